// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/caretmoves.h"

#include "text/boundaries.h"

namespace florilegium {

namespace {

QStringView textOf(const ReadingPage &page, TextRange range)
{
    return page.document()->text(range);
}

qsizetype stepForward(const ReadingPage &page, qsizetype from, qsizetype (*step)(QStringView, qsizetype))
{
    const qsizetype index = page.rowOf(from);
    const Row &row = page.row(index);
    if (from >= row.end())
        return std::size_t(index) + 1 < page.rows().size() ? page.row(index + 1).start : row.end();
    return row.start + step(textOf(page, row.range()), from - row.start);
}

qsizetype stepBack(const ReadingPage &page, qsizetype from, qsizetype (*step)(QStringView, qsizetype))
{
    const qsizetype index = page.rowOf(from);
    const Row &row = page.row(index);
    if (from > row.start)
        return row.start + step(textOf(page, row.range()), std::min<qsizetype>(from, row.end()) - row.start);
    if (index == 0)
        return row.start;
    const Row &before = page.row(index - 1);
    // Pieces of one paragraph share the offset between them: step into the one before.
    return row.continues ? before.start + step(textOf(page, before.range()), before.length) : qsizetype(before.end());
}

// In a paragraph that runs right to left, the key that points left goes on in the text.
bool runsRightToLeft(ReadingPage &page, qsizetype offset)
{
    const LaidRow &laid = page.laid(page.rowOf(offset));
    if (laid.isAtomic())
        return false;
    return laid.pieces[std::size_t(linePlaceOf(laid, offset).piece)].runsRightToLeft();
}

// The line above or below, by row, piece and line rather than by pixels: taller rows cannot hold the caret.
qsizetype stepLine(ReadingPage &page, qsizetype from, int direction, double goalX)
{
    qsizetype index = page.rowOf(from);
    const LaidRow &laid = page.laid(index);
    LinePlace place = linePlaceOf(laid, from);
    const int lines = laid.isAtomic() ? 1 : laid.pieces[std::size_t(place.piece)].layout->lineCount();
    place.line += direction;
    if (place.line >= 0 && place.line < lines)
        return offsetInLine(laid, page.row(index).range(), place, goalX);
    index += direction;
    if (index < 0)
        return 0;
    if (std::size_t(index) >= page.rows().size())
        return page.rows().back().end();
    const LaidRow &other = page.laid(index);
    LinePlace entry{.piece = pieceAt(other, goalX), .line = 0};
    if (direction < 0 && !other.isAtomic())
        entry.line = other.pieces[std::size_t(entry.piece)].layout->lineCount() - 1;
    return offsetInLine(other, page.row(index).range(), entry, goalX);
}

qsizetype stepLines(ReadingPage &page, qsizetype from, CaretMove move, double goalX)
{
    const int direction = move == CaretMove::Up || move == CaretMove::PageUp ? -1 : 1;
    if (move == CaretMove::Up || move == CaretMove::Down)
        return stepLine(page, from, direction, goalX);
    const double lineHeight = page.typography().style(TextRole::Body).lineHeight;
    const int lines = std::max(1, int(page.scroll().viewportHeight() / lineHeight) - 2);
    for (int i = 0; i < lines; ++i)
        from = stepLine(page, from, direction, goalX);
    return from;
}

qsizetype lineEdge(ReadingPage &page, qsizetype from, bool start)
{
    const qsizetype index = page.rowOf(from);
    const LaidRow &laid = page.laid(index);
    const TextRange whole = page.row(index).range();
    const LinePlace place = linePlaceOf(laid, from);
    const TextRange line = lineRange(laid, whole, place);
    if (start)
        return line.start;
    const bool wraps = !laid.isAtomic() && place.line + 1 < laid.pieces[std::size_t(place.piece)].layout->lineCount();
    return wraps ? whole.start + previousGrapheme(textOf(page, whole), line.end - whole.start) : line.end;
}

} // namespace

qsizetype movedCaret(ReadingPage &page, qsizetype from, CaretMove move, std::optional<double> &goalX)
{
    if (page.isEmpty())
        return 0;
    const bool vertical = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp
        || move == CaretMove::PageDown;
    if (vertical) {
        if (!goalX)
            goalX = page.caretRectOf(from).left();
        return stepLines(page, from, move, *goalX);
    }
    goalX.reset();
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right: {
        const bool forward = (move == CaretMove::Right) != runsRightToLeft(page, from);
        return forward ? stepForward(page, from, nextGrapheme) : stepBack(page, from, previousGrapheme);
    }
    case CaretMove::WordLeft:
    case CaretMove::WordRight: {
        const bool forward = (move == CaretMove::WordRight) != runsRightToLeft(page, from);
        return forward ? stepForward(page, from, nextWord) : stepBack(page, from, previousWord);
    }
    case CaretMove::LineStart:
    case CaretMove::LineEnd: return lineEdge(page, from, move == CaretMove::LineStart);
    case CaretMove::Start: return 0;
    default: return page.rows().back().end();
    }
}

TextRange sentenceScope(const ReadingPage &page, qsizetype offset)
{
    const Row &row = page.row(page.rowOf(offset));
    const Document &document = *page.document();
    const Block &block = document.blocks()[std::size_t(row.block)];
    if (block.kind != BlockKind::Table)
        return row.range();
    const TableRef &table = document.tables()[std::size_t(block.aux)];
    for (qint32 column = 0; column < table.columns; ++column) {
        const std::size_t cell = std::size_t(row.part) * std::size_t(table.columns) + std::size_t(column);
        if (cell < table.cells.size() && offset >= table.cells[cell].start && offset <= table.cells[cell].end)
            return table.cells[cell];
    }
    return row.range();
}

TextRange unitAt(const ReadingPage &page, qsizetype offset, Granularity granularity)
{
    if (page.isEmpty() || granularity == Granularity::Character)
        return {offset, offset};
    const Row &row = page.row(page.rowOf(offset));
    const Block &block = page.document()->blocks()[std::size_t(row.block)];
    const bool byRow = block.kind == BlockKind::Code || block.kind == BlockKind::Preformatted;
    const TextRange scope = byRow || block.kind == BlockKind::Table ? sentenceScope(page, offset) : block.range();
    if (granularity == Granularity::Paragraph)
        return scope;
    const TextRange near = sentenceScope(page, offset);
    const TextRange word = wordAt(textOf(page, near), std::clamp(offset, near.start, near.end) - near.start);
    return {near.start + word.start, near.start + word.end};
}

std::optional<TextRange> sentenceAround(const ReadingPage &page, qsizetype offset)
{
    if (page.isEmpty())
        return std::nullopt;
    const TextRange scope = sentenceScope(page, offset);
    const TextRange found = sentenceAt(textOf(page, scope), offset - scope.start);
    if (found.isEmpty())
        return std::nullopt;
    return TextRange{scope.start + found.start, scope.start + found.end};
}

std::optional<TextRange> nextSentence(const ReadingPage &page, qsizetype offset)
{
    if (page.isEmpty())
        return std::nullopt;
    const qsizetype size = page.document()->text().size();
    TextRange scope = sentenceScope(page, offset);
    if (const auto found = sentenceAfter(textOf(page, scope), offset - scope.start))
        return TextRange{scope.start + found->start, scope.start + found->end};
    // What stands between two scopes is one character, or none where a giant paragraph was cut.
    while (scope.end < size) {
        const Row &row = page.row(page.rowOf(scope.end));
        const bool cut = row.continues && row.start == scope.end && scope.start < row.start;
        scope = sentenceScope(page, cut ? scope.end : scope.end + 1);
        const QStringView text = textOf(page, scope);
        const TextRange first = sentenceAt(text, 0);
        if (!first.isEmpty())
            return TextRange{scope.start + first.start, scope.start + first.end};
    }
    return std::nullopt;
}

std::optional<TextRange> previousSentence(const ReadingPage &page, qsizetype offset)
{
    if (page.isEmpty())
        return std::nullopt;
    TextRange scope = sentenceScope(page, offset);
    if (const auto found = sentenceBefore(textOf(page, scope), offset - scope.start))
        return TextRange{scope.start + found->start, scope.start + found->end};
    while (scope.start > 0) {
        scope = sentenceScope(page, scope.start - 1);
        if (const auto found = sentenceBefore(textOf(page, scope), scope.length()))
            return TextRange{scope.start + found->start, scope.start + found->end};
    }
    return std::nullopt;
}

} // namespace florilegium
