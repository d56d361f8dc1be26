// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "models/rowmodel.h"

namespace florilegium {

/// The living claims, of one status or with some words, from the borrowed set. Newest first.
class ClaimListModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        StatusRole, ///< int of Status
        AttributedToRole, ///< QStringList
        ForRole, ///< int: passages that state, support or repeat it
        AgainstRole, ///< int: passages that contradict it
    };

    explicit ClaimListModel(const ClaimSet &claims, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Status> status() const { return m_status; }
    void setFilter(std::optional<Status> status, const QString &words);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] ClaimId id(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ClaimId &id) const;

private:
    void update();
    [[nodiscard]] bool passes(const Claim &claim) const;
    [[nodiscard]] int countEvidence(const ClaimId &id, bool against) const;

    const ClaimSet &m_claims;
    QList<ClaimId> m_rows;
    std::optional<Status> m_status;
    QString m_words;
};

} // namespace florilegium
