// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The edges of the current highlight: held by the mouse, moved by keys.

#include "view/documentview.h"

#include "view/announce.h"
#include "view/documentviewparts.h"
#include "view/shortened.h"

namespace florilegium {

namespace {

constexpr qsizetype mostWords = 120; // UTF-16 units of a passage that is spoken

/// The range that was chosen, by its place: the highlight may have been changed since.
std::optional<qsizetype> chosenAmong(const QList<TextRange> &ranges, TextRange chosen)
{
    const auto found = std::ranges::find_if(ranges, [chosen](TextRange range) { return range.intersects(chosen); });
    return found == ranges.end() ? std::nullopt : std::optional(found - ranges.begin());
}

} // namespace

std::vector<EdgeHandle> DocumentView::edgeHandles() const
{
    if (m_parts->current.isNull() || m_parts->page.isEmpty())
        return {};
    const QList<TextRange> ranges = m_parts->highlights.rangesOf(m_parts->current);
    const std::optional<qsizetype> chosen = chosenAmong(ranges, m_parts->chosenRange);
    std::vector<EdgeHandle> handles = handlesOf(m_parts->page, m_parts->current, ranges);
    for (EdgeHandle &handle : handles)
        handle.isChosen = chosen == handle.edge.range;
    return handles;
}

std::optional<EdgeHandle> DocumentView::edgeHandleAt(QPointF point) const
{
    return handleAt(edgeHandles(), m_parts->toPage(point));
}

bool DocumentView::holdEdge(QPointF point)
{
    const std::optional<EdgeHandle> handle = edgeHandleAt(point);
    if (!handle)
        return false;
    m_parts->heldEdge = handle->edge;
    m_parts->rangesBefore = m_parts->highlights.rangesOf(handle->edge.highlight);
    return true;
}

void DocumentView::dragEdge(QPointF point)
{
    const QList<TextRange> ranges = withEdgeAt(m_parts->page, m_parts->rangesBefore, *m_parts->heldEdge,
                                               offsetAt(point));
    m_parts->highlights.preview(m_parts->heldEdge->highlight, ranges);
}

void DocumentView::letEdgeGo(bool keep)
{
    if (!m_parts->heldEdge)
        return;
    const HighlightId id = std::exchange(m_parts->heldEdge, std::nullopt)->highlight;
    const QList<TextRange> ranges = m_parts->highlights.rangesOf(id);
    m_parts->highlights.preview(id, m_parts->rangesBefore);
    if (keep && ranges != m_parts->rangesBefore)
        Q_EMIT highlightResized(id, ranges);
}

void DocumentView::chooseNextRange()
{
    const QList<TextRange> ranges = m_parts->highlights.rangesOf(m_parts->current);
    if (ranges.isEmpty() || m_parts->page.isEmpty())
        return;
    const std::optional<qsizetype> before = chosenAmong(ranges, m_parts->chosenRange);
    const qsizetype next = before ? (*before + 1) % ranges.size() : 0;
    const TextRange range = ranges[next];
    m_parts->chosenRange = range;
    jumpTo(range);
    viewport()->update(); // the handles of the one before, too
    announce(this,
             tr("Part %1 of %2: %3", "spoken: one passage of a highlight, and its words")
                 .arg(next + 1)
                 .arg(ranges.size())
                 .arg(shortened(document()->text(range), mostWords)));
}

void DocumentView::moveEdge(bool isEnd, bool forward)
{
    const QList<TextRange> ranges = m_parts->highlights.rangesOf(m_parts->current);
    if (ranges.isEmpty() || m_parts->page.isEmpty())
        return;
    const std::optional<qsizetype> chosen = chosenAmong(ranges, m_parts->chosenRange);
    const HighlightEdge edge{
        .highlight = m_parts->current, .range = chosen.value_or(isEnd ? ranges.size() - 1 : 0), .isEnd = isEnd};
    const qsizetype from = isEnd ? ranges[edge.range].end : ranges[edge.range].start;
    const qsizetype to = edgeKeptApart(document()->text(), ranges, edge,
                                       edgeMovedByWord(m_parts->page, from, isEnd, forward));
    const QList<TextRange> moved = withEdgeAt(m_parts->page, ranges, edge, to);
    if (moved == ranges || (forward ? to < from : to > from))
        return;
    const TextRange range = moved[std::min(edge.range, moved.size() - 1)];
    if (chosen)
        m_parts->chosenRange = range;
    goToRange({to, to});
    Q_EMIT highlightResized(edge.highlight, moved);
    const QString words = edgeWords(document()->text(), range, isEnd);
    announce(this,
             isEnd ? tr("ends with “%1”", "spoken: a highlight, of which the end was moved").arg(words)
                   : tr("begins with “%1”", "spoken: a highlight, of which the start was moved").arg(words));
}

} // namespace florilegium
