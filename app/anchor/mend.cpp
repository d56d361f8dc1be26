// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/mend.h"

namespace florilegium {

namespace {

constexpr qint32 farthest = 16; // words that a run may win back
constexpr qint32 shortestRun = 3; // words; a shorter run wins nothing

class Mender
{
public:
    Mender(const WordMap &old, const WordMap &now, Alignment &alignment)
        : m_old(old)
        , m_now(now)
        , m_alignment(alignment)
    {
    }

    void run()
    {
        for (qint32 from = 0; from < m_old.size();) {
            qint32 to = from + 1;
            if (partner(from) == Alignment::none) {
                from = to;
                continue;
            }
            while (to < m_old.size() && partner(to) == partner(to - 1) + 1)
                ++to;
            if (to - from >= shortestRun) {
                const qint32 length = to - from;
                winBack(from - 1, partner(from) - 1, -1, length);
                winBack(to, partner(to - 1) + 1, 1, length);
            }
            from = to;
        }
    }

private:
    [[nodiscard]] qint32 partner(qint32 old) const { return m_alignment.newOf[size_t(old)]; }

    /// From a pair just outside of a run (of `length` words) away from it.
    void winBack(qint32 old, qint32 now, qint32 step, qint32 length)
    {
        qint32 count = 0; // words up to the border, once it is found
        const qint32 most = std::min(farthest, length);
        for (qint32 n = 0; n < most && isPair(old + step * n, now + step * n); ++n) {
            // Forwards the border is before the next word.
            const qint32 border = step < 0 ? 0 : 1;
            if (m_old.breakBefore(old + step * n + border) >= Break::Sentence
                && m_now.breakBefore(now + step * n + border) >= Break::Sentence) {
                count = n + 1;
                break;
            }
        }
        for (qint32 n = 0; n < count; ++n)
            relink(old + step * n, now + step * n, old - step);
    }

    [[nodiscard]] bool isPair(qint32 old, qint32 now) const
    {
        return old >= 0 && now >= 0 && old < m_old.size() && now < m_now.size() && m_old.id(old) == m_now.id(now)
            && partner(old) != now;
    }

    void relink(qint32 old, qint32 now, qint32 neighbour)
    {
        const bool moved = m_alignment.moved[size_t(neighbour)];
        m_alignment.unlink(old);
        if (const qint32 owner = m_alignment.oldOf[size_t(now)]; owner != Alignment::none)
            m_alignment.unlink(owner);
        m_alignment.link(old, now, moved);
    }

    const WordMap &m_old;
    const WordMap &m_now;
    Alignment &m_alignment;
};

} // namespace

void mend(const WordMap &old, const WordMap &now, Alignment &alignment)
{
    Mender(old, now, alignment).run();
}

} // namespace florilegium
