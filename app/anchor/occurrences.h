// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace florilegium {

/// Counting ends here: a quote that frequent is told apart by its context and position alone.
inline constexpr qsizetype mostOccurrences = 1000;

/// Where `quote` (not empty) stands in the text, overlapping ones included, ascending, at most mostOccurrences.
/// Linear in the text, about a millisecond for six million units: blocks of places of which none has three units of the
/// quote, the rarest ones, are passed over (after W. Mula, "SIMD-friendly algorithms for substring searching", 2016).
[[nodiscard]] std::vector<qsizetype> occurrencesOf(QStringView quote, QStringView text);

} // namespace florilegium
