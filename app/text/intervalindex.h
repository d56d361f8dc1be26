// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <cstdint>
#include <vector>

namespace florilegium {

/// An interval of offsets and whose it is.
struct Interval
{
    std::int32_t start = 0;
    std::int32_t end = 0; ///< half-open
    std::uint32_t owner = 0;

    auto operator<=>(const Interval &) const = default;
};
[[nodiscard]] inline Interval intervalOf(TextRange range, std::uint32_t owner)
{
    return {.start = std::int32_t(range.start), .end = std::int32_t(range.end), .owner = owner};
}

/// Intervals by place: sorted by start (then end, then owner), with the greatest end of every 32 and every 1024 of
/// them. 12 bytes an interval. A query costs O(log n + n/1024 + 32 k) for k results, an addition a memmove.
class IntervalIndex
{
public:
    /// O(n log n).
    void reset(std::vector<Interval> intervals);
    void clear() { reset({}); }
    void add(const Interval &interval);
    /// Whether it was there.
    bool remove(const Interval &interval);
    [[nodiscard]] std::size_t size() const { return m_intervals.size(); }
    [[nodiscard]] const std::vector<Interval> &all() const { return m_intervals; }
    /// Those that share a character with [from, to), in order, appended to `found`. Returns how many were looked at.
    std::size_t query(std::int32_t from, std::int32_t to, std::vector<Interval> &found) const;

private:
    static constexpr std::size_t small = 32;
    static constexpr std::size_t large = 1024;

    void updateFrom(std::size_t index);

    std::vector<Interval> m_intervals;
    std::vector<std::int32_t> m_smallEnds; // greatest end of each 32
    std::vector<std::int32_t> m_largeEnds; // greatest end of each 1024
};

} // namespace florilegium
