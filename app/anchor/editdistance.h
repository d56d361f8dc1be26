// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace florilegium {

// Edit distance by Myers' bit-parallel algorithm ("A fast bit-vector algorithm for approximate string matching based
// on dynamic programming", 1999) in blocks of 64 units: O(pattern / 64 × text). Units are UTF-16. Pure, any thread.

/// The best place of a pattern inside a text.
struct Likeness
{
    TextRange range; ///< in the text
    qsizetype distance = 0; ///< insertions, deletions and substitutions
};

/// Distance of the whole pattern to the whole text.
[[nodiscard]] qsizetype editDistance(QStringView pattern, QStringView text);
/// 1 for equal, 0 for nothing in common: 1 − distance / length of the longer. Two empty texts are equal.
[[nodiscard]] double similarity(QStringView a, QStringView b);
/// The part of the text that is most like the pattern. Of equally good ends the last is taken.
[[nodiscard]] Likeness findAlike(QStringView pattern, QStringView text);
/// How well some end of the text (or some start of it) is like the whole pattern: 0 to 1, 1 for an empty pattern.
[[nodiscard]] double endsAlike(QStringView pattern, QStringView text);
[[nodiscard]] double startsAlike(QStringView pattern, QStringView text);

} // namespace florilegium
