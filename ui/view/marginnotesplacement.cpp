// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotesplacement.h"

namespace florilegium {

namespace {

/// Notes that touch and move as one.
struct Pool
{
    double weight = 0;
    double sum = 0; // of weight times wish, where wishes are lowered by the heights above
    std::size_t count = 0;

    [[nodiscard]] double mean() const { return sum / weight; }
};

} // namespace

std::vector<double> placeNotes(std::span<const WantedPlace> wanted, double gap)
{
    std::vector<Pool> pools;
    double above = 0;
    for (const WantedPlace &wish : wanted) {
        pools.push_back({wish.weight, wish.weight * (wish.y - above), 1});
        above += wish.height + gap;
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            Pool &before = pools.back();
            before = {before.weight + last.weight, before.sum + last.sum, before.count + last.count};
        }
    }
    std::vector<double> tops;
    tops.reserve(wanted.size());
    above = 0;
    for (const Pool &pool : pools) {
        for (std::size_t i = 0; i < pool.count; ++i) {
            above += tops.empty() ? 0 : wanted[tops.size() - 1].height + gap;
            tops.push_back(pool.mean() + above);
        }
    }
    return tops;
}

} // namespace florilegium
