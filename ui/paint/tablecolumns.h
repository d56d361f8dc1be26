// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/typography.h"

#include <vector>

namespace florilegium {

/// Where the columns of a table stand. Edges count from the side that the table begins on: from its left, or from its
/// right where it runs right to left.
struct TableShape
{
    std::vector<double> edges{0}; ///< where each column begins and the last one ends, from 0
    bool rightToLeft = false;
    bool slides = false; ///< wider than there is room: seen in part, the rest slides into sight

    [[nodiscard]] double width() const { return edges.back(); }
    /// A column's left edge, from the table's left.
    [[nodiscard]] double leftOf(qint32 column) const
    {
        return rightToLeft ? width() - edges[std::size_t(column) + 1] : edges[std::size_t(column)];
    }
    [[nodiscard]] double widthOf(qint32 column) const
    {
        return edges[std::size_t(column) + 1] - edges[std::size_t(column)];
    }
    bool operator==(const TableShape &) const = default;
};

/// What becomes of a table whose words have no room: on the screen it slides, on paper it is squeezed.
enum class WideTables : quint8 { Squeezed, Sliding };

/// As wide as their widest cells where there is room, else the wide columns give way, as far as their longest words and
/// a dozen characters allow. One that has no room even so keeps its widths, the widest capped, where it may slide.
/// Short cells of a small table are measured, the others counted. Linear in the table's characters.
[[nodiscard]] TableShape shapeOf(const Document &document, const TableRef &table, const Typography &typography,
                                 double width, WideTables wide);
/// The least that a column of much text is given, its padding included.
[[nodiscard]] double leastColumn(const Typography &typography);
/// Room between a cell's edge and its text, on either side.
[[nodiscard]] double cellPadding(const Typography &typography);

} // namespace florilegium
