// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articledelegate.h"

#include "models/articlecolumns.h"
#include "models/articletablemodel.h"
#include "models/words.h"
#include "panels/grouphead.h"

#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

QString articleLine(const QModelIndex &index)
{
    QStringList parts{index.data(ArticleTableModel::SiteRole).toString(),
                      index.data(ArticleTableModel::BylineRole).toString(),
                      shownDate(index.data(ArticleTableModel::PublishedRole).toString())};
    if (const qint64 words = index.data(ArticleTableModel::WordsRole).toLongLong(); words > 0)
        parts.append(readingTime(words));
    parts.append(stars(index.data(ArticleTableModel::RatingRole).toInt()));
    if (const QDateTime deleted = index.data(ArticleTableModel::DeletedRole).toDateTime(); deleted.isValid())
        parts.prepend(ArticleDelegate::tr("deleted on %1", "a day")
                          .arg(shownDate(deleted.toLocalTime().date().toString(Qt::ISODate))));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ArticleDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF row = QRectF(option.rect).adjusted(6, 16, -12, -2);
    paintGroupHead(painter, row, index, option.font, m_look, option.direction);
    painter.fillRect(QRectF(row.left() + 6, option.rect.bottom(), row.width() - 6, 1), m_look.line);
}

double ArticleDelegate::paintCover(QPainter &painter, const QRectF &row, double right, const QModelIndex &index) const
{
    const QPixmap cover = m_coverOf ? m_coverOf({index.data(ArticleTableModel::IdRole).toString()}) : QPixmap();
    if (cover.isNull())
        return 0;
    const QRectF place(QPointF(right - coverSize.width(), row.top() + (rowHeight - coverSize.height()) / 2.0),
                       QSizeF(coverSize));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, cover, QRectF(cover.rect()));
    return coverSize.width() + 12;
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    if (index.data(ArticleTableModel::GroupRole).isValid()) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    const QRectF row = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const double side = 110;
    const double width = row.width() - side - paintCover(*painter, row, row.right() - side, index);
    paintLine(*painter, {row.left(), row.top() + 10, width, 24}, index.data().toString(),
              sized(quoteFont(17), 17, QFont::DemiBold), m_look.text);
    paintLine(*painter, {row.left(), row.top() + 35, width, 20}, articleLine(index), sized(option.font, 12),
              m_look.soft);

    const int highlights = index.data(ArticleTableModel::HighlightsRole).toInt();
    const double progress = index.data(ArticleTableModel::ProgressRole).toDouble();
    const QRectF right(row.right() - side, row.top(), side, rowHeight);
    if (highlights > 0)
        paintLine(*painter, right.adjusted(0, 12, 0, -32), tr("%n highlight(s)", nullptr, highlights),
                  sized(option.font, 12), m_look.soft, Qt::AlignRight | Qt::AlignVCenter);
    if (progress > 0.005) {
        const QRectF track(right.right() - 80, row.top() + 44, 80, 2);
        painter->fillRect(track, m_look.line);
        painter->fillRect(QRectF(track.topLeft(), QSizeF(80 * std::min(progress, 1.0), 2)), m_look.faint);
    }
    painter->fillRect(QRectF(row.left(), option.rect.bottom(), row.width(), 1), m_look.line);
    painter->restore();
}

} // namespace florilegium
