// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "text/id.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <functional>

namespace florilegium {

/// A claim on the map of another one.
struct MapNode
{
    ClaimId id;
    QString statement;
    Status status = Status::Asserted;
    int step = 0; ///< links between it and the claim in the middle: 0 for that one itself, at most 2
    bool operator==(const MapNode &) const = default;
};

/// What `from` is to `to`.
struct MapLink
{
    ClaimId from;
    ClaimId to;
    Relation relation = Relation::Supports;
    bool operator==(const MapLink &) const = default;
};

struct PlacedNode
{
    MapNode node;
    QRectF card;
};

struct PlacedLink
{
    MapLink link;
    QPainterPath line; ///< one curve, from the edge of one card to that of the other
    QPointF label; ///< the middle of what is written on it
};

/// Where everything stands, logical pixels from the upper left corner.
struct ClaimMapLayout
{
    QList<PlacedNode> nodes; ///< the claim in the middle first, then from step to step
    QList<PlacedLink> links;
    QSizeF size;
};

/// The height of a card of this width.
using CardHeight = std::function<double(const MapNode &node, double width)>;

/// In columns: the claim in the middle, what speaks for it before, what contradicts or qualifies it behind, and the
/// claims of the second step outside of the one through which they are reached first. Cards never overlap. The same
/// claims and links give the same map, in whatever order they come; links to claims that are none of the nodes, and
/// nodes that are not reached, are left out. As wide as `width`, or wider when the cards would be too narrow to read.
/// `mirrored` for scripts from the right. O(n log n).
[[nodiscard]] ClaimMapLayout layOutMap(const QList<MapNode> &nodes, const QList<MapLink> &links, double width,
                                       const CardHeight &heightOf, bool mirrored = false);

/// The card to go to from one of them with an arrow key: the nearest in that direction. -1: none lies there.
[[nodiscard]] int cardBeside(const ClaimMapLayout &layout, int from, Qt::Key arrow);

/// On the side of what speaks against it.
[[nodiscard]] bool isAgainst(Relation relation);

} // namespace florilegium
