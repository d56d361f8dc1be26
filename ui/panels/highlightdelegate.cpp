// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/highlightdelegate.h"

#include "models/highlightlistmodel.h"
#include "panels/deskdelegate.h"
#include "view/statussymbol.h"

#include <QAbstractItemView>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 26; // of the text, from the row's edge
constexpr double right = 12;
constexpr double top = 12;
constexpr double foot = 20;
constexpr int articleHead = 38;
constexpr int quoteLines = 3;
constexpr int noteLines = 2;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

} // namespace

bool HighlightDelegate::beginsArticle(const QModelIndex &index) const
{
    const auto article = [](const QModelIndex &row) { return row.data(HighlightListModel::ArticleIdRole); };
    return m_grouped && (index.row() == 0 || article(index.siblingAtRow(index.row() - 1)) != article(index));
}

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double width = textWidth(option);
    double height = top + wrappedHeight(index.data().toString(), quoteFont(16), width, quoteLines) + 6 + foot + top;
    const QString note = index.data(HighlightListModel::NoteRole).toString();
    if (!note.isEmpty())
        height += 4 + wrappedHeight(note, sized(option.font, 13), width, noteLines);
    if (beginsArticle(index))
        height += articleHead;
    return {200, int(std::ceil(height))};
}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem passage = option;
    if (beginsArticle(index)) {
        passage.rect.setTop(option.rect.top() + articleHead);
        paintLine(*painter, QRectF(option.rect).adjusted(12, 12, -right, articleHead - option.rect.height()),
                  index.data(HighlightListModel::ArticleTitleRole).toString(), sized(option.font, 13, QFont::DemiBold),
                  m_look.text);
    }
    paintBackground(*painter, passage);
    const QRectF row = passage.rect;
    const double width = textWidth(option);
    const Tone tone = m_look.tone(index.data(HighlightListModel::ColourRole).toString());
    painter->fillRect(QRectF(row.left() + 12, row.top() + top, 2, row.height() - 2 * top), tone.ink);

    double y = row.top() + top;
    y += paintWrapped(*painter, {row.left() + left, y, width, row.height()}, index.data().toString(), quoteFont(16),
                      m_look.text, quoteLines);
    const QString note = index.data(HighlightListModel::NoteRole).toString();
    if (!note.isEmpty()) {
        y += 4;
        y += paintWrapped(*painter, {row.left() + left, y, width, row.height()}, note, sized(option.font, 13),
                          m_look.text, noteLines);
    }
    paintFoot(*painter, {row.left() + left, y + 6, width, foot}, sized(option.font, 12), index);
    painter->fillRect(QRectF(row.left() + 12, row.bottom(), row.width() - 24, 1), m_look.line);
    painter->restore();
}

void HighlightDelegate::paintFoot(QPainter &painter, const QRectF &line, const QFont &font,
                                  const QModelIndex &index) const
{
    double x = line.left();
    if (index.data(HighlightListModel::OrphanRole).toBool()) {
        const QString word = label(Fate::NotFound);
        paintFate(painter, {x, line.center().y() - 5.5, 11, 11}, Fate::NotFound, m_look.soft);
        const double width = QFontMetricsF(font).horizontalAdvance(word) + 1;
        paintLine(painter, {x + 17, line.top(), width, line.height()}, word, font, m_look.soft);
        x += 17 + width + 10;
    }
    const QVariant statusValue = index.data(HighlightListModel::StatusRole);
    if (statusValue.isValid()) {
        const Status status = Status(statusValue.toInt());
        const QColor ink = m_look.tone(index.data(HighlightListModel::ColourRole).toString()).ink;
        const QFont strong = sized(font, 12, QFont::DemiBold);
        if (hasSymbol(status)) {
            paintStatusSymbol(painter, {x, line.center().y() - 5, 10, 10}, status, ink);
            x += 15;
        }
        const double width = QFontMetricsF(strong).horizontalAdvance(statusName(status)) + 1;
        paintLine(painter, {x, line.top(), width, line.height()}, statusName(status), strong, ink);
        x += width + 10;
    }
    const QString title = m_grouped ? QString() : index.data(HighlightListModel::ArticleTitleRole).toString();
    const double wanted = QFontMetricsF(font).horizontalAdvance(title) + 1;
    const double width = std::min(wanted, (line.right() - x) * 0.6);
    paintLine(painter, {x, line.top(), width, line.height()}, title, font, m_look.soft);
    x += m_grouped ? 0 : width + 10;
    for (const QString &theme : index.data(HighlightListModel::ThemesRole).toStringList()) {
        if (x + QFontMetricsF(font).horizontalAdvance(theme) + 16 > line.right())
            break;
        x += paintChip(painter, {x, line.top() + 1}, theme, font) + 6;
    }
}

} // namespace florilegium
