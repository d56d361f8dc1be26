// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/hyphenation.h"
#include "paint/laidrow.h"
#include "paint/palette.h"
#include "paint/rows.h"
#include "paint/tablecolumns.h"
#include "paint/textmeasure.h"

#include <QHash>

namespace florilegium {

class CodeColours;
class Pictures;
struct PaperLinks;

/// Turns rows into what is painted. Estimates a row's height in a few nanoseconds, lays it out in some 0.15 ms for a
/// paragraph. A value of its inputs: make a new one when the document, the type, the width or the look changes.
class RowLayouter
{
public:
    struct Inputs
    {
        DocumentPtr document;
        std::span<const Row> rows; ///< outlive the layouter
        const Typography *typography = nullptr; ///< outlives the layouter
        Palette palette;
        double width = 0; ///< of the text column, logical pixels
        double topPadding = 0; ///< above the first row
        QString metadataLine; ///< below the title; empty: none
        Pictures *pictures = nullptr; ///< borrowed, may be null
        CodeColours *codeColours = nullptr; ///< borrowed, may be null
        const PaperLinks *links = nullptr; ///< for a PDF; outlive the layouter; null: links are only underlined
        double tallestPicture = 0; ///< logical pixels; 0: as the type has it
        Hyphenator hyphenator; ///< for justified text
        WideTables wideTables = WideTables::Squeezed;
    };

    RowLayouter() = default;
    explicit RowLayouter(Inputs inputs);

    [[nodiscard]] const Inputs &inputs() const { return m_in; }
    [[nodiscard]] std::unique_ptr<LaidRow> lay(qsizetype row);
    /// Height of a row, its gap included, without laying it out.
    [[nodiscard]] double estimate(qsizetype row) const;
    /// New colours for a line of code that is laid out; its height stays.
    void recolour(qsizetype row, LaidRow &laid) const;
    void setPictures(Pictures *pictures) { m_in.pictures = pictures; }
    void setCodeColours(CodeColours *colours) { m_in.codeColours = colours; }

private:
    struct PieceStyle
    {
        TextRole role = TextRole::Body;
        Qt::Alignment alignment = Qt::AlignLeft;
        Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
        bool isJustified = false;
    };

    [[nodiscard]] const Block &blockOf(const Row &row) const;
    [[nodiscard]] double gapAbove(qsizetype row) const;
    [[nodiscard]] bool isJustified(const Block &block) const;
    [[nodiscard]] TextPiece layPiece(TextRange range, const PieceStyle &style, double width, LaidRow &into) const;
    void layProse(const Row &row, LaidRow &laid) const;
    void layCode(const Row &row, LaidRow &laid) const;
    void layTableRow(const Row &row, LaidRow &laid);
    void layFigure(const Row &row, LaidRow &laid) const;
    void layRule(LaidRow &laid) const;
    void placeMarker(const Block &block, LaidRow &laid) const;
    void placeMetadata(LaidRow &laid) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layAside(const QString &text, TextRole role, double width,
                                                        int maxLines) const;
    void leaveRoomForPictures(QString &text, QList<QTextLayout::FormatRange> &formats, qsizetype start,
                              const TextStyle &style, LaidRow &into) const;
    [[nodiscard]] QSizeF naturalSize(qint32 image) const;
    [[nodiscard]] QSizeF figureSize(qint32 image) const;
    [[nodiscard]] const std::shared_ptr<const TableShape> &tableShape(const Block &block);
    /// Lays the cells of a row out; how many lines the highest has. `origin`: of the first line, at the table's left.
    int layCells(const Row &row, const TableShape &shape, QPointF origin, LaidRow &laid) const;
    [[nodiscard]] TextRole cellRole(const Row &row) const;

    Inputs m_in;
    TextMeasure m_measure;
    QHash<qint32, std::shared_ptr<const TableShape>> m_tableShapes;
};

/// Indent of a block's text on its start side: quotations, lists, definitions.
[[nodiscard]] double indentOf(const Block &block, const Typography &typography);
/// The style of a block's text.
[[nodiscard]] TextRole roleOf(const Block &block);
/// Empty room between two blocks that follow each other (not zoomed, logical pixels of the drawing): each kind asks for
/// room above and below, the greater counts, and some pairs stand close.
[[nodiscard]] double gapBetween(const Block &before, const Block &after);

} // namespace florilegium
