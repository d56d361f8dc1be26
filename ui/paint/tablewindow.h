// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/tablecolumns.h"

#include <memory>

namespace florilegium {

struct LaidRow;

/// What a table that slides is seen through; the same for all its rows. x in the row's coordinates.
struct TableWindow
{
    std::shared_ptr<const TableShape> shape;
    qint32 table = 0; ///< index in the document's tables
    double left = 0;
    double right = 0;
    double offset = 0; ///< how much of the table is hidden on the left, 0 to most()

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double most() const { return std::max(shape->width() - width(), 0.0); }
    [[nodiscard]] bool shows(double x) const { return x >= left - 1 && x <= right + 1; }
};

// A place by columns means the same at any width and size of type: how many of them, and which share of the next one,
// are hidden on the side that the table begins on.
[[nodiscard]] double columnsHiddenAt(const TableWindow &window, double offset);
/// At most as far as the table goes.
[[nodiscard]] double offsetWithHidden(const TableWindow &window, double columns);

/// Slides a row of a table to an offset; its pieces then stand where they are seen.
void slideTo(LaidRow &row, double offset);

} // namespace florilegium
