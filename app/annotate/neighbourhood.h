// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"

namespace florilegium {

/// A claim and those that are linked to it by links between claims, in either direction.
struct Neighbourhood
{
    struct Node
    {
        ClaimId claim;
        int steps = 0; ///< from the claim in the middle, which comes first with 0
        bool operator==(const Node &) const = default;
    };
    QList<Node> nodes; ///< by steps, then by creation
    QList<Evidence> edges; ///< all links among these nodes: `other` bears on `claim`
    int leftOut = 0; ///< claims within reach that there was no room for
};

/// At most `most` nodes, the nearest first. Linear in the links of the claims that are reached.
[[nodiscard]] Neighbourhood neighbourhoodOf(const ClaimSet &claims, const ClaimId &middle, int steps = 2,
                                            int most = 60);

} // namespace florilegium
