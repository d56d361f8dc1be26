// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/plaintext/lines.h"

#include <span>

namespace florilegium::plaintext {

/// Lines without marks of their own, and what they are together.
enum class RunKind : quint8 {
    Prose, ///< wrapped lines that make paragraphs
    Sentences, ///< each line is a paragraph
    Verse, ///< one paragraph, its line ends kept
    Code,
    Preformatted, ///< columns made of spaces
};

using Run = std::span<const Line>;

[[nodiscard]] RunKind kindOfRun(QStringView text, Run run, const Shape &shape);

/// Whether indented lines look like a program rather than like indented words.
[[nodiscard]] bool looksLikeCode(QStringView text, Run run);

/// How many lines of wrapped prose make the first paragraph of `run`: up to one that is indented as paragraphs are.
[[nodiscard]] size_t paragraphLength(QStringView text, Run run);

/// Whether the first line of wrapped prose stands over it like a heading: short although more words had fitted.
[[nodiscard]] bool hasLeadingHeading(QStringView text, Run run, const Shape &shape);

/// Whether two wrapped lines are joined without a space: after a hyphen within a word, and in scripts without spaces.
[[nodiscard]] bool joinsWithoutSpace(QChar before, QChar after, QChar beforeLast);

} // namespace florilegium::plaintext
