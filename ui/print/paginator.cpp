// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paginator.h"

namespace florilegium {

namespace {

constexpr double rounding = 1e-6; // sums of heights that fill a page to the last point

/// Behind the last piece that fits on the page; at least one is taken.
std::size_t fullEnd(std::span<const FlowPiece> pieces, std::size_t first, double height)
{
    double used = pieces[first].height;
    std::size_t end = first + 1;
    for (; end < pieces.size(); ++end) {
        used += pieces[end].gap + pieces[end].height;
        if (used > height + rounding)
            break;
    }
    return end;
}

std::size_t bestEnd(std::span<const FlowPiece> pieces, std::size_t first, std::size_t full)
{
    if (full == pieces.size())
        return full;
    std::size_t best = full;
    for (std::size_t end = full; end > first && pieces[best].before != PageEnd::Free; --end) {
        if (pieces[end].before < pieces[best].before)
            best = end;
    }
    return best;
}

} // namespace

std::vector<PageSpan> paginate(std::span<const FlowPiece> pieces, double height)
{
    std::vector<PageSpan> pages;
    for (std::size_t first = 0; first < pieces.size(); first = pages.back().end)
        pages.push_back({first, bestEnd(pieces, first, fullEnd(pieces, first, height))});
    return pages;
}

} // namespace florilegium
