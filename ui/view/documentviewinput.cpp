// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentview.h"

#include "view/documentviewparts.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace florilegium {

namespace {

constexpr double wheelLines = 3; // for a notch of the wheel
constexpr double arrowLines = 2; // for an arrow key outside caret mode

struct CaretKey
{
    int key;
    bool control;
    CaretMove move;
};
constexpr std::array<CaretKey, 12> caretKeys{{
    {Qt::Key_Left, false, CaretMove::Left},
    {Qt::Key_Right, false, CaretMove::Right},
    {Qt::Key_Left, true, CaretMove::WordLeft},
    {Qt::Key_Right, true, CaretMove::WordRight},
    {Qt::Key_Up, false, CaretMove::Up},
    {Qt::Key_Down, false, CaretMove::Down},
    {Qt::Key_Home, false, CaretMove::LineStart},
    {Qt::Key_End, false, CaretMove::LineEnd},
    {Qt::Key_PageUp, false, CaretMove::PageUp},
    {Qt::Key_PageDown, false, CaretMove::PageDown},
    {Qt::Key_Home, true, CaretMove::Start},
    {Qt::Key_End, true, CaretMove::End},
}};

} // namespace

// Keys ---------------------------------------------------------------------------------------------------------------

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->heldEdge)
        return letEdgeGo(false);
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->key() == Qt::Key_Escape && (!selection().isEmpty() || m_parts->caretMode)) {
        if (selection().isEmpty())
            setCaretMode(false);
        return clearSelection();
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_parts->caretMode && (followLinkAtCaret() || choosePictureAtCaret()))
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (caretByKey(event) || lightByKey(event->key(), modifiers) || turnByKey(event->key(), modifiers)
        || scrollByKey(event->key(), modifiers) || slideByKey(event->key(), modifiers))
        return;
    // Not the base class's keys: they would scroll by the bar's pixels. The window's shortcuts come next.
    event->ignore();
}

bool DocumentView::caretByKey(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    // Outside caret mode Shift and arrows still widen what is selected.
    if (!m_parts->caretMode && !(extend && !selection().isEmpty()))
        return false;
    const bool control = event->modifiers() & Qt::ControlModifier;
    for (const CaretKey &entry : caretKeys) {
        if (entry.key == event->key() && entry.control == control) {
            moveCaret(int(entry.move), extend);
            return true;
        }
    }
    return false;
}

void DocumentView::moveCaret(int move, bool extend)
{
    const TextRange before = selection();
    const auto how = CaretMove(move);
    qsizetype to = 0;
    // Left and right first leave a selection at its edge.
    if (!extend && !before.isEmpty() && (how == CaretMove::Left || how == CaretMove::Right))
        to = how == CaretMove::Left ? before.start : before.end;
    else
        to = movedCaret(m_parts->page, caret(), how, m_parts->caret.goalX);
    m_parts->caret.moveTo(to, extend);
    caretChanged(before, true);
    if (extend && !selection().isEmpty())
        finishSelecting();
}

bool DocumentView::scrollByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const double line = typography().style(TextRole::Body).lineHeight;
    // Two lines of the page before stay in view.
    const double pageful = std::max(viewport()->height() - 2 * line, line);
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier) && key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    switch (key) {
    case Qt::Key_Space: scrollByPixels(modifiers & Qt::ShiftModifier ? -pageful : pageful); return true;
    case Qt::Key_PageDown: scrollByPixels(pageful); return true;
    case Qt::Key_PageUp: scrollByPixels(-pageful); return true;
    case Qt::Key_Down: scrollByPixels(arrowLines * line); return true;
    case Qt::Key_Up: scrollByPixels(-arrowLines * line); return true;
    case Qt::Key_Home: scrollToDocumentY(0); return true;
    case Qt::Key_End: scrollToDocumentY(documentHeight()); return true;
    default: return false;
    }
}

// Scrolling ----------------------------------------------------------------------------------------------------------

void DocumentView::scrollContentsBy(int, int)
{
    if (!m_parts->updatingBar)
        scrollToDocumentY(verticalScrollBar()->value());
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        return;
    }
    const double notch = wheelLines * typography().style(TextRole::Body).lineHeight;
    const QPointF pixels = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) * notch / 120
                                                        : QPointF(event->pixelDelta());
    const bool slides = slideByWheel(event, pixels);
    if (!slides && isPaged())
        return turnByWheel(*event);
    if (!slides)
        scrollByPixels(-pixels.y());
    followPointer(event->position());
}

void DocumentView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_parts->edgeScroll.timerId()) {
        scrollAtEdge();
    } else if (event->timerId() == m_parts->flashTimer.timerId()) {
        if (m_parts->flashAge.elapsed() > flashDuration)
            m_parts->flashTimer.stop();
        updateRanges({m_parts->flash});
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void DocumentView::scrollAtEdge()
{
    const double y = m_parts->pointer.y();
    const double over = y < 0 ? y : y > viewport()->height() ? y - viewport()->height() : 0;
    // The further outside, the faster; at most a page in some eight steps.
    const double step = std::clamp(over / 2, -viewport()->height() / 8.0, viewport()->height() / 8.0);
    scrollByPixels(step);
    if (m_parts->tables.pull(m_parts->toPage(m_parts->pointer)))
        tableSlid();
    extendTo({m_parts->pointer.x(), std::clamp(y, 0.0, viewport()->height() - 1.0)});
}

// The rest -----------------------------------------------------------------------------------------------------------

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeColumns();
    relaid();
}

void DocumentView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_parts->focusByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void DocumentView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool DocumentView::event(QEvent *event)
{
    // Estimates and layouts are of one resolution and one set of fonts.
    const bool otherScreen = event->type() == QEvent::DevicePixelRatioChange
        || event->type() == QEvent::ScreenChangeInternal || event->type() == QEvent::ApplicationFontChange;
    const bool handled = QAbstractScrollArea::event(event);
    if (otherScreen)
        rebuildTypography();
    if (event->type() == QEvent::Paint && isPaged())
        paintPageEdges();
    return handled;
}

bool DocumentView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        if (m_parts->tables.setPointer(std::nullopt))
            viewport()->update();
        hoverLink({});
        pointSoftWords(std::nullopt);
        setHovered(std::nullopt);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace florilegium
