// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "syntax/codelines.h"

#include <KSyntaxHighlighting/Theme>

#include <QTextLayout>

#include <array>

namespace florilegium {

/// The formats of code for a look: the five inks of the page, soft for comments, nothing but colour, weight and slant.
/// Every colour is at least 4.5:1 on the background of code.
using CodeInks = std::array<QTextCharFormat, 64>; ///< by KSyntaxHighlighting::Theme::TextStyle

[[nodiscard]] CodeInks codeInks(const Palette &palette);
/// A line's runs in these inks; those that stay in the ink of the text are left out.
[[nodiscard]] QList<QTextLayout::FormatRange> formatsFor(const CodeRuns &runs, const CodeInks &inks);
/// `ink`, moved towards `text` until it is readable on `background` (4.5:1).
[[nodiscard]] QColor readableInk(const QColor &ink, const QColor &background, const QColor &text);

} // namespace florilegium
