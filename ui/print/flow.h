// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/rowlayouter.h"
#include "print/paginator.h"

#include <functional>

namespace florilegium {

/// What one piece of a flow is: a part of a row, from top to bottom in its coordinates, the gap above it left out.
struct FlowLine
{
    qint32 row = 0;
    double top = 0;
    double bottom = 0;
    TextRange range; ///< its characters; of a table's row that is cut, the first line has all
    bool operator==(const FlowLine &) const = default;
};

/// A text cut into pieces for the paginator, and what each of them is: as many lines as pieces, in text order.
struct Flow
{
    std::vector<FlowPiece> pieces;
    std::vector<FlowLine> lines;
};

/// Lays out every row once and keeps none. Lines of prose and code, pictures and rules are pieces; so are the rows of
/// tables, but for those higher than `tallest`, which are cut between their lines. Two lines of a paragraph, a code
/// block or a table stay together at either end of it, a heading with what follows, the head of a table with its first
/// row, a caption with what it is of. `go` is called before each row; when it says no, the flow ends there.
[[nodiscard]] Flow flowOf(RowLayouter &layouter, double tallest, const std::function<bool(qsizetype row)> &go);

/// A row, or a part of it, as it stands on a page.
struct RowOnPage
{
    qint32 row = 0;
    double top = 0; ///< of the part, in the row's coordinates
    double bottom = 0;
    double y = 0; ///< of the row's own top on the page, which may be above the part
    bool operator==(const RowOnPage &) const = default;
};

/// The rows of some pieces that follow each other, from `y` of a page on. `atHead`: they begin the page, so that the
/// gap above the first falls away. Returns where they end as well.
struct RowsOnPage
{
    std::vector<RowOnPage> rows;
    double end = 0;
};
[[nodiscard]] RowsOnPage rowsOnPage(const Flow &flow, PageSpan span, double y, bool atHead);

/// The piece that holds a character, or the one before it; 0 without any. O(log n).
[[nodiscard]] std::size_t pieceOf(const Flow &flow, qsizetype offset);

} // namespace florilegium
