// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softrules.h"

#include <span>

namespace florilegium {

/// A word or a sign of a text.
struct SoftToken
{
    enum class Kind : quint8 {
        Word,
        Number, ///< in digits
        Comma,
        Quote, ///< of either side
        Dash,
        Stop, ///< a sentence (or what is like one) ends
        Other,
    };
    enum Flag : quint8 {
        Capital = 1, ///< begins with one
        AllCapitals = 2,
        Starts = 4, ///< the first word of a sentence, or of a quotation
    };
    qint32 start = 0; ///< in the text
    qint32 end = 0;
    int word = -1; ///< in the vocabulary
    Kind kind = Kind::Word;
    quint8 flags = 0;

    [[nodiscard]] bool isWord() const { return kind == Kind::Word || kind == Kind::Number; }
    [[nodiscard]] bool has(Flag flag) const { return flags & flag; }
};

/// Cuts a part of a text, within one line of it, into words and signs. White space, signs of currencies, and the full
/// stops of abbreviations are left out. The beginning of the
/// part is taken for the start of a sentence when `starts`. Linear.
void tokenize(QStringView text, TextRange part, bool starts, const SoftVocabulary &vocabulary,
              std::vector<SoftToken> &tokens);

/// A line that was cut, as rules are held against it.
struct SoftLine
{
    QStringView text; ///< that the tokens' offsets are of
    std::span<const SoftToken> tokens;
    const SoftRules &rules;
    bool isTitle = false; ///< nearly every word begins with a capital

    [[nodiscard]] int size() const { return int(tokens.size()); }
    [[nodiscard]] const SoftToken &at(int index) const { return tokens[std::size_t(index)]; }
    [[nodiscard]] bool has(int index, quint16 roles) const { return rules.vocabulary.roles(at(index).word) & roles; }
    [[nodiscard]] QStringView words(int from, int to) const
    {
        return text.sliced(at(from).start, at(to - 1).end - at(from).start);
    }
};

/// Whether the line is written like a headline in English.
[[nodiscard]] bool isTitleLine(std::span<const SoftToken> tokens);

} // namespace florilegium
