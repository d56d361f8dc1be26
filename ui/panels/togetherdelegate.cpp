// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/togetherdelegate.h"

#include "models/togethermodel.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr double inset = 6;
constexpr double gap = 8;
constexpr double barHeight = 8;
constexpr double barShare = 0.34; // of the row

} // namespace

QSize TogetherDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, rowHeight};
}

void TogetherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    QFont counts = sized(option.font, 12);
    counts.setFeature("tnum", 1);
    const QRectF row = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    const double number = QFontMetricsF(counts).horizontalAdvance(QStringLiteral("00000"));
    const double bars = (row.width() - number) * barShare;
    const double share = index.data(TogetherModel::ShareRole).toDouble();
    const QRectF room(row.right() - bars, row.center().y() - barHeight / 2, bars, barHeight);
    const QRectF names(row.left(), row.top(), row.width() - bars - number - 2 * gap, row.height());
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, names.toAlignedRect()),
              index.data().toString(), sized(option.font, 12), m_look.text,
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const QRectF count(names.right() + gap, row.top(), number, row.height());
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, count.toAlignedRect()),
              QString::number(index.data(TogetherModel::CountRole).toInt()), counts, m_look.soft,
              QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    QRectF bar = room;
    bar.setWidth(std::max(2.0, bars * share));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.left() + option.rect.right() - bar.left());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.tone(index.data(TogetherModel::ColourRole).toString()).ink);
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

} // namespace florilegium
