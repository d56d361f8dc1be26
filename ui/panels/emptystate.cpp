// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/emptystate.h"

#include "panels/rowdelegate.h"

#include <QEvent>
#include <QPainter>

namespace florilegium {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
}

void EmptyState::setLook(const Palette &look)
{
    m_look = look;
    update();
}

void EmptyState::setTexts(const QString &what, const QString &how)
{
    m_what = what;
    m_how = how;
    setAccessibleName(what + u' ' + how);
    update();
}

void EmptyState::setList(QWidget *list)
{
    m_list = list;
    list->installEventFilter(this);
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_list && m_list->hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.accent, 1));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
    const QRectF column = QRectF(rect()).adjusted(24, height() * 0.28, -24, 0);
    painter.setFont(quoteFont(20));
    painter.setPen(m_look.text);
    QRectF used;
    const int flags = int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    painter.drawText(column, flags, m_what, &used);
    painter.setFont(font());
    painter.setPen(m_look.soft);
    painter.drawText(column.adjusted(0, used.height() + 12, 0, 0), flags, m_how);
}

} // namespace florilegium
