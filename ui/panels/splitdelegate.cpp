// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/splitdelegate.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr double side = 12;
constexpr double foot = 32; // of the chip's top, above the row's bottom
constexpr double room = 20; // in the chip beside its word

} // namespace

SplitDelegate::SplitDelegate(DealtTo dealtTo, QObject *parent)
    : HighlightDelegate(parent)
    , m_dealtTo(std::move(dealtTo))
{
    setNamesArticle(false);
}

void SplitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    HighlightDelegate::paint(painter, option, index);
    const QString name = m_dealtTo(index);
    if (name.isEmpty())
        return;
    painter->save();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QFont font = sized(option.font, 12, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString word = (mirrored ? u'\u2190' : u'\u2192') + QStringLiteral(" ")
        + metrics.elidedText(name, Qt::ElideRight, option.rect.width() / 2.0);
    const double width = metrics.horizontalAdvance(word) + room;
    const QRectF chip(mirrored ? option.rect.left() + side : option.rect.right() - side - width,
                      option.rect.bottom() - foot, width, foot - side + 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.text);
    painter->drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    paintLine(*painter, chip, word, font, m_look.page, Qt::AlignCenter);
    painter->restore();
}

} // namespace florilegium
