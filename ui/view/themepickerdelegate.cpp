// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/themepickerdelegate.h"

#include "paint/shades.h"
#include "view/popupframe.h"
#include "view/themepickermodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

constexpr int rowHeight = 27;
constexpr int checkWidth = 20;
constexpr qreal dotDiameter = 8;
constexpr int dotWidth = 18;
constexpr int sideMargin = 8;

void paintCheck(QPainter &painter, QPointF centre, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, 0), centre + QPointF(-1.25, 3), centre + QPointF(4, -3.5)});
}

} // namespace

ThemePickerDelegate::ThemePickerDelegate(const ThemePickerModel &model, const PopupFrame &frame, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_frame(frame)
{
}

QSize ThemePickerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight};
}

void ThemePickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeChoice &choice = m_model.at(index.row());
    const Palette &colours = m_frame.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(sheetHover(colours));
        painter->drawRoundedRect(option.rect, 5, 5);
    }
    QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const qreal middle = QRectF(room).center().y();
    if (choice.isChosen)
        paintCheck(*painter, {room.left() + 6.0, middle}, colours.text);
    room.setLeft(room.left() + checkWidth);
    if (!choice.id.isNull()) {
        const Tone tone = colours.tone(choice.colour);
        const QRectF dot(room.left(), middle - dotDiameter / 2, dotDiameter, dotDiameter);
        paintSwatch(*painter, dot, tone, tone.ink, 0);
    }
    room.setLeft(room.left() + dotWidth);
    if (choice.shortcut > 0) {
        painter->setPen(colours.soft);
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), QString::number(choice.shortcut));
        room.setRight(room.right() - 16);
    }
    paintPath(*painter, room, choice);
    painter->restore();
}

void ThemePickerDelegate::paintPath(QPainter &painter, const QRect &room, const ThemeChoice &choice) const
{
    const Palette &colours = m_frame.colours();
    const QFontMetrics metrics = painter.fontMetrics();
    if (choice.id.isNull()) {
        painter.setPen(colours.text);
        const QString offer = m_model.data(m_model.index(m_model.rowCount() - 1), Qt::DisplayRole).toString();
        painter.drawText(room, Qt::AlignVCenter, metrics.elidedText(offer, Qt::ElideMiddle, room.width()));
        return;
    }
    const qsizetype split = choice.path.lastIndexOf(u'/') + 1;
    const QString name = choice.path.sliced(split);
    const QString above = split > 0 ? readablePath(choice.path.first(split - 1)) + u" › "_s : QString();
    const int left = std::max(0, room.width() - metrics.horizontalAdvance(name));
    const QString shown = metrics.elidedText(above, Qt::ElideLeft, left);
    painter.setPen(colours.soft);
    painter.drawText(room, Qt::AlignVCenter, shown);
    painter.setPen(colours.text);
    const QRect rest = room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, rest.width()));
}

} // namespace florilegium
