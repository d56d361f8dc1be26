// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "library/library.h"

#include <QAbstractListModel>

namespace florilegium {

/// The evidence of one claim. Links come from the borrowed set, the words of their passages are read from the library.
class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RelationRole = Qt::UserRole + 1, ///< int of Relation
        ArticleTitleRole,
        ColourRole, ///< key of the highlight's colour
        CommentRole,
    };

    EvidenceModel(Library &library, const ClaimSet &claims, QObject *parent = nullptr);

    void setClaim(const ClaimId &claim);
    [[nodiscard]] const Evidence &evidence(int row) const { return m_rows.at(row).evidence; }
    /// The passage behind a row; null id until it is read, and for a link to another claim.
    [[nodiscard]] const Highlight &highlight(int row) const { return m_rows.at(row).highlight; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Evidence evidence;
        Highlight highlight;
        QString articleTitle;
    };

    void update();
    void take(const QList<Row> &passages);
    static QList<Row> read(LibraryQueries &queries, QList<Row> rows);

    Library &m_library;
    const ClaimSet &m_claims;
    ClaimId m_claim;
    QList<Row> m_rows;
    quint64 m_question = 0;
};

} // namespace florilegium
