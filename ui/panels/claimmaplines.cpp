// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimmaplines.h"

#include <QHash>

namespace florilegium {

namespace {

constexpr double portInset = 10; // of lines from the corners of a card

/// An end of a link at a side of a card.
struct Port
{
    int link;
    bool atEnd;
    bool right;
    double otherY;
};

double portY(const QRectF &card, qsizetype number, qsizetype count)
{
    const double room = card.height() - 2 * portInset;
    return card.top() + portInset + room * (double(number) + 1) / (double(count) + 1);
}

/// Which sides of the two cards a line joins: those that face each other; of one column, the ones towards the middle.
std::pair<bool, bool> facingSides(const QRectF &from, const QRectF &to, double centre)
{
    if (std::abs(from.center().x() - to.center().x()) < 1) {
        const bool right = from.center().x() < centre;
        return {right, right};
    }
    const bool onwards = from.center().x() < to.center().x();
    return {onwards, !onwards};
}

QPainterPath curve(QPointF from, bool fromRight, QPointF to, bool toRight)
{
    const double reach = fromRight == toRight ? mapColumnGap * 0.6 : std::abs(to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(fromRight ? reach : -reach, 0), to + QPointF(toRight ? reach : -reach, 0), to);
    return path;
}

/// Half way in its own terms, which is where it is flattest; its length is nothing that has to be measured for that.
QPointF middleOf(const QPainterPath &curve)
{
    const auto at = [&curve](int element) { return QPointF(curve.elementAt(element)); };
    return (at(0) + 3 * at(1) + 3 * at(2) + at(3)) / 8;
}

} // namespace

void drawMapLines(ClaimMapLayout &layout, const QList<MapLink> &links)
{
    QHash<ClaimId, QRectF> cards;
    for (const PlacedNode &node : std::as_const(layout.nodes))
        cards.insert(node.node.id, node.card);
    const double centre = layout.nodes.isEmpty() ? 0 : layout.nodes.front().card.center().x();
    QHash<ClaimId, QList<Port>> ports;
    for (const MapLink &link : links) {
        if (!cards.contains(link.from) || !cards.contains(link.to) || link.from == link.to)
            continue;
        const int number = int(layout.links.size());
        layout.links.append({link, {}, {}});
        const QRectF from = cards.value(link.from);
        const QRectF to = cards.value(link.to);
        const auto [fromRight, toRight] = facingSides(from, to, centre);
        ports[link.from].append({number, false, fromRight, to.center().y()});
        ports[link.to].append({number, true, toRight, from.center().y()});
    }
    QList<std::pair<QPointF, QPointF>> ends(layout.links.size());
    QList<std::pair<bool, bool>> sides(layout.links.size());
    for (auto it = ports.begin(); it != ports.end(); ++it) {
        std::ranges::stable_sort(*it, {},
                                 [](const Port &port) { return std::tuple(port.right, port.otherY, port.link); });
        const QRectF card = cards.value(it.key());
        const qsizetype left = std::ranges::count(*it, false, &Port::right);
        for (qsizetype at = 0; at < it->size(); ++at) {
            const Port &port = it->at(at);
            const double y = port.right ? portY(card, at - left, it->size() - left) : portY(card, at, left);
            const QPointF place(port.right ? card.right() : card.left(), y);
            (port.atEnd ? ends[port.link].second : ends[port.link].first) = place;
            (port.atEnd ? sides[port.link].second : sides[port.link].first) = port.right;
        }
    }
    for (qsizetype at = 0; at < layout.links.size(); ++at) {
        PlacedLink &placed = layout.links[at];
        placed.line = curve(ends.at(at).first, sides.at(at).first, ends.at(at).second, sides.at(at).second);
        placed.label = middleOf(placed.line);
    }
}

} // namespace florilegium
