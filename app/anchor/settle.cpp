// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/settle.h"

namespace florilegium {

namespace {

constexpr qint32 farthestSlide = 64; // words; what slides farther is repeated text, where no border is better

enum class Side : quint8 { Old, New };

/// Slides the stretches of one text that have no partner ("mine") between words that are neighbours in the other.
class Slider
{
public:
    Slider(Side side, const WordMap &old, const WordMap &now, Alignment &alignment)
        : m_side(side)
        , m_mine(side == Side::Old ? old : now)
        , m_other(side == Side::Old ? now : old)
        , m_alignment(alignment)
        , m_partners(side == Side::Old ? alignment.newOf : alignment.oldOf)
    {
    }

    void run()
    {
        qint32 from = 0;
        while (from < m_mine.size()) {
            if (m_partners[size_t(from)] != Alignment::none) {
                ++from;
                continue;
            }
            qint32 to = from;
            while (to < m_mine.size() && m_partners[size_t(to)] == Alignment::none)
                ++to;
            if (from > 0 && to < m_mine.size() && m_partners[size_t(from - 1)] + 1 == m_partners[size_t(to)])
                to = slide(from, to);
            from = to + 1;
        }
    }

private:
    /// Gives the stretch's new end.
    qint32 slide(qint32 from, qint32 to)
    {
        const qint32 junction = m_partners[size_t(to)]; // the other text's word behind the stretch
        qint32 best = 0;
        int most = strength(from, to, junction);
        for (qint32 shift = -1; canShift(from + shift, to + shift, junction + shift, shift); --shift)
            consider(shift, strength(from + shift, to + shift, junction + shift), best, most);
        for (qint32 shift = 1; canShift(from + shift - 1, to + shift - 1, junction + shift - 1, shift); ++shift)
            consider(shift, strength(from + shift, to + shift, junction + shift), best, most);
        for (qint32 shift = 0; shift > best; --shift)
            relink(to + shift - 1, junction + shift - 1);
        for (qint32 shift = 0; shift < best; ++shift)
            relink(from + shift, junction + shift);
        return to + best;
    }

    static void consider(qint32 shift, int strength, qint32 &best, int &most)
    {
        if (strength > most) {
            best = shift;
            most = strength;
        }
    }

    /// The words at both ends of the stretch are the same, and the linked one of them is the other text's `partner`.
    [[nodiscard]] bool canShift(qint32 first, qint32 second, qint32 partner, qint32 shift) const
    {
        if (first < 0 || second >= m_mine.size() || std::abs(shift) > farthestSlide)
            return false;
        const qint32 linked = shift < 0 ? first : second;
        return m_partners[size_t(linked)] == partner && m_mine.id(first) == m_mine.id(second);
    }

    [[nodiscard]] int strength(qint32 from, qint32 to, qint32 junction) const
    {
        return int(m_mine.breakBefore(from)) + int(m_mine.breakBefore(to)) + int(m_other.breakBefore(junction));
    }

    void relink(qint32 mine, qint32 other)
    {
        if (m_side == Side::New) {
            const bool moved = m_alignment.moved[size_t(other)];
            m_alignment.unlink(other);
            m_alignment.link(other, mine, moved);
        } else {
            const qint32 before = m_alignment.oldOf[size_t(other)];
            const bool moved = m_alignment.moved[size_t(before)];
            m_alignment.unlink(before);
            m_alignment.link(mine, other, moved);
        }
    }

    Side m_side;
    const WordMap &m_mine;
    const WordMap &m_other;
    Alignment &m_alignment;
    const std::vector<qint32> &m_partners;
};

} // namespace

void settle(const WordMap &old, const WordMap &now, Alignment &alignment)
{
    Slider(Side::New, old, now, alignment).run();
    Slider(Side::Old, old, now, alignment).run();
}

} // namespace florilegium
