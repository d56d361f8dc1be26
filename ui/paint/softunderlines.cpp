// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/softunderlines.h"

#include <QPainterPath>

namespace florilegium {

namespace {

// Shares of the size of the type.
constexpr double depth = 0.21; // of the line below the baseline; a link's own line is above it
constexpr double thickness = 0.075;
constexpr double swing = 0.075; // of a wave, to either side
constexpr double wave = 0.17; // half the length of one

/// What a line is drawn by.
struct Pen
{
    QPainter &painter;
    QColor ink;
    double size = 0; ///< of the type, pixels
    [[nodiscard]] double width() const { return std::max(1.2, size * thickness); }
};

void paintWave(const Pen &pen, QPointF from, double right)
{
    const double high = std::max(1.2, pen.size * swing);
    const double half = std::max(2.5, pen.size * wave);
    QPainterPath path(from);
    bool up = true;
    for (double x = from.x(); x < right; x += half) {
        const double end = std::min(x + half, right);
        path.quadTo((x + end) / 2, from.y() + (up ? -2 * high : 2 * high), end, from.y());
        up = !up;
    }
    pen.painter.setBrush(Qt::NoBrush);
    pen.painter.setPen(QPen(pen.ink, std::max(1.1, pen.width() * 0.85)));
    pen.painter.drawPath(path);
}

void paintDashes(const Pen &pen, QPointF from, double right, double dash, double space)
{
    const double width = pen.width();
    for (double x = from.x(); x < right; x += (dash + space) * width)
        pen.painter.fillRect(QRectF(x, from.y() - width / 2, std::min(dash * width, right - x), width), pen.ink);
}

const TextPiece *pieceAt(const LaidRow &row, qsizetype offset)
{
    const auto found = std::ranges::find_if(row.pieces,
                                            [&](const TextPiece &piece) { return piece.range.contains(offset); });
    return found == row.pieces.end() ? nullptr : &*found;
}

} // namespace

void paintSoftWords(QPainter &painter, const LaidRow &row, QPointF at, const SoftSpan &span,
                    const Typography &typography, const QColor &ink, Slice slice)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<LinePart> parts = partsOf(row, span.range, slice);
    for (const LinePart &part : parts) {
        const TextPiece *piece = pieceAt(row, part.range.start);
        if (!piece)
            continue;
        const TextStyle &style = typography.style(piece->role);
        const Pen pen{painter, ink, style.pixelSize};
        const QRectF rect = part.rect.translated(at);
        const double below = std::min(style.baseline + std::max(3.0, style.pixelSize * depth),
                                      rect.height() - pen.width());
        const QPointF from(rect.left(), rect.top() + below);
        switch (span.kind) {
        case SoftKind::Hedge: paintWave(pen, from, rect.right()); break;
        case SoftKind::Attribution: paintDashes(pen, from, rect.right(), 4, 2.5); break;
        case SoftKind::Quantity: paintDashes(pen, from, rect.right(), 1, 1.5); break;
        }
    }
    painter.setPen(Qt::NoPen);
}

} // namespace florilegium
