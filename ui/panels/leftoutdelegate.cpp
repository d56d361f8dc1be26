// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/leftoutdelegate.h"

#include "models/leftoutmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

namespace {

constexpr double left = 20; // of the text, from the row's edge
constexpr double right = 16;
constexpr double edge = 8; // above and below
constexpr double head = 20;
constexpr int wordPixels = 14;
constexpr int mostLines = 2;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

bool isChoice(const QModelIndex &index)
{
    return index.data(LeftOutModel::KindRole).toInt() != int(LeftOutRow::Kind::Piece);
}

QFont wordFont(const QModelIndex &index, const QFont &font)
{
    QFont words = isChoice(index) ? font : quoteFont(wordPixels);
    words.setPixelSize(wordPixels);
    return words;
}

} // namespace

QSize LeftOutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double words = wrappedHeight(index.data().toString(), wordFont(index, option.font), textWidth(option),
                                       mostLines);
    return {200, int(std::ceil(edge + head + words + edge))};
}

void LeftOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF place = option.rect;
    const QRectF line(place.left() + left, place.top() + edge, textWidth(option), head);
    if (isChoice(index))
        painter->fillRect(QRectF(place.left() + 8, line.top(), 2, place.height() - 2 * edge), m_look.accent);
    const QFont strong = sized(option.font, 12, QFont::DemiBold);
    const QString what = index.data(LeftOutModel::HeadRole).toString();
    paintLine(*painter, line, what, strong, m_look.text);
    const double used = QFontMetricsF(strong).horizontalAdvance(what) + 10;
    paintLine(*painter, line.adjusted(used, 0, 0, 0), index.data(LeftOutModel::PlaceRole).toString(),
              sized(option.font, 12), m_look.soft);
    paintWrapped(*painter, {line.left(), line.bottom(), line.width(), place.bottom() - line.bottom()},
                 index.data().toString(), wordFont(index, option.font), m_look.text, mostLines);
    painter->restore();
}

} // namespace florilegium
