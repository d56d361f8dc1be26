// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articletablemodel.h"

#include "models/articlelistmodel.h"
#include "models/rowdiff.h"

namespace florilegium {

ArticleTableModel::ArticleTableModel(Library &library, QObject *parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_kept(mostKept)
{
    for (QTimer *timer : {&m_soon, &m_fetchSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_soon, &QTimer::timeout, this, &ArticleTableModel::readOrder);
    connect(&m_fetchSoon, &QTimer::timeout, this, &ArticleTableModel::fetch);
    connect(&library, &Library::committed, this, &ArticleTableModel::refreshSoon);
    connect(&library, &Library::articleAdded, this, &ArticleTableModel::refreshSoon);
}

void ArticleTableModel::setFilter(const ArticleFilter &filter)
{
    m_filter = filter;
    m_asked = true;
    m_another = true;
    readOrder();
}

/// While an order is being read, the next one waits for it: a folder that is being added commits all the time.
void ArticleTableModel::refreshSoon()
{
    ++m_state;
    if (m_asked)
        m_soon.start();
}

void ArticleTableModel::readOrder()
{
    if (m_reading && !m_another) {
        m_soon.start(20);
        return;
    }
    m_soon.stop();
    m_reading = true;
    const quint64 question = ++m_question;
    m_library.read([filter = m_filter](LibraryQueries &queries) { return queries.articleIds(filter); })
        .then(this, [this, question](const Result<QList<ArticleId>> &ids) {
            if (question != m_question)
                return;
            m_reading = false;
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            takeOrder(*ids);
            Q_EMIT loaded();
        });
}

void ArticleTableModel::takeOrder(const QList<ArticleId> &ids)
{
    m_wanted.clear();
    if (m_another) {
        m_another = false;
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
    removeAndInsert(ids);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, tableColumnCount - 1));
}

/// What stays the same article keeps its place and selection in the views.
void ArticleTableModel::removeAndInsert(const QList<ArticleId> &ids)
{
    const RowDiff diff = rowDiff(m_ids, ids, std::equal_to<>());
    const qsizetype gone = m_ids.size() - diff.front - diff.back;
    const qsizetype come = ids.size() - diff.front - diff.back;
    if (gone > 0) {
        beginRemoveRows({}, int(diff.front), int(diff.front + gone) - 1);
        m_ids.remove(diff.front, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(diff.front), int(diff.front + come) - 1);
        m_ids = ids;
        endInsertRows();
    }
}

ArticleId ArticleTableModel::id(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.at(index.row()) : ArticleId{};
}

QModelIndex ArticleTableModel::find(const ArticleId &id) const
{
    const qsizetype row = m_ids.indexOf(id);
    return row >= 0 ? index(int(row), 0) : QModelIndex();
}

int ArticleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ArticleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tableColumnCount;
}

/// What was read before the last change is shown until it has been read again.
const ArticleRow *ArticleTableModel::row(int index) const
{
    const Kept *kept = m_kept.object(m_ids.at(index));
    if (!kept || kept->state != m_state) {
        m_wanted.removeOne(index / pageSize);
        m_wanted.append(index / pageSize);
        if (m_wanted.size() > pagesAtOnce)
            m_wanted.removeFirst();
        if (!m_fetching)
            m_fetchSoon.start();
    }
    return kept ? &kept->row : nullptr;
}

void ArticleTableModel::fetch()
{
    if (m_wanted.isEmpty())
        return;
    const int first = m_wanted.takeLast() * pageSize;
    const QList<ArticleId> ids = m_ids.mid(first, pageSize);
    if (ids.isEmpty())
        return;
    m_fetching = true;
    m_library.read([ids](LibraryQueries &queries) { return queries.articleRows(ids); })
        .then(this, [this, first, state = m_state](const Result<QList<ArticleRow>> &rows) {
            m_fetching = false;
            if (rows)
                take(first, *rows, state);
            else
                Q_EMIT failed(rows.error());
        });
}

void ArticleTableModel::take(int first, const QList<ArticleRow> &rows, quint64 state)
{
    for (const ArticleRow &row : rows)
        m_kept.insert(row.article.id, new Kept{row, state});
    const int last = std::min(first + pageSize, int(m_ids.size())) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, tableColumnCount - 1));
    if (!m_wanted.isEmpty())
        m_fetchSoon.start();
}

QVariant ArticleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = ArticleColumn(index.column());
    switch (role) {
    case ArticleListModel::IdRole: return m_ids.at(index.row()).text;
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
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
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
