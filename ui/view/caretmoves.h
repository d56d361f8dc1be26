// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/readingpage.h"

namespace florilegium {

enum class CaretMove : quint8 {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    Start,
    End,
};

/// Where a caret at `from` goes. `goalX` is the x that moves up and down hold to: they set it when it is empty, all
/// others clear it. Lays out the rows that the caret passes; never sticks at pictures, rules or tables.
[[nodiscard]] qsizetype movedCaret(ReadingPage &page, qsizetype from, CaretMove move, std::optional<double> &goalX);

/// How much a click, a double or a triple click takes.
enum class Granularity : quint8 { Character, Word, Paragraph };
/// The unit at an offset: nothing, its word, its paragraph (in code its line, in tables its cell).
[[nodiscard]] TextRange unitAt(const ReadingPage &page, qsizetype offset, Granularity granularity);

/// The text that sentences are looked for in: the row of an offset, or the cell.
[[nodiscard]] TextRange sentenceScope(const ReadingPage &page, qsizetype offset);
[[nodiscard]] std::optional<TextRange> sentenceAround(const ReadingPage &page, qsizetype offset);
/// The first sentence that starts after an offset (the last that starts before it), over rows.
[[nodiscard]] std::optional<TextRange> nextSentence(const ReadingPage &page, qsizetype offset);
[[nodiscard]] std::optional<TextRange> previousSentence(const ReadingPage &page, qsizetype offset);

} // namespace florilegium
