// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/alignment.h"
#include "anchor/passage.h"

#include <optional>

namespace florilegium {

/// A place in the new text that a passage may have gone to, and what speaks for it.
struct Place
{
    TextRange words; ///< of the new text
    double share = 0; ///< of the passage's letters that went there, 0 to 1
    double likeness = 0; ///< of the characters, 0 to 1
    bool moved = false; ///< most of it is out of the order of the rest
};

/// Two texts and how their words correspond. Values and references, cheap to copy.
struct Scene
{
    const WordMap &old;
    const WordMap &now;
    const Alignment &alignment;

    /// The new word belongs to old text outside of the passage.
    [[nodiscard]] bool isForeign(const Passage &passage, qsizetype word) const
    {
        const qint32 owner = alignment.oldOf[size_t(word)];
        return owner != Alignment::none && !passage.words.contains(owner);
    }
    [[nodiscard]] bool isFree(qsizetype word) const { return alignment.oldOf[size_t(word)] == Alignment::none; }
    /// Share of the letters of some new words that belong to old text outside of the passage.
    [[nodiscard]] double foreignShare(const Passage &passage, TextRange words) const;
    /// How much the characters of some new words are like the passage's. O(passage / 64 × words).
    [[nodiscard]] double likeness(const Passage &passage, TextRange words) const;
    /// The words of the new text between the passage's neighbours that kept their order: half-open; empty when the
    /// neighbours are neighbours still. Its start is where the passage would stand.
    [[nodiscard]] TextRange holeOf(const Passage &passage) const;
};

} // namespace florilegium
