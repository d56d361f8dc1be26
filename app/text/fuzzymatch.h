// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace florilegium {

// Finding a name by a few of its letters, in their order but with others between them. The best alignment of letters is
// looked for, as for sequences of genes (Smith and Waterman 1981, with affine gaps after Gotoh 1982); what a letter is
// worth follows fzf (Junegunn Choi, "FuzzyMatchV2"), simplified so that the best is found exactly. Pure, any thread.

namespace fuzzy {
inline constexpr int letter = 16; ///< each letter that is found
inline constexpr int wordStart = 10; ///< and begins a word
inline constexpr int firstLetter = 8; ///< and is the first one typed, at the beginning of a word
inline constexpr int inARow = 6; ///< and follows the one before it at once
inline constexpr int gapBegins = -3; ///< letters of the name between two that are found: the first of them
inline constexpr int gapGoesOn = -1; ///< each further one, down to gapAtMost
inline constexpr int gapAtMost = -12;
inline constexpr int wordEnds = 3; ///< the last letter ends a word
inline constexpr int wholeName = 12; ///< the letters are the whole name
/// A word that was typed has to be worth so much for each of its letters: else they only happen to stand there.
inline constexpr int leastForALetter = 14;
inline constexpr qsizetype longestName = 256; ///< units of a folded name that are looked at
inline constexpr qsizetype longestWord = 64; ///< units of a word that was typed
} // namespace fuzzy

/// What was typed, folded and parted into words (by white space and '/'); each of them is to be found, in any order.
class FuzzyPattern
{
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    bool operator==(const FuzzyPattern &) const = default;

private:
    QStringList m_words;
};

struct FuzzyMatch
{
    int score = 0; ///< to be compared with scores of the same pattern alone
    QList<TextRange> ranges; ///< the letters that were found; ascending, apart, in units of the name
    bool operator==(const FuzzyMatch &) const = default;
};

/// The name as fuzzyScore() wants it (NormalisedText): fold once, match often. Linear.
[[nodiscard]] QString foldedName(QStringView name);
/// How well a folded name fits; nothing when it does not. An empty pattern fits everything, with 0. At most the product
/// of both lengths, linear in the name where its letters are not there at all.
[[nodiscard]] std::optional<int> fuzzyScore(const FuzzyPattern &pattern, QStringView folded);
/// The same, with the letters that were found in the name itself.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const FuzzyPattern &pattern, QStringView name);

} // namespace florilegium
