// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a page is painted.

#include "print/endnotes.h"
#include "print/paperlinks.h"
#include "print/printedpages.h"
#include "view/marginnoteslayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::PageTexts)
};

constexpr double lineRoom = 20; // of header and footer
constexpr double wordGap = 18; // between what stands in one line
constexpr double titleShare = 0.62; // of the footer, where site and author need the rest

/// From the text's left to the notes' right.
QRectF lineAt(const PageShape &shape, double y)
{
    const double right = shape.margin.isNull() ? shape.text.right() : shape.margin.right();
    return {shape.text.left(), y - lineRoom / 2, right - shape.text.left(), lineRoom};
}

/// Words that are cut where they have no room; returns how wide they are.
double paintWords(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &words,
                  const QColor &ink)
{
    if (room.width() <= 0)
        return 0;
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
    painter.setPen(ink);
    painter.drawText(room, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void PrintedPages::paint(QPainter &painter, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintTexts(painter, page);
    paintNotes(painter, page);
    painter.setFont(paperFont(footerFontPixels));
    paintHeader(painter, page);
    paintFooter(painter, page);
    painter.restore();
}

void PrintedPages::paintTexts(QPainter &painter, int page)
{
    const Content content = contentOf(page);
    painter.save();
    painter.translate(m_style.shape.text.topLeft());
    const RowsOnPage article = rowsOnPage(m_text.flow(), content.article, 0, true);
    m_text.paint(painter, article.rows);
    if (m_notes) {
        const bool isHead = content.article.first == content.article.end;
        const RowsOnPage notes = rowsOnPage(m_notes->flow(), content.notes, article.end, isHead);
        m_notes->paint(painter, notes.rows);
    }
    painter.restore();
}

void PrintedPages::paintNotes(QPainter &painter, int page) const
{
    const QRectF margin = m_style.shape.margin;
    const QFont font = paperFont(noteFontPixels);
    for (const SideNote &side : m_sides[std::size_t(page)]) {
        if (side.place.form == SideForm::Absent)
            continue;
        NoteLayout layout(shownNote(side), margin.width(), font, m_style.palette, true);
        layout.mapLinks(&paperAddress);
        painter.save();
        painter.translate(margin.topLeft() + QPointF(0, side.place.top));
        layout.paint(painter, m_style.palette, {});
        painter.restore();
    }
}

/// Where in the article the page begins; the first one says it itself.
void PrintedPages::paintHeader(QPainter &painter, int page) const
{
    const PageSpan span = contentOf(page).article;
    if (page == 0 || span.first == span.end)
        return;
    const QStringList path = m_article.document->headingPath(m_text.flow().lines[span.first].range.start);
    paintWords(painter, lineAt(m_style.shape, m_style.shape.headerY), Qt::AlignLeft, path.join(u" › "_s),
               m_style.palette.faint);
}

void PrintedPages::paintFooter(QPainter &painter, int page) const
{
    QRectF room = lineAt(m_style.shape, m_style.shape.footerY);
    const QLocale locale;
    const QString number = PageTexts::tr("page %1 of %2").arg(locale.toString(page + 1), locale.toString(count()));
    room.setRight(room.right() - paintWords(painter, room, Qt::AlignRight, number, m_style.palette.soft) - wordGap);
    QRectF title = room;
    if (!m_article.origin.isEmpty())
        title.setWidth(room.width() * titleShare);
    room.setLeft(room.left() + paintWords(painter, title, Qt::AlignLeft, m_article.title, m_style.palette.soft)
                 + wordGap);
    paintWords(painter, room, Qt::AlignLeft, m_article.origin, m_style.palette.faint);
}

} // namespace florilegium
