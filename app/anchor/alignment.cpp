// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/alignment.h"

#include "anchor/inorder.h"
#include "anchor/mend.h"
#include "anchor/moves.h"
#include "anchor/settle.h"

namespace florilegium {

namespace {

// Runs that are taken for moved. Long ones before the gaps are filled: else chance likenesses of what replaced them
// would hold their words. Short ones after it, from what both texts still have free.
constexpr int longMove = 8;
constexpr int shortMoves[] = {6, 4};

/// A stretch of words that lie between two neighbours in order.
struct Stretch
{
    TextRange old;
    TextRange now;
};

/// The free words of a stretch, with their places.
struct FreePart
{
    FreePart(const WordMap &map, TextRange words, const std::vector<qint32> &partners)
    {
        for (qsizetype i = words.start; i < words.end; ++i) {
            if (partners[size_t(i)] != Alignment::none)
                continue;
            places.push_back(qint32(i));
            ids.push_back(map.id(qint32(i)));
            letters.push_back(quint16(map.letters(qint32(i))));
        }
    }
    std::vector<qint32> places;
    std::vector<WordId> ids;
    std::vector<quint16> letters;
};

class Aligner
{
public:
    Aligner(const WordMap &old, const WordMap &now, const std::stop_token &stop)
        : m_old(old)
        , m_now(now)
        , m_stop(stop)
    {
        m_result.newOf.assign(size_t(old.size()), Alignment::none);
        m_result.oldOf.assign(size_t(now.size()), Alignment::none);
        m_result.moved.assign(size_t(old.size()), false);
    }

    Alignment run()
    {
        linkLongRuns();
        linkMoves(m_old, m_now, longMove, m_result);
        for (const Stretch &stretch : stretchesInOrder())
            fill(stretch, false);
        for (const int length : shortMoves)
            linkMoves(m_old, m_now, length, m_result);
        for (const Stretch &stretch : stretchesWithinMoves())
            fill(stretch, true);
        mend(m_old, m_now, m_result);
        settle(m_old, m_now, m_result);
        return std::move(m_result);
    }

private:
    void linkLongRuns()
    {
        std::vector<quint16> letters; // not needed for long runs
        for (const WordPair pair : alignInOrder(m_old.ids(), m_now.ids(), letters, Depth::LongRuns, m_stop))
            m_result.link(pair.old, pair.now, false);
    }

    /// What lies between neighbours that are in order.
    [[nodiscard]] std::vector<Stretch> stretchesInOrder() const
    {
        std::vector<Stretch> result;
        TextRange old{0, 0};
        qsizetype newFrom = 0;
        const auto add = [&](qsizetype newTo) {
            if (!old.isEmpty() && newTo > newFrom)
                result.push_back({old, {newFrom, newTo}});
        };
        for (qint32 i = 0; i < m_old.size(); ++i) {
            if (m_result.newOf[size_t(i)] == Alignment::none || m_result.moved[size_t(i)])
                continue;
            old.end = i;
            add(m_result.newOf[size_t(i)]);
            old.start = i + 1;
            newFrom = m_result.newOf[size_t(i)] + 1;
        }
        old.end = m_old.size();
        add(m_now.size());
        return result;
    }

    /// Free old words between two moved ones, where as few new ones lie between their partners.
    [[nodiscard]] std::vector<Stretch> stretchesWithinMoves() const
    {
        constexpr qsizetype slack = 40; // new words beyond four times the old ones
        std::vector<Stretch> result;
        qint32 last = -1;
        for (qint32 i = 0; i < m_old.size(); ++i) {
            if (m_result.newOf[size_t(i)] == Alignment::none)
                continue;
            if (last >= 0 && i > last + 1 && m_result.moved[size_t(i)] && m_result.moved[size_t(last)]) {
                const TextRange now{m_result.newOf[size_t(last)] + 1, m_result.newOf[size_t(i)]};
                if (!now.isEmpty() && now.length() <= 4 * (i - last) + slack)
                    result.push_back({{last + 1, i}, now});
            }
            last = i;
        }
        return result;
    }

    void fill(const Stretch &stretch, bool moved)
    {
        const FreePart old(m_old, stretch.old, m_result.newOf);
        const FreePart now(m_now, stretch.now, m_result.oldOf);
        if (old.ids.empty() || now.ids.empty())
            return;
        for (const WordPair pair : alignInOrder(old.ids, now.ids, old.letters, Depth::Words, m_stop))
            m_result.link(old.places[size_t(pair.old)], now.places[size_t(pair.now)], moved);
    }

    const WordMap &m_old;
    const WordMap &m_now;
    const std::stop_token &m_stop;
    Alignment m_result;
};

} // namespace

void Alignment::link(qint32 old, qint32 now, bool isMoved)
{
    newOf[size_t(old)] = now;
    oldOf[size_t(now)] = old;
    moved[size_t(old)] = isMoved;
}

void Alignment::unlink(qint32 old)
{
    qint32 &now = newOf[size_t(old)];
    if (now != none)
        oldOf[size_t(now)] = none;
    now = none;
    moved[size_t(old)] = false;
}

Alignment align(const WordMap &old, const WordMap &now, const std::stop_token &stop)
{
    return Aligner(old, now, stop).run();
}

} // namespace florilegium
