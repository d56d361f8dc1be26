// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/grams.h"

#include <stop_token>

namespace florilegium {

/// Whether a row of words is aligned by long runs alone, or down to single words.
enum class Depth : quint8 { LongRuns, Words };

/// The words of two rows that correspond to each other in order, ascending. Equal ends first; then runs that are unique
/// in both rows, the longest chain of them, and the same again between them with shorter runs (patience diff: Cohen,
/// "The new patience diff", 2008, with runs for lines); small gaps by dynamic programming that favours runs.
/// `letters` gives the weight of an old word. About linear; stops early with what it has when asked to.
[[nodiscard]] std::vector<WordPair> alignInOrder(std::span<const WordId> old, std::span<const WordId> now,
                                                 std::span<const quint16> letters, Depth depth,
                                                 const std::stop_token &stop);

/// Two short rows by dynamic programming: the pairs with the most letters where starting a run costs something, so
/// that single short words are not matched across changed text. O(old × now) in time and bytes.
[[nodiscard]] std::vector<WordPair> alignSmall(std::span<const WordId> old, std::span<const WordId> now,
                                               std::span<const quint16> letters);

} // namespace florilegium
