// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/scrollmodel.h"

#include <optional>

namespace florilegium {

class ReadingPage;

// Where pages of the screen begin and end. No line is cut: what does not fit goes to the next page; a heading goes with
// what follows it, a picture with its caption. A row of a table stays whole where a page has room for it, else it is
// parted between its lines. Cost: the rows of a page or two, which are laid out. Lengths are logical pixels, rounded to
// device pixels as the rows' own are. Window's thread. The page is not empty.

/// What of the rows from a page's top on belongs to the page.
struct PageBreak
{
    double bottom = 0; ///< where its last line ends, from its top; at most the viewport's height
    std::optional<RowPlace> next; ///< where the next page begins; nothing: the text ends on this one
};

/// The end of the page that begins at `top`.
[[nodiscard]] PageBreak pageBreak(ReadingPage &page, RowPlace top);
/// Where the page before the one at `top` begins, so that turning on from it leads to `top` or past it; nothing at the
/// start. Past the last row: where the last page begins.
[[nodiscard]] std::optional<RowPlace> pageBefore(ReadingPage &page, RowPlace top);
/// The top of the line that a place is in.
[[nodiscard]] RowPlace lineAround(ReadingPage &page, RowPlace place);

} // namespace florilegium
