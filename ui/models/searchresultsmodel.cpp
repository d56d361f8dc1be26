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
    ask();
}

void SearchResultsModel::setByRelevance(bool byRelevance)
{
    if (std::exchange(m_byRelevance, byRelevance) != byRelevance && !m_query.isEmpty())
        ask();
}

void SearchResultsModel::ask()
{
    const quint64 question = ++m_question;
    // What nobody waits for any more is not even begun.
    m_reading.cancel();
    m_counting.cancel();
    m_ranking.cancel();
    m_counts.reset();
    m_isRanked = false;
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
        if (hits && !hits->isEmpty() && m_byRelevance)
            rank(question);
    });
}

void SearchResultsModel::rank(quint64 question)
{
    m_ranking = m_library.read(
        [query = m_query](LibraryQueries &queries) { return queries.searchByRelevance(query, limit); });
    m_ranking.then(this, [this, question](const Result<QList<SearchHit>> &hits) {
        if (question != m_question)
            return;
        m_isRanked = hits.has_value();
        if (hits)
            take(*hits);
        else
            Q_EMIT failed(hits.error());
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
    case OrderRole:
        return index.row() > 0 ? QString()
            : m_isRanked       ? tr("best matches first", "order of what was found")
                               : tr("newest first", "order of what was found");
    case CountRole: return countOf(groupOf(found));
    default: return {};
    }
}

} // namespace florilegium
