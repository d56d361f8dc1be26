// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlight.h"
#include "text/textrange.h"

#include <deque>
#include <iterator>
#include <span>

namespace florilegium {

/// A highlight with its places in the text that is shown; no ranges: an orphan.
struct PlacedHighlight
{
    Highlight highlight;
    QList<TextRange> ranges; ///< ascending, in UTF-16 units of the shown text
    qsizetype keptAt = 0; ///< where an orphan is shown: its last place, clamped to the text

    [[nodiscard]] bool isOrphan() const { return ranges.isEmpty(); }
    bool operator==(const PlacedHighlight &) const = default;
    /// Start of the first range, or the kept place.
    [[nodiscard]] qsizetype start() const { return ranges.isEmpty() ? keptAt : ranges.front().start; }
    [[nodiscard]] qsizetype end() const { return ranges.isEmpty() ? keptAt : ranges.back().end; }
};

/// The highlights of a set in the order of the page, as a range of values. They lie in slots that they keep as long as
/// they live; only the order of the slots' numbers changes. Borrowed: holds until the set changes.
class PlacedHighlights
{
public:
    using Slots = std::deque<PlacedHighlight>;

    class Iterator
    {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::random_access_iterator_tag;
        using value_type = PlacedHighlight;
        using difference_type = std::ptrdiff_t;
        using pointer = const PlacedHighlight *;
        using reference = const PlacedHighlight &;

        Iterator() = default;
        Iterator(const Slots *places, const quint32 *at)
            : m_slots(places)
            , m_at(at)
        {
        }
        /// Number of the slot.
        [[nodiscard]] quint32 slot() const { return *m_at; }
        reference operator*() const { return (*m_slots)[*m_at]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type n) const { return *(*this + n); }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        Iterator &operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        Iterator &operator-=(difference_type n) { return *this += -n; }
        friend Iterator operator+(Iterator a, difference_type n) { return a += n; }
        friend Iterator operator+(difference_type n, Iterator a) { return a += n; }
        friend Iterator operator-(Iterator a, difference_type n) { return a -= n; }
        friend difference_type operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }
        friend bool operator==(Iterator a, Iterator b) { return a.m_at == b.m_at; }
        friend auto operator<=>(Iterator a, Iterator b) { return a.m_at <=> b.m_at; }

    private:
        const Slots *m_slots = nullptr;
        const quint32 *m_at = nullptr;
    };

    PlacedHighlights(const Slots &places, std::span<const quint32> order)
        : m_slots(&places)
        , m_order(order)
    {
    }

    [[nodiscard]] Iterator begin() const { return {m_slots, m_order.data()}; }
    [[nodiscard]] Iterator end() const { return {m_slots, m_order.data() + m_order.size()}; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_order.size()); }
    [[nodiscard]] bool isEmpty() const { return m_order.empty(); }
    [[nodiscard]] const PlacedHighlight &front() const { return *begin(); }
    [[nodiscard]] const PlacedHighlight &operator[](qsizetype index) const { return begin()[index]; }

private:
    const Slots *m_slots;
    std::span<const quint32> m_order;
};

} // namespace florilegium

/// Its iterators may outlive it.
template<>
inline constexpr bool std::ranges::enable_borrowed_range<florilegium::PlacedHighlights> = true;
