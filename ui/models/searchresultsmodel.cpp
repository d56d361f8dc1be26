// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchresultsmodel.h"

namespace florilegium {

SearchResultsModel::Group groupOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Title:
    case HitKind::Text: return SearchResultsModel::Group::Articles;
    case HitKind::Quote:
    case HitKind::Note: return SearchResultsModel::Group::Highlights;
    case HitKind::Claim: return SearchResultsModel::Group::Claims;
    }
    Q_UNREACHABLE_RETURN(SearchResultsModel::Group::Articles);
}

SearchResultsModel::SearchResultsModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
}

void SearchResultsModel::search(const QString &words)
{
    m_words = words.simplified();
    const quint64 question = ++m_question;
    m_searching = !m_words.isEmpty();
    if (!m_searching) {
        take({});
        return;
    }
    m_library.read([words = m_words](LibraryQueries &queries) { return queries.search(words, limit); })
        .then(this, [this, question](const Result<QList<SearchHit>> &hits) {
            if (question != m_question)
                return;
            m_searching = false;
            take(hits.value_or(QList<SearchHit>{}));
            if (!hits)
                Q_EMIT failed(hits.error());
        });
}

void SearchResultsModel::take(QList<SearchHit> hits)
{
    beginResetModel();
    m_hits.clear();
    QSet<ArticleId> articles;
    for (SearchHit &hit : hits) {
        // An article is found once, whether by its title or its text.
        const bool again = groupOf(hit.kind) == Group::Articles && articles.contains(hit.article);
        if (groupOf(hit.kind) == Group::Articles)
            articles.insert(hit.article);
        if (!again)
            m_hits.append(std::move(hit));
    }
    std::ranges::stable_sort(m_hits, {}, [](const SearchHit &hit) { return groupOf(hit.kind); });
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
    case GroupRole: return int(groupOf(found.kind));
    case FirstRole: return index.row() == 0 || groupOf(m_hits.at(index.row() - 1).kind) != groupOf(found.kind);
    case SnippetRole: return found.snippet;
    default: return {};
    }
}

} // namespace florilegium
