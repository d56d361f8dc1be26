// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/elsewheredelegate.h"

#include "panels/differencelayout.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace florilegium {

namespace {

constexpr double left = 20; // of the text, from the row's edge
constexpr double right = 16;
constexpr double edge = 8; // above and below
constexpr double head = 20;
constexpr double gap = 10;
constexpr int mostLines = 3;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

} // namespace

ElsewhereDelegate::ElsewhereDelegate(const ElsewhereModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

QSize ElsewhereDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout;
    const double words = layOutDifference(layout, m_model.row(index.row()).difference, m_look, textWidth(option),
                                          mostLines);
    return {200, int(std::ceil(edge + head + words + edge))};
}

void ElsewhereDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF place = option.rect;
    const double width = textWidth(option);
    const ElsewhereRow &row = m_model.row(index.row());
    if (row.isMarked)
        painter->fillRect(QRectF(place.left() + 8, place.top() + edge, 2, place.height() - 2 * edge),
                          m_look.tone(QStringLiteral("claim")).ink);
    paintHead(*painter, {place.left() + left, place.top() + edge, width, head}, option.font, index);
    QTextLayout layout;
    layOutDifference(layout, row.difference, m_look, width, mostLines);
    layout.draw(painter, {place.left() + left, place.top() + edge + head});
    painter->restore();
}

/// Title, site, likeness; "marked" at the end of the line.
void ElsewhereDelegate::paintHead(QPainter &painter, const QRectF &line, const QFont &font,
                                  const QModelIndex &index) const
{
    const QFont strong = sized(font, 12, QFont::DemiBold);
    const QFont plain = sized(font, 12);
    QRectF room = line;
    if (index.data(ElsewhereModel::MarkedRole).toBool()) {
        const QString marked = tr("marked as repeating", "a passage in another article");
        paintLine(painter, room, marked, plain, m_look.tone(QStringLiteral("claim")).ink,
                  Qt::AlignRight | Qt::AlignVCenter);
        room.setRight(room.right() - QFontMetricsF(plain).horizontalAdvance(marked) - gap);
    }
    QStringList more{index.data(ElsewhereModel::SiteRole).toString(),
                     index.data(ElsewhereModel::LikenessRole).toString()};
    more.removeAll(QString());
    const QString said = more.join(QStringLiteral(" · "));
    const double wanted = QFontMetricsF(plain).horizontalAdvance(said) + gap;
    const QString title = index.data(ElsewhereModel::TitleRole).toString();
    const double used = std::min(QFontMetricsF(strong).horizontalAdvance(title) + 1,
                                 std::max(80.0, room.width() - wanted));
    paintLine(painter, {room.left(), room.top(), used, room.height()}, title, strong, m_look.text);
    paintLine(painter, room.adjusted(used + gap, 0, 0, 0), said, plain, m_look.soft);
}

} // namespace florilegium
