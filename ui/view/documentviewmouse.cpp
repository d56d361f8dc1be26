// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mouse does on the page: selecting, clicking, pointing.

#include "view/documentview.h"

#include "view/documentviewparts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QStyleHints>

namespace florilegium {

namespace {

constexpr int edgeInterval = 16; // ms between steps of scrolling while a selection is dragged over the edge
constexpr int edgeTurnInterval = 600; // ms between pages that are turned so

} // namespace

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_parts->page.isEmpty())
        return;
    if (holdEdge(event->position()))
        return;
    if (m_parts->tables.hold(m_parts->toPage(event->position())))
        return tableSlid();
    Press &press = m_parts->press;
    const bool third = press.sinceDouble.isValid()
        && press.sinceDouble.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (event->position() - press.point).manhattanLength() < QApplication::startDragDistance();
    press.sinceDouble.invalidate();
    press.active = true;
    press.dragged = third;
    press.point = event->position();
    press.granularity = third ? Granularity::Paragraph : Granularity::Character;
    const TextRange before = selection();
    const qsizetype at = offsetAt(event->position());
    m_parts->caret.goalX.reset();
    if (event->modifiers() & Qt::ShiftModifier) {
        press.unit = {m_parts->caret.anchor(), m_parts->caret.anchor()};
        press.dragged = true;
        m_parts->caret.moveTo(at, true);
    } else {
        press.unit = unitAt(m_parts->page, at, press.granularity);
        m_parts->caret.select(press.unit);
    }
    caretChanged(before, false);
}

void DocumentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_parts->page.isEmpty())
        return;
    if (m_parts->tables.hold(m_parts->toPage(event->position())))
        return tableSlid();
    Press &press = m_parts->press;
    press.active = true;
    press.dragged = true;
    press.granularity = Granularity::Word;
    press.point = event->position();
    press.sinceDouble.start();
    const TextRange before = selection();
    const std::optional<qsizetype> on = m_parts->page.characterAt(m_parts->toPage(event->position()));
    press.unit = unitAt(m_parts->page, on.value_or(offsetAt(event->position())), Granularity::Word);
    m_parts->caret.select(press.unit);
    caretChanged(before, false);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    m_parts->pointer = event->position();
    if (m_parts->heldEdge)
        return dragEdge(event->position());
    if (dragTableBar(event->position()))
        return;
    Press &press = m_parts->press;
    if (!press.active || !(event->buttons() & Qt::LeftButton))
        return followPointer(event->position());
    // A hand that shakes while it clicks selects nothing.
    if (!press.dragged && (event->position() - press.point).manhattanLength() < QApplication::startDragDistance() / 2)
        return;
    press.dragged = true;
    const bool isAbove = event->position().y() < 0 || event->position().y() > viewport()->height();
    const bool isBeside = m_parts->tables.pullAt(m_parts->toPage(event->position())) != 0;
    const int interval = isPaged() && isAbove ? edgeTurnInterval : edgeInterval;
    if (!isAbove && !isBeside)
        m_parts->edgeScroll.stop();
    else if (!m_parts->edgeScroll.isActive() || interval != m_parts->edgeInterval)
        m_parts->edgeScroll.start(m_parts->edgeInterval = interval, this);
    extendTo(event->position());
}

void DocumentView::extendTo(QPointF point)
{
    const TextRange before = selection();
    const Press &press = m_parts->press;
    if (press.granularity == Granularity::Character)
        m_parts->caret.selectUnits(press.unit, {offsetAt(point), offsetAt(point)});
    else
        m_parts->caret.selectUnits(press.unit, unitAt(m_parts->page, offsetAt(point), press.granularity));
    if (selection() != before)
        caretChanged(before, false);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    Press &press = m_parts->press;
    m_parts->edgeScroll.stop();
    if (event->button() == Qt::LeftButton && m_parts->heldEdge)
        return letEdgeGo(true);
    if (event->button() == Qt::LeftButton && m_parts->tables.isHeld())
        return letTableBarGo(event->position());
    if (event->button() != Qt::LeftButton || !press.active)
        return;
    press.active = false;
    if (!press.dragged)
        return click(event->position(), event->globalPosition().toPoint());
    if (!selection().isEmpty())
        finishSelecting();
    followPointer(event->position());
}

void DocumentView::finishSelecting()
{
    QRectF seen;
    const QList<QRectF> rects = rectsOf(selection());
    for (const QRectF &rect : rects)
        seen |= rect;
    Q_EMIT selectionFinished(seen.intersected(viewport()->rect()));
}

void DocumentView::click(QPointF point, const QPoint &globalPosition)
{
    const std::optional<qsizetype> on = m_parts->page.characterAt(m_parts->toPage(point));
    if (!on)
        return setCurrentHighlight(std::nullopt);
    for (const Span &span : document()->spansIn({*on, *on + 1})) {
        if (span.link >= 0)
            return followLink(document()->links()[std::size_t(span.link)].target);
    }
    const QList<HighlightId> here = m_parts->highlights.at(*on);
    if (choosePictureAt(*on) || here.isEmpty())
        return setCurrentHighlight(here.isEmpty() ? std::nullopt : std::optional(here.front()));
    // Clicking again goes round among those that overlap here.
    const qsizetype known = here.indexOf(m_parts->current);
    const HighlightId chosen = here[known < 0 ? 0 : (known + 1) % here.size()];
    setCurrentHighlight(chosen);
    Q_EMIT highlightClicked(chosen, globalPosition);
}

void DocumentView::hoverLink(const QString &target)
{
    if (target == m_parts->hoveredLink)
        return;
    m_parts->hoveredLink = target;
    Q_EMIT linkHovered(target);
}

void DocumentView::followPointer(QPointF point)
{
    const std::optional<qsizetype> on = m_parts->page.isEmpty() ? std::nullopt
                                                                : m_parts->page.characterAt(m_parts->toPage(point));
    QString link;
    std::optional<HighlightId> highlight;
    if (on) {
        for (const Span &span : document()->spansIn({*on, *on + 1})) {
            if (span.link >= 0)
                link = document()->links()[std::size_t(span.link)].target;
        }
        const QList<HighlightId> here = m_parts->highlights.at(*on);
        if (!here.isEmpty())
            highlight = here.contains(m_parts->current) ? m_parts->current : here.front();
    }
    const bool isActive = !link.isEmpty() || (on && pictureAt(*on));
    if (m_parts->tables.setPointer(m_parts->toPage(point)))
        viewport()->update();
    const bool besideText = !m_parts->columns.text.contains(point.toPoint()) || m_parts->tables.isPointerOnBar();
    const Qt::CursorShape shape = edgeHandleAt(point) ? Qt::SplitHCursor
        : besideText                                  ? Qt::ArrowCursor
        : isActive                                    ? Qt::PointingHandCursor
                                                      : Qt::IBeamCursor;
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
    hoverLink(link);
    pointSoftWords(on);
    setHovered(highlight);
}

void DocumentView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRectF at = rectOf(caret());
    const QPoint where = byKey && !at.isNull() ? viewport()->mapToGlobal(at.bottomLeft().toPoint())
                                               : event->globalPos();
    Q_EMIT contextMenuWanted(where, byKey ? caret() : offsetAt(event->pos()));
}

} // namespace florilegium
