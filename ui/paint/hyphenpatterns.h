// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <hyphen.h>

#include <vector>

namespace florilegium {

/// A dictionary as libhyphen hyphenates by it, read by us. Its own way looks for every suffix of every beginning of a
/// pattern in a table of 31,627 chains: 3 s of processor time and 40 MB for German, whose file makes 279,000 of them.
/// Here they are nodes of a tree, and the links from each to its longest suffix that is one too are found level by
/// level (Aho and Corasick, "Efficient string matching", 1975): linear in the file, some 60 ms and 14 MB.
///
/// Whatever the file holds, the result is what hnj_hyphen_load() makes of it; a test compares them. Never changes after
/// it is read: any thread.
class HyphenPatterns
{
public:
    /// Of a file's bytes.
    explicit HyphenPatterns(const QByteArray &file);
    HyphenPatterns(const HyphenPatterns &) = delete;
    HyphenPatterns &operator=(const HyphenPatterns &) = delete;

    /// For hnj_hyphen_hyphenate2(), which takes it as not constant, but only reads it. Lives as long as this.
    [[nodiscard]] HyphenDict *dictionary() const { return const_cast<HyphenDict *>(&m_first.dictionary); }
    /// Name of the patterns' encoding; empty: the file is none of these.
    [[nodiscard]] QLatin1StringView encoding() const { return QLatin1StringView(m_first.dictionary.cset); }
    [[nodiscard]] bool isUtf8() const { return m_first.dictionary.utf8; }

private:
    /// What one level of a dictionary consists of: compounds are parted by the first, their parts by the second.
    struct Level
    {
        HyphenDict dictionary = {};
        std::vector<HyphenState> states;
        std::vector<HyphenTrans> transitions;
        QByteArray strings;
        QByteArray whole; ///< characters around which no hyphen goes
    };
    class Builder;

    Level m_first;
    Level m_second;
};

} // namespace florilegium
