// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/typography.h"

#include <QRect>

namespace florilegium {

/// Where the columns of the reading page stand in its viewport. Logical pixels.
struct PageColumns
{
    QRect text;
    QRect margin; ///< of the notes; folded: the strip of dots at the text's edge
    bool folded = false;
    bool operator==(const PageColumns &) const = default;
};

/// `leftInset`: what lies between the window's left edge and the viewport's. Text and margin are centred together in
/// the window's whole width, so that the page stays where it is when the sidebar takes its room from the free space.
[[nodiscard]] PageColumns columnsFor(QSize viewport, int leftInset, const Typography &typography);

} // namespace florilegium
