// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitleads.h"

#include "store/rows.h"
#include "store/searchwords.h"

#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCandidates = 1000; ///< sets up to this size may lead
/// To ask the index about one candidate costs as much as a hundred steps of a stream of matches. So many candidates are
/// always asked; of more, only when the stream is at least so long, because then a hit is soon among them.
constexpr int alwaysAsked = 100;
constexpr int longStream = 10'000;

class LeadFinder
{
public:
    LeadFinder(const QueryPlace &place, QueryScope scope, qint64 since)
        : m_place(place)
        , m_compiler(place, scope)
        , m_scope(scope)
        , m_since(since)
    {
    }

    Result<HitLeads> find(const std::vector<Query> &parts)
    {
        m_leads.range = rangeOf(parts);
        addStreams(parts);
        if (!m_place.hasIndex && !m_leads.streams.empty())
            return m_leads; // of length 0
        auto done = putBestFirst();
        if (done && !m_leads.isNothing()) {
            const auto few = isFewLeft();
            done = !few ? std::unexpected(few.error()) : *few ? Result<void>() : findSet();
        }
        if (!done)
            return std::unexpected(done.error());
        return m_leads;
    }

private:
    [[nodiscard]] RowRange rangeOf(const std::vector<Query> &parts) const
    {
        const IndexKind kind = indexKind(m_scope);
        RowRange range = RowRange::of(kind, m_since);
        for (const Query &part : parts) {
            const bool isAdded = part.kind == Query::Kind::Term && part.field == QueryField::Added;
            if (const auto added = isAdded ? dateSpan(part.text) : std::nullopt)
                range = range.within(kind, *added);
        }
        return range;
    }

    void addStreams(const std::vector<Query> &parts)
    {
        std::vector<Query> words;
        bool wanted = false;
        for (const Query &part : parts) {
            const bool leftOut = part.kind == Query::Kind::Not;
            const bool isWords =
                matchExpression(leftOut ? part.parts.front() : part, m_compiler.alsoWords()).has_value();
            wanted = wanted || (isWords && !leftOut);
            if (isWords)
                words.push_back(part);
            else if (auto stream = rowStream(m_place, part, indexKind(m_scope)))
                m_leads.streams.push_back(*std::move(stream));
            else
                m_leads.others.push_back(part);
        }
        if (wanted) {
            const auto all = matchExpression(joined(Query::Kind::And, std::move(words)), m_compiler.alsoWords());
            m_leads.streams.push_back(wordStream("entries"_L1, all.value()));
        } else {
            std::ranges::move(words, std::back_inserter(m_leads.others));
        }
    }

    /// The shortest one; but words, when to ask about them costs more than to go through them.
    Result<void> putBestFirst()
    {
        for (RowStream &stream : m_leads.streams) {
            if (auto done = measure(stream, stream.isWords() ? alwaysAsked : RowStream::mostSorted); !done)
                return done;
        }
        std::ranges::stable_sort(m_leads.streams, {}, &RowStream::length);
        const auto words = std::ranges::find_if(m_leads.streams, &RowStream::isWords);
        if (words == m_leads.streams.end() || m_leads.streams.size() == 1)
            return {};
        const auto shortest = std::ranges::find_if_not(m_leads.streams, &RowStream::isWords);
        if (words->isWhole || shortest->length >= fewCandidates) {
            std::rotate(m_leads.streams.begin(), words, words + 1);
        } else if (shortest->length > alwaysAsked) {
            if (auto done = measure(*words, longStream); !done)
                return done;
            if (words->isWhole)
                std::rotate(m_leads.streams.begin(), words, words + 1);
        } else {
            std::rotate(m_leads.streams.begin(), shortest, shortest + 1);
        }
        return {};
    }

    Result<void> measure(RowStream &stream, int most) const
    {
        return m_compiler.count(stream.rows(m_leads.range), most).transform([&stream, most](int length) {
            stream.length = length;
            stream.isWhole = length < most;
        });
    }

    /// So few things are left to ask that they need no other lead.
    [[nodiscard]] Result<bool> isFewLeft() const
    {
        if (!m_leads.streams.empty())
            return m_leads.streams.front().isWhole && m_leads.streams.front().length <= alwaysAsked;
        if (m_since <= 0)
            return false;
        const SqlPart left = sqlPart(u"SELECT 1 FROM "_s + tableOf(m_scope) + u" WHERE "_s)
            + isMadeSince(m_scope, m_since);
        return m_compiler.count(left, alwaysAsked).transform([](int size) { return size < alwaysAsked; });
    }

    Result<void> findSet()
    {
        for (const Query &part : m_leads.others) {
            const auto ids = m_compiler.candidates(part, fewCandidates);
            if (!ids)
                return std::unexpected(ids.error());
            if (*ids && (!m_leads.set || (*ids)->size() < m_leads.setSize)) {
                m_leads.set = sqlPart(u"SELECT value AS id FROM json_each(?)"_s, {jsonList(**ids)});
                m_leads.setSize = int((*ids)->size());
            }
        }
        return compareSet();
    }

    Result<void> compareSet()
    {
        if (!m_leads.set)
            return {};
        m_leads.setIsBest = m_leads.setSize <= alwaysAsked || m_leads.streams.empty();
        if (m_leads.setIsBest)
            return {};
        RowStream &stream = m_leads.streams.front();
        if (stream.isWords() && !stream.isWhole && stream.length < longStream) {
            if (auto done = measure(stream, longStream); !done)
                return done;
        }
        m_leads.setIsBest = !stream.isWhole;
        return {};
    }

    const QueryPlace &m_place;
    QueryCompiler m_compiler;
    QueryScope m_scope;
    qint64 m_since;
    HitLeads m_leads;
};

} // namespace

bool HitLeads::isNothing() const
{
    return std::ranges::any_of(streams, [](const RowStream &stream) { return stream.length == 0; })
        || (set && setSize == 0);
}

Result<HitLeads> findLeads(const QueryPlace &place, const std::vector<Query> &parts, QueryScope scope, qint64 since)
{
    return LeadFinder(place, scope, since).find(parts);
}

QString tableOf(QueryScope scope)
{
    return scope == QueryScope::Highlights ? u"highlights h"_s
        : scope == QueryScope::Claims      ? u"claims c"_s
                                           : u"articles a"_s;
}

SqlPart isMadeSince(QueryScope scope, qint64 since)
{
    if (since <= 0)
        return sqlPart(u"1"_s);
    return sqlPart(madeColumn(scope) + u" >= ?"_s, {storedTime(QDateTime::fromSecsSinceEpoch(since, QTimeZone::UTC))});
}

} // namespace florilegium
