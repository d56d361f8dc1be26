// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitranking.h"

#include "store/searchwords.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView weights("8.0, 1.0, 3.0"); // title, text, note

/// The table that knows how often words occur has no short beginnings of words: those find, but do not rank.
bool canRank(const Query &query)
{
    constexpr qsizetype shortest = 4; // as the list of words has them
    constexpr char16_t firstUnspaced = 0x0e00;
    bool can = true;
    eachTerm(query, [&can](const Query &term, bool) {
        const SearchTerm words = searchTerm(term.text, term.prefix);
        const bool isShort = words.prefix && !words.words.isEmpty() && words.words.back().size() < shortest
            && words.words.back().front().unicode() < firstUnspaced;
        can = can && !isShort;
    });
    return can;
}

/// What ranks: the words that all have to occur, or else any word that is wanted. Everything without such words.
Query rankedWords(const Query &query)
{
    const std::vector<Query> parts = query.kind == Query::Kind::And ? query.parts : std::vector{query};
    std::vector<Query> needed;
    std::ranges::copy_if(parts, std::back_inserter(needed),
                         [](const Query &part) { return matchExpression(part) && canRank(part); });
    if (!needed.empty())
        return joined(Query::Kind::And, std::move(needed));
    std::vector<Query> any;
    eachTerm(query, [&any](const Query &term, bool wanted) {
        if (wanted && term.field == QueryField::Words && canRank(term))
            any.push_back(term);
    });
    return joined(Query::Kind::Or, std::move(any));
}

/// The less, the more relevant: FTS5 has it so, to sort by it. Things without these words are absent.
Result<QHash<qint64, double>> ranks(Connection &index, const QString &expression, const QList<FoundThing> &found)
{
    const auto [first, last] = std::ranges::minmax(found, {}, &FoundThing::row);
    Statement statement(
        index,
        u"SELECT rowid, bm25(%1, %2) FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(entryTable, weights));
    statement.bind(expression).bind(first.row).bind(last.row);
    QHash<qint64, double> ranks;
    while (statement.next())
        ranks.insert(statement.number(0), statement.real(1));
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return ranks;
}

} // namespace

Result<QList<FoundThing>> mostRelevant(const QueryPlace &place, const Query &query, int limit)
{
    const HitFinder finder(place, query);
    const auto words = matchExpression(rankedWords(query));
    if (!words)
        return finder.newest(limit);
    std::vector<std::pair<double, FoundThing>> ranked;
    for (const QueryScope scope : {QueryScope::Articles, QueryScope::Highlights, QueryScope::Claims}) {
        const auto found = finder.newest(scope, mostRanked);
        if (!found)
            return found;
        const auto each = found->isEmpty() ? QHash<qint64, double>() : ranks(place.connection, *words, *found);
        if (!each)
            return std::unexpected(each.error());
        for (const FoundThing &thing : *found)
            ranked.emplace_back(each->value(thing.row), thing); // 0 for what it has no words of: behind all others
    }
    std::ranges::stable_sort(ranked, [](const auto &one, const auto &other) {
        return std::tuple(one.first, -one.second.made) < std::tuple(other.first, -other.second.made);
    });
    QList<FoundThing> best;
    for (const auto &[rank, thing] : ranked | std::views::take(limit))
        best << thing;
    return best;
}

} // namespace florilegium
