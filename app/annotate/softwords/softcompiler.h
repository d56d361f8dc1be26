// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softlist.h"
#include "annotate/softwords/softwords.h"

namespace florilegium {

struct CompiledSoftWords
{
    SoftWords words;
    QList<ListIssue> issues; ///< those of the lists too
};

inline constexpr int mostSoftRules = 20'000;
inline constexpr int mostWordsOfElement = 2'000; ///< at one place of a phrase, endings counted
inline constexpr int mostElements = 12; ///< places of a phrase
inline constexpr int longestGap = 20; ///< words

/// Makes one of several lists of a language: the later ones add to the earlier ones, drop phrases of them, or replace
/// them. What cannot be understood is left out and told. Linear; any thread.
[[nodiscard]] CompiledSoftWords compileSoftWords(const QList<SoftList> &lists);

} // namespace florilegium
