// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/inorder.h"

#include <algorithm>

namespace florilegium {

namespace {

// What a pair of equal words is worth and what it costs to begin a run of them: a single word of one or two
// letters does not pay for itself, two words do. Integers, in units of a letter.
constexpr int pairWorth = 3; // besides its letters
constexpr int mostLetters = 8; // longer words say no more than these
constexpr int runCost = 5;
constexpr int never = -1'000'000'000;

/// Where the best score of a cell comes from, as bits of its byte.
enum Trace : quint8 {
    ContinuesRun = 1, ///< its pair follows another pair
    EndsInPair = 2, ///< its best ends in its pair
    FromAbove = 4, ///< else: one old word fewer, or (without it) one new word fewer
};

class Table
{
public:
    Table(std::span<const WordId> old, std::span<const WordId> now, std::span<const quint16> letters)
        : m_old(old)
        , m_now(now)
        , m_letters(letters)
        , m_traces(old.size() * now.size())
    {
    }

    std::vector<WordPair> run()
    {
        fill();
        return traced();
    }

private:
    void fill()
    {
        // Best scores of the row above and of this one: in all, and ending in a pair.
        std::vector<int> best(m_now.size() + 1, 0);
        std::vector<int> paired(m_now.size() + 1, never);
        for (size_t i = 0; i < m_old.size(); ++i) {
            const int worth = pairWorth + std::min<int>(m_letters[i], mostLetters);
            int diagonalBest = best[0];
            int diagonalPaired = paired[0];
            for (size_t j = 0; j < m_now.size(); ++j) {
                const int above = best[j + 1];
                const int abovePaired = paired[j + 1];
                quint8 trace = 0;
                int pair = never;
                if (m_old[i] == m_now[j]) {
                    const bool continues = diagonalPaired >= diagonalBest - runCost;
                    pair = worth + (continues ? diagonalPaired : diagonalBest - runCost);
                    trace = continues ? ContinuesRun : 0;
                }
                best[j + 1] = std::max(above, best[j]);
                if (above >= best[j])
                    trace |= FromAbove;
                if (pair > best[j + 1]) {
                    best[j + 1] = pair;
                    trace |= EndsInPair;
                }
                paired[j + 1] = pair;
                diagonalBest = above;
                diagonalPaired = abovePaired;
                m_traces[i * m_now.size() + j] = trace;
            }
        }
    }

    [[nodiscard]] std::vector<WordPair> traced() const
    {
        std::vector<WordPair> pairs;
        size_t i = m_old.size();
        size_t j = m_now.size();
        bool inRun = false;
        while (i > 0 && j > 0) {
            const quint8 trace = m_traces[(i - 1) * m_now.size() + j - 1];
            if (inRun || (trace & EndsInPair)) {
                pairs.push_back({qint32(--i), qint32(--j)});
                inRun = trace & ContinuesRun;
            } else if (trace & FromAbove) {
                --i;
            } else {
                --j;
            }
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    std::span<const WordId> m_old;
    std::span<const WordId> m_now;
    std::span<const quint16> m_letters;
    std::vector<quint8> m_traces;
};

} // namespace

std::vector<WordPair> alignSmall(std::span<const WordId> old, std::span<const WordId> now,
                                 std::span<const quint16> letters)
{
    return Table(old, now, letters).run();
}

} // namespace florilegium
