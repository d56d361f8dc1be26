// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/layoutcache.h"

namespace florilegium {

LaidRow *LayoutCache::find(qsizetype row)
{
    const auto known = m_byRow.find(row);
    if (known == m_byRow.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, known->second);
    return known->second->laid.get();
}

const LaidRow *LayoutCache::peek(qsizetype row) const
{
    const auto known = m_byRow.find(row);
    return known == m_byRow.end() ? nullptr : known->second->laid.get();
}

LaidRow &LayoutCache::insert(qsizetype row, std::unique_ptr<LaidRow> laid)
{
    remove(row);
    m_characters += laid->characters;
    m_entries.push_front({row, std::move(laid)});
    m_byRow.emplace(row, m_entries.begin());
    return *m_entries.front().laid;
}

void LayoutCache::remove(qsizetype row)
{
    const auto known = m_byRow.find(row);
    if (known == m_byRow.end())
        return;
    m_characters -= known->second->laid->characters;
    m_entries.erase(known->second);
    m_byRow.erase(known);
}

void LayoutCache::clear()
{
    m_entries.clear();
    m_byRow.clear();
    m_characters = 0;
}

void LayoutCache::trim(qsizetype first, qsizetype last)
{
    auto entry = m_entries.end();
    while (m_characters > maxCharacters && entry != m_entries.begin()) {
        --entry;
        if (entry->row >= first && entry->row <= last)
            continue;
        m_characters -= entry->laid->characters;
        m_byRow.erase(entry->row);
        entry = m_entries.erase(entry);
    }
}

} // namespace florilegium
