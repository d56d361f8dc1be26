// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitfinder.h"

#include "store/searchwords.h"
#include "store/statement.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCandidates = 1000; ///< sets up to this size may lead
/// To ask the index about one candidate costs as much as a hundred steps of a stream of matches. So many candidates are
/// always asked; of more, only when the stream is at least so long, because then a hit is soon among them.
constexpr int alwaysAsked = 100;
constexpr int longStream = 10'000;

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

/// A set of candidates, each once, in the order of time. Its limit keeps SQLite from losing that order.
SqlPart inOrder(QueryScope scope, const SqlPart &set)
{
    const QString row = scope == QueryScope::Highlights ? u"highlights h"_s
        : scope == QueryScope::Claims                   ? u"claims c"_s
                                                        : u"articles a"_s;
    const QString id(idColumn(scope));
    return sqlPart(u"(SELECT "_s + id + u" AS id FROM (SELECT DISTINCT id FROM ("_s) + set
        + sqlPart(u")) s CROSS JOIN "_s + row + u" ON "_s + id + u" = s.id ORDER BY "_s + madeColumn(scope)
                  + u" DESC LIMIT %1) d"_s.arg(fewCandidates));
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

Result<HitFinder::Leads> HitFinder::leadsOf(const QueryCompiler &compiler, QueryScope scope) const
{
    Leads leads;
    std::vector<Query> words;
    bool wanted = false;
    for (const Query &part : m_parts) {
        const bool leftOut = part.kind == Query::Kind::Not;
        const bool isWords = matchExpression(leftOut ? part.parts.front() : part, compiler.alsoWords()).has_value();
        wanted = wanted || (isWords && !leftOut);
        (isWords ? words : leads.others).push_back(part);
    }
    if (wanted) {
        leads.table = "entries"_L1;
        leads.expression = matchExpression(joined(Query::Kind::And, std::move(words)), compiler.alsoWords()).value();
    } else {
        std::ranges::move(words, std::back_inserter(leads.others));
        const auto isSource = [](const Query &part) {
            return part.kind == Query::Kind::Term
                && (part.field == QueryField::Author || part.field == QueryField::Site);
        };
        const auto source = std::ranges::find_if(leads.others, isSource);
        if (scope == QueryScope::Articles && source != leads.others.end()) {
            leads.table = "sources"_L1;
            leads.expression = matchIn(source->field == QueryField::Author ? "author"_L1 : "site"_L1, *source);
            leads.others.erase(source);
        }
    }
    for (const Query &part : leads.others) {
        const auto set = compiler.candidates(part);
        const auto size = set ? compiler.count(*set, fewCandidates) : Result<int>(fewCandidates);
        if (!size)
            return std::unexpected(size.error());
        if (*size < fewCandidates && (!leads.set || *size < leads.setSize)) {
            leads.set = set;
            leads.setSize = *size;
        }
    }
    return leads;
}

Result<bool> HitFinder::streamLeads(const QueryCompiler &compiler, const Leads &leads, QueryScope scope) const
{
    if (leads.expression.isEmpty() || !leads.set)
        return !leads.expression.isEmpty();
    if (leads.setSize <= alwaysAsked)
        return false;
    return compiler.count(idsMatching(leads.table, leads.expression, indexKind(scope)), longStream)
        .transform([](int length) { return length < longStream; });
}

HitFinder::Plan HitFinder::streamPlan(const Leads &leads, QueryScope scope)
{
    Plan plan{
        .columns = u"t.target, f.rowid"_s,
        .rows = sqlPart(leads.table + u" f CROSS JOIN things t ON t.id = f.rowid"_s + rowsFor(scope, u"t.target"_s)),
        .condition = {leads.table + u" MATCH ? AND f.rowid BETWEEN ? AND ? AND "_s,
                      {leads.expression, QVariant::fromValue(firstRow(indexKind(scope))),
                       QVariant::fromValue(lastRow(indexKind(scope)))}},
        .order = u" ORDER BY f.rowid DESC"_s,
        .rowNumbers = true};
    if (leads.set) {
        // The plus: rows of the stream are looked up in the set, not the set's in the index.
        plan.condition += sqlPart(u"+f.rowid IN (SELECT t.id FROM ("_s) + *leads.set
            + sqlPart(u") s CROSS JOIN things t ON t.target = s.id) AND "_s);
    }
    return plan;
}

HitFinder::Plan HitFinder::setPlan(const Leads &leads, QueryScope scope)
{
    Plan plan{.columns = idColumn(scope) + u", "_s + madeColumn(scope), .rows = {}, .condition = {}, .order = {}};
    if (leads.set) {
        plan.rows = inOrder(scope, *leads.set) + sqlPart(rowsFor(scope, u"d.id"_s));
    } else {
        plan.rows = sqlPart(allRows(scope));
        plan.order = u" ORDER BY "_s + madeColumn(scope) + u" DESC"_s;
    }
    return plan;
}

/// Absent when nothing of the scope can be found.
Result<std::optional<HitFinder::Plan>> HitFinder::planOf(QueryScope scope) const
{
    QueryCompiler compiler(m_place, scope);
    const auto leads = leadsOf(compiler, scope);
    if (!leads)
        return std::unexpected(leads.error());
    if ((!leads->expression.isEmpty() && !m_place.hasIndex) || (leads->set && leads->setSize == 0))
        return std::nullopt;
    const auto streams = streamLeads(compiler, *leads, scope);
    if (!streams)
        return std::unexpected(streams.error());
    const auto condition = compiler.condition(*streams ? joined(Query::Kind::And, leads->others) : m_query);
    if (!condition)
        return std::unexpected(condition.error());
    if (condition->isNever())
        return std::nullopt;
    Plan plan = *streams ? streamPlan(*leads, scope) : setPlan(*leads, scope);
    plan.condition += sqlPart(living(scope) + u" AND ("_s) + *condition + sqlPart(u")"_s);
    return plan;
}

/// Alternatives that no single question to the index covers are looked for one by one.
bool HitFinder::isUnion(QueryScope scope) const
{
    return m_query.kind == Query::Kind::Or
        && !matchExpression(m_query, QueryCompiler(m_place, scope).alsoWords()).has_value();
}

Result<QList<FoundThing>> HitFinder::newestOfUnion(QueryScope scope, int limit) const
{
    QList<FoundThing> all;
    QSet<QString> known;
    for (const Query &part : m_query.parts) {
        const auto found = HitFinder(m_place, part).newest(scope, limit);
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

Result<QList<FoundThing>> HitFinder::newest(QueryScope scope, int limit) const
{
    if (isUnion(scope))
        return newestOfUnion(scope, limit);
    const auto plan = planOf(scope);
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
    for (const QueryScope scope : {QueryScope::Claims, QueryScope::Highlights, QueryScope::Articles}) {
        const auto found = newest(scope, limit);
        if (!found)
            return found;
        all << *found;
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &FoundThing::made);
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Result<int> HitFinder::count(QueryScope scope, int most) const
{
    if (isUnion(scope))
        return newestOfUnion(scope, most).transform([](const QList<FoundThing> &found) { return int(found.size()); });
    const auto plan = planOf(scope);
    if (!plan)
        return std::unexpected(plan.error());
    if (!*plan)
        return 0;
    return QueryCompiler(m_place, scope).count((*plan)->statement(u"1"_s, false), most);
}

} // namespace florilegium
