// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "models/ledgercolumns.h"
#include "models/pagedtable.h"

namespace florilegium {

/// The ledger: claims over the library or a filter as a table that can be jumped about in. Columns are those of
/// LedgerColumn. What a claim says of itself comes from the borrowed set and is there at once, before it is saved; what
/// is counted of its evidence is read by pages.
class LedgerModel : public PagedTable<ClaimId, LedgerRow, LedgerFilter>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        StatusRole, ///< int of Status
    };
    static constexpr int pageSize = 200; ///< rows

    LedgerModel(Library &library, const ClaimSet &claims, QObject *parent = nullptr);

    /// The claim of a row, as it is now; null when it is gone and the row not yet.
    [[nodiscard]] const Claim *claim(const QModelIndex &index) const { return m_claims.find(id(index)); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What the reader may change is editable: who shows it asks for the change elsewhere, for nothing is set here.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    void followClaims(const QList<ClaimId> &changed);

    const ClaimSet &m_claims;
};

} // namespace florilegium
