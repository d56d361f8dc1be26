// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimmappaint.h"

#include "models/words.h"
#include "panels/claimink.h"
#include "panels/rowdelegate.h"
#include "view/statussymbol.h"

#include <QFontMetricsF>
#include <QPainter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 10;
constexpr double symbolSize = 11;
constexpr double symbolRoom = 17;
constexpr double statusHeight = 16;
constexpr double radius = 6;
constexpr double arrowLength = 8;

bool isMiddle(const MapNode &node)
{
    return node.step == 0;
}

QFont statementFont(const MapNode &node)
{
    return quoteFont(isMiddle(node) ? 15 : 13);
}

int statementLines(const MapNode &node)
{
    return isMiddle(node) ? 5 : 3;
}

QFont smallFont(const QFont &interface)
{
    QFont font = interface;
    font.setPixelSize(11);
    return font;
}

QPen penOf(Relation relation, const QColor &ink)
{
    QPen pen(ink, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (relation) {
    case Relation::States: pen.setWidthF(2.6); break;
    case Relation::Supports: break;
    case Relation::Contradicts: pen.setDashPattern({5, 3.4}); break;
    case Relation::Qualifies:
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(2);
        pen.setDashPattern({0.1, 2.2});
        break;
    case Relation::Repeats: pen.setWidthF(4); break; // with a lighter line upon it
    }
    return pen;
}

/// Of the card or line that it ends at, pointing along the line.
QPolygonF arrowAt(const QPainterPath &line)
{
    const QPointF tip = line.pointAtPercent(1);
    const QPointF before = line.pointAtPercent(line.percentAtLength(line.length() - arrowLength));
    const QLineF way(before, tip);
    if (way.length() < 0.1)
        return {};
    const QPointF ahead = (tip - before) / way.length();
    const QPointF aside(-ahead.y(), ahead.x());
    const QPointF back = tip - ahead * arrowLength;
    return {{tip, back + aside * arrowLength * 0.45, back - aside * arrowLength * 0.45}};
}

void paintLine(QPainter &painter, const PlacedLink &placed, const Palette &look)
{
    const QColor ink = relationInk(look, placed.link.relation);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(placed.link.relation, ink));
    painter.drawPath(placed.line);
    if (placed.link.relation == Relation::Repeats) {
        painter.setPen(QPen(look.page, 1.4));
        painter.drawPath(placed.line);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(arrowAt(placed.line));
}

void paintWord(QPainter &painter, const PlacedLink &placed, const Palette &look, const QFont &font)
{
    const QString word = linkWord(placed.link.relation);
    const QFontMetricsF metrics(font);
    QRectF box(0, 0, metrics.horizontalAdvance(word) + 8, metrics.height() + 2);
    box.moveCenter(placed.label);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.page);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(look.soft);
    painter.setFont(font);
    painter.drawText(box, int(Qt::AlignCenter) | Qt::TextSingleLine, word);
}

} // namespace

double mapCardHeight(const MapNode &node, double width, const QFont &)
{
    const double room = width - 2 * padding - (hasSymbol(node.status) ? symbolRoom : 0);
    return 2 * padding + statusHeight
        + RowDelegate::wrappedHeight(node.statement, statementFont(node), room, statementLines(node));
}

void paintMapCard(QPainter &painter, const QRectF &card, const MapNode &node, const Palette &look,
                  const QFont &interface, CardState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = isMiddle(node) || state == CardState::Focused ? 1.6 : 1;
    const QColor rule = state == CardState::Focused ? look.accent : isMiddle(node) ? look.text : look.faint;
    painter.setPen(QPen(rule, thick));
    painter.setBrush(state == CardState::Plain ? look.page : look.selectedRow);
    painter.drawRoundedRect(card.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), radius, radius);
    const QRectF inner = card.adjusted(padding, padding, -padding, -padding);
    const QColor ink = statusInk(look, node.status);
    const double left = inner.left() + (hasSymbol(node.status) ? symbolRoom : 0);
    paintStatusSymbol(painter, {inner.left(), inner.top() + 4, symbolSize, symbolSize}, node.status, ink);
    const QRectF statement(left, inner.top(), inner.right() - left, inner.height());
    const double used = RowDelegate::paintWrapped(painter, statement, node.statement, statementFont(node), look.text,
                                                  statementLines(node));
    RowDelegate::paintLine(painter, {left, inner.top() + used, statement.width(), statusHeight}, label(node.status),
                           smallFont(interface), hasSymbol(node.status) ? ink : look.soft);
    painter.restore();
}

void paintMapLinks(QPainter &painter, const ClaimMapLayout &layout, const Palette &look, const QFont &interface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedLink &placed : layout.links)
        paintLine(painter, placed, look);
    for (const PlacedLink &placed : layout.links)
        paintWord(painter, placed, look, smallFont(interface));
    painter.restore();
}

void paintClaimMap(QPainter &painter, const ClaimMapLayout &layout, const Palette &look, const QFont &interface)
{
    painter.fillRect(QRectF({}, layout.size), look.page);
    paintMapLinks(painter, layout, look, interface);
    for (const PlacedNode &placed : layout.nodes)
        paintMapCard(painter, placed.card, placed.node, look, interface);
}

} // namespace florilegium
