// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace florilegium {

/// Heights of many rows, in 1/64 of a pixel, with their sums: a Fenwick tree over chunks of 64 rows. About 4 bytes a
/// row.
class HeightMap
{
public:
    /// Linear.
    void reset(std::vector<std::int32_t> heights);
    [[nodiscard]] std::size_t size() const { return m_heights.size(); }
    [[nodiscard]] std::int32_t height(std::size_t row) const { return m_heights[row]; }
    /// O(log n).
    void setHeight(std::size_t row, std::int32_t height);
    /// Sum of the heights before `row` (at most size()). O(log n + 64).
    [[nodiscard]] std::int64_t sumBefore(std::size_t row) const;
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The row that covers `y`: the last one whose sum before is at most y among those with height; the first row for
    /// negative y, the last for y at or beyond the total. size() must not be 0. O(log n + 64).
    [[nodiscard]] std::size_t rowAt(std::int64_t y) const;

private:
    static constexpr std::size_t chunk = 64;

    std::vector<std::int32_t> m_heights;
    std::vector<std::int64_t> m_tree; // 1-based, one node a chunk
    std::int64_t m_total = 0;
};

} // namespace florilegium
