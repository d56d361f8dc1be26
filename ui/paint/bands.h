// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/linegeometry.h"
#include "paint/palette.h"
#include "text/intervalindex.h"

#include <QPainter>

#include <span>
#include <vector>

namespace florilegium {

/// Overlapping bands stand in lanes.
struct Lane
{
    int number = 0; ///< from 0
    int of = 1; ///< how many lanes those have that hang together with it
    bool operator==(const Lane &) const = default;
};

/// A highlight's band in a row.
struct Band
{
    TextRange range; ///< whole, not only what is in the row
    Lane lane;
    Tone tone;
    bool active = false; ///< under the pointer or the caret: its ink underlines it
};

/// The lowest free lane for each interval; they come sorted by start. Equal starts: the longer one, which comes later
/// in an index, takes the higher lane. O(n l) for l lanes.
[[nodiscard]] std::vector<Lane> lanesOf(std::span<const Interval> intervals);

/// Where a lane's band stands in its line box, from the box's top, and how high the line of ink at its lower edge is.
struct LaneBox
{
    double top = 0;
    double bottom = 0;
    double foot = 0; ///< 0: none
};
/// The first lane fills the box. Each further one starts 2.5 units lower and ends one foot higher than the one before,
/// so that every foot is seen; with many lanes the steps shrink, down to `pixel`, the least that the device can show.
/// All in units of the painter.
[[nodiscard]] LaneBox laneBox(double height, Lane lane, double pixel);

/// What a band of this lane is filled with: the first covers, the further ones shine through.
[[nodiscard]] QColor bandFill(const Tone &tone, int lane);

/// Paints the bands of a row whose top left stands at `at`, lowest lane first, then what is active: each has its own
/// room in the line box, is translucent but for the first, and has a foot of its own ink (laneBox()), so that overlaps
/// can be told apart.
void paintBands(QPainter &painter, const LaidRow &row, QPointF at, std::span<const Band> bands, Slice slice);

/// A plain band: selection, matches, a flash.
void paintFill(QPainter &painter, const LaidRow &row, QPointF at, TextRange range, const QColor &fill, Slice slice,
               double radius = 0);

} // namespace florilegium
