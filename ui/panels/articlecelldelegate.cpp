// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlecelldelegate.h"

#include "models/articletablemodel.h"

#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace florilegium {

namespace {

QFont cellFont(const QFont &interface, ArticleColumn column)
{
    QFont font = interface;
    font.setPixelSize(13);
    font.setWeight(column == ArticleColumn::Title ? QFont::Medium : QFont::Normal);
    if (isNumber(column))
        font.setFeature("tnum", 1);
    return font;
}

} // namespace

void ArticleCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    if (index.data(ArticleTableModel::GroupRole).isValid()) { // the table paints heads over all of their cells
        painter->restore();
        return;
    }
    const auto column = ArticleColumn(index.column());
    const QRectF rect = QRectF(option.rect).adjusted(inset, 0, -inset, 0);
    paintLine(*painter, rect, index.data().toString(), cellFont(option.font, column),
              column == ArticleColumn::Title ? m_look.text : m_look.soft,
              QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())));
    painter->restore();
}

bool ArticleCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const QFontMetricsF metrics(cellFont(option.font, ArticleColumn(index.column())));
    if (metrics.horizontalAdvance(index.data().toString()) <= option.rect.width() - 2 * inset) {
        QToolTip::hideText();
        return false;
    }
    return RowDelegate::helpEvent(event, view, option, index);
}

} // namespace florilegium
