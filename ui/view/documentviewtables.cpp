// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that are wider than the column, slid by wheel, touch pad, bar and keys.

#include "view/documentview.h"

#include "view/documentviewparts.h"

#include <QWheelEvent>

namespace florilegium {

void DocumentView::tableSlid()
{
    m_parts->caret.goalX.reset();
    viewport()->update();
    Q_EMIT viewportMoved();
}

bool DocumentView::slideByWheel(QWheelEvent *event, QPointF delta)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (shift && delta.x() == 0)
        delta = {delta.y(), 0};
    if (!m_parts->tables.goesSideways(delta, event->phase())
        || !m_parts->tables.slideAt(m_parts->toPage(event->position()), -delta.x()))
        return false;
    tableSlid();
    return true;
}

bool DocumentView::slideByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool left = key == Qt::Key_Left;
    if ((!left && key != Qt::Key_Right) || (modifiers & ~Qt::KeypadModifier))
        return false;
    const double step = 3 * typography().style(TextRole::Body).lineHeight;
    if (!m_parts->tables.slideSeen(left ? -step : step))
        return false;
    tableSlid();
    return true;
}

void DocumentView::revealInTable(TextRange range)
{
    if (m_parts->tables.reveal(range))
        tableSlid();
}

bool DocumentView::dragTableBar(QPointF point)
{
    if (!m_parts->tables.isHeld())
        return false;
    if (m_parts->tables.drag(m_parts->toPage(point)))
        tableSlid();
    return true;
}

void DocumentView::letTableBarGo(QPointF point)
{
    m_parts->tables.letGo();
    viewport()->update();
    followPointer(point);
}

} // namespace florilegium
