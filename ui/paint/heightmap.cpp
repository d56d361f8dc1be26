// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/heightmap.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace florilegium {

void HeightMap::reset(std::vector<std::int32_t> heights)
{
    m_heights = std::move(heights);
    const std::size_t chunks = (m_heights.size() + chunk - 1) / chunk;
    m_tree.assign(chunks + 1, 0);
    m_total = 0;
    for (std::size_t i = 0; i < m_heights.size(); ++i) {
        m_tree[i / chunk + 1] += m_heights[i];
        m_total += m_heights[i];
    }
    for (std::size_t node = 1; node <= chunks; ++node) {
        const std::size_t parent = node + (node & (~node + 1));
        if (parent <= chunks)
            m_tree[parent] += m_tree[node];
    }
}

void HeightMap::setHeight(std::size_t row, std::int32_t height)
{
    const std::int64_t difference = std::int64_t(height) - m_heights[row];
    if (difference == 0)
        return;
    m_heights[row] = height;
    m_total += difference;
    for (std::size_t node = row / chunk + 1; node < m_tree.size(); node += node & (~node + 1))
        m_tree[node] += difference;
}

std::int64_t HeightMap::sumBefore(std::size_t row) const
{
    std::int64_t sum = 0;
    for (std::size_t node = row / chunk; node > 0; node &= node - 1)
        sum += m_tree[node];
    for (std::size_t i = row / chunk * chunk; i < row; ++i)
        sum += m_heights[i];
    return sum;
}

std::size_t HeightMap::rowAt(std::int64_t y) const
{
    if (y >= m_total)
        return m_heights.size() - 1;
    std::size_t node = 0;
    for (std::size_t step = std::bit_floor(m_tree.size() - 1); step > 0; step /= 2) {
        if (node + step < m_tree.size() && m_tree[node + step] <= y) {
            node += step;
            y -= m_tree[node];
        }
    }
    std::size_t row = node * chunk;
    while (row + 1 < m_heights.size() && y >= m_heights[row]) {
        y -= m_heights[row];
        ++row;
    }
    return row;
}

} // namespace florilegium
