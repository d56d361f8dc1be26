// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querycompiler.h"

#include "store/rows.h"
#include "store/searchwords.h"

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many things a match is looked up once as a set; more are asked one by one.
constexpr int smallSet = 5000;

SqlPart rowsMatching(const WordMatch &words, IndexKind kind)
{
    return sqlPart(u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(words.table),
                   {words.expression, firstRow(kind), lastRow(kind)});
}

} // namespace

bool asksForWords(const Query &query)
{
    constexpr std::array indexed{QueryField::Words, QueryField::Title, QueryField::Author, QueryField::Site,
                                 QueryField::Claim};
    return std::ranges::any_of(indexed, [&query](QueryField field) { return mentions(query, field); });
}

QLatin1StringView idColumn(QueryScope scope)
{
    return scope == QueryScope::Highlights ? "h.id"_L1 : scope == QueryScope::Claims ? "c.id"_L1 : "a.id"_L1;
}

QLatin1StringView madeColumn(QueryScope scope)
{
    return scope == QueryScope::Highlights ? "h.created"_L1
        : scope == QueryScope::Claims      ? "c.created"_L1
                                           : "a.added"_L1;
}

IndexKind indexKind(QueryScope scope)
{
    return scope == QueryScope::Highlights ? IndexKind::Highlight
        : scope == QueryScope::Claims      ? IndexKind::Claim
                                           : IndexKind::Article;
}

std::optional<WordMatch> wordMatch(const Query &query, QueryField also)
{
    auto expression = matchExpression(query, also);
    if (!expression)
        return std::nullopt;
    return WordMatch{.table = hasPhrases(query) ? entryTable : occurrenceTable, .expression = *std::move(expression)};
}

WordMatch sourceMatch(QLatin1StringView column, const Query &term)
{
    return {.table = sourceTable, .expression = matchIn(column, term)};
}

SqlPart idsMatching(const WordMatch &words, IndexKind kind)
{
    return sqlPart(u"SELECT t.target AS id FROM ("_s) + rowsMatching(words, kind)
        + sqlPart(u") r CROSS JOIN things t ON t.id = r.rowid"_s);
}

QueryCompiler::QueryCompiler(QueryPlace place, QueryScope scope, bool forLists)
    : m_place(place)
    , m_scope(scope)
    , m_forLists(forLists)
{
}

QueryField QueryCompiler::alsoWords() const
{
    return m_scope == QueryScope::Claims ? QueryField::Claim : QueryField::Words;
}

Result<SqlPart> QueryCompiler::condition(const Query &query)
{
    m_result = {};
    SqlPart part = compiled(query);
    if (!m_result)
        return std::unexpected(m_result.error());
    return part;
}

Result<int> QueryCompiler::count(const SqlPart &statement, int most) const
{
    Statement counted(m_place.connection, u"SELECT COUNT(*) FROM (SELECT 1 FROM ("_s + statement.sql + u") LIMIT ?)"_s);
    counted.bindAll(statement.values).bind(qint64(most));
    if (counted.next())
        return int(counted.number(0));
    return std::unexpected(counted.result().error());
}

Result<QStringList> QueryCompiler::ids(const SqlPart &statement, int most) const
{
    Statement listed(m_place.connection, statement.sql + u" LIMIT ?"_s);
    listed.bindAll(statement.values).bind(qint64(most));
    QStringList ids;
    while (listed.next())
        ids << listed.text(0);
    if (!listed.result())
        return std::unexpected(listed.result().error());
    return ids;
}

SqlPart QueryCompiler::compiled(const Query &query)
{
    switch (query.kind) {
    case Query::Kind::Everything: return sqlPart(u"1"_s);
    case Query::Kind::Term: return termPart(query);
    case Query::Kind::And: return conjunction(query.parts);
    case Query::Kind::Not: {
        const SqlPart part = compiled(query.parts.front());
        return part.isNever() ? sqlPart(u"1"_s) : sqlPart(u"("_s) + part + sqlPart(u") IS NOT TRUE"_s);
    }
    case Query::Kind::Or: break;
    }
    if (const auto words = wordMatch(query, alsoWords()); words && m_scope != QueryScope::Shelf)
        return matching(idColumn(m_scope), *words, indexKind(m_scope));
    SqlPart any;
    for (const Query &part : query.parts) {
        const SqlPart one = compiled(part);
        if (!one.isNever())
            any += sqlPart(any.sql.isEmpty() ? u"("_s : u" OR ("_s) + one + sqlPart(u")"_s);
    }
    return any.sql.isEmpty() ? sqlPart(u"0"_s) : any;
}

/// Words that stand together are one question to the index.
SqlPart QueryCompiler::conjunction(const std::vector<Query> &parts)
{
    std::vector<Query> words;
    std::vector<Query> others;
    bool wanted = false;
    for (const Query &part : parts) {
        const bool leftOut = part.kind == Query::Kind::Not;
        const bool isWords = m_scope != QueryScope::Shelf
            && matchExpression(leftOut ? part.parts.front() : part, alsoWords()).has_value();
        wanted = wanted || (isWords && !leftOut);
        (isWords ? words : others).push_back(part);
    }
    if (!wanted)
        std::ranges::move(words, std::back_inserter(others));
    // What the index is asked for costs most and comes last.
    std::ranges::stable_partition(others, [](const Query &part) { return !asksForWords(part); });
    SqlPart all;
    const auto add = [&all](const SqlPart &one) {
        all += sqlPart(all.sql.isEmpty() ? u"("_s : u" AND ("_s) + one + sqlPart(u")"_s);
    };
    for (const Query &part : others) {
        const SqlPart one = compiled(part);
        if (one.isNever())
            return one;
        add(one);
    }
    if (wanted) {
        const auto match = wordMatch(joined(Query::Kind::And, std::move(words)), alsoWords());
        Q_ASSERT(match);
        add(matching(idColumn(m_scope), *match, indexKind(m_scope)));
    }
    return all;
}

SqlPart QueryCompiler::matching(QLatin1StringView column, const WordMatch &words, IndexKind kind)
{
    if (!m_place.hasIndex)
        return sqlPart(u"0"_s);
    if (m_forLists)
        return sqlPart(column + u" IN ("_s) + idsMatching(words, kind) + sqlPart(u")"_s);
    const SqlPart rows = rowsMatching(words, kind);
    const auto size = count(rows, smallSet);
    if (!size) {
        m_result = std::unexpected(size.error());
        return sqlPart(u"0"_s);
    }
    if (*size == 0)
        return sqlPart(u"0"_s);
    if (*size < smallSet) {
        // The plus: the thing's row is looked up in the set, not the set's in the things.
        return sqlPart(u"EXISTS (SELECT 1 FROM things t WHERE t.target = "_s + column + u" AND +t.id IN ("_s) + rows
            + sqlPart(u"))"_s);
    }
    return {
        u"EXISTS (SELECT 1 FROM things t CROSS JOIN %1 f ON f.rowid = t.id WHERE t.target = %2 AND %1 MATCH ?)"_s.arg(
            words.table, column),
        {words.expression}};
}

SqlPart QueryCompiler::shelfWords(const Query &term)
{
    const auto words = wordMatch(term);
    if (!m_place.hasIndex || !words)
        return sqlPart(u"0"_s);
    return matching("a.id"_L1, *words, IndexKind::Article)
        + sqlPart(u" OR a.id IN (SELECT h.article FROM highlights h WHERE h.deleted IS NULL AND h.id IN ("_s)
        + idsMatching(*words, IndexKind::Highlight) + sqlPart(u"))"_s);
}

} // namespace florilegium
