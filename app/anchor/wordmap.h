// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/normalise.h"
#include "text/textrange.h"

#include <QHash>
#include <QStringView>

#include <span>
#include <vector>

namespace florilegium {

using WordId = qint32;

/// Numbers for words: equal words of all texts that share it have the same number, counted from 0. Words are told
/// apart by 64 bits of their hash; that two of a million different ones share them has a chance of 1 in 40 million.
class Vocabulary
{
public:
    [[nodiscard]] WordId idOf(QStringView word);

private:
    QHash<quint64, WordId> m_ids;
};

/// How strongly a text breaks before a word.
enum class Break : quint8 {
    None,
    Clause, ///< after a comma, a dash, a bracket
    Sentence,
    Line,
};

/// A text as a row of words over its normalised form. A word is a run of letters, digits and marks; characters of
/// scripts that write no spaces (Chinese, Japanese, Thai …) are a word each. Punctuation belongs to no word. Some 14
/// bytes a character of English. Immutable, any thread; keeps a view of the source.
class WordMap
{
public:
    WordMap(QStringView source, Vocabulary &vocabulary);

    [[nodiscard]] QStringView source() const { return m_source; }
    [[nodiscard]] const NormalisedText &normalised() const { return m_normalised; }
    [[nodiscard]] QStringView text() const { return m_normalised.text(); } ///< normalised
    [[nodiscard]] qint32 size() const { return qint32(m_ids.size()); } ///< number of words
    [[nodiscard]] std::span<const WordId> ids() const { return m_ids; }
    [[nodiscard]] WordId id(qint32 word) const { return m_ids[size_t(word)]; }
    [[nodiscard]] qint32 start(qint32 word) const { return m_starts[size_t(word)]; } ///< in the normalised text
    [[nodiscard]] qint32 end(qint32 word) const { return m_starts[size_t(word)] + m_lengths[size_t(word)]; }
    [[nodiscard]] qint32 letters(qint32 word) const { return m_lengths[size_t(word)]; }
    [[nodiscard]] Break breakBefore(qint32 word) const { return m_breaks[size_t(word)]; } ///< Line at size() as well

    /// The words that a range of the normalised text touches: half-open, in words; empty where it touches none.
    [[nodiscard]] TextRange wordsIn(TextRange normalised) const;
    /// The normalised range from the first to the last of some words. `words` is not empty.
    [[nodiscard]] TextRange rangeOf(TextRange words) const;

private:
    void addWord(qsizetype start, qsizetype end, Vocabulary &vocabulary);
    [[nodiscard]] Break breakAt(qsizetype gapStart, qsizetype gapEnd) const;

    QStringView m_source;
    NormalisedText m_normalised;
    std::vector<WordId> m_ids;
    std::vector<qint32> m_starts;
    std::vector<quint16> m_lengths;
    std::vector<Break> m_breaks;
};

} // namespace florilegium
