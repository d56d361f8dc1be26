// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/sidebardelegate.h"

#include "models/sidebarmodel.h"
#include "paint/shades.h"
#include "view/statussymbol.h"

#include <QLineEdit>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double inset = 8;
constexpr double indent = 18;
constexpr double dot = 9;

SidebarKind kindOf(const QModelIndex &index)
{
    return SidebarKind(index.data(SidebarModel::KindRole).toInt());
}

/// Sheets on a pile, or a glass; within a square of 11 pixels.
void paintGathered(QPainter &painter, const QRectF &box, bool isSearch, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isSearch) {
        painter.drawEllipse(QRectF(box.left() + 0.5, box.top() + 0.5, 7, 7));
        painter.drawLine(box.topLeft() + QPointF(6.8, 6.8), box.topLeft() + QPointF(10.2, 10.2));
    } else {
        painter.drawRoundedRect(QRectF(box.left() + 0.5, box.top() + 3.5, 10, 7), 1.5, 1.5);
        painter.drawLine(box.topLeft() + QPointF(2, 1), box.topLeft() + QPointF(9, 1));
    }
}

QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {80, kindOf(index) == SidebarKind::Head ? headHeight : rowHeight};
}

void SidebarDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = sized(option.font, 11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.7);
    const QRectF rect = QRectF(option.rect).adjusted(inset, 8, -inset, 2);
    paintLine(painter, rect, index.data().toString(), font, m_look.soft);
}

double SidebarDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF rect = option.rect;
    double left = rect.left() + inset;
    if (kindOf(index) == SidebarKind::Theme) {
        left += indent * index.data(SidebarModel::DepthRole).toInt();
        const Tone tone = m_look.tone(index.data(SidebarModel::ColourRole).toString());
        const bool isCollapsed = index.data(SidebarModel::CollapsedRole).toBool();
        const QRectF circle(left + 0.5, rect.center().y() - dot / 2 + 0.5, dot - 1, dot - 1);
        paintSwatch(painter, circle, tone, isCollapsed ? QColor(Qt::transparent) : tone.ink, isCollapsed ? 1.5 : 0);
        return left + dot + 8;
    }
    if (kindOf(index) == SidebarKind::Collection || kindOf(index) == SidebarKind::Search) {
        left += indent * index.data(SidebarModel::DepthRole).toInt();
        paintGathered(painter, QRectF(left - 0.5, rect.center().y() - 5.5, 11, 11),
                      kindOf(index) == SidebarKind::Search, m_look.soft);
        return left + 19;
    }
    if (kindOf(index) == SidebarKind::Status) {
        const QRectF box(left - 0.5, rect.center().y() - 5.5, 11, 11);
        paintStatusSymbol(painter, box, Status(index.data(SidebarModel::StatusRole).toInt()), m_look.text);
        return left + 19;
    }
    return left;
}

void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const bool isTheme = kindOf(index) == SidebarKind::Theme;
    const int left = isTheme ? int(inset + indent * index.data(SidebarModel::DepthRole).toInt() + dot) + 6 : 0;
    editor->setGeometry(option.rect.adjusted(left, 0, 0, 0));
}

void SidebarDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field || field->isModified())
        return;
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (kindOf(index) == SidebarKind::Head) {
        paintHead(*painter, option, index);
        painter->restore();
        return;
    }
    paintBackground(*painter, option);
    const double left = paintMark(*painter, option, index);
    const QFont counts = tabular(option.font);
    const bool counted = kindOf(index) != SidebarKind::Search; // that would be a search after each change
    const QString count = !counted ? QString() : QString::number(index.data(SidebarModel::CountRole).toInt());
    const double width = QFontMetricsF(counts).horizontalAdvance(count);
    const QRectF rect = QRectF(option.rect).adjusted(0, 0, -inset, 0);
    const QColor quiet = m_look.soft;
    paintLine(*painter, QRectF(rect.right() - width - 1, rect.top(), width + 1, rect.height()), count, counts, quiet,
              Qt::AlignRight | Qt::AlignVCenter);
    const QRectF text(left, rect.top(), rect.right() - width - 8 - left, rect.height());
    paintLine(*painter, text, index.data().toString(), option.font, m_look.text);
    painter->restore();
}

QWidget *SidebarDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(kindOf(index) == SidebarKind::Theme ? tr("Name of the theme") : tr("Name"));
    editor->setMaxLength(200);
    return editor;
}

} // namespace florilegium
