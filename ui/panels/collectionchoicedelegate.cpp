// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/collectionchoicedelegate.h"

#include "view/popupframe.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr int sideMargin = 8;
constexpr int checkWidth = 22;

} // namespace

CollectionChoiceDelegate::CollectionChoiceDelegate(const PopupFrame &frame, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_frame(frame)
{
}

QSize CollectionChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight};
}

void CollectionChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Palette &colours = m_frame.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(sheetHover(colours));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    const QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QRect check = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {12, 12}, room);
    const QPointF centre = QRectF(check).center();
    painter->setPen(QPen(colours.text, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const int state = index.data(Qt::CheckStateRole).toInt();
    if (state == Qt::Checked)
        painter->drawPolyline(
            QPolygonF{centre + QPointF(-4, 0), centre + QPointF(-1.25, 3), centre + QPointF(4, -3.5)});
    else if (state == Qt::PartiallyChecked)
        painter->drawLine(centre + QPointF(-4, 0), centre + QPointF(4, 0));
    const QRect name = QStyle::visualRect(option.direction, room, room.adjusted(checkWidth, 0, 0, 0));
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->restore();
}

} // namespace florilegium
