// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/claimpassages.h"
#include "library/ledger.h"
#include "models/rowmodel.h"

namespace florilegium {

/// Passages that bear on a claim, with the words around them. Who shows them gives them; what is edited is a comment,
/// and asked for elsewhere.
class PassageListModel : public RowModel
{
    Q_OBJECT
public:
    enum Role {
        RelationRole = Qt::UserRole + 1, ///< int of Relation
        ArticleTitleRole,
        SectionRole,
        DayRole, ///< when the article was published, or else added, in the reader's short form
        BeforeRole, ///< shortened at its begin
        QuoteRole,
        AfterRole, ///< shortened at its end
        ColourRole, ///< key of the highlight's colour
        CommentRole,
        OrphanRole, ///< bool
    };

    using RowModel::RowModel;

    void setPassages(const QList<ClaimPassage> &passages);
    [[nodiscard]] const ClaimPassage &passage(int row) const { return m_passages.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ClaimPassage> m_passages;
};

} // namespace florilegium
