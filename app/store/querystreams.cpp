// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querystreams.h"

#include "store/searchwords.h"

#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isNot(const Query &query)
{
    return query.kind == Query::Kind::Not;
}

const Query &inner(const Query &query)
{
    return isNot(query) ? query.parts.front() : query;
}

} // namespace

QueryStreams::QueryStreams(const QueryPlace &place, QueryScope scope, qint64 since)
    : m_place(place)
    , m_kind(indexKind(scope))
    , m_also(QueryCompiler(place, scope).alsoWords())
    , m_since(since)
    , m_range{.first = firstRow(m_kind), .last = lastRow(m_kind)}
{
}

/// Nothing is looked for beyond what there is: distances between rows are told by it.
Result<void> QueryStreams::begin()
{
    const auto made = rowsMade(m_place.connection, m_kind, m_since > 0 ? std::optional(m_since) : std::nullopt);
    if (!made)
        return std::unexpected(made.error());
    Statement ends(m_place.connection,
                   u"SELECT (SELECT MIN(id) FROM things WHERE id BETWEEN ? AND ?), "
                   "(SELECT MAX(id) FROM things WHERE id BETWEEN ? AND ?)"_s);
    ends.bind(m_range.first).bind(m_range.last).bind(m_range.first).bind(m_range.last);
    m_range = *made;
    if (ends.next() && !ends.isNull(0))
        m_range = m_range.within({.first = ends.number(0), .last = ends.number(1)});
    return ends.result();
}

Result<RowStreamPtr> QueryStreams::allParts(const std::vector<Query> &parts, std::vector<Query> &rest)
{
    auto done = begin();
    std::vector<Query> left;
    for (const Query &part : parts) {
        const bool isAdded = part.kind == Query::Kind::Term && part.field == QueryField::Added && dateSpan(part.text);
        if (isAdded && done)
            done = narrow(part);
        if (!isAdded || !m_place.inStep) // without words all things are to be looked at, not only those indexed
            left.push_back(part);
    }
    if (!done)
        return std::unexpected(done.error());
    auto stream = conjunction(sorted(left), &rest);
    if (stream && !*stream && m_place.inStep) {
        rest = left;
        return everything(m_range);
    }
    return stream;
}

Result<void> QueryStreams::narrow(const Query &added)
{
    return rowsAdded(m_place.connection, m_kind, *dateSpan(added.text)).transform([this](RowRange range) {
        m_range = m_range.within(range);
    });
}

QueryStreams::Sorted QueryStreams::sorted(const std::vector<Query> &parts) const
{
    Sorted sorted;
    for (const Query &part : parts) {
        const auto words = ownWords(inner(part));
        if (words && words->table == occurrenceTable)
            sorted.words.push_back(part);
        else if (words && inner(part).kind == Query::Kind::Term)
            sorted.phrases.push_back(part);
        else if (isNot(part))
            sorted.unwanted.push_back(inner(part));
        else
            sorted.others.push_back(part);
    }
    return sorted;
}

std::optional<WordMatch> QueryStreams::ownWords(const Query &query) const
{
    return wordMatch(query, m_also);
}

/// Words that stand together are one question, and so are those in a row.
Result<void> QueryStreams::addWords(std::vector<Query> parts, std::vector<RowStreamPtr> &wanted,
                                    std::vector<Query> &unwanted)
{
    if (std::ranges::all_of(parts, isNot)) {
        for (const Query &part : parts)
            unwanted.push_back(inner(part));
        return {};
    }
    auto stream = words(*ownWords(joined(Query::Kind::And, std::move(parts))));
    if (!stream)
        return std::unexpected(stream.error());
    wanted.push_back(*std::move(stream));
    return {};
}

/// `rest` absent: there is nobody to ask the rest, so the index has to tell it all.
QueryStreams::Found QueryStreams::conjunction(const Sorted &parts, std::vector<Query> *rest)
{
    std::vector<RowStreamPtr> wanted;
    std::vector<RowStreamPtr> unwanted;
    std::vector<Query> leftOut = parts.unwanted;
    auto done = addWords(parts.words, wanted, leftOut);
    if (done)
        done = addWords(parts.phrases, wanted, leftOut);
    if (!done)
        return std::unexpected(done.error());
    for (const auto &[queries, streams, isUnwanted] :
         {std::tuple(&parts.others, &wanted, false), std::tuple(&std::as_const(leftOut), &unwanted, true)}) {
        for (const Query &query : *queries) {
            auto stream = total(query);
            if (!stream || (!*stream && !rest))
                return stream;
            if (*stream)
                streams->push_back(*std::move(stream));
            else
                rest->push_back(isUnwanted ? negated(query) : query);
        }
    }
    if (wanted.empty() && unwanted.empty())
        return nullptr;
    Found all = wanted.empty() ? everything(m_range) : Found(allOf(std::move(wanted)));
    if (all && *all && !unwanted.empty())
        return allBut(*std::move(all), anyOf(std::move(unwanted)));
    return all;
}

QueryStreams::Found QueryStreams::total(const Query &query)
{
    const auto own = ownWords(query);
    if (own && (own->table == occurrenceTable || query.kind == Query::Kind::Term))
        return words(*own);
    switch (query.kind) {
    case Query::Kind::Everything: return everything(m_range);
    case Query::Kind::Term: return term(query);
    case Query::Kind::And: return conjunction(sorted(query.parts), nullptr);
    case Query::Kind::Or: return disjunction(query.parts);
    case Query::Kind::Not:
        return conjunction({.words = {}, .phrases = {}, .others = {}, .unwanted = query.parts}, nullptr);
    }
    Q_UNREACHABLE_RETURN({});
}

QueryStreams::Found QueryStreams::disjunction(const std::vector<Query> &parts)
{
    std::vector<Query> single; // words, which are one question
    std::vector<RowStreamPtr> streams;
    for (const Query &part : parts) {
        const auto own = ownWords(part);
        if (own && own->table == occurrenceTable) {
            single.push_back(part);
            continue;
        }
        auto stream = total(part);
        if (!stream || !*stream)
            return stream;
        streams.push_back(*std::move(stream));
    }
    if (!single.empty()) {
        auto stream = words(*ownWords(joined(Query::Kind::Or, std::move(single))));
        if (!stream)
            return stream;
        streams.push_back(*std::move(stream));
    }
    return anyOf(std::move(streams));
}

} // namespace florilegium
