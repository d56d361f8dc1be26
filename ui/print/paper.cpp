// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper.h"

#include <QLocale>

#include <cmath>

namespace florilegium {

namespace {

constexpr double screenBody = 18.5; // px, of which on paper come
constexpr double paperBody = 14; // 10.5 pt
constexpr double smallestBody = 11;
constexpr double largestBody = 22;

constexpr double sideRoom = 68; // 18 mm
constexpr double topRoom = 72;
constexpr double bottomRoom = 84;
constexpr double footerBelow = 34; // the text, to the middle of its line
constexpr double headerAbove = 30;
constexpr double noteDistance = 26;
constexpr double noteShare = 0.27; // of what text and notes have
constexpr double narrowestNotes = 130;
constexpr double widestNotes = 210;
constexpr double fewestCharacters = 42; // in a line beside notes

QMarginsF roomAround(const QPageLayout &layout)
{
    const QMarginsF wanted = layout.margins(QPageLayout::Inch) * paperPixelsPerInch;
    return {std::max(sideRoom, wanted.left()), std::max(topRoom, wanted.top()), std::max(sideRoom, wanted.right()),
            std::max(bottomRoom, wanted.bottom())};
}

} // namespace

Palette paperPalette()
{
    Palette palette = paletteFor(Look::Light);
    palette.page = Qt::white;
    palette.side = Qt::white;
    palette.bar = Qt::white;
    palette.text = Qt::black;
    palette.soft = QColor(0x4A4A4A);
    palette.faint = QColor(0x5E5E5E);
    palette.line = QColor(0xC4C4C4);
    palette.selectedRow = QColor(0xEAEAEA);
    palette.codeBackground = QColor(0xF4F4F4);
    return palette;
}

TypeChoice paperType(const TypeChoice &choice)
{
    TypeChoice paper = choice;
    paper.size = std::clamp(choice.size * paperBody / screenBody, smallestBody, largestBody);
    paper.zoom = 1;
    return paper;
}

QFont paperFont(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PageShape pageShape(const QPageLayout &layout, const Typography &typography, bool hasNotes)
{
    PageShape shape;
    shape.sheet = layout.fullRect(QPageLayout::Inch).size() * paperPixelsPerInch;
    const QMarginsF around = roomAround(layout);
    const QRectF room = QRectF(QPointF(0, 0), shape.sheet).marginsRemoved(around);
    const double notes = std::clamp(room.width() * noteShare, narrowestNotes, widestNotes);
    const double beside = room.width() - notes - noteDistance;
    const bool hasMargin = hasNotes && beside >= fewestCharacters * typography.style(TextRole::Body).meanAdvance;
    const double width = typography.snapped(std::min(hasMargin ? beside : room.width(), typography.columnWidth()));
    const double all = hasMargin ? width + noteDistance + notes : width;
    const double left = typography.snapped(room.left() + (room.width() - all) / 2);
    // A few lines have room on every sheet, however small.
    const double height = std::floor(std::max(room.height(), 3 * typography.style(TextRole::Body).lineHeight));
    shape.text = QRectF(left, room.top(), width, height);
    if (hasMargin)
        shape.margin = QRectF(left + width + noteDistance, room.top(), notes, height);
    shape.headerY = room.top() - headerAbove;
    shape.footerY = room.bottom() + footerBelow;
    return shape;
}

QPageLayout usualPaper()
{
    const bool isInches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    QPageLayout layout(QPageSize(isInches ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace florilegium
