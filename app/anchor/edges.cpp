// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/edges.h"

#include "anchor/editdistance.h"

#include <QVarLengthArray>

#include <optional>

namespace florilegium {

namespace {

constexpr double foundContext = 0.7; // likeness from which a context marks an edge
// What an edge gains, in likeness of the words, by its context and by a sentence's border. Fitted on real revisions of
// documents; the result hardly moves between half and one and a half of these values.
constexpr double contextGain = 0.2;
constexpr double sentenceGain = 0.1;
constexpr qsizetype farthestEdge = 400; // how far an edge may lie from where it aligned
constexpr qsizetype mostGrowth = 3; // a passage longer than this many times the quote is another one

using Offsets = QVarLengthArray<qsizetype, 4>;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// Takes in the rest of a word that an edge cuts.
TextRange wholeWords(QStringView text, TextRange range)
{
    while (range.start > 0 && isWordUnit(text[range.start]) && isWordUnit(text[range.start - 1]))
        --range.start;
    while (range.end < text.size() && isWordUnit(text[range.end - 1]) && isWordUnit(text[range.end]))
        ++range.end;
    return trimmed(text, range);
}

class Edges
{
public:
    Edges(const QuoteQuery &query, const SearchedText &searched)
        : m_query(query)
        , m_searched(searched)
        , m_text(searched.text())
        , m_reach(std::min(query.exact.size() * 2 / 3 + 16, farthestEdge))
    {
    }

    [[nodiscard]] Candidate best(TextRange aligned) const
    {
        Candidate best = judge(m_query, m_searched, aligned);
        double bestWorth = worth(best);
        const Offsets ends = endsNear(aligned.end);
        for (const qsizetype start : startsNear(aligned.start)) {
            for (const qsizetype end : ends) {
                const TextRange range = trimmed(m_text, {start, end});
                if (range.isEmpty() || range.length() > mostGrowth * m_query.exact.size())
                    continue;
                const Candidate candidate = judge(m_query, m_searched, range);
                if (worth(candidate) > bestWorth) {
                    bestWorth = worth(candidate);
                    best = candidate;
                }
            }
        }
        return best;
    }

private:
    [[nodiscard]] double worth(const Candidate &candidate) const
    {
        double result = candidate.quote + contextGain * (candidate.prefix + candidate.suffix);
        if (m_query.startsSentence && m_searched.startsSentence(candidate.range.start))
            result += sentenceGain;
        if (m_query.endsSentence && m_searched.endsSentence(candidate.range.end))
            result += sentenceGain;
        return result;
    }

    [[nodiscard]] Offsets startsNear(qsizetype aligned) const
    {
        Offsets result{aligned};
        const qsizetype from = std::max<qsizetype>(0, aligned - m_reach);
        const qsizetype to = std::min(m_text.size(), aligned + m_reach);
        if (const auto found = contextIn({from - m_query.prefix.size(), to}, m_query.prefix))
            result.append(found->end);
        if (!m_query.startsSentence)
            return result;
        const auto starts = [this](qsizetype at) { return m_searched.startsSentence(at); };
        addFirst(result, aligned, from, -1, starts);
        addFirst(result, aligned + 1, to, 1, starts);
        return result;
    }

    [[nodiscard]] Offsets endsNear(qsizetype aligned) const
    {
        Offsets result{aligned};
        const qsizetype from = std::max<qsizetype>(0, aligned - m_reach);
        const qsizetype to = std::min(m_text.size(), aligned + m_reach);
        if (const auto found = contextIn({from, to + m_query.suffix.size()}, m_query.suffix))
            result.append(found->start);
        if (!m_query.endsSentence)
            return result;
        const auto ends = [this](qsizetype at) { return m_searched.endsSentence(at); };
        addFirst(result, aligned, to, 1, ends);
        addFirst(result, aligned - 1, from, -1, ends);
        return result;
    }

    [[nodiscard]] std::optional<TextRange> contextIn(TextRange where, QStringView context) const
    {
        if (context.size() < shortestAlike)
            return {};
        where = where.intersected({0, m_text.size()});
        const Likeness like = findAlike(context, m_text.sliced(where.start, where.length()));
        if (double(like.distance) > (1 - foundContext) * double(context.size()))
            return {};
        return TextRange{where.start + like.range.start, where.start + like.range.end};
    }

    template<typename Test>
    static void addFirst(Offsets &offsets, qsizetype from, qsizetype to, int step, Test test)
    {
        for (qsizetype at = from; step > 0 ? at <= to : at >= to; at += step) {
            if (test(at)) {
                offsets.append(at);
                return;
            }
        }
    }

    const QuoteQuery &m_query;
    const SearchedText &m_searched;
    QStringView m_text;
    qsizetype m_reach;
};

} // namespace

Candidate withBestEdges(const QuoteQuery &query, const SearchedText &searched, TextRange aligned)
{
    return Edges(query, searched).best(wholeWords(searched.text(), aligned));
}

} // namespace florilegium
