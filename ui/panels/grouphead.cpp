// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/grouphead.h"

#include "models/articletablemodel.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace florilegium {

namespace {

constexpr double arrowRoom = 20;
constexpr double gap = 10;

/// Down while the articles are shown, else to where the text goes on.
void paintArrow(QPainter &painter, QPointF centre, bool folded, bool mirrored, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double on = mirrored ? -2 : 2;
    painter.drawPolyline(
        folded ? QPolygonF{centre + QPointF(-on, -3.5), centre + QPointF(on, 0), centre + QPointF(-on, 3.5)}
               : QPolygonF{centre + QPointF(-3.5, -2), centre + QPointF(0, 2), centre + QPointF(3.5, -2)});
}

} // namespace

void paintGroupHead(QPainter &painter, const QRectF &rect, const QModelIndex &head, const QFont &font,
                    const Palette &look, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const auto visual = [&](const QRectF &part) {
        return mirrored ? QRectF(rect.left() + rect.right() - part.right(), part.top(), part.width(), part.height())
                        : part;
    };
    const QRectF arrow = visual({rect.left(), rect.top(), arrowRoom, rect.height()});
    paintArrow(painter, arrow.center(), head.data(ArticleTableModel::FoldedRole).toBool(), mirrored, look.soft);
    QFont bold = font;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QString size = QLocale().toString(head.data(ArticleTableModel::GroupSizeRole).toInt());
    const double room = rect.width() - arrowRoom - gap - metrics.horizontalAdvance(size);
    const QString name = metrics.elidedText(head.data(ArticleTableModel::GroupRole).toString(), Qt::ElideRight, room);
    const double width = metrics.horizontalAdvance(name);
    const int alignment = int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
        | Qt::TextSingleLine;
    painter.setFont(bold);
    painter.setPen(look.text);
    painter.drawText(visual({rect.left() + arrowRoom, rect.top(), width + 1, rect.height()}), alignment, name);
    bold.setWeight(QFont::Normal);
    painter.setFont(bold);
    painter.setPen(look.soft);
    painter.drawText(visual({rect.left() + arrowRoom + width + gap, rect.top(), rect.width(), rect.height()}),
                     alignment, size);
}

} // namespace florilegium
