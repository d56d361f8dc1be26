// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/menukeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace florilegium {

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QMenu *>(watched))
        return QObject::eventFilter(watched, event);
    const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent *>(event)->modifiers();
    if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QObject::eventFilter(watched, event);
    event->accept(); // it comes again, as a key that is pressed
    return true;
}

void installMenuKeys()
{
    if (!qApp->findChild<MenuKeys *>(Qt::FindDirectChildrenOnly))
        qApp->installEventFilter(new MenuKeys(qApp));
}

} // namespace florilegium
