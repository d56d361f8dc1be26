// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/scene.h"

#include <QList>

namespace florilegium {

/// Where each word stands among the words of the new text that have no partner. 4 bytes a word. Immutable.
class FreeWords
{
public:
    explicit FreeWords(const Scene &scene);

    /// Windows of about the passage's length that hold most of its letters in free words, best first, at most `count`.
    /// Words that are frequent there vote for none.
    [[nodiscard]] QList<TextRange> windows(const Scene &scene, const Passage &passage, qsizetype count) const;

    /// Where the very words of the passage stand, some of them free and none of them foreign, ascending. O(places of
    /// its rarest word × passage).
    [[nodiscard]] QList<TextRange> copies(const Scene &scene, const Passage &passage) const;

private:
    struct Vote
    {
        qint32 place;
        qint32 letters;
    };

    /// Each place of each of the passage's words that are not frequent, ascending.
    [[nodiscard]] std::vector<Vote> votes(const Scene &scene, const Passage &passage) const;
    [[nodiscard]] std::span<const qint32> placesOf(WordId word) const;

    std::vector<qint32> m_starts; ///< by word number: where its places begin in m_places
    std::vector<qint32> m_places;
};

} // namespace florilegium
