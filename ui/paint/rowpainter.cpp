// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/rowpainter.h"

#include "paint/pictures.h"

#include <QLinearGradient>

namespace florilegium {

namespace {

// Not drawRoundedRect with the painter's state: pens and brushes must not leak from layer to layer.
void fillRounded(QPainter &painter, const QRectF &rect, const QColor &fill, double radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintCodeBackground(const RowPaint &paint, const Row &row, QRectF box)
{
    // Off whole pixels two rows that only touch would show a seam.
    if (paint.wholeLines && !row.first)
        box.setTop(box.top() - 0.5);
    if (!row.first && !row.last) {
        paint.painter.fillRect(box, paint.palette.codeBackground);
        return;
    }
    // A row of a block is a slice of one rounded box: what lies beyond the slice is clipped away.
    const double beyond = 12;
    paint.painter.save();
    paint.painter.setClipRect(box, Qt::IntersectClip);
    fillRounded(paint.painter, box.adjusted(0, row.first ? 0 : -beyond, 0, row.last ? 0 : beyond),
                paint.palette.codeBackground, 6);
    paint.painter.restore();
}

void paintQuoteBars(const RowPaint &paint, const LaidRow &laid, QPointF at)
{
    const double width = paint.typography.scaled(3);
    for (int depth = 0; depth < laid.quoteDepth; ++depth) {
        const double top = depth < laid.quoteJoined ? 0 : laid.gap;
        const double in = paint.typography.scaled(22) * depth;
        const double left = laid.mirroredAt ? *laid.mirroredAt - in - width : in;
        paint.painter.fillRect(QRectF(at.x() + left, at.y() + top, width, laid.height - top), paint.palette.line);
    }
}

void paintTableLines(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at)
{
    const double hair = 1 / paint.typography.devicePixelRatio();
    const QRectF box = laid.box.translated(at);
    const Block &block = paint.document.blocks()[std::size_t(row.block)];
    const qint32 heads = paint.document.tables()[std::size_t(block.aux)].headerRows;
    // The line belongs to the row below it, so that none is drawn twice; the one below the head is stronger.
    const bool belowHead = row.part > 0 && row.part == heads;
    if (!row.first)
        paint.painter.fillRect(QRectF(box.left(), box.top(), box.width(), hair),
                               belowHead ? paint.palette.faint : paint.palette.line);
    if (row.last)
        paint.painter.fillRect(QRectF(box.left(), box.bottom() - hair, box.width(), hair), paint.palette.line);
}

void paintSpanBoxes(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, Slice slice)
{
    if (laid.isAtomic())
        return;
    for (const Span &span : paint.document.spansIn(row.range())) {
        if (!(span.style & (StyleCode | StyleKeyboard | StyleMark)))
            continue;
        const QColor fill = span.style & StyleMark ? paint.palette.selectedRow : paint.palette.codeBackground;
        const QList<LinePart> parts = partsOf(laid, span.range().intersected(row.range()), slice);
        for (const LinePart &part : parts) {
            const double inset = part.rect.height() * 0.1;
            const QRectF box = part.rect.adjusted(-1.5, inset, 1.5, -inset);
            fillRounded(paint.painter, (laid.tableWindow ? box.intersected(laid.box) : box).translated(at), fill, 3);
        }
    }
}

void paintFigure(const RowPaint &paint, const LaidRow &laid, QPointF at)
{
    const QRectF box = laid.box.translated(at);
    const double ratio = paint.typography.devicePixelRatio();
    const QPixmap picture = paint.pictures ? paint.pictures->pictureOf(laid.image, (box.size() * ratio).toSize())
                                           : QPixmap();
    if (!picture.isNull()) {
        paint.painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paint.painter.drawPixmap(box, picture, QRectF(picture.rect()));
        return;
    }
    fillRounded(paint.painter, box, paint.palette.codeBackground, 6);
    if (laid.aside) {
        paint.painter.save();
        paint.painter.setClipRect(box, Qt::IntersectClip);
        paint.painter.setPen(paint.palette.soft);
        laid.aside->draw(&paint.painter, at + laid.asideOrigin);
        paint.painter.restore();
    }
}

bool isShown(const RowPaint &paint, const QRectF &exposed, double middle)
{
    return !paint.wholeLines || (middle > exposed.top() && middle < exposed.bottom());
}

void paintInlinePictures(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, const QRectF &exposed)
{
    for (const InlinePicture &inlined : laid.inlinePictures) {
        const QRectF line = caretRect(laid, row.range(), inlined.offset).translated(at);
        if (!isShown(paint, exposed, line.center().y()))
            continue;
        const QRectF box(line.left(), line.top() + (line.height() - inlined.size.height()) / 2, inlined.size.width(),
                         inlined.size.height());
        const QSize wanted = (box.size() * paint.typography.devicePixelRatio()).toSize();
        const QPixmap picture = paint.pictures ? paint.pictures->pictureOf(inlined.image, wanted) : QPixmap();
        if (picture.isNull())
            fillRounded(paint.painter, box, paint.palette.line, 2);
        else
            paint.painter.drawPixmap(box, picture, QRectF(picture.rect()));
    }
}

// Not by QPainter::drawText(), which takes another size of the font where the device has another resolution.
void paintMarker(const RowPaint &paint, const LaidRow &laid, QPointF at)
{
    const TextStyle &style = paint.typography.style(laid.pieces.front().role);
    QTextLayout layout(laid.marker, style.font);
    QTextOption option;
    option.setTextDirection(laid.mirroredAt ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(laid.marker.size()));
    layout.endLayout();
    const QRectF box = laid.markerBox.translated(at);
    const double x = laid.markerAlignment == Qt::AlignRight ? box.right() - line.naturalTextWidth() : box.left();
    paint.painter.setPen(paint.palette.soft);
    layout.draw(&paint.painter, QPointF(x, box.top() + style.baseline - line.ascent()));
}

// QTextLayout::draw() would paint one line more above those that are exposed.
void paintLines(const RowPaint &paint, const TextPiece &piece, QPointF at, const QRectF &exposed)
{
    for (int line = 0; line < piece.layout->lineCount(); ++line) {
        if (isShown(paint, exposed, at.y() + piece.origin.y() + (line + 0.5) * piece.lineHeight))
            piece.layout->lineAt(line).draw(&paint.painter, at + piece.origin);
    }
}

// What is hidden of a table that slides costs nothing.
void paintTableText(const RowPaint &paint, const LaidRow &laid, QPointF at, const QRectF &exposed)
{
    const TableWindow &window = *laid.tableWindow;
    for (const TextPiece &piece : laid.pieces) {
        const QRectF rect = piece.rect();
        if (rect.right() > window.left && rect.left() < window.right)
            piece.layout->draw(&paint.painter, at + piece.origin, {}, exposed);
    }
}

QList<QTextLayout::FormatRange> plainOn(std::span<const TextRange> banded, const TextPiece &piece, const QColor &ink)
{
    QList<QTextLayout::FormatRange> plain;
    if (piece.role != TextRole::Code || piece.layout->formats().isEmpty())
        return plain;
    for (const TextRange &range : banded) {
        const TextRange part = range.intersected(piece.range);
        if (part.isEmpty())
            continue;
        QTextLayout::FormatRange made;
        made.start = piece.toLayout(part.start);
        made.length = piece.toLayout(part.end) - made.start;
        made.format.setForeground(ink);
        plain.append(made);
    }
    return plain;
}

} // namespace

void paintBackground(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, Slice slice)
{
    paintQuoteBars(paint, laid, at);
    switch (paint.document.blocks()[std::size_t(row.block)].kind) {
    case BlockKind::Code:
    case BlockKind::Preformatted: paintCodeBackground(paint, row, laid.box.translated(at)); break;
    case BlockKind::Table: paintTableLines(paint, row, laid, at); [[fallthrough]];
    default: paintSpanBoxes(paint, row, laid, at, slice);
    }
}

void paintText(const RowPaint &paint, const Row &row, const LaidRow &laid, QPointF at, const QRectF &exposed,
               std::span<const TextRange> banded)
{
    const BlockKind kind = paint.document.blocks()[std::size_t(row.block)].kind;
    if (kind == BlockKind::Rule) {
        paint.painter.fillRect(laid.box.translated(at), paint.palette.faint);
        return;
    }
    if (kind == BlockKind::Figure) {
        paintFigure(paint, laid, at);
        return;
    }
    paint.painter.setBrush(Qt::NoBrush);
    paint.painter.setPen(paint.palette.text);
    if (laid.tableWindow) {
        paint.painter.save();
        paint.painter.setClipRect(laid.box.translated(at), Qt::IntersectClip);
        paintTableText(paint, laid, at, exposed);
        paintInlinePictures(paint, row, laid, at, exposed);
        paint.painter.restore();
        return;
    }
    for (const TextPiece &piece : laid.pieces) {
        if (paint.wholeLines)
            paintLines(paint, piece, at, exposed);
        else
            piece.layout->draw(&paint.painter, at + piece.origin, plainOn(banded, piece, paint.palette.text), exposed);
    }
    paintInlinePictures(paint, row, laid, at, exposed);
    if (!laid.marker.isEmpty() && isShown(paint, exposed, at.y() + laid.markerBox.center().y()))
        paintMarker(paint, laid, at);
    if (laid.aside && isShown(paint, exposed, at.y() + (laid.asideOrigin.y() + laid.height) / 2)) {
        paint.painter.setPen(paint.palette.soft);
        laid.aside->draw(&paint.painter, at + laid.asideOrigin);
    }
}

double fadeWidth(const Typography &typography)
{
    return typography.scaled(28);
}

void paintFades(const RowPaint &paint, const LaidRow &laid, QPointF at)
{
    if (!laid.tableWindow)
        return;
    const QRectF box = laid.box.translated(at);
    const double width = std::min(fadeWidth(paint.typography), box.width() / 4);
    QColor clear = paint.palette.page;
    clear.setAlpha(0);
    const auto fade = [&](double outer, double inner) {
        QLinearGradient gradient(outer, 0, inner, 0);
        gradient.setColorAt(0, paint.palette.page);
        gradient.setColorAt(1, clear);
        paint.painter.fillRect(QRectF(QPointF(std::min(outer, inner), box.top()), QSizeF(width, box.height())),
                               gradient);
    };
    if (laid.tableWindow->offset > 0)
        fade(box.left(), box.left() + width);
    if (laid.tableWindow->offset < laid.tableWindow->most())
        fade(box.right(), box.right() - width);
}

} // namespace florilegium
