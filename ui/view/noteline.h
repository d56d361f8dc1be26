// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace florilegium {

/// The note that is pointed at, and where it stands in the page's viewport.
struct PointedNote
{
    HighlightId id;
    QRectF place; ///< a dot: as wide as the dot, without height
};

/// A thin line from a note to its passage, beside the text and then along the foot of a line of it, between the lines.
struct NoteLine
{
    QRectF note; ///< it leaves from the left edge
    QList<QRectF> passage; ///< what of it is laid out, line box by line box
    double gutter = 0; ///< where it goes up or down: x, between text and note
    QColor ink;
};

/// Its corners from the note to the passage's nearest line, each straight above or beside the one before; the passage
/// is reached at its right end, which in right-to-left text is its start. Nothing when none of it is laid out.
[[nodiscard]] QList<QPointF> cornersOf(const NoteLine &line);
/// On whole pixels of the device.
void paintNoteLine(QPainter &painter, const NoteLine &line);

} // namespace florilegium
