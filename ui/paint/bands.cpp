// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/bands.h"

#include "paint/shades.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace florilegium {

namespace {

constexpr double cornerRadius = 3;
constexpr double laneStep = 2.5; // down, from the top of one lane to that of the next
constexpr double mostFootStep = 3.5; // up, from one foot to the next
constexpr double footHeight = 1.5;
constexpr double footShare = 0.3; // of a line box for all feet: below the letters
constexpr double leastFill = 3; // between the top of a lane and the feet
constexpr double activeFoot = 2;
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

double roundedDown(double length, double pixel)
{
    return std::floor(length / pixel + 1e-6) * pixel;
}

QRectF boxOf(const LinePart &part, QPointF at, const LaneBox &box)
{
    const QRectF line = part.rect.translated(at);
    return {line.left(), line.top() + box.top, line.width(), box.bottom - box.top};
}

/// Along the lower edge of `rect`, on whole pixels of the device.
void paintFoot(QPainter &painter, const QRectF &rect, double height, const QColor &ink)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - height, rect.width(), height), ink);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void paintPart(QPainter &painter, const LinePart &part, QPointF at, const Band &band, double pixel)
{
    const LaneBox box = laneBox(part.rect.height(), band.lane, pixel);
    const QRectF rect = boxOf(part, at, box);
    const QColor fill = bandFill(band.tone, band.lane.number);
    const bool roundStart = part.range.start == band.range.start;
    const bool roundEnd = part.range.end == band.range.end;
    if (roundStart || roundEnd) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(bandShape(rect, roundStart, roundEnd), fill);
    } else {
        painter.fillRect(rect, fill);
    }
    paintPattern(painter, rect, band.tone.pattern, band.tone.ink);
}

void paintOwnFoot(QPainter &painter, const LinePart &part, QPointF at, const Band &band, double pixel)
{
    const LaneBox box = laneBox(part.rect.height(), band.lane, pixel);
    if (box.foot > 0)
        paintFoot(painter, boxOf(part, at, box), box.foot, band.tone.ink);
}

void paintActive(QPainter &painter, const LinePart &part, QPointF at, const Band &band, double pixel)
{
    const QRectF rect = boxOf(part, at, laneBox(part.rect.height(), band.lane, pixel));
    paintFoot(painter, rect, activeFoot, band.tone.ink);
}

/// The least that the device can show, in units of the painter.
double pixelOf(const QPainter &painter)
{
    const double scale = std::abs(painter.deviceTransform().m11());
    return scale > 0 ? 1 / scale : 1;
}

} // namespace

std::vector<Lane> lanesOf(std::span<const Interval> intervals)
{
    std::vector<Lane> lanes;
    lanes.reserve(intervals.size());
    std::vector<std::int32_t> ends; // where the last interval of each lane ends
    std::size_t first = 0; // of those that hang together
    const auto close = [&] {
        for (std::size_t i = first; i < lanes.size(); ++i)
            lanes[i].of = int(ends.size());
        first = lanes.size();
        ends.clear();
    };
    std::int32_t reach = 0;
    for (const Interval &interval : intervals) {
        if (interval.start >= reach)
            close();
        reach = std::max(reach, interval.end);
        const auto free = std::ranges::find_if(ends, [&](std::int32_t end) { return end <= interval.start; });
        lanes.push_back({.number = int(std::distance(ends.begin(), free))});
        if (free == ends.end())
            ends.push_back(interval.end);
        else
            *free = interval.end;
    }
    close();
    return lanes;
}

LaneBox laneBox(double height, Lane lane, double pixel)
{
    if (lane.number == 0)
        return {.top = 0, .bottom = height, .foot = 0};
    const double others = lane.of - 1;
    const double feet = height * footShare;
    const double footStep = std::max(roundedDown(std::min(feet / others, mostFootStep), pixel), pixel);
    const double room = std::max(height - std::max(feet, others * footStep) - leastFill, 0.0);
    const double step = room / others >= laneStep ? laneStep : roundedDown(room / others, pixel);
    LaneBox box;
    box.foot = std::max(pixel, std::min(std::round(footHeight / pixel) * pixel, footStep - pixel));
    box.top = lane.number * step;
    // Of more lanes than there are pixels the last ones share their place.
    box.bottom = std::max(height - (lane.number - 1) * footStep, box.top + box.foot + pixel);
    return box;
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
    const double pixel = pixelOf(painter);
    const auto paint = [&](const Band &band, const auto &paintOne) {
        const QList<LinePart> parts = partsOf(row, band.range, slice);
        for (const LinePart &part : parts)
            paintOne(painter, part, at, band, pixel);
    };
    int highest = 0;
    for (const Band &band : bands)
        highest = std::max(highest, band.lane.number);
    painter.setPen(Qt::NoPen);
    for (int lane = 0; lane <= highest; ++lane) {
        for (const Band &band : bands) {
            if (band.lane.number == lane)
                paint(band, paintPart);
        }
    }
    for (const Band &band : bands) // over the fills, whose smoothed edges would blur them
        paint(band, paintOwnFoot);
    for (const Band &band : bands) {
        if (band.active)
            paint(band, paintActive);
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
