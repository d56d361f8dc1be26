// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/pagecolumns.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr int marginWidth = 270;
constexpr int marginDistance = 48;
constexpr int foldBelow = 1100; // of the window
constexpr int leastRoom = 24; // at the sides
constexpr int foldedRoom = 32; // the strip of dots needs it
constexpr int comfortableRoom = 110; // between sidebar and text, where there is so much
constexpr double comfortableShare = 0.42; // of the free room, where there is less

} // namespace

PageColumns columnsFor(QSize viewport, int leftInset, const Typography &typography)
{
    const int width = viewport.width();
    const int total = width + leftInset;
    int text = int(typography.columnWidth());
    PageColumns columns;
    columns.folded = total < foldBelow || text + marginDistance + marginWidth + 2 * leastRoom > width;
    if (columns.folded)
        text = std::max(std::min(text, width - 2 * foldedRoom), 80);
    const int content = columns.folded ? text : text + marginDistance + marginWidth;
    const int free = std::max(width - content, 0);
    const int least = std::min(comfortableRoom, columns.folded ? free / 2 : int(free * comfortableShare));
    const int left = std::clamp((total - content) / 2 - leftInset, least, std::max(free - leastRoom, least));
    columns.text = QRect(left, 0, text, viewport.height());
    columns.margin = columns.folded ? QRect(left + text + 4, 0, foldedRoom - 8, viewport.height())
                                    : QRect(left + text + marginDistance, 0, marginWidth, viewport.height());
    return columns;
}

} // namespace florilegium
