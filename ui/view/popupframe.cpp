// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/popupframe.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace florilegium {

namespace {

constexpr qreal radius = 8;
constexpr int shadowSteps = 12;
constexpr qreal shadowDrop = 4; // light falls from above
constexpr qreal shadowReach = 12; // logical pixels, within the margin together with the drop

void paintShadow(QPainter &painter, const QRectF &sheet, bool dark)
{
    // Nested translucent shapes: their sum falls off as a blur does.
    const int strength = dark ? 8 : 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, strength));
    for (int step = 0; step < shadowSteps; ++step) {
        const qreal part = qreal(step) / shadowSteps;
        const qreal grow = shadowReach * part * std::sqrt(part);
        painter.drawRoundedRect(sheet.translated(0, shadowDrop).adjusted(-grow, -grow, grow, grow), radius + grow,
                                radius + grow);
    }
}

} // namespace

PopupFrame::PopupFrame(QWidget *parent)
    : QWidget(parent)
    , m_colours(paletteFor(Look::Light))
{
    setContentsMargins(margins());
}

void PopupFrame::setColours(const Palette &palette)
{
    m_colours = palette;
    setPalette(fieldPalette(palette));
    update();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSheet(painter, QRectF(sheet()), m_colours);
}

void paintSheet(QPainter &painter, const QRectF &sheet, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, sheet, palette.isDark());
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.isDark() ? palette.selectedRow : palette.page);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QColor sheetHover(const Palette &palette)
{
    QColor back = palette.text;
    back.setAlpha(palette.isDark() ? 26 : 20);
    return back;
}

QFont labelFont(const QFont &interface)
{
    QFont font = interface;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * 11 / 13.0));
    else
        font.setPointSizeF(font.pointSizeF() * 11 / 13.0);
    return font;
}

QPalette fieldPalette(const Palette &palette)
{
    QPalette widgets;
    const QColor sheet = palette.isDark() ? palette.selectedRow : palette.page;
    widgets.setColor(QPalette::Window, sheet);
    widgets.setColor(QPalette::Base, sheet);
    widgets.setColor(QPalette::Text, palette.text);
    widgets.setColor(QPalette::WindowText, palette.text);
    widgets.setColor(QPalette::ButtonText, palette.text);
    widgets.setColor(QPalette::PlaceholderText, palette.faint);
    widgets.setColor(QPalette::Highlight, palette.selection);
    widgets.setColor(QPalette::HighlightedText, palette.text);
    widgets.setColor(QPalette::Link, palette.tone(QStringLiteral("question")).ink);
    return widgets;
}

} // namespace florilegium
