// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidebargrip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace florilegium {

namespace {

constexpr int step = 16; // pixels for a key

} // namespace

SidebarGrip::SidebarGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Width of the sidebar"));
}

void SidebarGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x());
}

void SidebarGrip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT standardWanted();
}

void SidebarGrip::keyPressEvent(QKeyEvent *event)
{
    const int edge = geometry().center().x() + 1; // the width that it has
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT dragged(edge - step); break;
    case Qt::Key_Right: Q_EMIT dragged(edge + step); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT standardWanted(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void SidebarGrip::paintEvent(QPaintEvent *)
{
    if (hasFocus())
        QPainter(this).fillRect(QRect(width() / 2 - 1, 0, 3, height()), palette().color(QPalette::Accent));
}

} // namespace florilegium
