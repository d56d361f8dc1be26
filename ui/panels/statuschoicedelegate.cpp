// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/statuschoicedelegate.h"

#include "panels/claimink.h"
#include "view/popupframe.h"
#include "view/statussymbol.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr int sideMargin = 8;
constexpr int symbolRoom = 22;

} // namespace

StatusChoiceDelegate::StatusChoiceDelegate(const PopupFrame &frame, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_frame(frame)
{
}

QSize StatusChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight};
}

void StatusChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = m_frame.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(sheetHover(colours));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const Status status = Status(index.data(StatusRole).toInt());
    const QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QRect symbol = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {11, 11}, room);
    paintStatusSymbol(*painter, symbol, status, statusInk(colours, status));
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect name = QStyle::visualRect(option.direction, room, room.adjusted(symbolRoom, 0, -20, 0));
    painter->drawText(name, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, index.data().toString());
    painter->setFont(labelFont(option.font));
    painter->setPen(colours.soft);
    const QRect letter = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {16, rowHeight},
                                             room);
    painter->drawText(letter, Qt::AlignCenter, index.data(LetterRole).toString());
    painter->restore();
}

} // namespace florilegium
