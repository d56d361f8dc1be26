// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/comparison.h"

namespace florilegium {

/// Which of two compared texts.
enum class Side : quint8 { Old, New };

/// Which places of two compared texts stand beside each other: by what is equal in both, in order. A value.
class AlignedPlaces
{
public:
    AlignedPlaces() = default;
    /// Sizes in UTF-16 units.
    AlignedPlaces(const QList<ComparedRun> &runs, qsizetype oldSize, qsizetype newSize);

    /// A piece of one text and what stands beside it: what is equal, or what differs between two equal pieces.
    struct Pair
    {
        TextRange here;
        TextRange there;
    };
    /// The pair that holds the offset of one side; at its end the last one. O(log n).
    [[nodiscard]] Pair at(Side side, qsizetype offset) const;
    /// The offset that stands beside this one: within a pair by its share. Never goes backwards.
    [[nodiscard]] qsizetype across(Side side, qsizetype offset) const;

private:
    struct Piece
    {
        qsizetype old = 0; ///< where it starts
        qsizetype now = 0;
    };
    std::vector<Piece> m_pieces{{0, 0}, {0, 0}}; ///< ascending; the last one is the ends of the texts
};

} // namespace florilegium
