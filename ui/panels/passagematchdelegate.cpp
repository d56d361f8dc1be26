// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/passagematchdelegate.h"

#include "models/passagematchmodel.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace florilegium {

namespace {

constexpr int left = 42; // of the words, from the row's edge
constexpr int right = 12;
constexpr int edge = 9; // above and below the words
constexpr int articleHead = 38;
constexpr double boxSize = 14;
constexpr double lineHeight = 23;
constexpr int wordPixels = 15;
constexpr int mostLines = 3;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

/// The row without the article's title over it.
QRect passageOf(const QRect &row, const QModelIndex &index)
{
    return row.adjusted(0, index.data(PassageMatchModel::BeginsArticleRole).toBool() ? articleHead : 0, 0, 0);
}

/// In the row's direction.
QRect boxIn(const QStyleOptionViewItem &option, const QRect &passage)
{
    const QRect box(passage.left() + 14, passage.top() + edge + 4, int(boxSize), int(boxSize));
    return QStyle::visualRect(option.direction, passage, box);
}

} // namespace

double PassageMatchDelegate::layOut(QTextLayout &layout, const QModelIndex &index, double width) const
{
    const QString before = index.data(PassageMatchModel::BeforeRole).toString();
    const QString quote = index.data().toString();
    QString text = before + quote + index.data(PassageMatchModel::AfterRole).toString();
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    QTextCharFormat around;
    around.setForeground(m_look.soft);
    QTextCharFormat match;
    match.setForeground(m_look.text);
    match.setBackground(m_look.match);
    layout.setFont(quoteFont(wordPixels));
    layout.setText(text);
    layout.setFormats({{0, int(text.size()), around}, {int(before.size()), int(quote.size()), match}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, lines * lineHeight + (lineHeight - line.height()) / 2});
    }
    layout.endLayout();
    return lines * lineHeight;
}

QSize PassageMatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTextLayout layout;
    const double words = layOut(layout, index, textWidth(option));
    const int head = index.data(PassageMatchModel::BeginsArticleRole).toBool() ? articleHead : 0;
    return {200, head + int(std::ceil(edge + words + edge))};
}

void PassageMatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem passage = option;
    passage.rect = passageOf(option.rect, index);
    if (passage.rect != option.rect)
        paintLine(*painter, QRectF(option.rect).adjusted(12, 12, -right, articleHead - option.rect.height()),
                  index.data(PassageMatchModel::TitleRole).toString(), sized(option.font, 13, QFont::DemiBold),
                  m_look.text, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    paintBackground(*painter, passage);
    paintBox(*painter, boxIn(option, passage.rect), index);
    const double width = textWidth(option);
    const QRect words(passage.rect.left() + left, passage.rect.top() + edge, int(width), passage.rect.height());
    QTextLayout layout;
    layOut(layout, index, width);
    layout.draw(painter, QStyle::visualRect(option.direction, passage.rect, words).topLeft());
    painter->restore();
}

/// Ticked, open, or a dot where there is nothing to be ticked.
void PassageMatchDelegate::paintBox(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (index.data(PassageMatchModel::HasThemeRole).toBool()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.soft);
        painter.drawEllipse(box.center(), 2.5, 2.5);
        painter.restore();
        return;
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter.setPen(QPen(ticked ? m_look.text : m_look.soft, 1.2));
    painter.setBrush(ticked ? QBrush(m_look.text) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (ticked) {
        painter.setPen(QPen(m_look.page, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF(
            {box.topLeft() + QPointF(3.4, 7.4), box.topLeft() + QPointF(6, 10), box.topLeft() + QPointF(10.8, 4.4)}));
    }
    painter.restore();
}

bool PassageMatchDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                       const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const QRect box = boxIn(option, passageOf(option.rect, index));
    if (!box.adjusted(-8, -8, 8, 8).contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace florilegium
