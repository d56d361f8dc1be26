// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/rowdelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineSpacing = 1.42;
constexpr double chipHeight = 18;

/// Calls `place` with each line's range and top; returns the height. The line that must be elided takes all the rest.
template<typename Place>
double layOut(const QString &text, const QFont &font, double width, int maximumLines, Place place)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double height = std::ceil(font.pixelSize() * lineSpacing);
    int lines = 0;
    layout.beginLayout();
    while (lines < maximumLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = ++lines == maximumLines;
        const int length = last ? int(text.size()) - line.textStart() : line.textLength();
        place(line.textStart(), length, (lines - 1) * height, height);
    }
    layout.endLayout();
    return lines * height;
}

} // namespace

QFont quoteFont(int pixels)
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setPixelSize(pixels);
    return font;
}

QFont RowDelegate::sized(const QFont &font, int pixels, int weight)
{
    QFont result = font;
    result.setPixelSize(pixels);
    result.setWeight(QFont::Weight(weight));
    return result;
}

void RowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (!selected && !hovered && !focused)
        return;
    QColor fill = m_look.selectedRow;
    if (!selected)
        fill.setAlphaF(0.5F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(m_look.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void RowDelegate::paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                            const QColor &ink, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    painter.drawText(rect, int(alignment | Qt::TextSingleLine), metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

double RowDelegate::paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                                 const QColor &ink, int maximumLines)
{
    return layOut(text, font, rect.width(), maximumLines, [&](int start, int length, double top, double height) {
        const QRectF line(rect.left(), rect.top() + top, rect.width(), height);
        paintLine(painter, line, text.mid(start, length).simplified(), font, ink);
    });
}

void RowDelegate::paintMarked(QPainter &painter, const QRectF &rect, const QString &text,
                              const QList<TextRange> &strong, const QFont &font, const QColor &ink,
                              Qt::Alignment alignment)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QString shown = QFontMetricsF(bold).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange range : strong) {
        const TextRange inside = range.intersected({0, shown.size()});
        if (inside.isEmpty())
            continue;
        QTextLayout::FormatRange format;
        format.start = int(inside.start);
        format.length = int(inside.length());
        format.format.setFontWeight(QFont::DemiBold);
        formats << format;
    }
    QTextLayout layout(shown, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, {rect.left(), rect.center().y() - line.height() / 2});
}

double RowDelegate::wrappedHeight(const QString &text, const QFont &font, double width, int maximumLines)
{
    return layOut(text, font, width, maximumLines, [](int, int, double, double) {});
}

double RowDelegate::paintChip(QPainter &painter, QPointF topLeft, const QString &text, const QFont &font) const
{
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 16;
    const QRectF rect(topLeft, QSizeF(width, chipHeight));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), chipHeight / 2, chipHeight / 2);
    paintLine(painter, rect, text, font, m_look.soft, Qt::AlignCenter);
    return width;
}

} // namespace florilegium
