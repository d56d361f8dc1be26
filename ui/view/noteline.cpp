// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/noteline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace florilegium {

namespace {

constexpr double thickness = 1; // logical pixels
constexpr double inset = 6; // from the note's ends, where it can be kept

/// Where the line comes nearest to `y`, at its foot and its right end.
QPointF footNear(const QList<QRectF> &passage, double y)
{
    const auto distance = [y](const QRectF &rect) { return std::abs(rect.bottom() - y); };
    // Of a line that runs both ways there are several parts.
    const auto isNearer = [&](const QRectF &a, const QRectF &b) {
        return distance(a) != distance(b) ? distance(a) < distance(b) : a.right() > b.right();
    };
    return std::ranges::min_element(passage, isNearer)->bottomRight();
}

} // namespace

QList<QPointF> cornersOf(const NoteLine &line)
{
    if (line.passage.isEmpty())
        return {};
    const double in = std::min(inset, line.note.height() / 2);
    const QRectF note = line.note.adjusted(0, in, 0, -in);
    const QPointF foot = footNear(line.passage, note.top());
    const QPointF start(note.left(), std::clamp(foot.y(), note.top(), note.bottom()));
    if (start.y() == foot.y())
        return {start, foot};
    return {start, {line.gutter, start.y()}, {line.gutter, foot.y()}, foot};
}

void paintNoteLine(QPainter &painter, const NoteLine &line)
{
    const QList<QPointF> corners = cornersOf(line);
    const QTransform toDevice = painter.deviceTransform();
    const QTransform back = toDevice.inverted();
    const double width = std::max(1.0, std::round(thickness * toDevice.m22()));
    const auto onPixels = [&](QPointF corner) {
        const QPointF at = toDevice.map(corner);
        return QPointF(std::round(at.x()), std::round(at.y()));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 1; i < corners.size(); ++i) {
        // Left of and above its corners, so that a foot stays within its line box.
        const QRectF stroke = QRectF(onPixels(corners[i - 1]), onPixels(corners[i])).normalized();
        painter.fillRect(back.mapRect(stroke.adjusted(-width, -width, 0, 0)), line.ink);
    }
    painter.restore();
}

} // namespace florilegium
