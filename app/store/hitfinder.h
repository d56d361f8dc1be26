// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querycompiler.h"
#include "store/rowstreams.h"

namespace florilegium {

/// A living thing that a query holds of.
struct FoundThing
{
    QueryScope scope = QueryScope::Articles; ///< Articles, Highlights or Claims
    QString id;
    qint64 made = 0; ///< seconds since 1970
    qint64 row = 0; ///< in the index; 0 when it was found without
};

/// Finds the newest things that a query holds of, and counts them, without looking at all of them: the streams of the
/// index lead the way (querystreams.h), and the library is asked for the rest of each row. Without an index, whichever
/// of the terms is rare leads, else the order of time does. Of the second and third kind of things only those are
/// looked at that are new enough to be among the first hits.
class HitFinder
{
public:
    HitFinder(QueryPlace place, const Query &query);

    /// Of all three kinds, newest first.
    [[nodiscard]] Result<QList<FoundThing>> newest(int limit) const;
    /// Those made at `since` (seconds since 1970) or later.
    [[nodiscard]] Result<QList<FoundThing>> newest(QueryScope scope, int limit, qint64 since = 0) const;
    /// At most `most`.
    [[nodiscard]] Result<int> count(QueryScope scope, int most) const;

private:
    /// What leads through the index, and what is left to be asked; without a stream nothing leads.
    struct Lead
    {
        RowStreamPtr stream;
        std::vector<Query> rest;
    };

    [[nodiscard]] Result<Lead> lead(QueryScope scope, qint64 since) const;
    [[nodiscard]] Result<QList<FoundThing>> newestOfIndex(Lead lead, QueryScope scope, int limit) const;
    [[nodiscard]] Result<QList<FoundThing>> newestOfLibrary(QueryScope scope, int limit, qint64 since) const;
    /// SELECT `columns` of what the library knows by itself; absent when there is nothing.
    [[nodiscard]] Result<std::optional<SqlPart>> libraryRows(QueryScope scope, qint64 since,
                                                             const QString &columns) const;
    /// The smallest set among which all are, when there is a small one: a statement of ids.
    [[nodiscard]] Result<std::optional<SqlPart>> candidates(QueryScope scope) const;
    [[nodiscard]] Result<QList<FoundThing>> newestOfUnion(QueryScope scope, int limit, qint64 since) const;

    QueryPlace m_place;
    Query m_query;
    std::vector<Query> m_parts; ///< all of which have to hold
};

} // namespace florilegium
