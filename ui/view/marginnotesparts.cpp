// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotesparts.h"

#include "view/announce.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace florilegium {

namespace {

struct NotePartTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::NotePartTexts)
};

constexpr double ringWidth = 1.5;
constexpr double ringRadius = 4;
constexpr double besides = 2; // of the words, on either side

QString spokenPart(const NoteTarget &part)
{
    switch (part.hit.part) {
    case NoteHit::Part::Link: return NotePartTexts::tr("Link: %1", "spoken: of a note").arg(part.words);
    case NoteHit::Part::Chip: return NotePartTexts::tr("Theme: %1", "spoken: of a note").arg(part.words);
    default: return part.words;
    }
}

} // namespace

std::optional<qsizetype> partBeside(std::optional<qsizetype> part, qsizetype count, bool forward)
{
    const qsizetype to = std::min(part.value_or(-1) + (forward ? 1 : -1), count - 1);
    return to < 0 ? std::nullopt : std::optional(to);
}

void paintPartFocus(QPainter &painter, const NoteTarget &part, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, ringWidth));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &room : part.rooms)
        painter.drawRoundedRect(room.adjusted(-besides, 0, besides, 0), ringRadius, ringRadius);
}

void announcePart(QWidget &widget, const NoteTarget &part)
{
    announce(&widget, spokenPart(part));
}

} // namespace florilegium
