// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchresultsmodel.h"

#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;

SearchResultsModel::Group groupOf(const SearchHit &hit)
{
    return !hit.claim.isNull()    ? SearchResultsModel::Group::Claims
        : !hit.highlight.isNull() ? SearchResultsModel::Group::Highlights
                                  : SearchResultsModel::Group::Articles;
}

SearchResultsModel::SearchResultsModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
}

void SearchResultsModel::search(const QString &text)
{
    m_query = parseQuery(text, QueryInput::Typing).query;
    const quint64 question = ++m_question;
    // What nobody waits for any more is not even begun.
    m_reading.cancel();
    m_counting.cancel();
    m_counts.reset();
    m_searching = !m_query.isEmpty();
    if (!m_searching) {
        take({});
        return;
    }
    m_reading = m_library.read([query = m_query](LibraryQueries &queries) { return queries.search(query, limit); });
    m_reading.then(this, [this, question](const Result<QList<SearchHit>> &hits) {
        if (question != m_question)
            return;
        m_searching = false;
        take(hits.value_or(QList<SearchHit>{}));
        if (!hits)
            Q_EMIT failed(hits.error());
        else if (!hits->isEmpty())
            count(question);
    });
}

void SearchResultsModel::count(quint64 question)
{
    m_counting = m_library.read([query = m_query](LibraryQueries &queries) { return queries.hitCounts(query); });
    m_counting.then(this, [this, question](const Result<HitCounts> &counts) {
        if (question != m_question || !counts)
            return;
        m_counts = *counts;
        if (!m_hits.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
    });
}

QString SearchResultsModel::countOf(Group group) const
{
    if (!m_counts)
        return {};
    const int count = group == Group::Articles ? m_counts->articles
        : group == Group::Highlights           ? m_counts->highlights
                                               : m_counts->claims;
    const QString number = QLocale().toString(count);
    return count >= HitCounts::most ? tr("%1 and more", "number of things found").arg(number) : number;
}

void SearchResultsModel::take(QList<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    std::ranges::stable_sort(m_hits, {}, &groupOf);
    endResetModel();
    Q_EMIT found();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &found = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return found.title;
    case GroupRole: return int(groupOf(found));
    case FirstRole: return index.row() == 0 || groupOf(m_hits.at(index.row() - 1)) != groupOf(found);
    case SnippetRole: return found.snippet;
    case CountRole: return countOf(groupOf(found));
    default: return {};
    }
}

} // namespace florilegium
