// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "annotate/highlight.h"

namespace florilegium {

/// Where a highlight stands in one text of its article: one entry of its placements, of which the newest holds.
struct Places
{
    HighlightId highlight;
    ArticleId article; ///< the highlight's
    TextId text = 0;
    QList<Placement> found; ///< ascending; none: an orphan in this text
    qsizetype keptAt = 0; ///< where an orphan is shown: UTF-16 units of the text
    bool decided = false; ///< the reader chose or confirmed it: not asked about again

    [[nodiscard]] bool isOrphan() const { return found.isEmpty(); }
    [[nodiscard]] QList<TextRange> ranges() const
    {
        QList<TextRange> ranges;
        for (const Placement &placement : found)
            ranges << placement.range;
        return ranges;
    }
    bool operator==(const Places &) const = default;
};

} // namespace florilegium
