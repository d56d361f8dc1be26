// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/palettedelegate.h"

#include "models/palettemodel.h"

#include <QPainter>

namespace florilegium {

namespace {

constexpr int headHeight = 30;
constexpr int lineHeight = 30;
constexpr int searchGap = 7; // above the row that leads to the search, with a line in it
constexpr double edge = 12;
constexpr double gap = 16; // between a name and what stands at its end
constexpr double mostForDetail = 0.5; // of the row's width

PaletteModel::Kind kindOf(const QModelIndex &index)
{
    return PaletteModel::Kind(index.data(PaletteModel::KindRole).toInt());
}

int above(const QModelIndex &index)
{
    if (!index.data(PaletteModel::FirstRole).toBool())
        return 0;
    if (kindOf(index) == PaletteModel::Kind::Search)
        return index.row() > 0 ? searchGap : 0;
    return headHeight;
}

QList<TextRange> marks(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<TextRange>>();
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, above(index) + lineHeight};
}

void PaletteDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF row = QRectF(option.rect).adjusted(edge, 0, -edge, 0);
    if (kindOf(index) == PaletteModel::Kind::Search) {
        painter.fillRect(QRectF(row.left(), row.top() + 3, row.width(), 1), m_look.line);
        return;
    }
    QFont font = sized(option.font, 11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.7);
    paintLine(painter, {row.left(), row.top() + 4, row.width(), headHeight - 4.0},
              paletteHead(kindOf(index), m_isTyped), font, m_look.soft,
              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    if (const int room = above(index); room > 0) {
        paintHead(*painter, option, index);
        row.rect.setTop(option.rect.top() + room);
    }
    paintBackground(*painter, row);
    const QRectF rect = QRectF(row.rect).adjusted(edge, 0, -edge, 0);
    const QFont small = sized(option.font, 11);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const double wanted = detail.isEmpty() ? 0 : std::ceil(QFontMetricsF(small).horizontalAdvance(detail)) + 2;
    const double detailWidth = std::min(wanted, rect.width() * mostForDetail);
    const bool usable = index.data(PaletteModel::UsableRole).toBool();
    const auto placed = [&](double left, double width) {
        return QRectF(QStyle::visualRect(option.direction, rect.toRect(),
                                         QRectF(left, rect.top(), width, rect.height()).toRect()));
    };
    paintMarked(*painter, placed(rect.left(), rect.width() - (detailWidth > 0 ? detailWidth + gap : 0)),
                index.data().toString(), marks(index, PaletteModel::MarksRole), option.font,
                usable ? m_look.text : m_look.soft, QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    if (detailWidth > 0)
        paintMarked(*painter, placed(rect.right() - detailWidth, detailWidth), detail,
                    marks(index, PaletteModel::DetailMarksRole), small, m_look.soft,
                    QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter->restore();
}

} // namespace florilegium
