// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/pagebreaks.h"

#include "view/readingpage.h"

namespace florilegium {

namespace {

constexpr double tolerance = 0.5; // pixels; heights are whole device pixels, but for what computing leaves

/// What is never cut: a line, a picture, a rule, a row of a table. In the row's coordinates, or from a page's top.
struct Slab
{
    RowPlace at; ///< where it begins
    double top = 0;
    double bottom = 0;
    bool goesWithNext = false;
};

bool isKind(const ReadingPage &page, qsizetype row, BlockKind kind)
{
    return std::size_t(row) < page.rows().size()
        && page.document()->blocks()[std::size_t(page.row(row).block)].kind == kind;
}

bool goesWithNext(const ReadingPage &page, qsizetype row)
{
    return isKind(page, row, BlockKind::Heading)
        || (isKind(page, row, BlockKind::Figure) && isKind(page, row + 1, BlockKind::Caption));
}

/// Tops of the lines within a row but the first; what one page holds of a table's row stays whole.
std::vector<double> linesWithin(const LaidRow &laid, double room)
{
    std::vector<double> tops;
    const bool isWhole = laid.isAtomic() || (laid.pieces.size() > 1 && laid.height - laid.gap <= room);
    if (isWhole)
        return tops;
    int lines = 0;
    for (const TextPiece &piece : laid.pieces)
        lines = std::max(lines, piece.layout->lineCount());
    const TextPiece &first = laid.pieces.front(); // cells share a grid of lines
    for (int line = 1; line < lines; ++line)
        tops.push_back(first.origin.y() + line * first.lineHeight);
    return tops;
}

/// From the row's first line to its end, without a gap between them.
std::vector<Slab> slabsOf(ReadingPage &page, qsizetype row)
{
    const LaidRow &laid = page.laid(row);
    const double room = std::max(page.scroll().viewportHeight(), 1.0);
    std::vector<double> edges = linesWithin(laid, room);
    edges.insert(edges.begin(), row == 0 ? 0 : laid.gap); // the room above the title is part of the first page
    edges.push_back(laid.height);
    std::vector<Slab> slabs;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        double top = edges[i];
        // What no page has room for is cut.
        for (; edges[i + 1] - top > room + tolerance; top += room)
            slabs.push_back({.at = {row, top}, .top = top, .bottom = top + room});
        slabs.push_back({.at = {row, top}, .top = top, .bottom = edges[i + 1]});
    }
    slabs.back().goesWithNext = goesWithNext(page, row);
    if (isKind(page, row, BlockKind::Heading))
        std::ranges::for_each(slabs, [](Slab &slab) { slab.goesWithNext = true; });
    return slabs;
}

/// From `top` on, as many as the page may hold and one more; coordinates from `top`.
std::vector<Slab> slabsFrom(ReadingPage &page, RowPlace top)
{
    const double room = page.scroll().viewportHeight();
    std::vector<Slab> found;
    double y = -top.into;
    for (qsizetype row = top.row; row < page.scroll().count(); ++row) {
        for (Slab slab : slabsOf(page, row)) {
            if (row == top.row && slab.bottom <= top.into + tolerance)
                continue;
            slab.top += y;
            slab.bottom += y;
            found.push_back(slab);
            if (slab.bottom > room + tolerance && found.size() > 1)
                return found;
        }
        y += page.laid(row).height;
    }
    return found;
}

} // namespace

PageBreak pageBreak(ReadingPage &page, RowPlace top)
{
    const double room = page.scroll().viewportHeight();
    const std::vector<Slab> slabs = slabsFrom(page, top);
    if (slabs.empty())
        return {.bottom = room, .next = std::nullopt};
    std::size_t count = 1;
    while (count < slabs.size() && slabs[count].bottom <= room + tolerance)
        ++count;
    if (count == slabs.size())
        return {.bottom = std::min(slabs.back().bottom, room), .next = std::nullopt};
    std::size_t kept = count;
    while (kept > 0 && slabs[kept - 1].goesWithNext)
        --kept;
    if (kept > 0)
        count = kept;
    return {.bottom = std::min(slabs[count - 1].bottom, room), .next = slabs[count].at};
}

std::optional<RowPlace> pageBefore(ReadingPage &page, RowPlace top)
{
    const double room = page.scroll().viewportHeight();
    std::vector<Slab> before; // backwards, from `top`; coordinates from the first row that was looked at
    double y = 0;
    double end = top.into; // of what has to fit
    for (qsizetype row = std::min(top.row, page.scroll().count() - 1); row >= 0; --row) {
        std::vector<Slab> slabs = slabsOf(page, row);
        if (row != top.row)
            y -= page.laid(row).height;
        for (auto slab = slabs.rbegin(); slab != slabs.rend(); ++slab) {
            if (row == top.row && slab->top >= top.into - tolerance)
                continue;
            slab->top += y;
            slab->bottom += y;
            if (before.empty())
                end = slab->bottom;
            before.push_back(*slab);
        }
        if (!before.empty() && end - before.back().top > room + tolerance)
            break;
    }
    if (before.empty())
        return std::nullopt;
    const auto reaches = [&](RowPlace from) {
        const std::optional<RowPlace> next = pageBreak(page, from).next;
        return !next || next->row > top.row || (next->row == top.row && next->into >= top.into - tolerance);
    };
    while (before.size() > 1 && (end - before.back().top > room + tolerance || !reaches(before.back().at)))
        before.pop_back();
    return before.back().at;
}

RowPlace lineAround(ReadingPage &page, RowPlace place)
{
    for (qsizetype row = place.row; row < page.scroll().count(); ++row) {
        const double into = row == place.row ? place.into : 0;
        for (const Slab &slab : slabsOf(page, row)) {
            if (slab.bottom > into + tolerance)
                return slab.at;
        }
    }
    return place;
}

} // namespace florilegium
