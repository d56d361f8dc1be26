// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "paint/geometry.h"
#include "paint/palette.h"

#include <span>
#include <vector>

namespace florilegium {

/// A mark of the ruler: its row (logical pixels from the top of a ruler of `rows`), and whose colour it has.
struct RulerMark
{
    int row = 0;
    QString colour; ///< key of a tone; empty: a match of find
    bool operator==(const RulerMark &) const = default;
};

/// First offset of each row of a ruler as high as `rows`, and after the last one the end of the text: row i stands for
/// the characters [result[i], result[i + 1]). O(rows log n).
[[nodiscard]] std::vector<qsizetype> rowOffsets(const PassageGeometry &geometry, qsizetype textLength, int rows);
/// For each row the first highlight that starts in it, in order; one binary search a row, so that a hundred thousand
/// highlights cost no more than one.
[[nodiscard]] std::vector<RulerMark> highlightMarks(std::span<const qsizetype> offsets,
                                                    const PlacedHighlights &highlights);
/// The same for matches, which ascend.
[[nodiscard]] std::vector<RulerMark> matchMarks(std::span<const qsizetype> offsets, std::span<const TextRange> matches);

} // namespace florilegium
