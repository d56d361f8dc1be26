// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/quotematch.h"

#include <algorithm>

namespace florilegium {

/// A place where a quote may stand now, and what speaks for it; each part 0 to 1.
struct Candidate
{
    TextRange range; ///< in the normalised text
    double quote = 0; ///< likeness of the words
    double prefix = 0; ///< likeness of what stands before, and after
    double suffix = 0;
    double nearness = 0; ///< to where it stood
    qsizetype ordinal = 0; ///< among the places of the very words, from 1; 0 where they are only alike

    /// What speaks for it apart from position.
    [[nodiscard]] double merit() const;
    [[nodiscard]] double total() const;
    [[nodiscard]] double bestSide() const { return std::max(prefix, suffix); }
    [[nodiscard]] double worstSide() const { return std::min(prefix, suffix); }
};

/// Compares the surroundings of a range with the query's. O(context).
[[nodiscard]] Candidate judge(const QuoteQuery &query, const SearchedText &searched, TextRange range, double quote);
/// The same, with the likeness of the words measured. O(quote / 64 × range).
[[nodiscard]] Candidate judge(const QuoteQuery &query, const SearchedText &searched, TextRange range);

/// A context shorter than this occurs everywhere: it is compared in place, never looked for.
inline constexpr qsizetype shortestAlike = 8;

} // namespace florilegium
