// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/statussymbol.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace florilegium {

namespace {

struct StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::StatusTexts)
};

constexpr qreal stroke = 1.5; // logical pixels on a box of 12

void paintHalfDisc(QPainter &painter, const QRectF &disc, const QColor &ink)
{
    painter.drawEllipse(disc);
    painter.setBrush(ink);
    painter.drawChord(disc, 90 * 16, 180 * 16);
}

QPolygonF diamond(const QRectF &box)
{
    const QPointF centre = box.center();
    return {{{centre.x(), box.top()}, {box.right(), centre.y()}, {centre.x(), box.bottom()}, {box.left(), centre.y()}}};
}

QPolygonF triangle(const QRectF &box)
{
    const qreal height = box.width() * 0.88; // of an equilateral one, so that it sits in the middle
    const qreal top = box.center().y() - height * 0.55;
    return {{{box.center().x(), top}, {box.right(), top + height}, {box.left(), top + height}}};
}

void paintCross(QPainter &painter, const QRectF &box)
{
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

} // namespace

void paintStatusSymbol(QPainter &painter, const QRectF &box, Status status, const QColor &ink)
{
    const qreal pen = stroke * box.width() / 12;
    const QRectF inner = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QRectF disc = inner.adjusted(pen * 0.6, pen * 0.6, -pen * 0.6, -pen * 0.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, pen, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Asserted: break;
    case Status::Verified: painter.setBrush(ink); [[fallthrough]];
    case Status::Speculated: painter.drawEllipse(disc); break;
    case Status::Attributed: paintHalfDisc(painter, disc, ink); break;
    case Status::Disputed: painter.drawPolygon(diamond(inner)); break;
    case Status::Supported:
        painter.setBrush(ink);
        painter.drawPolygon(triangle(disc));
        break;
    case Status::Refuted: paintCross(painter, disc.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)); break;
    case Status::Withdrawn:
        painter.drawLine(QPointF(disc.left(), box.center().y()), QPointF(disc.right(), box.center().y()));
        break;
    }
    painter.restore();
}

bool hasSymbol(Status status)
{
    return status != Status::Asserted;
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Asserted: return StatusTexts::tr("Asserted", "status of a claim");
    case Status::Attributed: return StatusTexts::tr("Attributed", "status of a claim");
    case Status::Speculated: return StatusTexts::tr("Speculated", "status of a claim");
    case Status::Supported: return StatusTexts::tr("Supported", "status of a claim");
    case Status::Disputed: return StatusTexts::tr("Disputed", "status of a claim");
    case Status::Verified: return StatusTexts::tr("Verified", "status of a claim");
    case Status::Refuted: return StatusTexts::tr("Refuted", "status of a claim");
    case Status::Withdrawn: return StatusTexts::tr("Withdrawn", "status of a claim");
    }
    return {};
}

QString relationWords(Relation relation, const QString &statement)
{
    switch (relation) {
    case Relation::States: return StatusTexts::tr("states “%1”", "a passage and a claim").arg(statement);
    case Relation::Supports: return StatusTexts::tr("for “%1”", "a passage and a claim").arg(statement);
    case Relation::Contradicts: return StatusTexts::tr("against “%1”", "a passage and a claim").arg(statement);
    case Relation::Qualifies: return StatusTexts::tr("qualifies “%1”", "a passage and a claim").arg(statement);
    case Relation::Repeats: return StatusTexts::tr("repeats “%1”", "a passage and a claim").arg(statement);
    }
    return {};
}

} // namespace florilegium
