// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/typography.h"

#include <QStringView>

namespace florilegium {

/// How a document's text fills lines, by a sample of it: fixed in cost, so that the heights of a whole book can be
/// estimated before any of it is laid out. In units of the style that it was measured with.
struct TextMeasure
{
    double advance = 1; ///< mean advance of its characters over TextStyle::meanAdvance
    double waste = 0; ///< what a line that is broken leaves free on average, over TextStyle::pixelSize
};

/// Chinese, Japanese, Korean and what is set like it: a line may break at any such character.
[[nodiscard]] bool isWide(QChar c);
[[nodiscard]] TextMeasure measuredText(QStringView text, const TextStyle &style);
/// Lines that `length` characters take, broken at `width`.
[[nodiscard]] double estimatedLines(double length, const TextMeasure &measure, const TextStyle &style, double width);

} // namespace florilegium
