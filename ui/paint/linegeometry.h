// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/laidrow.h"

#include <QList>

namespace florilegium {

// Where characters stand in a laid-out row, and the other way round. All coordinates are the row's. Lines that run in
// one direction are asked by caret positions (cheap); where right-to-left text may be, by their glyph runs, since at a
// change of direction one offset has two places. Of a table that slides, parts and hit tests know only what is seen;
// carets and lines also stand where they are hidden.

/// A line of a row: which piece, and which of its lines.
struct LinePlace
{
    int piece = 0;
    int line = 0;
    bool operator==(const LinePlace &) const = default;
};

/// The part of a row that is of interest, from top to bottom in its coordinates.
struct Slice
{
    double top = -1e9;
    double bottom = 1e9;
};

/// A rectangle of one line box that holds characters of `range`, with what of it is there.
struct LinePart
{
    QRectF rect;
    TextRange range;
};

/// The parts of `range` in this row, line by line; white space at a wrapped line's end is left out.
[[nodiscard]] QList<LinePart> partsOf(const LaidRow &row, TextRange range, Slice slice = {});
/// The caret before the character at `offset`, as high as its line box (an atomic row: as the whole of it).
[[nodiscard]] QRectF caretRect(const LaidRow &row, TextRange rowRange, qsizetype offset);
/// The place between characters that is nearest to a point.
[[nodiscard]] qsizetype offsetAt(const LaidRow &row, TextRange rowRange, QPointF point);
/// The line that the character at `offset` stands in; an atomic row has {0, 0}.
[[nodiscard]] LinePlace linePlaceOf(const LaidRow &row, qsizetype offset);
/// Characters of a line, its trailing white space included.
[[nodiscard]] TextRange lineRange(const LaidRow &row, TextRange rowRange, LinePlace place);
/// Top of the line box.
[[nodiscard]] double lineTop(const LaidRow &row, LinePlace place);
/// The place in a line that is nearest to x.
[[nodiscard]] qsizetype offsetInLine(const LaidRow &row, TextRange rowRange, LinePlace place, double x);
/// The piece whose width holds x, or the nearest.
[[nodiscard]] int pieceAt(const LaidRow &row, double x);

} // namespace florilegium
