// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/deskdelegate.h"

#include "panels/differencelayout.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 44; // of the text, from the row's edge
constexpr double right = 16;
constexpr double edge = 10; // above and below
constexpr double head = 20;
constexpr double symbol = 12;
constexpr int mostLines = 5; // a long passage is judged in the article

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

} // namespace

void paintFate(QPainter &painter, const QRectF &box, Fate fate, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    const QPointF centre = inner.center();
    switch (fate) {
    case Fate::Same: break;
    case Fate::NotFound: // an empty place
        pen.setDashPattern({1.6, 2.2});
        painter.setPen(pen);
        painter.drawRect(inner);
        break;
    case Fate::Changed: // not equal
        painter.setPen(pen);
        for (const double y : {centre.y() - 2, centre.y() + 2})
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
        painter.drawLine(QPointF(centre.x() + 2.5, inner.top()), QPointF(centre.x() - 2.5, inner.bottom()));
        break;
    case Fate::Moved: // up and down
        painter.setPen(pen);
        painter.drawLine(QPointF(centre.x(), inner.top()), QPointF(centre.x(), inner.bottom()));
        for (const double end : {inner.top(), inner.bottom()}) {
            const double back = end == inner.top() ? 3 : -3;
            painter.drawPolyline(
                QPolygonF({{centre.x() - 3, end + back}, {centre.x(), end}, {centre.x() + 3, end + back}}));
        }
        break;
    }
    painter.restore();
}

DeskDelegate::DeskDelegate(const DeskModel &model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout;
    const double words = layOutDifference(layout, m_model.row(index.row()).difference, m_look, textWidth(option),
                                          mostLines);
    return {200, int(std::ceil(edge + head + words + edge))};
}

void DeskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DeskRow &row = m_model.row(index.row());
    painter->save();
    paintBackground(*painter, option);
    const QRectF place = option.rect;
    const double width = textWidth(option);
    painter->fillRect(QRectF(place.left() + 8, place.top() + edge, 2, place.height() - 2 * edge),
                      m_look.tone(row.colour).ink);
    paintFate(*painter, {place.left() + 22, place.top() + edge + (head - symbol) / 2, symbol, symbol}, row.fate,
              row.fate == Fate::NotFound ? m_look.accent : m_look.soft);
    paintHead(*painter, {place.left() + left, place.top() + edge, width, head}, option.font, row);
    QTextLayout layout;
    layOutDifference(layout, row.difference, m_look, width, mostLines);
    layout.draw(painter, {place.left() + left, place.top() + edge + head});
    painter->restore();
}

void DeskDelegate::paintHead(QPainter &painter, const QRectF &line, const QFont &font, const DeskRow &row) const
{
    const QFont strong = sized(font, 12, QFont::DemiBold);
    const QString fate = label(row.fate);
    paintLine(painter, line, fate, strong, row.fate == Fate::NotFound ? m_look.accent : m_look.text);
    const double used = QFontMetricsF(strong).horizontalAdvance(fate) + 10;
    const QString score = QLocale().toString(row.score, 'f', 2);
    const QString said = row.candidate.isEmpty() ? tr("no place is alike")
        : row.fate == Fate::NotFound
        ? tr("best place: %1, %2", "likeness in a word, as a number").arg(likenessWord(row.score), score)
        : tr("%1, %2", "likeness in a word, as a number").arg(likenessWord(row.score), score);
    paintLine(painter, line.adjusted(used, 0, 0, 0), said, sized(font, 12), m_look.soft);
}

} // namespace florilegium
