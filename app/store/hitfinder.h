// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querycompiler.h"

namespace florilegium {

/// A living thing that a query holds of.
struct FoundThing
{
    QueryScope scope = QueryScope::Articles; ///< Articles, Highlights or Claims
    QString id;
    qint64 made = 0; ///< seconds since 1970
};

/// Finds the newest things that a query holds of, and counts them, without looking at all of them: whichever of its
/// terms is rare leads the way, else the order of time does.
class HitFinder
{
public:
    HitFinder(QueryPlace place, const Query &query);

    /// Of all three kinds, newest first.
    [[nodiscard]] Result<QList<FoundThing>> newest(int limit) const;
    [[nodiscard]] Result<QList<FoundThing>> newest(QueryScope scope, int limit) const;
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
    /// What leads to the things of a scope.
    struct Leads
    {
        std::vector<Query> others; ///< what the stream does not tell
        QString expression; ///< of the stream of matches, newest first; empty: none
        QLatin1StringView table;
        std::optional<SqlPart> set; ///< of few candidates
        int setSize = 0;
    };

    [[nodiscard]] Result<Leads> leadsOf(const QueryCompiler &compiler, QueryScope scope) const;
    [[nodiscard]] Result<std::optional<Plan>> planOf(QueryScope scope) const;
    /// Whether the stream of matches leads, rather than the set of candidates or the order of time.
    [[nodiscard]] Result<bool> streamLeads(const QueryCompiler &compiler, const Leads &leads, QueryScope scope) const;
    [[nodiscard]] static Plan streamPlan(const Leads &leads, QueryScope scope);
    [[nodiscard]] static Plan setPlan(const Leads &leads, QueryScope scope);
    [[nodiscard]] bool isUnion(QueryScope scope) const;
    [[nodiscard]] Result<QList<FoundThing>> newestOfUnion(QueryScope scope, int limit) const;

    QueryPlace m_place;
    Query m_query;
    std::vector<Query> m_parts; ///< all of which have to hold
};

} // namespace florilegium
