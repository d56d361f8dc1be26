// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/historydelegate.h"

#include "models/words.h"
#include "panels/claimink.h"
#include "view/statussymbol.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

namespace {

constexpr double symbolRoom = 22;
constexpr double left = 4;
constexpr double right = 12;
constexpr double lineHeight = 28;
constexpr int reasonPixels = 14;
constexpr int mostLines = 6;
constexpr double below = 6;

double reasonWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right - symbolRoom);
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString reason = index.data(ReasonRole).toString();
    const double height = reason.isEmpty()
        ? 0
        : wrappedHeight(reason, quoteFont(reasonPixels), reasonWidth(option), mostLines) + below;
    return {200, int(std::ceil(lineHeight + height))};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const Status status = Status(index.data(StatusRole).toInt());
    const double x = row.left() + left + symbolRoom;
    const double width = reasonWidth(option);
    paintStatusSymbol(*painter, {row.left() + left + 2, row.top() + (lineHeight - 11) / 2, 11, 11}, status,
                      statusInk(m_look, status));
    const QFont strong = sized(option.font, 13, QFont::Medium);
    const double name = QFontMetricsF(strong).horizontalAdvance(label(status)) + 1;
    paintLine(*painter, {x, row.top(), name, lineHeight}, label(status), strong, m_look.text);
    paintLine(*painter, {x + name + 12, row.top(), width - name - 12, lineHeight}, index.data(WhenRole).toString(),
              sized(option.font, 12), m_look.soft);
    paintWrapped(*painter, {x, row.top() + lineHeight, width, row.height()}, index.data(ReasonRole).toString(),
                 quoteFont(reasonPixels), m_look.text, mostLines);
    painter->restore();
}

} // namespace florilegium
