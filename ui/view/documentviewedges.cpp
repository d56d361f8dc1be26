// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The edges of the current highlight: held by the mouse, moved by keys.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

std::vector<EdgeHandle> DocumentView::edgeHandles() const
{
    if (m_parts->current.isNull() || m_parts->page.isEmpty())
        return {};
    return handlesOf(m_parts->page, m_parts->current, m_parts->highlights.rangesOf(m_parts->current));
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

void DocumentView::moveEdge(bool isEnd, bool forward)
{
    const QList<TextRange> ranges = m_parts->highlights.rangesOf(m_parts->current);
    if (ranges.isEmpty() || m_parts->page.isEmpty())
        return;
    const HighlightEdge edge{.highlight = m_parts->current, .range = isEnd ? ranges.size() - 1 : 0, .isEnd = isEnd};
    const qsizetype from = isEnd ? ranges.back().end : ranges.front().start;
    const qsizetype to = edgeMovedByWord(m_parts->page, from, isEnd, forward);
    const QList<TextRange> moved = withEdgeAt(m_parts->page, ranges, edge, to);
    if (moved == ranges)
        return;
    goToRange({to, to});
    Q_EMIT highlightResized(edge.highlight, moved);
}

} // namespace florilegium
