// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/alignedplaces.h"

namespace florilegium {

AlignedPlaces::AlignedPlaces(const QList<ComparedRun> &runs, qsizetype oldSize, qsizetype newSize)
{
    m_pieces = {{0, 0}};
    for (const ComparedRun &run : runs) {
        if (run.kind != ComparedRun::Kind::Equal)
            continue;
        m_pieces.push_back({run.old.start, run.now.start});
        m_pieces.push_back({run.old.end, run.now.end});
    }
    m_pieces.push_back({oldSize, newSize});
}

AlignedPlaces::Pair AlignedPlaces::at(Side side, qsizetype offset) const
{
    const auto start = side == Side::Old ? &Piece::old : &Piece::now;
    auto next = std::ranges::upper_bound(m_pieces, offset, {}, start);
    if (next == m_pieces.end())
        --next;
    if (next == m_pieces.begin())
        ++next;
    const Piece &from = *std::prev(next);
    const TextRange old{from.old, next->old};
    const TextRange now{from.now, next->now};
    return side == Side::Old ? Pair{old, now} : Pair{now, old};
}

qsizetype AlignedPlaces::across(Side side, qsizetype offset) const
{
    const Pair pair = at(side, offset);
    if (pair.here.isEmpty())
        return pair.there.end;
    const double share = std::clamp(double(offset - pair.here.start) / double(pair.here.length()), 0.0, 1.0);
    return pair.there.start + qsizetype(share * double(pair.there.length()) + 0.5);
}

} // namespace florilegium
