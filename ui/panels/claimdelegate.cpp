// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimdelegate.h"

#include "models/claimlistmodel.h"
#include "models/evidencemodel.h"
#include "models/words.h"
#include "view/statussymbol.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 34;
constexpr double right = 12;
constexpr int statementLines = 3;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

/// Disputed and refuted claims stand in the ink of contradiction, others in that of claims.
QColor statusInk(const Palette &look, Status status)
{
    const bool against = status == Status::Disputed || status == Status::Refuted;
    return look.tone(against ? u"contradiction"_s : u"claim"_s).ink;
}

QString evidenceWords(const QModelIndex &index)
{
    QStringList parts;
    if (const int count = index.data(ClaimListModel::ForRole).toInt(); count > 0)
        parts.append(ClaimDelegate::tr("%n passage(s) for it", nullptr, count));
    if (const int count = index.data(ClaimListModel::AgainstRole).toInt(); count > 0)
        parts.append(ClaimDelegate::tr("%n passage(s) against it", nullptr, count));
    return parts.join(u"  ·  "_s);
}

} // namespace

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double text = wrappedHeight(index.data().toString(), quoteFont(16), textWidth(option), statementLines);
    return {200, int(std::ceil(12 + text + 4 + 20 + 12))};
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const double width = textWidth(option);
    const Status status = Status(index.data(ClaimListModel::StatusRole).toInt());
    const QColor ink = statusInk(m_look, status);
    paintStatusSymbol(*painter, {row.left() + 12, row.top() + 18, 11, 11}, status, ink);
    double y = row.top() + 12;
    y += paintWrapped(*painter, {row.left() + left, y, width, row.height()}, index.data().toString(), quoteFont(16),
                      m_look.text, statementLines);
    const QFont strong = sized(option.font, 12, QFont::DemiBold);
    const double name = QFontMetricsF(strong).horizontalAdvance(statusName(status)) + 1;
    paintLine(*painter, {row.left() + left, y + 4, name, 20}, statusName(status), strong, ink);
    QStringList rest;
    if (const QStringList who = index.data(ClaimListModel::AttributedToRole).toStringList(); !who.isEmpty())
        rest.append(tr("to %1", "attributed to these people").arg(who.join(u", "_s)));
    if (const QString evidence = evidenceWords(index); !evidence.isEmpty())
        rest.append(evidence);
    paintLine(*painter, {row.left() + left + name + 8, y + 4, width - name - 8, 20}, rest.join(u"  ·  "_s),
              sized(option.font, 12), m_look.soft);
    painter->fillRect(QRectF(row.left() + 12, row.bottom(), row.width() - 24, 1), m_look.line);
    painter->restore();
}

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
