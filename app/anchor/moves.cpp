// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/moves.h"

#include "anchor/grams.h"

namespace florilegium {

namespace {

/// Calls `use(place)` for every run of `length` free words.
template<typename Use>
void forFreeRuns(const std::vector<qint32> &partners, qint32 length, Use use)
{
    qint32 free = 0; // how many words up to here are free
    for (size_t i = 0; i < partners.size(); ++i) {
        free = partners[i] == Alignment::none ? free + 1 : 0;
        if (free >= length)
            use(qint32(i) + 1 - length);
    }
}

class Mover
{
public:
    Mover(const WordMap &old, const WordMap &now, Alignment &alignment)
        : m_old(old)
        , m_now(now)
        , m_alignment(alignment)
    {
    }

    void run(qint32 length)
    {
        const GramHashes oldGrams(m_old.ids());
        const GramHashes newGrams(m_now.ids());
        qsizetype runs = 0;
        forFreeRuns(m_alignment.newOf, length, [&](qint32) { ++runs; });
        forFreeRuns(m_alignment.oldOf, length, [&](qint32) { ++runs; });
        UniqueGrams grams(runs);
        forFreeRuns(m_alignment.newOf, length, [&](qint32 at) { grams.addOld(oldGrams.at(at, length), at); });
        forFreeRuns(m_alignment.oldOf, length, [&](qint32 at) { grams.addNew(newGrams.at(at, length), at); });
        for (const WordPair pair : grams.pairs())
            linkAround(pair, length);
    }

private:
    [[nodiscard]] bool linkable(qint32 old, qint32 now) const
    {
        return old >= 0 && now >= 0 && old < m_old.size() && now < m_now.size() && m_old.id(old) == m_now.id(now)
            && m_alignment.newOf[size_t(old)] == Alignment::none && m_alignment.oldOf[size_t(now)] == Alignment::none;
    }

    void linkAround(WordPair seed, qint32 length)
    {
        for (qint32 i = 0; i < length; ++i) {
            if (!linkable(seed.old + i, seed.now + i))
                return; // taken by an earlier run
        }
        while (linkable(seed.old - 1, seed.now - 1))
            seed = {seed.old - 1, seed.now - 1};
        for (; linkable(seed.old, seed.now); seed = {seed.old + 1, seed.now + 1})
            m_alignment.link(seed.old, seed.now, true);
    }

    const WordMap &m_old;
    const WordMap &m_now;
    Alignment &m_alignment;
};

} // namespace

void linkMoves(const WordMap &old, const WordMap &now, qint32 length, Alignment &alignment)
{
    Mover(old, now, alignment).run(length);
}

} // namespace florilegium
