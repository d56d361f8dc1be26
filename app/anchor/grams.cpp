// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/grams.h"

#include <algorithm>
#include <bit>

namespace florilegium {

namespace {

quint64 spread(WordId id)
{
    quint64 x = (quint64(quint32(id)) + 1) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 31)) * 0x94D049BB133111EB;
    return x ^ (x >> 29);
}

} // namespace

GramHashes::GramHashes(std::span<const WordId> ids)
{
    m_prefix.reserve(ids.size() + 1);
    m_prefix.push_back(0);
    for (const WordId id : ids)
        m_prefix.push_back(m_prefix.back() * base + spread(id));
}

UniqueGrams::UniqueGrams(qsizetype expected)
    : m_table(std::bit_ceil(size_t(std::max<qsizetype>(expected, 8)) * 3 / 2))
    , m_mask(m_table.size() - 1)
{
}

UniqueGrams::Entry &UniqueGrams::entry(quint64 hash)
{
    size_t row = (hash ^ (hash >> 32)) & m_mask;
    while ((m_table[row].old != none || m_table[row].now != none) && m_table[row].hash != hash)
        row = (row + 1) & m_mask;
    m_table[row].hash = hash;
    return m_table[row];
}

void UniqueGrams::addOld(quint64 hash, qint32 at)
{
    Entry &found = entry(hash);
    found.old = found.old == none ? at : several;
}

void UniqueGrams::addNew(quint64 hash, qint32 at)
{
    Entry &found = entry(hash);
    found.now = found.now == none ? at : several;
}

std::vector<WordPair> UniqueGrams::pairs() const
{
    std::vector<WordPair> result;
    for (const Entry &found : m_table) {
        if (found.old >= 0 && found.now >= 0)
            result.push_back({found.old, found.now});
    }
    std::ranges::sort(result, {}, &WordPair::old);
    return result;
}

std::vector<WordPair> longestChain(const std::vector<WordPair> &pairs)
{
    std::vector<qsizetype> ends; // ends[n]: the pair that ends a chain of n + 1 pairs lowest
    std::vector<qsizetype> before(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto slot = std::ranges::lower_bound(ends, pairs[i].now, {},
                                                   [&](qsizetype p) { return pairs[size_t(p)].now; });
        if (slot != ends.begin())
            before[i] = *(slot - 1);
        if (slot == ends.end())
            ends.push_back(qsizetype(i));
        else
            *slot = qsizetype(i);
    }
    std::vector<WordPair> chain(ends.size());
    qsizetype at = ends.empty() ? -1 : ends.back();
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        *link = pairs[size_t(at)];
        at = before[size_t(at)];
    }
    return chain;
}

} // namespace florilegium
