// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/bands.h"
#include "paint/rowlayouter.h"
#include "paint/spanformats.h"
#include "print/flow.h"
#include "print/paper.h"
#include "text/intervalindex.h"

namespace florilegium {

/// A marked passage of a document, for its bands.
struct PaperMark
{
    TextRange range;
    QString colour; ///< key of its tone
};

/// What decides how a text comes on to paper. A value; the typography's styles are made as they are needed.
struct PaperStyle
{
    Typography typography;
    Palette palette;
    PageShape shape;
};

/// A document on paper, in one column: cut into pieces, and painted row by row. Holds the layout of one row at a time,
/// so that a book takes no more memory than an article, and is laid out twice. One thread at a time.
class PaperText
{
public:
    struct Inputs
    {
        DocumentPtr document;
        std::vector<PaperMark> marks; ///< in any order
        QString metadataLine; ///< below the title; empty: none
        double gapAbove = 0; ///< where it follows another text on a page
        Pictures *pictures = nullptr; ///< borrowed, may be null
        CodeColours *codeColours = nullptr; ///< the same; knows every line at once
        Hyphenator hyphenator = {}; ///< for justified text
    };

    /// `style` is borrowed and outlives the text.
    PaperText(const Inputs &inputs, const PaperStyle &style);
    PaperText(const PaperText &) = delete;
    PaperText &operator=(const PaperText &) = delete;

    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    [[nodiscard]] std::span<const Row> rows() const { return m_rows; }
    [[nodiscard]] const Flow &flow() const { return m_flow; }
    /// Cuts it; see flowOf().
    void cut(const std::function<bool(qsizetype row)> &go);
    /// Paints rows of one page, layer by layer. The painter's origin is the column's upper left corner.
    void paint(QPainter &painter, std::span<const RowOnPage> rows);

private:
    void paintRowBands(QPainter &painter, const RowOnPage &on, const LaidRow &laid, Slice slice);

    DocumentPtr m_document;
    const PaperStyle &m_style;
    Pictures *m_pictures;
    std::vector<Row> m_rows;
    PaperLinks m_links;
    RowLayouter m_layouter;
    Flow m_flow;
    IntervalIndex m_marks; ///< owners are indices of m_colours
    QStringList m_colours;
};

} // namespace florilegium
