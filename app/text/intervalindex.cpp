// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/intervalindex.h"

#include <algorithm>
#include <limits>

namespace florilegium {

void IntervalIndex::reset(std::vector<Interval> intervals)
{
    m_intervals = std::move(intervals);
    std::ranges::sort(m_intervals);
    updateFrom(0);
}

void IntervalIndex::add(const Interval &interval)
{
    const auto at = std::ranges::upper_bound(m_intervals, interval);
    const auto index = std::size_t(std::distance(m_intervals.begin(), at));
    m_intervals.insert(at, interval);
    updateFrom(index);
}

bool IntervalIndex::remove(const Interval &interval)
{
    const auto at = std::ranges::lower_bound(m_intervals, interval);
    if (at == m_intervals.end() || *at != interval)
        return false;
    const auto index = std::size_t(std::distance(m_intervals.begin(), at));
    m_intervals.erase(at);
    updateFrom(index);
    return true;
}

void IntervalIndex::updateFrom(std::size_t index)
{
    constexpr std::int32_t lowest = std::numeric_limits<std::int32_t>::min();
    m_smallEnds.resize((m_intervals.size() + small - 1) / small);
    m_largeEnds.resize((m_intervals.size() + large - 1) / large);
    for (std::size_t group = index / small; group < m_smallEnds.size(); ++group) {
        std::int32_t greatest = lowest;
        for (std::size_t i = group * small; i < std::min((group + 1) * small, m_intervals.size()); ++i)
            greatest = std::max(greatest, m_intervals[i].end);
        m_smallEnds[group] = greatest;
    }
    constexpr std::size_t ratio = large / small;
    for (std::size_t group = index / large; group < m_largeEnds.size(); ++group) {
        std::int32_t greatest = lowest;
        for (std::size_t i = group * ratio; i < std::min((group + 1) * ratio, m_smallEnds.size()); ++i)
            greatest = std::max(greatest, m_smallEnds[i]);
        m_largeEnds[group] = greatest;
    }
}

std::size_t IntervalIndex::query(std::int32_t from, std::int32_t to, std::vector<Interval> &found) const
{
    std::size_t visited = 0;
    const auto last = std::ranges::lower_bound(m_intervals, to, {}, &Interval::start);
    const auto count = std::size_t(std::distance(m_intervals.begin(), last));
    std::size_t i = 0;
    while (i < count) {
        if (i % large == 0 && m_largeEnds[i / large] <= from) {
            i += large;
        } else if (i % small == 0 && m_smallEnds[i / small] <= from) {
            i += small;
        } else {
            ++visited;
            if (m_intervals[i].end > from && m_intervals[i].end > m_intervals[i].start)
                found.push_back(m_intervals[i]);
            ++i;
        }
    }
    return visited;
}

} // namespace florilegium
