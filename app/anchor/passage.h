// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/wordmap.h"

namespace florilegium {

/// A passage of the old text, as words and as normalised characters.
struct Passage
{
    Passage(const WordMap &map, TextRange given);

    TextRange source; ///< as it was given
    TextRange range; ///< normalised, without spaces at the ends
    TextRange words; ///< may be empty: punctuation alone
    qint64 letters = 0; ///< of all its words
    QStringView text; ///< range, as characters
    QStringView lead; ///< punctuation before its first word, and behind its last one
    QStringView trail;
    qsizetype cutStart = 0; ///< characters of its first word that stand before it, and of its last one behind it
    qsizetype cutEnd = 0;
    bool startsSentence = false; ///< it starts where a sentence or a line does
    bool endsSentence = false;
    bool startsChunk = false; ///< a space or the text's edge stands before it, or behind it
    bool endsChunk = false;
};

/// Words of the new text with the punctuation around them that the passage had around its own: normalised.
[[nodiscard]] TextRange withPunctuation(const Passage &passage, const WordMap &map, TextRange words);

} // namespace florilegium
