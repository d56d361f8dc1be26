// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/tiling.h"

#include <optional>

namespace florilegium {

// Whether two passages are the same one, more or less: copied with typos, cut, with its clauses in another order. Words
// are compared in their folded form (text/normalise.h); what is said in other words is another passage.

/// From this likeness on one passage is taken to repeat the other.
inline constexpr double nearQuoteFrom = 0.6;

/// How far the shorter of two passages stands in the longer one: 1 when all of it does, word by word; 0 for nothing in
/// common, and for passages of few letters that are not the same. The same either way around. Pure, any thread; linear
/// in the words and in the pairs of equal ones, some 20 µs for two sentences.
[[nodiscard]] double likeness(QStringView a, QStringView b);

/// Where a text repeats a passage.
struct NearQuote
{
    TextRange range; ///< in the text, UTF-16 units
    double score = 0; ///< likeness of the passage and what stands there, nearQuoteFrom to 1
};

/// A passage that is looked for in many texts: what they have in common with it is tiled with runs of words
/// (anchor/tiling.h), and counted in letters. The score is the share of the passage that stands in the text, and the
/// share of that place which is the passage's, the smaller one at half the weight; less where so little is in common
/// that it may be a phrase of everyone's. Immutable: any thread, many at once.
class NearQuoteFinder
{
public:
    /// Of a longer passage its first `longest` units are looked for.
    explicit NearQuoteFinder(QStringView passage);
    Q_DISABLE_COPY_MOVE(NearQuoteFinder)

    static constexpr qsizetype longest = 20'000;
    /// Letters (a character of a script without spaces counts for three): what is shorter stands everywhere by chance.
    static constexpr qint64 shortest = 24;

    [[nodiscard]] bool isTooShort() const { return m_weight < shortest; }
    /// The most alike place; nothing when none is alike enough, or the passage is too short. Linear in the text: some
    /// 30 ns a character.
    [[nodiscard]] std::optional<NearQuote> findIn(QStringView text) const;

    /// The best place, however little alike it is.
    [[nodiscard]] NearQuote bestIn(QStringView text) const;

private:
    struct Window;
    [[nodiscard]] TextRange densest(std::span<const WordId> words) const;
    void bridgeTypos(const WordMap &map, Window &window) const;
    [[nodiscard]] NearQuote rated(const WordMap &map, const Window &window) const;
    [[nodiscard]] TextRange withPunctuation(QStringView text, TextRange range) const;

    QString m_passage; ///< its words are views of it
    Vocabulary m_vocabulary;
    WordMap m_map;
    RunFinder m_runs;
    std::vector<qint32> m_weights; ///< of each word
    qint64 m_weight = 0;
};

} // namespace florilegium
