// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace florilegium {

/// A note that wants to stand at `y` (its top; logical pixels, any origin).
struct WantedPlace
{
    double y = 0;
    double height = 0;
    double weight = 1; ///< how much it insists, above 0
};

/// Tops for notes in this order, at least `gap` apart, such that the weighted sum of squared moves is least: isotonic
/// regression by pooling adjacent violators (Ayer and others, 1955). Linear. Whole pixels come out where heights, gap
/// and wishes are whole and nothing is crowded; the caller rounds the rest.
[[nodiscard]] std::vector<double> placeNotes(std::span<const WantedPlace> wanted, double gap);

} // namespace florilegium
