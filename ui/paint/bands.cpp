// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/bands.h"

#include "paint/shades.h"

#include <QPainterPath>

namespace florilegium {

namespace {

constexpr double cornerRadius = 3;
constexpr double laneStep = 2.5;
constexpr double footHeight = 1.5;
constexpr int blendAlpha = 110;

QPainterPath bandShape(const QRectF &rect, bool roundStart, bool roundEnd)
{
    const double start = roundStart ? std::min(cornerRadius, rect.width() / 2) : 0;
    const double end = roundEnd ? std::min(cornerRadius, rect.width() / 2) : 0;
    QPainterPath path;
    path.moveTo(rect.left() + start, rect.top());
    path.lineTo(rect.right() - end, rect.top());
    if (roundEnd)
        path.arcTo(rect.right() - 2 * end, rect.top(), 2 * end, 2 * end, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - end);
    if (roundEnd)
        path.arcTo(rect.right() - 2 * end, rect.bottom() - 2 * end, 2 * end, 2 * end, 0, -90);
    path.lineTo(rect.left() + start, rect.bottom());
    if (roundStart)
        path.arcTo(rect.left(), rect.bottom() - 2 * start, 2 * start, 2 * start, 270, -90);
    path.lineTo(rect.left(), rect.top() + start);
    if (roundStart)
        path.arcTo(rect.left(), rect.top(), 2 * start, 2 * start, 180, -90);
    path.closeSubpath();
    return path;
}

void paintPart(QPainter &painter, const LinePart &part, QPointF at, const Band &band)
{
    QRectF rect = part.rect.translated(at);
    rect.setTop(std::min(rect.top() + band.lane * laneStep, rect.bottom() - 2 * footHeight));
    const QColor fill = bandFill(band.tone, band.lane);
    const bool roundStart = part.range.start == band.range.start;
    const bool roundEnd = part.range.end == band.range.end;
    if (roundStart || roundEnd) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(bandShape(rect, roundStart, roundEnd), fill);
    } else {
        painter.fillRect(rect, fill);
    }
    if (band.lane > 0 || band.active)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - (band.active ? 2 : footHeight), rect.width(),
                                band.active ? 2 : footHeight),
                         band.tone.ink);
    paintPattern(painter, rect, band.tone.pattern, band.tone.ink);
}

} // namespace

std::vector<int> lanesOf(std::span<const Interval> intervals)
{
    std::vector<int> lanes;
    lanes.reserve(intervals.size());
    std::vector<std::int32_t> ends; // where the last interval of each lane ends
    for (const Interval &interval : intervals) {
        const auto free = std::ranges::find_if(ends, [&](std::int32_t end) { return end <= interval.start; });
        lanes.push_back(int(std::distance(ends.begin(), free)));
        if (free == ends.end())
            ends.push_back(interval.end);
        else
            *free = interval.end;
    }
    return lanes;
}

QColor bandFill(const Tone &tone, int lane)
{
    QColor fill = tone.band;
    if (lane > 0)
        fill.setAlpha(blendAlpha);
    return fill;
}

void paintBands(QPainter &painter, const LaidRow &row, QPointF at, std::span<const Band> bands, Slice slice)
{
    int highest = 0;
    for (const Band &band : bands)
        highest = std::max(highest, band.lane);
    painter.setPen(Qt::NoPen);
    for (int lane = 0; lane <= highest; ++lane) {
        for (const Band &band : bands) {
            if (band.lane != lane)
                continue;
            const QList<LinePart> parts = partsOf(row, band.range, slice);
            for (const LinePart &part : parts)
                paintPart(painter, part, at, band);
        }
    }
}

void paintFill(QPainter &painter, const LaidRow &row, QPointF at, TextRange range, const QColor &fill, Slice slice,
               double radius)
{
    painter.setPen(Qt::NoPen);
    const QList<LinePart> parts = partsOf(row, range, slice);
    for (const LinePart &part : parts) {
        if (radius > 0) {
            painter.setBrush(fill);
            painter.drawRoundedRect(part.rect.translated(at), radius, radius);
        } else {
            painter.fillRect(part.rect.translated(at), fill);
        }
    }
}

} // namespace florilegium
