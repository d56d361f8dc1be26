// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/highlightedges.h"

#include "text/boundaries.h"
#include "view/caretmoves.h"

namespace florilegium {

namespace {

constexpr double reach = 5; // logical pixels on either side of a handle
constexpr double knob = 6; // above and below its line
constexpr qsizetype mostSpoken = 40; // UTF-16 units of a word, which in some scripts nothing ends

bool isOnScreen(ReadingPage &page, qsizetype offset)
{
    const std::vector<VisibleRow> &seen = page.visible();
    const qsizetype row = page.rowOf(offset);
    return !seen.empty() && row >= seen.front().row && row <= seen.back().row;
}

std::optional<QRectF> lineOfEdge(ReadingPage &page, TextRange range, bool isEnd)
{
    const qsizetype at = isEnd ? std::max(range.end - 1, range.start) : range.start;
    if (!isOnScreen(page, at))
        return std::nullopt;
    const std::optional<TableWindow> &window = page.laid(page.rowOf(at)).tableWindow;
    if (window && !window->shows(page.caretRectOf(isEnd ? range.end : at).left()))
        return std::nullopt;
    if (!isEnd)
        return page.caretRectOf(at);
    // The end of a wrapped line is the start of the next one: stay beside the last letter.
    const QRectF caret = page.caretRectOf(range.end);
    const QList<QRectF> last = page.rectsOf({at, range.end});
    if (last.isEmpty() || qAbs(last.back().top() - caret.top()) < 1)
        return caret;
    return QRectF(last.back().topRight(), QSizeF(0, last.back().height()));
}

} // namespace

QList<TextRange> joinedRanges(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> joined;
    for (const TextRange range : std::as_const(ranges)) {
        if (range.isEmpty())
            continue;
        if (!joined.isEmpty() && range.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, range.end);
        else
            joined << range;
    }
    return joined;
}

QList<TextRange> withEdgeAt(const ReadingPage &page, QList<TextRange> ranges, const HighlightEdge &edge,
                            qsizetype offset)
{
    if (edge.range < 0 || edge.range >= ranges.size())
        return ranges;
    const QString &text = page.document()->text();
    TextRange &range = ranges[edge.range];
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    if (edge.isEnd)
        range.end = std::max(offset, nextGrapheme(text, range.start));
    else
        range.start = std::min(offset, previousGrapheme(text, range.end));
    return joinedRanges(std::move(ranges));
}

qsizetype edgeKeptApart(const QString &text, const QList<TextRange> &ranges, const HighlightEdge &edge,
                        qsizetype offset)
{
    if (edge.isEnd && edge.range + 1 < ranges.size())
        return std::min(offset, previousGrapheme(text, ranges[edge.range + 1].start));
    if (!edge.isEnd && edge.range > 0)
        return std::max(offset, nextGrapheme(text, ranges[edge.range - 1].end));
    return offset;
}

QString edgeWords(QStringView text, TextRange passage, bool isEnd)
{
    const qsizetype length = std::min(passage.length(), mostSpoken);
    const QStringView near = text.sliced(isEnd ? passage.end - length : passage.start, length).trimmed();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (isEnd)
        return near.sliced(std::find_if(near.rbegin(), near.rend(), isSpace).base() - near.begin()).toString();
    return near.first(std::ranges::find_if(near, isSpace) - near.begin()).toString();
}

qsizetype edgeMovedByWord(ReadingPage &page, qsizetype from, bool isEnd, bool forward)
{
    const QString &text = page.document()->text();
    std::optional<double> goal;
    qsizetype at = from;
    // More than one step where only white space lay between.
    for (int step = 0; step < 4; ++step) {
        const qsizetype moved = movedCaret(page, at, forward ? CaretMove::WordRight : CaretMove::WordLeft, goal);
        if (moved == at)
            return from;
        at = moved;
        qsizetype trimmed = at;
        while (isEnd && trimmed > 0 && text[trimmed - 1].isSpace())
            --trimmed;
        if (forward ? trimmed > from : trimmed < from)
            return trimmed;
    }
    return from;
}

std::vector<EdgeHandle> handlesOf(ReadingPage &page, const HighlightId &id, const QList<TextRange> &ranges)
{
    std::vector<EdgeHandle> handles;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        for (const bool isEnd : {false, true}) {
            if (const std::optional<QRectF> line = lineOfEdge(page, ranges[i], isEnd))
                handles.push_back({.edge = {.highlight = id, .range = i, .isEnd = isEnd}, .line = *line});
        }
    }
    return handles;
}

std::optional<EdgeHandle> handleAt(const std::vector<EdgeHandle> &handles, QPointF point)
{
    const auto found = std::ranges::find_if(handles, [&](const EdgeHandle &handle) {
        return handle.line.adjusted(-reach, -knob, reach, knob).contains(point);
    });
    return found == handles.end() ? std::nullopt : std::optional(*found);
}

} // namespace florilegium
