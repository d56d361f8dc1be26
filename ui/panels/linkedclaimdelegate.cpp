// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/linkedclaimsmodel.h"
#include "models/words.h"
#include "panels/claimink.h"
#include "panels/passagedelegate.h"
#include "view/statussymbol.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

namespace {

constexpr double left = 16;
constexpr double right = 12;
constexpr double above = 8;
constexpr double headHeight = 20;
constexpr double below = 10;
constexpr int statementPixels = 15;
constexpr int mostLines = 3;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

} // namespace

QSize LinkedClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double text = wrappedHeight(index.data().toString(), quoteFont(statementPixels), textWidth(option),
                                      mostLines);
    return {200, int(std::ceil(above + headHeight + text + below))};
}

void LinkedClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const double width = textWidth(option);
    const double x = row.left() + left;
    const auto relation = Relation(index.data(LinkedClaimsModel::RelationRole).toInt());
    const auto status = Status(index.data(LinkedClaimsModel::StatusRole).toInt());
    painter->fillRect(QRectF(row.left() + 4, row.top() + above, 2, row.height() - above - below),
                      relationInk(m_look, relation));
    const QFont strong = sized(option.font, 12, QFont::DemiBold);
    const QString phrase = index.data(LinkedClaimsModel::PhraseRole).toString();
    const double name = QFontMetricsF(strong).horizontalAdvance(phrase) + 1;
    const double head = row.top() + above - 2;
    paintLine(*painter, {x, head, name, headHeight}, phrase, strong, relationInk(m_look, relation));
    double statusLeft = x + name + 10;
    if (hasSymbol(status)) {
        paintStatusSymbol(*painter, {statusLeft, head + 5, 10, 10}, status, statusInk(m_look, status));
        statusLeft += 15;
    }
    paintLine(*painter, {statusLeft, head, x + width - statusLeft, headHeight}, label(status), sized(option.font, 12),
              m_look.soft);
    paintWrapped(*painter, {x, row.top() + above + headHeight, width, row.height()}, index.data().toString(),
                 quoteFont(statementPixels), m_look.text, mostLines);
    painter->restore();
}

} // namespace florilegium
