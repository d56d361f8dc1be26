// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/tablecelldelegate.h"

#include <QPainter>
#include <QTableView>

namespace florilegium {

void TableCellDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, m_look.selectedRow);
    const bool here = table && table->hasFocus() && table->currentIndex().row() == index.row();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     here ? m_look.accent : m_look.line);
    if (here)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), m_look.accent);
}

} // namespace florilegium
