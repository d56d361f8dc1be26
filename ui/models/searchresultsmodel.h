// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace florilegium {

/// What a query found while it is typed, grouped: articles, highlights, claims. The newest question wins; an empty one
/// has no rows. How many there are is counted after the first hits have come. The newest hits come first; where the
/// most relevant are to, these take their place when they have been found, a moment later.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Group : quint8 { Articles, Highlights, Claims };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< int of Group
        FirstRole, ///< bool: first row of its group
        SnippetRole, ///< matches between U+0002 and U+0003
        CountRole, ///< QString: how many the group has in all, empty while that is not known
        OrderRole, ///< QString: in which order the hits are, for the first row; empty for others
    };
    static constexpr int limit = 60;

    explicit SearchResultsModel(Library &library, QObject *parent = nullptr);

    /// The text of a query that is being typed.
    void search(const QString &text);
    /// Asks again when there is a question.
    void setByRelevance(bool byRelevance);
    [[nodiscard]] bool isByRelevance() const { return m_byRelevance; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found();
    void failed(const florilegium::Error &error);

private:
    void ask();
    void take(QList<SearchHit> hits);
    void count(quint64 question);
    void rank(quint64 question);
    [[nodiscard]] QString countOf(Group group) const;

    Library &m_library;
    Query m_query;
    QList<SearchHit> m_hits;
    std::optional<HitCounts> m_counts;
    QFuture<Result<QList<SearchHit>>> m_reading;
    QFuture<Result<HitCounts>> m_counting;
    QFuture<Result<QList<SearchHit>>> m_ranking;
    bool m_byRelevance = false;
    bool m_isRanked = false; ///< the hits are the most relevant ones
    quint64 m_question = 0;
    bool m_searching = false;
};

[[nodiscard]] SearchResultsModel::Group groupOf(const SearchHit &hit);

} // namespace florilegium
