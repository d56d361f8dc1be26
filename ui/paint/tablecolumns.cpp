// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tablecolumns.h"

#include <QFontMetricsF>

#include <algorithm>

namespace florilegium {

namespace {

constexpr std::size_t measuredCells = 400; // a measure costs some microseconds
constexpr qsizetype measuredLength = 60;

std::vector<double> naturalWidths(const Document &document, const TableRef &table, const Typography &typography)
{
    const TextStyle &style = typography.style(TextRole::TableHead);
    const QFontMetricsF metrics(style.font);
    const bool measure = table.cells.size() <= measuredCells;
    std::vector<double> widths(std::size_t(table.columns), 0.0);
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const TextRange cell = table.cells[i];
        const double natural = measure && cell.length() <= measuredLength
            ? metrics.horizontalAdvance(document.text(cell).toString())
            : double(cell.length()) * style.meanAdvance;
        double &width = widths[i % widths.size()];
        width = std::max(width, natural + 2 * cellPadding(typography) + 2);
    }
    return widths;
}

// The cap that makes the widths fit: what the narrow columns leave is shared evenly among the wide ones.
double capFor(std::vector<double> widths, double available)
{
    std::ranges::sort(widths);
    double left = available;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share = left / double(widths.size() - i);
        if (widths[i] > share)
            return share;
        left -= widths[i];
    }
    return available;
}

} // namespace

double cellPadding(const Typography &typography)
{
    return typography.scaled(10);
}

std::vector<double> tableColumns(const Document &document, const TableRef &table, const Typography &typography,
                                 double width)
{
    if (table.columns <= 0)
        return {0, width};
    std::vector<double> widths = naturalWidths(document, table, typography);
    const double cap = std::max(capFor(widths, width), 2 * cellPadding(typography) + typography.scaled(12));
    std::vector<double> edges{0};
    for (const double natural : widths)
        edges.push_back(edges.back() + typography.snapped(std::min(natural, cap)));
    return edges;
}

} // namespace florilegium
