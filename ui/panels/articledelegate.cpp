// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articledelegate.h"

#include "models/articlecolumns.h"
#include "models/articlelistmodel.h"
#include "models/words.h"

#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

QString articleLine(const QModelIndex &index)
{
    QStringList parts{index.data(ArticleListModel::SiteRole).toString(),
                      index.data(ArticleListModel::BylineRole).toString(),
                      shownDate(index.data(ArticleListModel::PublishedRole).toString())};
    if (const qint64 words = index.data(ArticleListModel::WordsRole).toLongLong(); words > 0)
        parts.append(readingTime(words));
    parts.append(stars(index.data(ArticleListModel::RatingRole).toInt()));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const double side = 110;
    const double width = row.width() - side;
    paintLine(*painter, {row.left(), row.top() + 10, width, 24}, index.data().toString(),
              sized(quoteFont(17), 17, QFont::DemiBold), m_look.text);
    paintLine(*painter, {row.left(), row.top() + 35, width, 20}, articleLine(index), sized(option.font, 12),
              m_look.soft);

    const int highlights = index.data(ArticleListModel::HighlightsRole).toInt();
    const double progress = index.data(ArticleListModel::ProgressRole).toDouble();
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
