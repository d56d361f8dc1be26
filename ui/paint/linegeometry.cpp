// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/linegeometry.h"

#include <QGlyphRun>
#include <QRawFont>

#include <cmath>
#include <iterator>

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
    const int place = piece.toLayout(offset);
    int low = 0;
    int high = piece.layout->lineCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (piece.layout->lineAt(middle).textStart() <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

TextRange rangeOfLine(const TextPiece &piece, int line)
{
    const QTextLine text = piece.layout->lineAt(line);
    return {piece.fromLayout(text.textStart()), piece.fromLayout(text.textStart() + text.textLength())};
}

// The place in a line that is nearest to x, its end included.
qsizetype nearestInLine(const TextPiece &piece, int line, double x)
{
    return piece.fromLayout(piece.layout->lineAt(line).xToCursor(x - piece.origin.x()));
}

// One that was put there.
bool endsInHyphen(const TextPiece &piece, int line)
{
    const QTextLine text = piece.layout->lineAt(line);
    const int end = text.textStart() + text.textLength();
    return piece.toLayoutBefore(piece.fromLayout(end)) < end;
}

// Without what hangs over at the end of a wrapped line.
qsizetype inkEnd(const TextPiece &piece, int line, qsizetype start)
{
    qsizetype end = rangeOfLine(piece, line).end;
    if (line + 1 == piece.layout->lineCount())
        return end;
    const QString text = piece.layout->text();
    while (end > start && text[piece.toLayout(end) - 1].isSpace())
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

// Where the glyphs of a line begin, from left to right.
std::vector<double> glyphEdges(const QTextLine &line)
{
    std::vector<double> edges;
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> positions = run.positions();
        std::ranges::transform(positions, std::back_inserter(edges), &QPointF::x);
    }
    std::ranges::sort(edges);
    return edges;
}

// A space of a justified line is wider than its glyph: it goes on to the next one.
double rightOf(double x, double advance, const std::vector<double> &edges)
{
    const auto next = std::ranges::upper_bound(edges, x + 0.01);
    return next == edges.end() ? x + advance : std::max(x + advance, *next);
}

QList<Extent> extentsByGlyphs(const QTextLine &line, int from, int length, bool isJustified)
{
    QList<Extent> extents;
    const std::vector<double> edges = isJustified ? glyphEdges(line) : std::vector<double>();
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
            extent.right = std::max(extent.right, rightOf(positions[i].x(), advances.value(i).x(), edges));
        }
        addExtent(extents, extent);
    }
    return extents;
}

// `goesOn`: what follows in the text belongs to it as well, and so does a hyphen at the line's end.
QList<Extent> extentsOf(const TextPiece &piece, int line, TextRange range, bool goesOn)
{
    const QTextLine text = piece.layout->lineAt(line);
    const int from = piece.toLayout(range.start);
    const int to = goesOn ? piece.toLayout(range.end) : piece.toLayoutBefore(range.end);
    if (piece.hasRightToLeft)
        return extentsByGlyphs(text, from, to - from, piece.isJustified);
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
        const QList<Extent> extents = extentsOf(piece, line, part, part.end < range.end);
        for (const Extent &extent : extents)
            parts.append(
                {.rect = QRectF(piece.origin.x() + extent.left, top, extent.right - extent.left, piece.lineHeight),
                 .range = part});
    }
}

bool isSeen(const LaidRow &row, const TextPiece &piece)
{
    const QRectF rect = piece.rect();
    return !row.tableWindow || (rect.right() > row.tableWindow->left && rect.left() < row.tableWindow->right);
}

void clip(QList<LinePart> &parts, const TableWindow &window)
{
    parts.removeIf(
        [&](const LinePart &part) { return part.rect.right() <= window.left || part.rect.left() >= window.right; });
    for (LinePart &part : parts) {
        part.rect.setLeft(std::max(part.rect.left(), window.left));
        part.rect.setRight(std::min(part.rect.right(), window.right));
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
        if (!part.isEmpty() && isSeen(row, piece))
            addParts(parts, piece, part, slice);
    }
    if (row.tableWindow)
        clip(parts, *row.tableWindow);
    return parts;
}

QRectF caretRect(const LaidRow &row, TextRange rowRange, qsizetype offset)
{
    if (row.isAtomic())
        return {offset > rowRange.start ? row.box.right() : row.box.left(), row.gap, 0, row.height - row.gap};
    const LinePlace place = linePlaceOf(row, offset);
    const TextPiece &piece = row.pieces[std::size_t(place.piece)];
    const qsizetype within = std::clamp(offset, piece.range.start, piece.range.end);
    const double x = piece.layout->lineAt(place.line).cursorToX(piece.toLayout(within));
    return {piece.origin.x() + x, lineTop(row, place), 0, piece.lineHeight};
}

qsizetype offsetAt(const LaidRow &row, TextRange rowRange, QPointF point)
{
    if (row.isAtomic())
        return point.x() > row.box.center().x() ? rowRange.end : rowRange.start;
    if (row.tableWindow)
        point.setX(std::clamp(point.x(), row.tableWindow->left, row.tableWindow->right));
    const int index = pieceAt(row, point.x());
    const TextPiece &piece = row.pieces[std::size_t(index)];
    const int last = std::max(piece.layout->lineCount() - 1, 0);
    const int line = std::clamp(int(std::floor((point.y() - piece.origin.y()) / piece.lineHeight)), 0, last);
    // Beside the hyphen of a broken word the nearest place is that between its parts, though a caret stands below
    // there: else its first part could not be selected to the end.
    if (endsInHyphen(piece, line) && nearestInLine(piece, line, point.x()) == rangeOfLine(piece, line).end)
        return rangeOfLine(piece, line).end;
    return offsetInLine(row, rowRange, {.piece = index, .line = line}, point.x());
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
    const TextRange line = rangeOfLine(piece, place.line);
    const qsizetype at = nearestInLine(piece, place.line, x);
    if (at < line.end || line.isEmpty() || place.line + 1 == piece.layout->lineCount())
        return at;
    // The end of a wrapped line is the start of the next one: stay on the line that was pointed at.
    return piece.fromLayout(piece.layout->previousCursorPosition(piece.toLayoutBefore(line.end)));
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
