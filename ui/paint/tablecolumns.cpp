// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tablecolumns.h"

#include "paint/textmeasure.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace florilegium {

namespace {

constexpr std::size_t measuredCells = 400; // a measure costs some microseconds
constexpr qsizetype measuredLength = 60;
constexpr std::size_t directedCells = 64; // that are asked which way the table runs
constexpr double leastCharacters = 12; // a line of a narrow column
constexpr double cappedCharacters = 24; // of a wide one, where a third of the page is less
constexpr int halvings = 32; // to far below a pixel

struct ColumnWidth
{
    double least = 0; ///< that its text can be read at
    double natural = 0; ///< of its widest cell
};
using ColumnWidths = std::vector<ColumnWidth>;

QStringView longestWord(QStringView text)
{
    QStringView longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace() && !isWide(text[i]))
            continue;
        if (i - start > longest.size())
            longest = text.sliced(start, i - start);
        start = i + 1;
    }
    return longest;
}

double padded(const Typography &typography, double width)
{
    return width + 2 * cellPadding(typography) + 2;
}

// Of a column in a table that slides.
double cappedColumn(const Typography &typography, double width)
{
    const double characters = cappedCharacters * typography.style(TextRole::Table).meanAdvance;
    return std::min(std::max(width / 3, padded(typography, characters)), width);
}

ColumnWidths columnWidths(const Document &document, const TableRef &table, const Typography &typography, double width)
{
    const TextStyle &style = typography.style(TextRole::TableHead);
    const QFontMetricsF metrics(style.font);
    const bool measure = table.cells.size() <= measuredCells;
    const auto widthOf = [&](QStringView text) {
        return padded(typography,
                      measure && text.size() <= measuredLength ? metrics.horizontalAdvance(text.toString())
                                                               : double(text.size()) * style.meanAdvance);
    };
    ColumnWidths columns(std::size_t(table.columns));
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const QStringView text = document.text(table.cells[i]);
        const QStringView word = longestWord(text);
        const double natural = widthOf(text);
        ColumnWidth &column = columns[i % columns.size()];
        column.natural = std::max(column.natural, natural);
        column.least = std::max(column.least, word.size() == text.size() ? natural : widthOf(word));
    }
    const double cap = cappedColumn(typography, width);
    for (ColumnWidth &column : columns) {
        column.least = std::max(std::min(column.least, cap), leastColumn(typography));
        column.least = std::min({column.least, column.natural, width});
    }
    return columns;
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

template<typename Width>
std::vector<double> each(const ColumnWidths &columns, Width width)
{
    std::vector<double> widths(columns.size());
    std::ranges::transform(columns, widths.begin(), width);
    return widths;
}

// Below one cap for all, but none below its least, which together have room.
std::vector<double> yielding(const ColumnWidths &columns, double available)
{
    const auto below = [&](double cap) {
        return each(columns, [cap](const ColumnWidth &c) { return std::clamp(cap, c.least, c.natural); });
    };
    double low = 0;
    double high = available;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (sum(below(middle)) <= available ? low : high) = middle;
    }
    return below(low);
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

// Most of its first cells with letters say so.
bool runsRightToLeft(const Document &document, const TableRef &table)
{
    int balance = 0;
    for (std::size_t i = 0; i < std::min(table.cells.size(), directedCells); ++i) {
        const QStringView text = document.text(table.cells[i]);
        if (text.isRightToLeft())
            ++balance;
        else if (std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }))
            --balance;
    }
    return balance > 0;
}

} // namespace

double cellPadding(const Typography &typography)
{
    return typography.scaled(10);
}

double leastColumn(const Typography &typography)
{
    return padded(typography, leastCharacters * typography.style(TextRole::Table).meanAdvance);
}

TableShape shapeOf(const Document &document, const TableRef &table, const Typography &typography, double width,
                   WideTables wide)
{
    if (table.columns <= 0)
        return {.edges = {0, width}};
    TableShape shape{.rightToLeft = runsRightToLeft(document, table)};
    const ColumnWidths columns = columnWidths(document, table, typography, width);
    std::vector<double> widths = each(columns, &ColumnWidth::natural);
    if (sum(widths) > width) {
        const bool fits = sum(each(columns, &ColumnWidth::least)) <= width;
        shape.slides = !fits && wide == WideTables::Sliding;
        if (fits) {
            widths = yielding(columns, width);
        } else {
            const double cap = shape.slides
                ? cappedColumn(typography, width)
                : std::max(capFor(widths, width), 2 * cellPadding(typography) + typography.scaled(12));
            std::ranges::transform(widths, widths.begin(), [cap](double natural) { return std::min(natural, cap); });
        }
    }
    for (const double column : widths)
        shape.edges.push_back(shape.edges.back() + typography.snapped(column));
    return shape;
}

} // namespace florilegium
