// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/plaintext/lines.h"

namespace florilegium::plaintext {

/// Whether a line by itself could be a heading: short, begins like one, does not end like a sentence. `maxLength` in
/// UTF-16 units.
[[nodiscard]] bool looksLikeHeading(QStringView line, qsizetype maxLength = 100);
/// Whether the line says that it is one: "CHAPTER IV", "PART TWO", all capitals, "2.1 Methods".
[[nodiscard]] bool saysItIsHeading(QStringView line);
/// 2, or deeper by its numbering ("2.1 Methods" is 3).
[[nodiscard]] int levelOfHeading(QStringView line);
/// A line of three or more '=', '-', '~', '*', '_' or '#', spaces between allowed.
[[nodiscard]] bool isRule(QStringView line);
/// A line of '=' or '-' that underlines the line over it.
[[nodiscard]] bool isUnderline(QStringView line, qsizetype lengthAbove);
/// Whether the line ends as a sentence does, closing quotes and brackets apart.
[[nodiscard]] bool endsSentence(QStringView line);

} // namespace florilegium::plaintext
