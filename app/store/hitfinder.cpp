// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitfinder.h"

#include "store/foundrows.h"
#include "store/querystreams.h"

#include <QSet>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCandidates = 1000; ///< sets up to this size may lead

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

Result<HitFinder::Lead> HitFinder::lead(QueryScope scope, qint64 since) const
{
    Lead lead;
    if (!m_place.hasIndex)
        return lead;
    return QueryStreams(m_place, scope, since).allParts(m_parts, lead.rest).transform([&lead](RowStreamPtr stream) {
        lead.stream = std::move(stream);
        return std::move(lead);
    });
}

Result<QList<FoundThing>> HitFinder::newest(QueryScope scope, int limit, qint64 since) const
{
    auto found = lead(scope, since);
    if (!found)
        return std::unexpected(found.error());
    // Alternatives that nothing in the index leads to all of are looked for one by one.
    const bool leads = found->stream && (found->rest.empty() || m_query.kind != Query::Kind::Or);
    if (!leads && m_query.kind == Query::Kind::Or)
        return newestOfUnion(scope, limit, since);
    return leads ? newestOfIndex(*std::move(found), scope, limit) : newestOfLibrary(scope, limit, since);
}

Result<QList<FoundThing>> HitFinder::newestOfIndex(Lead lead, QueryScope scope, int limit) const
{
    const auto condition = lead.rest.empty()
        ? sqlPart(u"1"_s)
        : QueryCompiler(m_place, scope).condition(joined(Query::Kind::And, std::move(lead.rest)));
    if (!condition)
        return std::unexpected(condition.error());
    QList<FoundThing> all;
    if (condition->isNever())
        return all;
    FoundRows rows(m_place.connection, scope, *condition);
    qsizetype chunk = limit;
    for (qint64 from = 0;;) {
        const auto next = nextRows(*lead.stream, from, chunk);
        const auto found = next ? rows.living(*next) : std::unexpected(next.error());
        if (!found)
            return found;
        all << *found;
        if (all.size() >= limit || next->size() < chunk)
            break;
        from = next->back() + 1;
        chunk = std::min<qsizetype>(chunk * 2, FoundRows::mostAtOnce);
    }
    all.resize(std::min<qsizetype>(all.size(), limit));
    return all;
}

Result<std::optional<SqlPart>> HitFinder::candidates(QueryScope scope) const
{
    const QueryCompiler compiler(m_place, scope);
    std::optional<QStringList> smallest;
    for (const Query &part : m_parts) {
        auto ids = compiler.candidates(part, fewCandidates);
        if (!ids)
            return std::unexpected(ids.error());
        if (*ids && (!smallest || (*ids)->size() < smallest->size()))
            smallest = *std::move(ids);
    }
    return smallest ? std::optional(idsOf(*smallest)) : std::nullopt;
}

Result<std::optional<SqlPart>> HitFinder::libraryRows(QueryScope scope, qint64 since, const QString &columns) const
{
    const auto set = candidates(scope);
    const auto condition = set ? QueryCompiler(m_place, scope).condition(m_query) : std::unexpected(set.error());
    if (!condition)
        return std::unexpected(condition.error());
    if (condition->isNever())
        return std::nullopt;
    const SqlPart made = isMadeSince(scope, since);
    const SqlPart rest = sqlPart(u" WHERE "_s + living(scope) + u" AND ("_s) + *condition + sqlPart(u")"_s);
    if (*set) {
        return sqlPart(u"SELECT "_s + columns + u" FROM "_s) + inOrder(scope, **set, made)
            + sqlPart(rowsFor(scope, u"d.id"_s)) + rest;
    }
    return sqlPart(u"SELECT "_s + columns + u" FROM "_s + allRows(scope)) + rest + sqlPart(u" AND "_s) + made
        + sqlPart(u" ORDER BY "_s + madeColumn(scope) + u" DESC"_s);
}

Result<QList<FoundThing>> HitFinder::newestOfLibrary(QueryScope scope, int limit, qint64 since) const
{
    const auto rows = libraryRows(scope, since, idColumn(scope) + u", "_s + madeColumn(scope));
    if (!rows)
        return std::unexpected(rows.error());
    QList<FoundThing> found;
    if (!*rows)
        return found;
    Statement statement(m_place.connection, (*rows)->sql + u" LIMIT ?"_s);
    statement.bindAll((*rows)->values).bind(qint64(limit));
    while (statement.next()) {
        const QDateTime made = statement.time(1);
        found.append({.scope = scope, .id = statement.text(0), .made = made.isValid() ? made.toSecsSinceEpoch() : 0});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return found;
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
    return newest(scope, most).transform([](const QList<FoundThing> &found) { return int(found.size()); });
}

} // namespace florilegium
