// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/laidrow.h"

#include <list>
#include <memory>
#include <unordered_map>

namespace florilegium {

/// The rows that are laid out, the least recently used going first. Bounded by characters, since rows differ a
/// thousandfold in length (some 36 bytes a character).
class LayoutCache
{
public:
    static constexpr qsizetype maxCharacters = 200'000;

    /// The row, or null; makes it the most recently used.
    [[nodiscard]] LaidRow *find(qsizetype row);
    /// The row, or null; leaves the order alone.
    [[nodiscard]] const LaidRow *peek(qsizetype row) const;
    LaidRow &insert(qsizetype row, std::unique_ptr<LaidRow> laid);
    void remove(qsizetype row);
    void clear();
    /// Drops the rows that `matches` names.
    template<typename Predicate>
    void removeIf(Predicate matches)
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            const qsizetype row = (entry++)->row;
            if (matches(row))
                remove(row);
        }
    }
    /// Drops what exceeds the bound, but never a row of [first, last].
    void trim(qsizetype first, qsizetype last);
    [[nodiscard]] qsizetype characters() const { return m_characters; }

private:
    struct Entry
    {
        qsizetype row;
        std::unique_ptr<LaidRow> laid;
    };

    std::list<Entry> m_entries; // most recently used first
    std::unordered_map<qsizetype, std::list<Entry>::iterator> m_byRow;
    qsizetype m_characters = 0;
};

} // namespace florilegium
