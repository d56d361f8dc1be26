// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/claimmaplayout.h"

namespace florilegium {

/// Between the columns of a map, logical pixels: room for the word on a line.
inline constexpr double mapColumnGap = 84;

/// Adds the lines of these links, in their order, between the cards that are placed; links that lead elsewhere are left
/// out. Several lines at one side of a card part its height among them, in the order of where they come from.
void drawMapLines(ClaimMapLayout &layout, const QList<MapLink> &links);

} // namespace florilegium
