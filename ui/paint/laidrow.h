// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/layoutoffsets.h"
#include "paint/tablewindow.h"
#include "paint/typography.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace florilegium {

/// A run of text that was laid out: the whole row, or one cell of a table's row. The layout may have soft hyphens that
/// the document has not: its places are to be had by toLayout() and fromLayout() alone.
struct TextPiece
{
    std::unique_ptr<QTextLayout> layout;
    LayoutOffsets offsets; ///< of the range and the layout's text
    TextRange range; ///< in the document
    QPointF origin; ///< top left of the first line box, in the row's coordinates
    double width = 0;
    double lineHeight = 0; ///< of every line box
    TextRole role = TextRole::Body;
    bool hasRightToLeft = false; ///< any character that may run right to left
    bool isJustified = false; ///< but for the last line

    /// Where the character at `offset` of the document stands in the layout's text.
    [[nodiscard]] int toLayout(qsizetype offset) const { return int(offsets.toLayout(offset - range.start)); }
    /// Where the characters before `offset` end, without a hyphen that stands between.
    [[nodiscard]] int toLayoutBefore(qsizetype offset) const
    {
        return int(offsets.toLayoutBefore(offset - range.start));
    }
    /// The place in the document.
    [[nodiscard]] qsizetype fromLayout(int place) const { return range.start + offsets.fromLayout(place); }
    [[nodiscard]] bool runsRightToLeft() const { return hasRightToLeft && layout->text().isRightToLeft(); }
    [[nodiscard]] QRectF rect() const { return {origin, QSizeF(width, lineHeight * std::max(1, layout->lineCount()))}; }
};

/// A picture within running text: it stands over the space that was left for its character.
struct InlinePicture
{
    qint32 image = 0;
    qint32 offset = 0; ///< in the document
    QSizeF size;
};

/// A row as it is painted. Its coordinates: x from the text column's left, y from the row's top, gap included; logical
/// pixels. Holds the document, since the layouts point into its text.
struct LaidRow
{
    DocumentPtr document;
    double gap = 0; ///< empty room above, part of height
    double height = 0; ///< whole device pixels
    std::vector<TextPiece> pieces;
    QRectF box; ///< the background of code and pictures, the extent of tables and rules
    QString marker; ///< of a list item or footnote, painted in the indent
    QRectF markerBox;
    Qt::Alignment markerAlignment = Qt::AlignRight;
    int quoteDepth = 0;
    int quoteJoined = 0; ///< how many of its quotation bars go on from the row above, over the gap
    std::optional<double> mirroredAt; ///< of text that runs right to left: the column's right, where its bars stand
    qint32 image = -1; ///< of a figure
    std::unique_ptr<QTextLayout>
        aside; ///< words that are not in the text: the line below the title, a picture's alternative
    QPointF asideOrigin;
    std::vector<InlinePicture> inlinePictures;
    std::optional<TableWindow> tableWindow; ///< of a table that slides; pieces stand where they are seen, or hidden
    qsizetype characters = 0;

    /// Figures and rules: nothing to lay out, one box.
    [[nodiscard]] bool isAtomic() const { return pieces.empty(); }
};

} // namespace florilegium
