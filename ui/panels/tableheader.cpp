// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/tableheader.h"

#include "models/columnchoice.h"
#include "panels/tablecelldelegate.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace florilegium {

namespace {

constexpr double arrowRoom = 12;

/// Up for a rising order. Of the ink, 7 pixels wide.
void paintArrow(QPainter &painter, QPointF centre, bool up, const QColor &ink)
{
    const double rise = up ? -2 : 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -rise), centre + QPointF(0, rise), centre + QPointF(3.5, -rise)});
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(ColumnChoice::narrowest);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHeader::setLook(const Palette &look)
{
    m_look = look;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_look.page);
    QHeaderView::paintEvent(event);
    if (const int free = viewport()->width() - length(); free > 0) // the style's own background
        QPainter(viewport())
            .fillRect(QRect(isRightToLeft() ? 0 : length(), 0, free, viewport()->height()), m_look.page);
    QPainter(viewport()).fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), m_look.line);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_look.page);
    const bool sorted = sortIndicatorSection() == section;
    const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool atRight = alignment.testFlag(Qt::AlignRight) != isRightToLeft();
    QRectF inner = QRectF(rect).adjusted(TableCellDelegate::inset, 0, -TableCellDelegate::inset, 0);
    QFont font = this->font();
    font.setPixelSize(12);
    font.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    const double room = inner.width() - (sorted ? arrowRoom : 0);
    const QString text = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight,
                                            room);
    const double width = metrics.horizontalAdvance(text);
    if (sorted) {
        // On the side away from the edge that the column is aligned to.
        const double at = atRight ? inner.right() - width - arrowRoom / 2 - 1
                                  : inner.left() + width + arrowRoom / 2 + 1;
        paintArrow(*painter, {at, inner.center().y() + 0.5}, sortIndicatorOrder() == Qt::AscendingOrder, m_look.text);
    }
    painter->setFont(font);
    painter->setPen(sorted ? m_look.text : m_look.soft);
    painter->drawText(
        inner,
        int((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
        text);
    painter->restore();
}

} // namespace florilegium
