// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tablewindow.h"

#include "paint/laidrow.h"

#include <algorithm>
#include <cmath>

namespace florilegium {

double columnsHiddenAt(const TableWindow &window, double offset)
{
    const std::vector<double> &edges = window.shape->edges;
    const double hidden = window.shape->rightToLeft ? window.most() - offset : offset;
    const auto after = std::ranges::upper_bound(edges, hidden);
    if (after == edges.begin() || after == edges.end())
        return after == edges.begin() ? 0 : double(edges.size() - 1);
    const double start = *std::prev(after);
    return double(std::distance(edges.begin(), after) - 1) + (hidden - start) / (*after - start);
}

double offsetWithHidden(const TableWindow &window, double columns)
{
    const std::vector<double> &edges = window.shape->edges;
    const auto whole = std::size_t(std::clamp(std::floor(columns), 0.0, double(edges.size() - 1)));
    double hidden = edges[whole];
    if (whole + 1 < edges.size())
        hidden += (columns - double(whole)) * (edges[whole + 1] - edges[whole]);
    hidden = std::clamp(hidden, 0.0, window.most());
    return window.shape->rightToLeft ? window.most() - hidden : hidden;
}

void slideTo(LaidRow &row, double offset)
{
    const double moved = row.tableWindow->offset - offset;
    for (TextPiece &piece : row.pieces)
        piece.origin.rx() += moved;
    row.tableWindow->offset = offset;
}

} // namespace florilegium
