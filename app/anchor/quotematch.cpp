// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/quotematch.h"

#include "anchor/candidate.h"
#include "anchor/edges.h"
#include "anchor/editdistance.h"
#include "anchor/occurrences.h"
#include "anchor/votedwindows.h"

#include <QList>

namespace florilegium {

namespace {

// What a candidate must show. The less is left of its words, the more its surroundings must say for it.
struct Bar
{
    double quote;
    double context; // on its better side
};
constexpr Bar bars[] = {
    {0.85, 0.35}, // hardly another passage, if anything speaks for the place
    {0.70, 0.55},
    {0.60, 0.60}, // much rewritten, between neighbours that stayed
};
constexpr double leastQuote = 0.50; // below this it is another passage, wherever it stands
constexpr double aloneMargin = 0.15; // a place this much better than every other needs no context …
constexpr double aloneQuote = 0.70; // … if it is this much like the quote …
constexpr qsizetype aloneLength = 40; // … and no mere formula, which would stand in any text of its kind
constexpr double strongContext = 0.80; // the very words between such neighbours: no other place needs looking for

// The very words of a quote that stood in several places.
constexpr double twinContext = 0.45;
constexpr double twinContextOfFewer = 0.60; // some are gone, probably this one: the others must not inherit it
// A passage whose old neighbours now stand side by side was taken out or moved: only its own words, or nearly, count
// elsewhere.
constexpr double movedQuote = 0.95;
constexpr double sameMerit = 0.02; // places this near in merit are told apart by their order

constexpr qsizetype windowsTried = 6;

// Alignment costs the square of a quote's length: a longer one is looked for by its two ends.
constexpr qsizetype longestAligned = 4096;
constexpr qsizetype endLength = 1024;
constexpr double leastKept = 0.5; // what may lie between the ends, as a share of the quote
constexpr double mostGrown = 2.0;

/// Looks for one quote in one text.
class Search
{
public:
    Search(const QuoteQuery &query, const SearchedText &searched)
        : m_query(query)
        , m_searched(searched)
    {
    }

    [[nodiscard]] std::optional<QuoteMatch> run()
    {
        addExact();
        if (m_exact == 1 && m_query.occurrences == 1 && m_query.exact.size() >= shortestAlike)
            return accepted(m_candidates.front());
        const auto settles = [](const Candidate &candidate) { return candidate.worstSide() >= strongContext; };
        const bool settled = std::ranges::any_of(m_candidates, settles);
        if (!settled && m_query.exact.size() > longestAligned)
            return byEnds();
        if (!settled && m_query.exact.size() >= shortestAlike)
            addAlike();
        if (m_candidates.isEmpty())
            return {};
        std::ranges::stable_sort(m_candidates, std::ranges::greater(), &Candidate::total);
        if (m_exact == m_query.occurrences)
            preferOrdinal();
        return suffices(m_candidates.front()) ? std::optional(accepted(m_candidates.front())) : std::nullopt;
    }

private:
    void addExact()
    {
        for (const qsizetype at : occurrencesOf(m_query.exact, m_searched.text())) {
            m_candidates.append(judge(m_query, m_searched, {at, at + m_query.exact.size()}, 1.0));
            m_candidates.back().ordinal = ++m_exact;
        }
    }

    void addAlike()
    {
        const QStringView text = m_searched.text();
        const qsizetype slack = m_query.exact.size() / 2 + 16;
        for (const TextRange window : votedWindows(m_query.exact, text, windowsTried)) {
            const qsizetype from = std::max<qsizetype>(0, window.start - slack);
            const qsizetype to = std::min(text.size(), window.end + slack);
            const TextRange like = findAlike(m_query.exact, text.sliced(from, to - from)).range;
            if (!like.isEmpty())
                add(withBestEdges(m_query, m_searched, {from + like.start, from + like.end}));
        }
    }

    /// Where both ends of the quote are found, in order and about as far apart as they were.
    [[nodiscard]] std::optional<QuoteMatch> byEnds() const
    {
        const QString &exact = m_query.exact;
        QuoteQuery head = m_query;
        head.exact = exact.first(endLength).trimmed();
        head.suffix = exact.sliced(endLength, m_query.suffix.size()).trimmed();
        head.endsSentence = false;
        QuoteQuery tail = m_query;
        tail.exact = exact.last(endLength).trimmed();
        tail.prefix = exact.sliced(exact.size() - endLength - m_query.prefix.size(), m_query.prefix.size()).trimmed();
        tail.position += exact.size() - endLength;
        tail.startsSentence = false;
        const auto first = matchQuote(head, m_searched);
        const auto last = first ? matchQuote(tail, m_searched) : std::nullopt;
        if (!last)
            return {};
        const TextRange range{first->range.start, last->range.end};
        const double growth = double(range.length()) / double(exact.size());
        if (growth < leastKept || growth > mostGrown)
            return {};
        return QuoteMatch{range, std::min(first->score, last->score), false};
    }

    /// Of candidates that overlap the best one stays.
    void add(const Candidate &candidate)
    {
        if (candidate.quote < leastQuote)
            return;
        const auto overlaps = [&](const Candidate &other) { return other.range.intersects(candidate.range); };
        const auto same = std::ranges::find_if(m_candidates, overlaps);
        if (same == m_candidates.end())
            m_candidates.append(candidate);
        else if (candidate.total() > same->total())
            *same = candidate;
    }

    /// Equal words in equal context (verses, tables): as many as before, so this is the one with the same number.
    void preferOrdinal()
    {
        const double best = m_candidates.front().merit();
        for (qsizetype i = 1; i < m_candidates.size(); ++i)
            if (m_candidates[i].ordinal == m_query.ordinal && m_candidates[i].merit() >= best - sameMerit)
                m_candidates.swapItemsAt(0, i);
    }

    /// What stood before and what stood behind the passage touch somewhere: exactly, for they only closed up.
    [[nodiscard]] bool neighboursMeet() const
    {
        if (std::min(m_query.prefix.size(), m_query.suffix.size()) < shortestAlike)
            return false;
        const QStringView text = m_searched.text();
        return text.contains(QString(m_query.prefix + u' ' + m_query.suffix))
            || text.contains(QString(m_query.prefix + m_query.suffix));
    }

    [[nodiscard]] bool suffices(const Candidate &best) const
    {
        const double context = best.bestSide();
        const bool own = m_query.occurrences == 1 && best.quote >= movedQuote;
        if (!own && best.worstSide() < strongContext && neighboursMeet())
            return false;
        if (best.ordinal > 0 && m_query.occurrences > 1)
            return context >= (m_exact < m_query.occurrences ? twinContextOfFewer : twinContext);
        const double rival = m_candidates.size() > 1 ? m_candidates[1].total() : 0.0;
        if (best.total() - rival >= aloneMargin && best.quote >= aloneQuote && best.range.length() >= aloneLength)
            return true;
        return std::ranges::any_of(bars, [&](Bar bar) { return best.quote >= bar.quote && context >= bar.context; });
    }

    [[nodiscard]] static QuoteMatch accepted(const Candidate &candidate)
    {
        return {candidate.range, candidate.total(), candidate.ordinal > 0};
    }

    const QuoteQuery &m_query;
    const SearchedText &m_searched;
    QList<Candidate> m_candidates;
    int m_exact = 0;
};

} // namespace

std::optional<QuoteMatch> matchQuote(const QuoteQuery &query, const SearchedText &searched)
{
    Q_ASSERT(!query.exact.isEmpty());
    return Search(query, searched).run();
}

} // namespace florilegium
