// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace florilegium {

/// How a note stands beside its passage on paper.
enum class SideForm : std::uint8_t {
    Whole,
    Reference, ///< one line that leads to the notes at the article's end
    Absent, ///< not even that has room: at the end only
};

/// A note of a page, in the order of the passages. Lengths in one unit; y from the top of the margin.
struct SideWish
{
    double y = 0; ///< of its passage's line
    double whole = 0; ///< its height
    double reference = 0; ///< height of the line that would take its place
};

struct SidePlace
{
    SideForm form = SideForm::Whole;
    double top = 0; ///< meaningless for what is absent
    bool operator==(const SidePlace &) const = default;
};

/// As many notes as have room in a margin of `height` stand whole, at least `gap` apart, as level with their passages
/// as the others let them (see placeNotes()). Higher ones than half of the margin, and where there are too many the
/// highest of the page, go to the end.
[[nodiscard]] std::vector<SidePlace> placeSideNotes(std::span<const SideWish> wishes, double height, double gap);

} // namespace florilegium
