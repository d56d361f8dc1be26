// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace florilegium {

/// What speaks against a page that ends before a piece; from the least to the most.
enum class PageEnd : std::uint8_t {
    Free, ///< nothing
    Unwanted, ///< a single line of a paragraph, or a caption, would stand alone
    Forbidden, ///< a heading would be the last on its page
};

/// A piece of the text that is never cut: a line, a row of a table, a picture. Heights in any one unit.
struct FlowPiece
{
    double gap = 0; ///< empty room above; falls away at the top of a page
    double height = 0; ///< without the gap
    PageEnd before = PageEnd::Free;
};

/// The pieces of a page: [first, end).
struct PageSpan
{
    std::size_t first = 0;
    std::size_t end = 0;
    bool operator==(const PageSpan &) const = default;
};

/// Pages of at most `height`, each as full as the best of its possible ends allows: of the ends that fit, the one that
/// least speaks against, and of equal ones the last. A piece that is higher than a page has one to itself. Every piece
/// is on one page, in order. O(n k) for n pieces, k on a page.
[[nodiscard]] std::vector<PageSpan> paginate(std::span<const FlowPiece> pieces, double height);

} // namespace florilegium
