// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlelistmodel.h"

namespace florilegium {

ArticleListModel::ArticleListModel(Library &library, QObject *parent)
    : PagedModel(library, parent)
{
    follow({Table::Articles, Table::Highlights, Table::Members});
}

void ArticleListModel::setFilter(const ArticleFilter &filter)
{
    m_filter = filter;
    ask([filter](LibraryQueries &queries, int offset, int limit) { return queries.articles(filter, offset, limit); });
}

ArticleId ArticleListModel::id(const QModelIndex &index) const
{
    return index.isValid() ? row(index.row()).article.id : ArticleId{};
}

QModelIndex ArticleListModel::find(const ArticleId &id) const
{
    for (int number = 0; number < rowCount(); ++number) {
        if (row(number).article.id == id)
            return index(number);
    }
    return {};
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleRow &entry = row(index.row());
    const Article &article = entry.article;
    switch (role) {
    case Qt::DisplayRole: return article.title;
    case Qt::AccessibleTextRole: return QStringList{article.title, article.byline, article.site}.join(u", ");
    case IdRole: return article.id.text;
    case BylineRole: return article.byline;
    case SiteRole: return article.site;
    case PublishedRole: return article.published;
    case AddedRole: return article.added;
    case WordsRole: return article.words;
    case HighlightsRole: return entry.highlights;
    case ProgressRole: return entry.progress;
    case StateRole: return int(article.state);
    case RatingRole: return article.rating;
    case ExcerptRole: return article.excerpt;
    default: return {};
    }
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    return PagedModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            articles.append(id(index));
    }
    return articleDrag(articles);
}

bool ArticleListModel::same(const ArticleRow &left, const ArticleRow &right) const
{
    return left.article.id == right.article.id;
}

} // namespace florilegium
