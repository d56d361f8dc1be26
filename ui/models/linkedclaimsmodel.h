// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "models/rowmodel.h"

namespace florilegium {

/// The claims that bear on one, and those that it bears on, from the borrowed set.
class LinkedClaimsModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        PhraseRole = Qt::UserRole + 1, ///< "supports it", "contradicted by it"
        RelationRole, ///< int of Relation
        StatusRole, ///< int of Status, of the other claim
    };

    explicit LinkedClaimsModel(const ClaimSet &claims, QObject *parent = nullptr);

    void setClaim(const ClaimId &claim);
    [[nodiscard]] const Evidence &evidence(int row) const { return m_rows.at(row); }
    /// The claim at the other end.
    [[nodiscard]] ClaimId other(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();
    [[nodiscard]] bool isIncoming(const Evidence &link) const { return link.claim == m_claim; }

    const ClaimSet &m_claims;
    ClaimId m_claim;
    QList<Evidence> m_rows;
};

} // namespace florilegium
