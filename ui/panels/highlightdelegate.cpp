// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/highlightdelegate.h"

#include "models/highlightlistmodel.h"
#include "panels/deskdelegate.h"
#include "view/statussymbol.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double left = 26; // of the text, from the row's edge
constexpr double right = 12;
constexpr double top = 12;
constexpr double foot = 20;
constexpr int groupHead = 40;
constexpr int quoteLines = 3;
constexpr int noteLines = 2;
constexpr qsizetype lettersOfALine = 70; // of the words around a quote, about
constexpr double lineSpacing = 1.42;

double textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80.0, width - left - right);
}

/// The words of a row, with those around the quote, which are quieter.
struct Passage
{
    QString text;
    TextRange quote;
    int mostLines = quoteLines;

    explicit Passage(const QModelIndex &index)
    {
        const QString before = index.data(HighlightListModel::BeforeRole).toString();
        const QString after = index.data(HighlightListModel::AfterRole).toString();
        const QString words = index.data().toString();
        text = before + words + after;
        quote = {before.size(), before.size() + words.size()};
        if (const qsizetype around = before.size() + after.size(); around > 0)
            mostLines += int(around / lettersOfALine) + 1;
    }

    [[nodiscard]] QList<QTextLayout::FormatRange> formats(qsizetype from, qsizetype size, const QColor &ink) const
    {
        const TextRange inside = quote.intersected({from, from + size});
        if (inside.isEmpty() || quote.length() == text.size())
            return {};
        QTextLayout::FormatRange format;
        format.start = int(inside.start - from);
        format.length = int(inside.length());
        format.format.setForeground(ink);
        return {format};
    }
};

/// Lays the passage out in a width and, with a painter, paints it; returns its height. The last line takes all the
/// rest, elided.
double layOut(const Passage &passage, double width, QPainter *painter, QPointF at, const QColor &ink,
              const QColor &quiet)
{
    const QFont font = quoteFont(16);
    const double lineHeight = std::ceil(font.pixelSize() * lineSpacing);
    QTextLayout layout(passage.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (lines < passage.mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = ++lines == passage.mostLines;
        if (!painter)
            continue;
        const qsizetype from = line.textStart();
        const qsizetype length = isLast ? passage.text.size() - from : line.textLength();
        QString words = passage.text.mid(from, length).replace(u'\n', u' ');
        if (isLast) // any other fits, but for the space that it ends with
            words = QFontMetricsF(font).elidedText(words, Qt::ElideRight, width);
        QTextLayout shown(words, font);
        shown.setFormats(passage.formats(from, words.size(), ink));
        shown.beginLayout();
        QTextLine only = shown.createLine();
        only.setLineWidth(width);
        shown.endLayout();
        painter->setPen(passage.quote.length() == passage.text.size() ? ink : quiet);
        shown.draw(painter, at + QPointF(0, (lines - 1) * lineHeight + (lineHeight - only.height()) / 2));
    }
    layout.endLayout();
    return lines * lineHeight;
}

bool beginsGroup(const QModelIndex &index)
{
    return index.data(HighlightListModel::GroupFirstRole).toBool();
}

} // namespace

QSize HighlightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double width = textWidth(option);
    double height = top + layOut(Passage(index), width, nullptr, {}, {}, {}) + 6 + foot + top;
    const QString note = index.data(HighlightListModel::NoteRole).toString();
    if (!note.isEmpty())
        height += 4 + wrappedHeight(note, sized(option.font, 13), width, noteLines);
    if (beginsGroup(index))
        height += groupHead;
    return {200, int(std::ceil(height))};
}

void HighlightDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString name = index.data(HighlightListModel::GroupNameRole).toString();
    const QString count = QLocale().toString(index.data(HighlightListModel::GroupCountRole).toInt());
    const QFont strong = sized(option.font, 13, QFont::DemiBold);
    const QFont small = sized(option.font, 12);
    const double countWidth = QFontMetricsF(small).horizontalAdvance(count) + 2;
    const QRectF line(option.rect.left() + 12, option.rect.top() + 12, option.rect.width() - 24.0, groupHead - 14);
    const double nameWidth = std::min(QFontMetricsF(strong).horizontalAdvance(name) + 2,
                                      line.width() - countWidth - 12);
    paintLine(painter, {line.left(), line.top(), nameWidth, line.height()}, name, strong, m_look.text);
    paintLine(painter, {line.left() + nameWidth + 8, line.top(), countWidth, line.height()}, count, small, m_look.soft);
}

void HighlightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem passage = option;
    if (beginsGroup(index)) {
        paintGroup(*painter, option, index);
        passage.rect.setTop(option.rect.top() + groupHead);
    }
    paintBackground(*painter, passage);
    const QRectF row = passage.rect;
    const double width = textWidth(option);
    const Tone tone = m_look.tone(index.data(HighlightListModel::ColourRole).toString());
    painter->fillRect(QRectF(row.left() + 12, row.top() + top, 2, row.height() - 2 * top), tone.ink);

    double y = row.top() + top;
    y += layOut(Passage(index), width, painter, {row.left() + left, y}, m_look.text, m_look.soft);
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
    const QString colour = index.data(HighlightListModel::ColourNameRole).toString();
    const double colourWidth = std::min(QFontMetricsF(font).horizontalAdvance(colour) + 1, line.width() * 0.3);
    paintLine(painter, {x, line.top(), colourWidth, line.height()}, colour, font,
              m_look.tone(index.data(HighlightListModel::ColourRole).toString()).ink);
    x += colourWidth + 12;
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
    const QString title = m_namesArticle ? index.data(HighlightListModel::ArticleTitleRole).toString() : QString();
    const double wanted = QFontMetricsF(font).horizontalAdvance(title) + 1;
    const double width = std::min(wanted, (line.right() - x) * 0.6);
    paintLine(painter, {x, line.top(), width, line.height()}, title, font, m_look.soft);
    x += m_namesArticle ? width + 10 : 0;
    for (const QString &theme : index.data(HighlightListModel::ThemesRole).toStringList()) {
        if (x + QFontMetricsF(font).horizontalAdvance(theme) + 16 > line.right())
            break;
        x += paintChip(painter, {x, line.top() + 1}, theme, font) + 6;
    }
}

} // namespace florilegium
