// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sidebargrip.h"

#include <QMouseEvent>

namespace florilegium {

SidebarGrip::SidebarGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
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

} // namespace florilegium
