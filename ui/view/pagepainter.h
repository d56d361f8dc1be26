// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/changebands.h"
#include "paint/palette.h"
#include "view/highlightedges.h"
#include "view/highlightlayer.h"
#include "view/readingpage.h"

#include <QPainter>

namespace florilegium {

struct Matches;
class SoftLayer;

/// What one frame shows besides the text.
struct PageMarks
{
    TextRange selection;
    TextRange flash; ///< where the reader was just brought; fades
    double flashStrength = 0; ///< 1 to 0
    std::optional<qsizetype> caret; ///< painted when set
    QSet<HighlightId> active; ///< underlined in their ink
    QList<TextRange> lifted; ///< deeper than their colour
    QColor liftInk;
    const Matches *matches = nullptr;
    std::span<const ChangeBand> changes; ///< ascending, not overlapping
    SoftLayer *softWords = nullptr; ///< null: none are underlined
    std::optional<TextRange> lit; ///< when set, the rest is dimmed
    std::vector<EdgeHandle> handles; ///< of the current highlight
    QColor handleInk;
};

/// What a frame cost, in counts.
struct FrameCounts
{
    qsizetype rows = 0;
    std::size_t highlightsVisited = 0;
};

/// Paints the page, layer by layer: page, block backgrounds, changes, highlight bands, matches, selection, lines of
/// soft words, text, caret, handles, the veil over what is not lit. `columnLeft`: where the text column stands in the
/// viewport; `exposed`: the part to paint.
FrameCounts paintPage(QPainter &painter, ReadingPage &page, const HighlightLayer &highlights, const Palette &palette,
                      Pictures *pictures, const PageMarks &marks, double columnLeft, const QRectF &exposed);

} // namespace florilegium
