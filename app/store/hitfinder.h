// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/hitleads.h"

namespace florilegium {

/// A living thing that a query holds of.
struct FoundThing
{
    QueryScope scope = QueryScope::Articles; ///< Articles, Highlights or Claims
    QString id;
    qint64 made = 0; ///< seconds since 1970
};

/// Finds the newest things that a query holds of, and counts them, without looking at all of them: whichever of its
/// terms is rare leads the way, else the order of time does; and of the second and third kind of things only those are
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
    /// SELECT columns FROM rows WHERE condition order.
    struct Plan
    {
        QString columns;
        SqlPart rows;
        SqlPart condition;
        QString order;
        bool rowNumbers = false; ///< the second column is a row of the index, else a time
        [[nodiscard]] SqlPart statement(const QString &columns, bool ordered) const;
    };

    [[nodiscard]] Result<std::optional<Plan>> planOf(QueryScope scope, qint64 since) const;
    [[nodiscard]] static Plan streamPlan(const HitLeads &leads, QueryScope scope);
    [[nodiscard]] static Plan setPlan(const HitLeads &leads, QueryScope scope, qint64 since);
    [[nodiscard]] bool isUnion(QueryScope scope) const;
    [[nodiscard]] Result<QList<FoundThing>> newestOfUnion(QueryScope scope, int limit, qint64 since) const;

    QueryPlace m_place;
    Query m_query;
    std::vector<Query> m_parts; ///< all of which have to hold
};

} // namespace florilegium
