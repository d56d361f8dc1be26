// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the rows and cells of articles.

#include "models/articletablemodel.h"

namespace florilegium {

namespace {

QVariant cellData(const ArticleRow *row, ArticleColumn column, int role)
{
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant() : QString();
    if (role != Qt::AccessibleTextRole)
        return cellText(*row, column);
    const bool rating = column == ArticleColumn::Rating; // a number is better read aloud than stars
    return QString(heading(column) + u": " + (rating ? QString::number(row->article.rating) : cellText(*row, column)));
}

} // namespace

QVariant rowData(const ArticleRow &row, int role)
{
    const Article &article = row.article;
    switch (role) {
    case ArticleTableModel::BylineRole: return article.byline;
    case ArticleTableModel::SiteRole: return article.site;
    case ArticleTableModel::PublishedRole: return article.published;
    case ArticleTableModel::AddedRole: return article.added;
    case ArticleTableModel::DeletedRole: return article.deleted;
    case ArticleTableModel::WordsRole: return article.words;
    case ArticleTableModel::HighlightsRole: return row.highlights;
    case ArticleTableModel::ProgressRole: return row.progress;
    case ArticleTableModel::StateRole: return int(article.state);
    case ArticleTableModel::RatingRole: return article.rating;
    case ArticleTableModel::ExcerptRole: return article.excerpt;
    default: return {};
    }
}

QVariant ArticleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupedRow &row = ids().at(index.row());
    if (role == IdRole)
        return row.article.text;
    return row.article.isNull() ? headData(row.group, role) : articleData(index, role);
}

QVariant ArticleTableModel::headData(const QString &key, int role) const
{
    const ArticleGroup &group = m_groups.at(m_groupByKey.value(key));
    const int size = int(group.articles.size());
    const bool folded = m_folded.contains(key);
    switch (role) {
    case GroupRole: return groupName(m_grouping, group);
    case GroupSizeRole: return size;
    case FoldedRole: return folded;
    case Qt::AccessibleTextRole: {
        const QString name = groupName(m_grouping, group);
        return folded ? tr("%1, %n article(s), folded", "head of a group", size).arg(name)
                      : tr("%1, %n article(s)", "head of a group", size).arg(name);
    }
    default: return {};
    }
}

QVariant ArticleTableModel::articleData(const QModelIndex &index, int role) const
{
    const auto column = ArticleColumn(index.column());
    switch (role) {
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellData(row(index.row()), column, role);
    case Qt::AccessibleDescriptionRole: { // a list has no other columns
        const ArticleRow *shown = column == ArticleColumn::Title ? row(index.row()) : nullptr;
        return shown ? QStringList{shown->article.byline, shown->article.site}.join(u", ") : QVariant();
    }
    default: break;
    }
    if (role < IdRole || role >= GroupRole)
        return {};
    const ArticleRow *shown = row(index.row());
    return shown ? rowData(*shown, role) : QVariant();
}

QVariant ArticleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= tableColumnCount)
        return {};
    const auto column = ArticleColumn(section);
    switch (role) {
    case Qt::DisplayRole: return heading(column);
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags ArticleTableModel::flags(const QModelIndex &index) const
{
    const bool isArticle = index.isValid() && !isHead(index);
    return PagedTable::flags(index) | (isArticle ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ArticleTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0 && !isHead(index))
            articles.append(id(index));
    }
    return articleDrag(articles);
}

} // namespace florilegium
