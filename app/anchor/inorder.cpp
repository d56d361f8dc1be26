// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/inorder.h"

#include <algorithm>

namespace florilegium {

namespace {

// Lengths of the runs looked for, one after the other. Long ones first: they are hardly ever unique by chance, so the
// frame that they make keeps the short ones of the later rounds near where they belong.
constexpr int longRuns[] = {12, 7, 4};
constexpr int shortRuns[] = {4, 2, 1};

/// Cells of the table of the dynamic programming; a larger gap is first cut by runs.
constexpr qsizetype smallGap = 40'000;

struct Gap
{
    qint32 oldFrom;
    qint32 oldTo;
    qint32 newFrom;
    qint32 newTo;

    [[nodiscard]] qsizetype cells() const { return qsizetype(oldTo - oldFrom) * (newTo - newFrom); }
};

class InOrder
{
public:
    InOrder(std::span<const WordId> old, std::span<const WordId> now, std::span<const quint16> letters, Depth depth,
            const std::stop_token &stop)
        : m_old(old)
        , m_now(now)
        , m_letters(letters)
        , m_oldGrams(old)
        , m_newGrams(now)
        , m_runs(depth == Depth::LongRuns ? std::span<const int>(longRuns) : std::span<const int>(shortRuns))
        , m_depth(depth)
        , m_stop(stop)
    {
    }

    std::vector<WordPair> run()
    {
        align({0, qint32(m_old.size()), 0, qint32(m_now.size())}, 0);
        return std::move(m_pairs);
    }

private:
    /// Aligns a gap, in ascending order.
    void align(Gap gap, size_t round)
    {
        while (gap.oldFrom < gap.oldTo && gap.newFrom < gap.newTo && same(gap.oldFrom, gap.newFrom))
            m_pairs.push_back({gap.oldFrom++, gap.newFrom++});
        qint32 tail = 0;
        while (gap.oldFrom < gap.oldTo - tail && gap.newFrom < gap.newTo - tail
               && same(gap.oldTo - tail - 1, gap.newTo - tail - 1))
            ++tail;
        gap.oldTo -= tail;
        gap.newTo -= tail;
        inside(gap, round);
        for (qint32 i = 0; i < tail; ++i)
            m_pairs.push_back({gap.oldTo + i, gap.newTo + i});
    }

    void inside(Gap gap, size_t round)
    {
        if (gap.cells() == 0 || m_stop.stop_requested())
            return;
        if (m_depth == Depth::Words && gap.cells() <= smallGap) {
            small(gap);
            return;
        }
        if (round == m_runs.size())
            return;
        const std::vector<WordPair> chain = longestChain(uniqueRuns(gap, m_runs[round]));
        for (const WordPair anchor : chain) {
            if (anchor.old < gap.oldFrom || anchor.now < gap.newFrom)
                continue; // the run before was extended over it
            align({gap.oldFrom, anchor.old, gap.newFrom, anchor.now}, round + 1);
            gap.oldFrom = anchor.old;
            gap.newFrom = anchor.now;
            while (gap.oldFrom < gap.oldTo && gap.newFrom < gap.newTo && same(gap.oldFrom, gap.newFrom))
                m_pairs.push_back({gap.oldFrom++, gap.newFrom++});
        }
        align(gap, round + 1);
    }

    [[nodiscard]] std::vector<WordPair> uniqueRuns(const Gap &gap, qint32 length) const
    {
        UniqueGrams grams(gap.oldTo - gap.oldFrom + gap.newTo - gap.newFrom);
        for (qint32 i = gap.oldFrom; i + length <= gap.oldTo; ++i)
            grams.addOld(m_oldGrams.at(i, length), i);
        for (qint32 i = gap.newFrom; i + length <= gap.newTo; ++i)
            grams.addNew(m_newGrams.at(i, length), i);
        std::vector<WordPair> pairs = grams.pairs();
        std::erase_if(pairs, [this](WordPair pair) { return !same(pair.old, pair.now); });
        return pairs;
    }

    void small(const Gap &gap)
    {
        const auto part = [](auto row, qint32 from, qint32 to) { return row.subspan(size_t(from), size_t(to - from)); };
        for (const WordPair pair : alignSmall(part(m_old, gap.oldFrom, gap.oldTo), part(m_now, gap.newFrom, gap.newTo),
                                              part(m_letters, gap.oldFrom, gap.oldTo)))
            m_pairs.push_back({pair.old + gap.oldFrom, pair.now + gap.newFrom});
    }

    [[nodiscard]] bool same(qint32 old, qint32 now) const { return m_old[size_t(old)] == m_now[size_t(now)]; }

    std::span<const WordId> m_old;
    std::span<const WordId> m_now;
    std::span<const quint16> m_letters;
    GramHashes m_oldGrams;
    GramHashes m_newGrams;
    std::span<const int> m_runs;
    Depth m_depth;
    const std::stop_token &m_stop;
    std::vector<WordPair> m_pairs;
};

} // namespace

std::vector<WordPair> alignInOrder(std::span<const WordId> old, std::span<const WordId> now,
                                   std::span<const quint16> letters, Depth depth, const std::stop_token &stop)
{
    return InOrder(old, now, letters, depth, stop).run();
}

} // namespace florilegium
