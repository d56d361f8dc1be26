// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <optional>

namespace florilegium {

// Boundaries in running text, by Unicode Standard Annex #29 (QTextBoundaryFinder), with sentences mended for
// abbreviations, initials and closing quotes. All offsets are UTF-16 units of `text`. Cost: linear in the
// neighbourhood of one block; pass the text of a block, not of a book. Pure, any thread.

/// The word at `offset`, or the run of other characters (spaces, punctuation) there. Empty only for empty text.
[[nodiscard]] TextRange wordAt(QStringView text, qsizetype offset);
/// The sentence at `offset` without surrounding white space. Empty only where there is nothing but white space.
[[nodiscard]] TextRange sentenceAt(QStringView text, qsizetype offset);
/// The first sentence that starts after `offset`, if any.
[[nodiscard]] std::optional<TextRange> sentenceAfter(QStringView text, qsizetype offset);
/// The last sentence that starts before `offset`, if any.
[[nodiscard]] std::optional<TextRange> sentenceBefore(QStringView text, qsizetype offset);
/// The next place where a caret may stand (grapheme cluster), or the text's length.
[[nodiscard]] qsizetype nextGrapheme(QStringView text, qsizetype offset);
/// The previous place where a caret may stand, or 0.
[[nodiscard]] qsizetype previousGrapheme(QStringView text, qsizetype offset);
/// Start of the next word (letters or digits) after `offset`, or the text's length.
[[nodiscard]] qsizetype nextWord(QStringView text, qsizetype offset);
/// Start of the word before `offset`, or 0.
[[nodiscard]] qsizetype previousWord(QStringView text, qsizetype offset);

} // namespace florilegium
