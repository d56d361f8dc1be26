// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/intervalindex.h"
#include "paint/linegeometry.h"
#include "paint/palette.h"

#include <QPainter>

#include <span>
#include <vector>

namespace florilegium {

/// A highlight's band in a row.
struct Band
{
    TextRange range; ///< whole, not only what is in the row
    int lane = 0; ///< overlaps stand in lanes, from 0
    Tone tone;
    bool active = false; ///< under the pointer or the caret: its ink underlines it
};

/// The lowest free lane for each interval; they come sorted by start. Equal starts: the longer one, which comes later
/// in an index, takes the higher lane.
[[nodiscard]] std::vector<int> lanesOf(std::span<const Interval> intervals);

/// What a band of this lane is filled with: the first covers, the further ones shine through.
[[nodiscard]] QColor bandFill(const Tone &tone, int lane);

/// Paints the bands of a row whose top left stands at `at`, lowest lane first: the first lane fills the line box, each
/// further one starts lower, is translucent and has a foot of its own ink, so that overlaps can be told apart.
void paintBands(QPainter &painter, const LaidRow &row, QPointF at, std::span<const Band> bands, Slice slice);

/// A plain band: selection, matches, a flash.
void paintFill(QPainter &painter, const LaidRow &row, QPointF at, TextRange range, const QColor &fill, Slice slice,
               double radius = 0);

} // namespace florilegium
