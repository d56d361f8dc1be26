// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/linegeometry.h"
#include "paint/palette.h"
#include "paint/rows.h"

#include <QPainter>

namespace florilegium {

class Pictures;

/// What the layers of a row need. Borrowed for the time of one frame.
struct RowPaint
{
    QPainter &painter;
    const Palette &palette;
    const Typography &typography;
    const Document &document;
    Pictures *pictures = nullptr;
    double width = 0; ///< of the text column
    bool wholeLines = false; ///< of paper: text that is not whole within what is exposed stays away, line by line
};

// The layers of a row, in the order of painting; bands come between. `at`: the row's top left on the painter.

/// Backgrounds: code, quotation bars, table lines, the boxes of inline code and of the author's own marks.
void paintBackground(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, Slice slice);
/// Text, markers, pictures, rules. `banded`: what lies on a band; there the colours of code would be hard to read, so
/// that it is plain.
void paintText(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, const QRectF &exposed,
               std::span<const TextRange> banded = {});
/// Where a table goes on beyond what is seen of it, its row fades into the page.
void paintFades(const RowPaint &paint, const LaidRow &laid, QPointF at);
/// How wide a fade is.
[[nodiscard]] double fadeWidth(const Typography &typography);

} // namespace florilegium
