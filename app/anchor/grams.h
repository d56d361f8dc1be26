// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/wordmap.h"

#include <array>

namespace florilegium {

/// Hashes of all runs of words in a row of them: each in constant time (polynomial hash over prefixes). 8 bytes a word.
class GramHashes
{
public:
    explicit GramHashes(std::span<const WordId> ids);

    /// Of the `length` words from `at`; all of them lie in the row.
    [[nodiscard]] quint64 at(qsizetype at, qsizetype length) const
    {
        return m_prefix[size_t(at + length)] - m_prefix[size_t(at)] * powers[size_t(length)];
    }

    static constexpr qsizetype longest = 16; ///< run that can be asked for

private:
    static constexpr quint64 base = 0x9E3779B97F4A7C15; // odd, bits well spread: the golden ratio's
    static constexpr auto powers = [] {
        std::array<quint64, longest + 1> result{1};
        for (size_t i = 1; i < result.size(); ++i)
            result[i] = result[i - 1] * base;
        return result;
    }();

    std::vector<quint64> m_prefix;
};

/// A place in two rows of words at once.
struct WordPair
{
    qint32 old = 0;
    qint32 now = 0;
    bool operator==(const WordPair &) const = default;
};

/// Collects runs of words of two rows and gives those that stand exactly once in each.
class UniqueGrams
{
public:
    explicit UniqueGrams(qsizetype expected);

    void addOld(quint64 hash, qint32 at);
    void addNew(quint64 hash, qint32 at);
    /// By place in the old row, ascending.
    [[nodiscard]] std::vector<WordPair> pairs() const;

private:
    struct Entry
    {
        quint64 hash = 0;
        qint32 old = none;
        qint32 now = none;
    };
    static constexpr qint32 none = -1;
    static constexpr qint32 several = -2;

    Entry &entry(quint64 hash);

    std::vector<Entry> m_table; // open addressing, a power of two; an entry without places is free
    size_t m_mask;
};

/// The longest chain of pairs that ascends in both rows; `pairs` ascends in the old one. O(n log n): patience sorting
/// (Fredman, "On computing the length of longest increasing subsequences", 1975).
[[nodiscard]] std::vector<WordPair> longestChain(const std::vector<WordPair> &pairs);

} // namespace florilegium
