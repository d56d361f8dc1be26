// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/linegeometry.h"

#include <QGlyphRun>
#include <QRawFont>

#include <cmath>

namespace florilegium {

namespace {

int pieceOf(const LaidRow &row, qsizetype offset)
{
    const auto after = std::ranges::upper_bound(row.pieces, offset, {},
                                                [](const TextPiece &p) { return p.range.start; });
    return std::max(0, int(std::distance(row.pieces.begin(), after)) - 1);
}

// QTextLayout looks for a line from the first one on; ours are many in a giant piece.
int lineOf(const TextPiece &piece, qsizetype offset)
{
    int low = 0;
    int high = piece.layout->lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (piece.range.start + piece.layout->lineAt(middle).textStart() <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

TextRange rangeOfLine(const TextPiece &piece, int line)
{
    const QTextLine text = piece.layout->lineAt(line);
    const qsizetype start = piece.range.start + text.textStart();
    return {start, start + text.textLength()};
}

// Without what hangs over at the end of a wrapped line.
qsizetype inkEnd(const TextPiece &piece, int line, qsizetype start)
{
    qsizetype end = rangeOfLine(piece, line).end;
    if (line + 1 == piece.layout->lineCount())
        return end;
    const QString text = piece.layout->text();
    while (end > start && text[end - 1 - piece.range.start].isSpace())
        --end;
    return end;
}

struct Extent
{
    double left;
    double right;
};

void addExtent(QList<Extent> &extents, Extent extent)
{
    for (Extent &other : extents) {
        if (extent.left <= other.right + 0.75 && other.left <= extent.right + 0.75) {
            other.left = std::min(other.left, extent.left);
            other.right = std::max(other.right, extent.right);
            return;
        }
    }
    extents.append(extent);
}

QList<Extent> extentsByGlyphs(const QTextLine &line, int from, int length)
{
    QList<Extent> extents;
    const QList<QGlyphRun> runs = line.glyphRuns(from, length);
    for (const QGlyphRun &run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(glyphs);
        if (positions.isEmpty())
            continue;
        Extent extent{positions.front().x(), positions.front().x()};
        for (qsizetype i = 0; i < positions.size(); ++i) {
            extent.left = std::min(extent.left, positions[i].x());
            extent.right = std::max(extent.right, positions[i].x() + advances.value(i).x());
        }
        addExtent(extents, extent);
    }
    return extents;
}

QList<Extent> extentsOf(const TextPiece &piece, int line, TextRange range)
{
    const QTextLine text = piece.layout->lineAt(line);
    const int from = int(range.start - piece.range.start);
    const int to = int(range.end - piece.range.start);
    if (piece.hasRightToLeft)
        return extentsByGlyphs(text, from, to - from);
    const double a = text.cursorToX(from);
    const double b = text.cursorToX(to);
    return {{std::min(a, b), std::max(a, b)}};
}

void addParts(QList<LinePart> &parts, const TextPiece &piece, TextRange range, Slice slice)
{
    const int first = std::max(lineOf(piece, range.start),
                               int(std::floor((slice.top - piece.origin.y()) / piece.lineHeight)));
    for (int line = std::max(first, 0); line < piece.layout->lineCount(); ++line) {
        const double top = piece.origin.y() + line * piece.lineHeight;
        const TextRange whole = rangeOfLine(piece, line);
        if (whole.start >= range.end || top >= slice.bottom)
            break;
        TextRange part = whole.intersected(range);
        part.end = std::min(part.end, inkEnd(piece, line, part.start));
        if (part.isEmpty())
            continue;
        const QList<Extent> extents = extentsOf(piece, line, part);
        for (const Extent &extent : extents)
            parts.append(
                {.rect = QRectF(piece.origin.x() + extent.left, top, extent.right - extent.left, piece.lineHeight),
                 .range = part});
    }
}

} // namespace

QList<LinePart> partsOf(const LaidRow &row, TextRange range, Slice slice)
{
    QList<LinePart> parts;
    if (row.isAtomic() && row.image >= 0) {
        parts.append({.rect = row.box, .range = range});
        return parts;
    }
    for (const TextPiece &piece : row.pieces) {
        const TextRange part = piece.range.intersected(range);
        if (!part.isEmpty())
            addParts(parts, piece, part, slice);
    }
    return parts;
}

QRectF caretRect(const LaidRow &row, TextRange rowRange, qsizetype offset)
{
    if (row.isAtomic())
        return {offset > rowRange.start ? row.box.right() : row.box.left(), row.gap, 0, row.height - row.gap};
    const LinePlace place = linePlaceOf(row, offset);
    const TextPiece &piece = row.pieces[std::size_t(place.piece)];
    const qsizetype within = std::clamp(offset, piece.range.start, piece.range.end) - piece.range.start;
    const double x = piece.layout->lineAt(place.line).cursorToX(int(within));
    return {piece.origin.x() + x, lineTop(row, place), 0, piece.lineHeight};
}

qsizetype offsetAt(const LaidRow &row, TextRange rowRange, QPointF point)
{
    if (row.isAtomic())
        return point.x() > row.box.center().x() ? rowRange.end : rowRange.start;
    const int index = pieceAt(row, point.x());
    const TextPiece &piece = row.pieces[std::size_t(index)];
    const int line = int(std::floor((point.y() - piece.origin.y()) / piece.lineHeight));
    const int last = std::max(piece.layout->lineCount() - 1, 0);
    return offsetInLine(row, rowRange, {.piece = index, .line = std::clamp(line, 0, last)}, point.x());
}

LinePlace linePlaceOf(const LaidRow &row, qsizetype offset)
{
    if (row.isAtomic())
        return {};
    const int piece = pieceOf(row, offset);
    return {.piece = piece, .line = lineOf(row.pieces[std::size_t(piece)], offset)};
}

TextRange lineRange(const LaidRow &row, TextRange rowRange, LinePlace place)
{
    return row.isAtomic() ? rowRange : rangeOfLine(row.pieces[std::size_t(place.piece)], place.line);
}

double lineTop(const LaidRow &row, LinePlace place)
{
    if (row.isAtomic())
        return row.gap;
    const TextPiece &piece = row.pieces[std::size_t(place.piece)];
    return piece.origin.y() + place.line * piece.lineHeight;
}

qsizetype offsetInLine(const LaidRow &row, TextRange rowRange, LinePlace place, double x)
{
    if (row.isAtomic())
        return x > row.box.center().x() ? rowRange.end : rowRange.start;
    const TextPiece &piece = row.pieces[std::size_t(place.piece)];
    const QTextLine line = piece.layout->lineAt(place.line);
    int at = line.xToCursor(x - piece.origin.x());
    // The end of a wrapped line is the start of the next one: stay on the line that was pointed at.
    if (at >= line.textStart() + line.textLength() && place.line + 1 < piece.layout->lineCount()
        && at > line.textStart())
        at = piece.layout->previousCursorPosition(at);
    return piece.range.start + at;
}

int pieceAt(const LaidRow &row, double x)
{
    int best = 0;
    double least = 1e18;
    for (int i = 0; i < int(row.pieces.size()); ++i) {
        const QRectF rect = row.pieces[std::size_t(i)].rect();
        const double away = std::max({rect.left() - x, x - rect.right(), 0.0});
        if (away < least) {
            least = away;
            best = i;
        }
    }
    return best;
}

} // namespace florilegium
