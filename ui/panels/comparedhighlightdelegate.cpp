// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparedhighlightdelegate.h"

#include "models/comparedhighlightmodel.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr double lineHeight = 21;
constexpr double around = 6; // above and below the lines
constexpr double left = 26; // of the text, from the row's edge
constexpr double right = 12;
constexpr int textPixels = 14;

} // namespace

QSize ComparedHighlightDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, int(2 * lineHeight + 2 * around)};
}

void ComparedHighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);
    const QRectF row = option.rect;
    const Tone tone = m_look.tone(index.data(ComparedHighlightModel::ColourRole).toString());
    painter->fillRect(QRectF(row.left() + 12, row.top() + around + 2, 2, 2 * lineHeight - 4), tone.ink);
    QFont struck = quoteFont(textPixels);
    struck.setStrikeOut(true);
    const QRectF first(row.left() + left, row.top() + around, row.width() - left - right, lineHeight);
    paintLine(*painter, first, index.data().toString(), struck, m_look.soft);
    const QString words = index.data(ComparedHighlightModel::NewWordsRole).toString();
    const QRectF second = first.translated(0, lineHeight);
    if (words.isEmpty())
        paintLine(*painter, second, tr("Not found in the newer version"), sized(option.font, 13), m_look.accent);
    else
        paintLine(*painter, second, words, quoteFont(textPixels), m_look.text);
    painter->restore();
}

} // namespace florilegium
