// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/rowlayouter.h"

namespace florilegium {

namespace {

constexpr double paddingAbove = 5; // of a cell, and below; logical pixels of the drawing
constexpr double barRoom = 14; // below a table that slides

// Sides are the table's, whichever way the words of a cell run.
Qt::Alignment alignmentOf(const TableRef &table, qint32 column, bool rightToLeft)
{
    const bool known = std::size_t(column) < table.alignments.size();
    const CellAlignment wanted = known ? table.alignments[std::size_t(column)] : CellAlignment::Start;
    if (wanted != CellAlignment::Start && wanted != CellAlignment::End)
        return Qt::AlignHCenter;
    return Qt::AlignAbsolute | (rightToLeft != (wanted == CellAlignment::End) ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

const std::shared_ptr<const TableShape> &RowLayouter::tableShape(const Block &block)
{
    std::shared_ptr<const TableShape> &known = m_tableShapes[block.aux];
    if (!known) {
        const TableRef &table = m_in.document->tables()[std::size_t(block.aux)];
        const double width = std::max(m_in.width - indentOf(block, *m_in.typography), m_in.typography->indent());
        known = std::make_shared<const TableShape>(
            shapeOf(*m_in.document, table, *m_in.typography, width, m_in.wideTables));
    }
    return known;
}

void RowLayouter::layTableRow(const Row &row, LaidRow &laid)
{
    const Block &block = blockOf(row);
    const std::shared_ptr<const TableShape> &shape = tableShape(block);
    const double indent = indentOf(block, *m_in.typography);
    // What runs right to left is indented on its own side.
    const double left = shape->rightToLeft ? m_in.width - indent - shape->width() : indent;
    if (shape->slides) {
        const double edge = shape->rightToLeft ? 0 : indent;
        laid.tableWindow = TableWindow{
            .shape = shape, .table = block.aux, .left = edge, .right = edge + m_in.width - indent};
        laid.tableWindow->offset = offsetWithHidden(*laid.tableWindow, 0);
    }
    const double padAbove = m_in.typography->scaled(paddingAbove);
    const int lines = layCells(row, *shape, {left, laid.gap + padAbove}, laid);
    const double content = 2 * padAbove + lines * m_in.typography->style(cellRole(row)).lineHeight;
    laid.box = QRectF(left, laid.gap, shape->width(), content);
    laid.height = laid.gap + content;
    if (!laid.tableWindow)
        return;
    laid.box.setLeft(laid.tableWindow->left);
    laid.box.setRight(laid.tableWindow->right);
    if (row.last)
        laid.height += m_in.typography->scaled(barRoom);
}

TextRole RowLayouter::cellRole(const Row &row) const
{
    const TableRef &table = m_in.document->tables()[std::size_t(blockOf(row).aux)];
    return row.part < table.headerRows ? TextRole::TableHead : TextRole::Table;
}

int RowLayouter::layCells(const Row &row, const TableShape &shape, QPointF origin, LaidRow &laid) const
{
    const TableRef &table = m_in.document->tables()[std::size_t(blockOf(row).aux)];
    const double pad = cellPadding(*m_in.typography);
    int lines = 1;
    for (qint32 column = 0; column < table.columns; ++column) {
        const std::size_t index = std::size_t(row.part) * std::size_t(table.columns) + std::size_t(column);
        if (index >= table.cells.size() || table.cells[index].start < row.start || table.cells[index].end > row.end())
            continue;
        const TextRange cell = table.cells[index];
        const PieceStyle style{.role = cellRole(row), .alignment = alignmentOf(table, column, shape.rightToLeft)};
        TextPiece piece = layPiece(cell, style, shape.widthOf(column) - 2 * pad, laid);
        piece.origin = origin + QPointF(shape.leftOf(column) + pad, 0);
        lines = std::max(lines, piece.layout->lineCount());
        laid.pieces.push_back(std::move(piece));
    }
    return lines;
}

} // namespace florilegium
