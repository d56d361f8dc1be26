// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/changebands.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double markWidth = 1.5;
constexpr double inset = 3; // of the band within the line box, so that those of two lines do not touch
constexpr double strikeShare = 0.56; // of the line box above the line through the text
constexpr double cornerRadius = 2;

void paintMark(QPainter &painter, const QRectF &rect, ChangeKind kind, const QColor &ink)
{
    const double y = kind == ChangeKind::Removed ? rect.top() + rect.height() * strikeShare : rect.bottom() - markWidth;
    if (kind != ChangeKind::Moved) {
        painter.fillRect(QRectF(rect.left(), y, rect.width(), markWidth), ink);
        return;
    }
    QPen pen(ink, markWidth);
    pen.setDashPattern({1.5, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), y + markWidth / 2), QPointF(rect.right(), y + markWidth / 2));
    painter.setPen(Qt::NoPen);
}

} // namespace

Tone changeTone(const Palette &palette, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Inserted: return palette.tone(u"evidence"_s);
    case ChangeKind::Removed: return palette.tone(u"contradiction"_s);
    case ChangeKind::Moved: return palette.tone(u"question"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

void paintChange(QPainter &painter, const LaidRow &row, QPointF at, const ChangeBand &band, const Palette &palette,
                 Slice slice)
{
    const Tone tone = changeTone(palette, band.kind);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QList<LinePart> parts = partsOf(row, band.range, slice);
    for (const LinePart &part : parts) {
        const QRectF rect = part.rect.translated(at).adjusted(0, inset, 0, -inset);
        painter.setBrush(tone.band);
        painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
        paintMark(painter, rect, band.kind, tone.ink);
    }
}

} // namespace florilegium
