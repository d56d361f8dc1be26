// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/overviewrulermarks.h"

namespace florilegium {

namespace {

/// Calls `mark(row, thing)` with the first thing that starts in each row. `things` ascend by `start`.
template<typename Things, typename Start, typename Mark>
void firstOfEachRow(std::span<const qsizetype> offsets, const Things &things, const Start &start, const Mark &mark)
{
    auto from = things.begin();
    for (std::size_t row = 0; row + 1 < offsets.size() && from != things.end(); ++row) {
        const bool isLast = row + 2 == offsets.size();
        from = std::ranges::lower_bound(from, things.end(), offsets[row], {}, start);
        if (from != things.end() && (start(*from) < offsets[row + 1] || isLast))
            mark(int(row), *from);
    }
}

} // namespace

std::vector<qsizetype> rowOffsets(const PassageGeometry &geometry, qsizetype textLength, int rows)
{
    std::vector<qsizetype> offsets;
    if (rows <= 0)
        return offsets;
    offsets.reserve(std::size_t(rows) + 1);
    const double height = geometry.documentHeight();
    for (int row = 0; row < rows; ++row) {
        const qsizetype offset = geometry.offsetAtDocumentY(height * row / rows);
        offsets.push_back(offsets.empty() ? 0 : std::max(offset, offsets.back()));
    }
    offsets.push_back(std::max(textLength, offsets.back()));
    return offsets;
}

std::vector<RulerMark> highlightMarks(std::span<const qsizetype> offsets, const PlacedHighlights &highlights)
{
    std::vector<RulerMark> marks;
    firstOfEachRow(
        offsets, highlights, [](const PlacedHighlight &placed) { return placed.start(); },
        [&](int row, const PlacedHighlight &placed) { marks.push_back({row, placed.highlight.colour}); });
    return marks;
}

std::vector<RulerMark> matchMarks(std::span<const qsizetype> offsets, std::span<const TextRange> matches)
{
    std::vector<RulerMark> marks;
    firstOfEachRow(
        offsets, matches, [](TextRange match) { return match.start; },
        [&](int row, TextRange) { marks.push_back({row, {}}); });
    return marks;
}

} // namespace florilegium
