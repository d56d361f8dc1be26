// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/scrollmodel.h"

#include <cmath>

namespace florilegium {

namespace {

constexpr double units = 64; // of the height map in a pixel

std::int32_t toUnits(double pixels)
{
    return std::int32_t(std::lround(std::min(pixels, 3e7) * units));
}

} // namespace

void ScrollModel::reset(const std::vector<double> &estimates, RowHeights *heights)
{
    std::vector<std::int32_t> rounded(estimates.size());
    std::ranges::transform(estimates, rounded.begin(), toUnits);
    m_map.reset(std::move(rounded));
    m_heights = heights;
    m_row = 0;
    m_into = 0;
}

double ScrollModel::measure(qsizetype row)
{
    const double height = m_heights->exactHeight(row);
    m_map.setHeight(std::size_t(row), toUnits(height));
    return height;
}

void ScrollModel::setExact(qsizetype row, double height)
{
    m_map.setHeight(std::size_t(row), toUnits(height));
}

void ScrollModel::normalise()
{
    while (m_into < 0 && m_row > 0)
        m_into += measure(--m_row);
    m_into = std::max(m_into, 0.0);
    while (m_row + 1 < count()) {
        const double height = measure(m_row);
        if (m_into < height)
            break;
        m_into -= height;
        ++m_row;
    }
}

// The last row's end (with the room after it) never stands above the viewport's bottom.
void ScrollModel::keepEnd()
{
    if (m_freeEnd)
        return;
    double bottom = -m_into;
    for (qsizetype row = m_row; row < count(); ++row) {
        bottom += measure(row);
        if (bottom > m_viewport)
            return;
    }
    const double missing = m_viewport - (bottom + m_tail);
    if (missing <= 0)
        return;
    m_into -= missing;
    normalise();
}

void ScrollModel::scrollBy(double pixels)
{
    if (count() == 0)
        return;
    m_into += pixels;
    normalise();
    keepEnd();
}

void ScrollModel::jumpTo(qsizetype row, double into)
{
    if (count() == 0)
        return;
    m_row = std::clamp<qsizetype>(row, 0, count() - 1);
    m_into = into;
    normalise();
    keepEnd();
}

void ScrollModel::jumpToEnd()
{
    if (count() == 0)
        return;
    m_row = count() - 1;
    m_into = measure(m_row) + m_tail - m_viewport;
    normalise();
}

void ScrollModel::jumpToY(double y)
{
    if (count() == 0)
        return;
    const double move = y - top();
    if (y <= 0) {
        jumpTo(0, 0);
    } else if (y >= maximum() - 0.5) {
        jumpToEnd();
    } else if (std::abs(move) < 2 * m_viewport) {
        scrollBy(move);
    } else {
        const qsizetype row = rowAtY(y);
        // An estimate says how far into the row: in proportion, since its true height is another.
        const double estimated = heightOf(row);
        const double share = estimated > 0 ? std::clamp((y - topOf(row)) / estimated, 0.0, 1.0) : 0;
        jumpTo(row, std::floor(share * measure(row)));
    }
}

double ScrollModel::top() const
{
    return topOf(m_row) + m_into;
}

double ScrollModel::total() const
{
    return double(m_map.total()) / units + m_tail;
}

double ScrollModel::topOf(qsizetype row) const
{
    return double(m_map.sumBefore(std::size_t(std::clamp<qsizetype>(row, 0, count())))) / units;
}

double ScrollModel::heightOf(qsizetype row) const
{
    return double(m_map.height(std::size_t(row))) / units;
}

qsizetype ScrollModel::rowAtY(double y) const
{
    return count() == 0 ? -1 : qsizetype(m_map.rowAt(std::int64_t(y * units)));
}

std::vector<VisibleRow> ScrollModel::visible()
{
    std::vector<VisibleRow> rows;
    double top = -m_into;
    for (qsizetype row = m_row; row < count() && top < m_viewport; ++row) {
        const double height = measure(row);
        rows.push_back({.row = row, .top = top, .height = height});
        top += height;
    }
    return rows;
}

} // namespace florilegium
