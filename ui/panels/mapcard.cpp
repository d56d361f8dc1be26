// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/mapcard.h"

#include <QKeyEvent>
#include <QPainter>

namespace florilegium {

MapCard::MapCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
}

void MapCard::setNode(const MapNode &node)
{
    m_node = node;
    setToolTip(node.statement);
    update();
}

void MapCard::setLook(const Palette &look)
{
    m_look = look;
    update();
}

void MapCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const CardState state = hasFocus() ? CardState::Focused : underMouse() ? CardState::Hovered : CardState::Plain;
    paintMapCard(painter, QRectF(rect()), m_node, m_look, font(), state);
}

void MapCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home: Q_EMIT walked(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void MapCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

void MapCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MapCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace florilegium
