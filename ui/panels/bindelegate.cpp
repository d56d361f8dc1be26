// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/bindelegate.h"

#include "models/binthingsmodel.h"
#include "models/words.h"

#include <QPainter>
#include <QStyle>

namespace florilegium {

QSize BinDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void BinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QDateTime deleted = index.data(BinThingsModel::DeletedRole).toDateTime().toLocalTime();
    const QString line = tr("%1  ·  deleted on %2", "a claim, theme or collection; a day")
                             .arg(index.data(BinThingsModel::KindRole).toString(),
                                  shownDate(deleted.date().toString(Qt::ISODate)));
    paintLine(*painter, {row.left(), row.top() + 8, row.width(), 22}, index.data().toString(), sized(option.font, 14),
              m_look.text, alignment);
    paintLine(*painter, {row.left(), row.top() + 30, row.width(), 18}, line, sized(option.font, 12), m_look.soft,
              alignment);
    painter->fillRect(QRectF(row.left(), option.rect.bottom(), row.width(), 1), m_look.line);
    painter->restore();
}

} // namespace florilegium
