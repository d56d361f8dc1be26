// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querycompiler.h"

#include <unordered_set>

namespace florilegium {

// The index lists the longer words that occur in it, each once. FTS5 has an index of the first one, two and three
// characters of words; of a longer beginning it gathers all matches before it gives the first, however many there are.
// As alternatives of whole words they come one by one.

/// Adds words to the list of one index. Remembers what it added, so most words cost a look into memory.
class WordList
{
public:
    /// All words of a text made by indexedWords(). Within the caller's transaction; not to be used again when that
    /// fails.
    Result<void> add(Connection &index, QStringView words);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView word) const { return qHash(word); }
    };
    std::unordered_set<QString, Hash, std::equal_to<>> m_known;
};

/// The query with each longer beginning of a word as the words that begin so, when they are not very many.
[[nodiscard]] Result<Query> withWholeWords(const QueryPlace &place, Query query);

} // namespace florilegium
