// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articletablemodel.h"

namespace florilegium {

namespace {

Result<QList<GroupedRow>> readIds(LibraryQueries &queries, const ArticleFilter &filter)
{
    return queries.articleIds(filter).transform(&ungroupedRows);
}

Result<QList<ArticleRow>> readRows(LibraryQueries &queries, const QList<GroupedRow> &rows)
{
    QList<ArticleId> ids;
    for (const GroupedRow &row : rows) {
        if (!row.article.isNull())
            ids.append(row.article);
    }
    return ids.isEmpty() ? Result<QList<ArticleRow>>() : queries.articleRows(ids);
}

} // namespace

ArticleTableModel::ArticleTableModel(Library &library, QObject *parent)
    : PagedTable(library, parent)
{
    setReading(&readIds, &readRows, [](const ArticleRow &row) { return row.article.id; }, pageSize);
    connect(&library, &Library::committed, this, &ArticleTableModel::refreshSoon);
    connect(&library, &Library::articleAdded, this, &ArticleTableModel::refreshSoon);
    connect(this, &PagedTableBase::loaded, this, [this] { m_complete = m_complete || !m_reading; });
}

void ArticleTableModel::setFilter(const ArticleFilter &filter, ArticleGrouping grouping)
{
    if (grouping != m_grouping)
        m_folded.clear();
    m_grouping = grouping;
    m_complete = false;
    PagedTable::setFilter(filter);
}

void ArticleTableModel::readOrder()
{
    const bool waits = m_reading && !m_another;
    if (m_grouping != ArticleGrouping::None && !waits)
        readGroups();
    else if (m_another && m_grouping == ArticleGrouping::None)
        readFirst();
    else
        PagedTable::readOrder();
}

void ArticleTableModel::fail(const Error &error)
{
    m_reading = false;
    Q_EMIT failed(error);
}

/// What is seen at first; the order of all comes after it.
void ArticleTableModel::readFirst()
{
    m_soon.stop();
    m_reading = true;
    const quint64 question = ++m_question;
    m_library.read([filter = filter()](LibraryQueries &queries) { return queries.articles(filter, 0, pageSize); })
        .then(this, [this, question, state = m_state](const Result<QList<ArticleRow>> &rows) {
            if (question != m_question)
                return;
            if (!rows) {
                fail(rows.error());
                return;
            }
            QList<ArticleId> ids;
            for (const ArticleRow &row : *rows)
                ids.append(row.article.id);
            takeOrder(ungroupedRows(ids));
            take(0, *rows, state);
            const bool isAll = rows->size() < pageSize;
            m_reading = !isAll;
            Q_EMIT loaded();
            if (isAll || question != m_question) // whoever was told may have asked for something else
                return;
            m_reading = false;
            PagedTable::readOrder();
        });
}

void ArticleTableModel::readGroups()
{
    m_soon.stop();
    m_reading = true;
    const quint64 question = ++m_question;
    m_library
        .read([filter = filter(), grouping = m_grouping](LibraryQueries &queries) {
            return queries.articleGroups(filter, grouping);
        })
        .then(this, [this, question](const Result<QList<ArticleGroup>> &groups) {
            if (question != m_question)
                return;
            if (!groups) {
                fail(groups.error());
                return;
            }
            m_reading = false;
            m_groups = *groups;
            m_groupByKey.clear();
            for (qsizetype at = 0; at < m_groups.size(); ++at)
                m_groupByKey.insert(m_groups[at].key, at);
            takeOrder(groupedRows(m_groups, m_folded));
            Q_EMIT loaded();
        });
}

QModelIndex ArticleTableModel::find(const ArticleId &id) const
{
    const auto found = std::ranges::find(ids(), id, &GroupedRow::article);
    return found != ids().end() && !id.isNull() ? index(int(found - ids().begin()), 0) : QModelIndex();
}

void ArticleTableModel::setFolded(const QModelIndex &head, bool folded)
{
    if (!isHead(head))
        return;
    const QString group = PagedTable::id(head).group;
    if (m_folded.contains(group) == folded)
        return;
    if (folded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    takeOrder(groupedRows(m_groups, m_folded));
}

void ArticleTableModel::foldAll(bool folded)
{
    if (m_grouping == ArticleGrouping::None)
        return;
    m_folded.clear();
    for (const ArticleGroup &group : folded ? m_groups : QList<ArticleGroup>())
        m_folded.insert(group.key);
    takeOrder(groupedRows(m_groups, m_folded));
}

int ArticleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tableColumnCount;
}

} // namespace florilegium
