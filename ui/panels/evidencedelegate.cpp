// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/evidencedelegate.h"

#include "models/evidencemodel.h"
#include "models/words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

namespace {

constexpr double left = 34;
constexpr double right = 12;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

} // namespace

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double text = wrappedHeight(index.data().toString(), quoteFont(14), textWidth(option), 2);
    return {200, int(std::ceil(6 + 18 + std::max(20.0, text) + 8))};
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const Tone tone = m_look.tone(index.data(EvidenceModel::ColourRole).toString());
    painter->fillRect(QRectF(row.left() + 12, row.top() + 6, 2, row.height() - 12), tone.ink);
    const double x = row.left() + 24;
    const double width = row.right() - right - x;
    const QFont strong = sized(option.font, 12, QFont::DemiBold);
    const QString relation = label(Relation(index.data(EvidenceModel::RelationRole).toInt()));
    const double name = QFontMetricsF(strong).horizontalAdvance(relation) + 1;
    paintLine(*painter, {x, row.top() + 5, name, 18}, relation, strong, tone.ink);
    paintLine(*painter, {x + name + 8, row.top() + 5, width - name - 8, 18},
              index.data(EvidenceModel::ArticleTitleRole).toString(), sized(option.font, 12), m_look.soft);
    paintWrapped(*painter, {x, row.top() + 24, width, row.height()}, index.data().toString(), quoteFont(14),
                 m_look.text, 2);
    painter->restore();
}

} // namespace florilegium
