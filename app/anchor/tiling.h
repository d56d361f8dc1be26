// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/wordmap.h"

namespace florilegium {

/// A run of words that two rows have in common.
struct CommonRun
{
    qint32 first = 0; ///< where it starts in the one row
    qint32 second = 0; ///< and in the other
    qint32 length = 0; ///< words
    bool operator==(const CommonRun &) const = default;
};

/// A row of words that is compared with many others: knows where each of its words stands. 8 bytes a word. Immutable.
class RunFinder
{
public:
    /// The numbers are those of a vocabulary that began with these words: they are hardly larger than the row is long.
    explicit RunFinder(std::span<const WordId> words);

    [[nodiscard]] std::span<const WordId> words() const { return m_words; }
    [[nodiscard]] bool knows(WordId word) const { return size_t(word) + 1 < m_starts.size(); }
    /// The common runs of two words and more, each as far as it reaches, in the order of `second`. They may overlap.
    /// Linear in `second` and in the pairs of equal words.
    [[nodiscard]] std::vector<CommonRun> runs(std::span<const WordId> second) const;

private:
    [[nodiscard]] std::span<const qint32> placesOf(WordId word) const;

    std::vector<WordId> m_words;
    std::vector<qint32> m_starts; ///< by word number: where its places begin in m_places
    std::vector<qint32> m_places;
};

inline constexpr qint32 noPartner = -1;

/// For each word of the first row its partner in the second, or noPartner; one to one. Heavy common runs come first,
/// wherever they stand, so that clauses in another order keep their partners (greedy string tiling: Wise, "Running
/// Karp-Rabin matching and greedy string tiling", 1993); light ones and single words only beside what has partners
/// already, since they stand everywhere. `weights` are those of the first row, in letters.
/// O(r log r) in the common runs.
[[nodiscard]] std::vector<qint32> tiled(const RunFinder &first, std::span<const WordId> second,
                                        std::span<const qint32> weights);

} // namespace florilegium
