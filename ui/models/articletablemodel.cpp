// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articletablemodel.h"

#include "models/articlelistmodel.h"

namespace florilegium {

ArticleTableModel::ArticleTableModel(Library &library, QObject *parent)
    : PagedTable(library, parent)
{
    setReading([](LibraryQueries &queries, const ArticleFilter &filter) { return queries.articleIds(filter); },
               [](LibraryQueries &queries, const QList<ArticleId> &ids) { return queries.articleRows(ids); },
               [](const ArticleRow &row) { return row.article.id; }, pageSize);
    connect(&library, &Library::committed, this, &ArticleTableModel::refreshSoon);
    connect(&library, &Library::articleAdded, this, &ArticleTableModel::refreshSoon);
}

int ArticleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tableColumnCount;
}

QVariant ArticleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = ArticleColumn(index.column());
    switch (role) {
    case ArticleListModel::IdRole: return id(index).text;
    case Qt::TextAlignmentRole: return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const ArticleRow *shown = row(index.row());
        return shown ? cellText(*shown, column) : QString();
    }
    case Qt::AccessibleTextRole: {
        const ArticleRow *shown = row(index.row());
        if (!shown)
            return {};
        const bool rating = column == ArticleColumn::Rating; // a number is better read aloud than stars
        return QString(heading(column) + u": "
                       + (rating ? QString::number(shown->article.rating) : cellText(*shown, column)));
    }
    default: return {};
    }
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
    return PagedTable::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ArticleTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            articles.append(id(index));
    }
    return articleDrag(articles);
}

} // namespace florilegium
