// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/neighbourhood.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace florilegium {

namespace {

/// Living claims that one link away from `id`, each once.
QSet<ClaimId> neighboursOf(const ClaimSet &claims, const ClaimId &id)
{
    QSet<ClaimId> found;
    for (const Evidence &link : claims.evidenceOf(id)) {
        if (claims.find(link.other))
            found << link.other;
    }
    for (const Evidence &link : claims.evidenceWith(id)) {
        if (claims.find(link.claim))
            found << link.claim;
    }
    return found;
}

QList<ClaimId> byCreation(const ClaimSet &claims, const QSet<ClaimId> &ids)
{
    QList<ClaimId> sorted = ids.values();
    std::ranges::sort(sorted, {}, [&](const ClaimId &id) { return std::tuple(claims.find(id)->created, id); });
    return sorted;
}

} // namespace

Neighbourhood neighbourhoodOf(const ClaimSet &claims, const ClaimId &middle, int steps, int most)
{
    Neighbourhood result;
    if (!claims.find(middle))
        return result;
    QSet<ClaimId> reached{middle};
    QList<ClaimId> outermost{middle};
    result.nodes << Neighbourhood::Node{middle, 0};
    for (int step = 1; step <= steps; ++step) {
        QSet<ClaimId> next;
        for (const ClaimId &id : std::as_const(outermost))
            next |= neighboursOf(claims, id);
        outermost = byCreation(claims, next -= reached);
        reached |= next;
        for (const ClaimId &id : std::as_const(outermost)) {
            if (result.nodes.size() < most)
                result.nodes << Neighbourhood::Node{id, step};
            else
                ++result.leftOut;
        }
    }
    QSet<ClaimId> shown;
    for (const Neighbourhood::Node &node : std::as_const(result.nodes))
        shown << node.claim;
    for (const Neighbourhood::Node &node : std::as_const(result.nodes)) {
        for (const Evidence &link : claims.evidenceOf(node.claim)) {
            if (shown.contains(link.other))
                result.edges << link;
        }
    }
    return result;
}

} // namespace florilegium
