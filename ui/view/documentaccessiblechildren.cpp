// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The children of the page: the passages of its text, then its widgets.

#include "view/documentaccessible.h"

#include "view/documentview.h"

namespace florilegium {

int DocumentAccessible::childCount() const
{
    return int(m_passages.count()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *DocumentAccessible::child(int index) const
{
    const auto passages = int(m_passages.count());
    if (index < 0)
        return nullptr;
    return index < passages ? m_passages.at(index) : QAccessibleWidget::child(index - passages);
}

int DocumentAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const qsizetype passage = m_passages.indexOf(child); passage >= 0)
        return int(passage);
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : int(m_passages.count()) + widget;
}

QAccessibleInterface *DocumentAccessible::childAt(int x, int y) const
{
    const QWidget *page = view()->viewport();
    const QPoint point = page->mapFromGlobal(QPoint(x, y));
    if (length() > 0 && page->rect().contains(point) && !page->childAt(point)) {
        QAccessibleInterface *passage = m_passages.holding(view()->offsetAt(QPointF(point)));
        if (passage && passage->rect().contains(x, y))
            return passage;
    }
    return QAccessibleWidget::childAt(x, y);
}

} // namespace florilegium
