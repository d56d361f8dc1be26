// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitfinder.h"

#include "store/searchwords.h"
#include "store/statement.h"

#include <QSet>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView living(QueryScope scope)
{
    return scope == QueryScope::Highlights ? u"h.deleted IS NULL AND a.deleted IS NULL"
        : scope == QueryScope::Claims      ? u"c.deleted IS NULL"
                                           : u"a.deleted IS NULL";
}

/// The rows of a scope, joined to what gives their ids.
QString rowsFor(QueryScope scope, const QString &id)
{
    if (scope == QueryScope::Highlights)
        return u" CROSS JOIN highlights h ON h.id = "_s + id + u" CROSS JOIN articles a ON a.id = h.article"_s;
    return (scope == QueryScope::Claims ? u" CROSS JOIN claims c ON c.id = "_s : u" CROSS JOIN articles a ON a.id = "_s)
        + id;
}

QString allRows(QueryScope scope)
{
    return scope == QueryScope::Highlights ? u"highlights h CROSS JOIN articles a ON a.id = h.article"_s
        : scope == QueryScope::Claims      ? u"claims c"_s
                                           : u"articles a"_s;
}

/// A set of candidates, each once, in the order of time. The limit, which is none, keeps SQLite from losing that order.
SqlPart inOrder(QueryScope scope, const SqlPart &set, const SqlPart &madeSince)
{
    const QString row = tableOf(scope);
    const QString id(idColumn(scope));
    return sqlPart(u"(SELECT "_s + id + u" AS id FROM (SELECT DISTINCT id FROM ("_s) + set
        + sqlPart(u")) s CROSS JOIN "_s + row + u" ON "_s + id + u" = s.id WHERE "_s) + madeSince
        + sqlPart(u" ORDER BY "_s + madeColumn(scope) + u" DESC LIMIT 1000000) d"_s);
}

/// The kinds of things, first those that a query probably holds of many of: they tell how new the others must be.
std::array<QueryScope, 3> inOrderOfPlenty(const Query &query)
{
    constexpr std::array ofPassages{QueryField::Theme, QueryField::Colour, QueryField::Status, QueryField::Relation};
    if (std::ranges::any_of(ofPassages, [&query](QueryField field) { return mentions(query, field); }))
        return {QueryScope::Highlights, QueryScope::Articles, QueryScope::Claims};
    return {QueryScope::Articles, QueryScope::Highlights, QueryScope::Claims};
}

/// The time before which nothing can be among the first hits any more.
qint64 madeOfLast(QList<FoundThing> found, int limit)
{
    if (found.size() < limit)
        return 0;
    std::ranges::nth_element(found, found.begin() + limit - 1, std::ranges::greater(), &FoundThing::made);
    return found[limit - 1].made;
}

} // namespace

HitFinder::HitFinder(QueryPlace place, const Query &query)
    : m_place(place)
    , m_query(query)
{
    if (query.kind == Query::Kind::And)
        m_parts = query.parts;
    else
        m_parts.push_back(query);
}

SqlPart HitFinder::Plan::statement(const QString &selected, bool ordered) const
{
    return sqlPart(u"SELECT "_s + selected + u" FROM "_s) + rows + sqlPart(u" WHERE "_s) + condition
        + sqlPart(ordered ? order : QString());
}

HitFinder::Plan HitFinder::streamPlan(const HitLeads &leads, QueryScope scope)
{
    const RowStream &first = leads.streams.front();
    Plan plan{.columns = u"t.target, f.rowid"_s,
              .rows = first.source(leads.range)
                  + sqlPart(u" CROSS JOIN things t ON t.id = f.rowid"_s + rowsFor(scope, u"t.target"_s)),
              .condition = first.isSorted() ? sqlPart(u"1"_s) : first.conditionWithin(leads.range, u'f'),
              .order = first.isSorted() ? QString() : u" ORDER BY f.rowid DESC"_s,
              .rowNumbers = true};
    plan.condition += sqlPart(u" AND "_s);
    for (std::size_t i = 1; i < leads.streams.size(); ++i)
        plan.condition += leads.streams[i].test(leads.range) + sqlPart(u" AND "_s);
    if (leads.set) {
        // The plus: rows of the stream are looked up in the set, not the set's in the index.
        plan.condition += sqlPart(u"+f.rowid IN (SELECT t.id FROM ("_s) + *leads.set
            + sqlPart(u") s CROSS JOIN things t ON t.target = s.id) AND "_s);
    }
    return plan;
}

HitFinder::Plan HitFinder::setPlan(const HitLeads &leads, QueryScope scope, qint64 since)
{
    Plan plan{.columns = idColumn(scope) + u", "_s + madeColumn(scope), .rows = {}, .condition = {}, .order = {}};
    if (leads.set) {
        plan.rows = inOrder(scope, *leads.set, isMadeSince(scope, since)) + sqlPart(rowsFor(scope, u"d.id"_s));
    } else {
        plan.rows = sqlPart(allRows(scope));
        plan.condition = isMadeSince(scope, since) + sqlPart(u" AND "_s);
        plan.order = u" ORDER BY "_s + madeColumn(scope) + u" DESC"_s;
    }
    return plan;
}

/// Absent when nothing of the scope can be found.
Result<std::optional<HitFinder::Plan>> HitFinder::planOf(QueryScope scope, qint64 since) const
{
    const auto leads = findLeads(m_place, m_parts, scope, since);
    if (!leads)
        return std::unexpected(leads.error());
    if (leads->isNothing())
        return std::nullopt;
    const bool streams = !leads->streams.empty() && !leads->setIsBest;
    const auto condition =
        QueryCompiler(m_place, scope).condition(streams ? joined(Query::Kind::And, leads->others) : m_query);
    if (!condition)
        return std::unexpected(condition.error());
    if (condition->isNever())
        return std::nullopt;
    Plan plan = streams ? streamPlan(*leads, scope) : setPlan(*leads, scope, since);
    plan.condition += sqlPart(living(scope) + u" AND ("_s) + *condition + sqlPart(u")"_s);
    return plan;
}

/// Alternatives that no single question to the index covers are looked for one by one.
bool HitFinder::isUnion(QueryScope scope) const
{
    return m_query.kind == Query::Kind::Or
        && !matchExpression(m_query, QueryCompiler(m_place, scope).alsoWords()).has_value();
}

Result<QList<FoundThing>> HitFinder::newestOfUnion(QueryScope scope, int limit, qint64 since) const
{
    QList<FoundThing> all;
    QSet<QString> known;
    for (const Query &part : m_query.parts) {
        const auto found = HitFinder(m_place, part).newest(scope, limit, since);
        if (!found)
            return found;
        for (const FoundThing &thing : *found) {
            if (!known.contains(thing.id)) {
                known.insert(thing.id);
                all << thing;
            }
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &FoundThing::made);
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Result<QList<FoundThing>> HitFinder::newest(QueryScope scope, int limit, qint64 since) const
{
    if (isUnion(scope))
        return newestOfUnion(scope, limit, since);
    const auto plan = planOf(scope, since);
    if (!plan)
        return std::unexpected(plan.error());
    QList<FoundThing> found;
    if (!*plan)
        return found;
    const SqlPart sql = (*plan)->statement((*plan)->columns, true) + sqlPart(u" LIMIT ?"_s, {limit});
    Statement statement(m_place.connection, sql.sql);
    statement.bindAll(sql.values);
    while (statement.next()) {
        const QDateTime time = (*plan)->rowNumbers ? QDateTime() : statement.time(1);
        found.append({.scope = scope,
                      .id = statement.text(0),
                      .made = (*plan)->rowNumbers ? madeOfRow(statement.number(1))
                          : time.isValid()        ? time.toSecsSinceEpoch()
                                                  : 0});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return found;
}

Result<QList<FoundThing>> HitFinder::newest(int limit) const
{
    QList<FoundThing> all;
    for (const QueryScope scope : inOrderOfPlenty(m_query)) {
        const auto found = newest(scope, limit, madeOfLast(all, limit));
        if (!found)
            return found;
        all << *found;
    }
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [](const FoundThing &thing) { return std::pair(thing.made, thing.scope); });
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Result<int> HitFinder::count(QueryScope scope, int most) const
{
    if (isUnion(scope))
        return newestOfUnion(scope, most, 0).transform([](const QList<FoundThing> &found) {
            return int(found.size());
        });
    const auto plan = planOf(scope, 0);
    if (!plan)
        return std::unexpected(plan.error());
    if (!*plan)
        return 0;
    return QueryCompiler(m_place, scope).count((*plan)->statement(u"1"_s, false), most);
}

} // namespace florilegium
