// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/articledrag.h"
#include "models/pagedmodel.h"

namespace florilegium {

/// The articles of a shelf, a search, a theme or the bin. One column; what a delegate paints comes through the roles.
class ArticleListModel : public PagedModel<ArticleRow>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        BylineRole,
        SiteRole,
        PublishedRole, ///< ISO 8601, as far as known
        AddedRole, ///< QDateTime
        WordsRole, ///< qint64
        HighlightsRole, ///< int
        ProgressRole, ///< double, 0 to 1
        StateRole, ///< int of ReadingState
        ExcerptRole,
        RatingRole, ///< int, 0 to 5
    };

    explicit ArticleListModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);
    [[nodiscard]] ArticleId id(const QModelIndex &index) const;
    /// The row of an article, when it has been read. O(n).
    [[nodiscard]] QModelIndex find(const ArticleId &id) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Articles can be dragged to collections.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {articleDragType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    [[nodiscard]] bool same(const ArticleRow &left, const ArticleRow &right) const override;

private:
    ArticleFilter m_filter;
};

} // namespace florilegium
