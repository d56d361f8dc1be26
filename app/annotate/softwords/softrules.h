// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softkinds.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace florilegium {

// What lists are compiled to. Made once, then read from any thread.

/// What a word is to whoever reads the name of a source.
enum SoftRole : quint16 {
    ArticleRole = 1, ///< stands before a name and is no part of it
    JoinerRole = 2, ///< joins the words of a name
    PronounRole = 4, ///< stands for a name
    BetweenRole = 8, ///< may stand between a name and its verb
    OpenerRole = 16, ///< begins a clause whose subject stands behind its verb
    EndRole = 32, ///< a name ends before it
    PlaceRole = 64, ///< joins a place to a name
    NobodyRole = 128, ///< names nobody in particular
    GenitiveRole = 256, ///< an article after which names have endings
    NumberRole = 512, ///< a number in letters
    AbbreviationRole = 1024, ///< a full stop behind it ends no sentence
};

/// How a character of a word is compared: without case, with one apostrophe; 0: not at all (a soft hyphen).
[[nodiscard]] char16_t foldedForWords(char16_t character);

/// Every word that a rule or a role speaks of, numbered from 0.
class SoftVocabulary
{
public:
    static constexpr quint32 hashSeed = 2166136261U; // FNV-1a
    [[nodiscard]] static constexpr quint32 hashed(quint32 hash, char16_t folded) { return (hash ^ folded) * 16777619U; }

    /// The number of a word, which is new or known.
    int add(const QString &word);
    /// O(1); -1 when it is none of them. `hash` is that of its folded characters.
    [[nodiscard]] int find(QStringView word, quint32 hash) const;
    [[nodiscard]] int size() const { return int(m_words.size()); }
    void addRole(int word, SoftRole role) { m_roles[std::size_t(word)] |= role; }
    [[nodiscard]] quint16 roles(int word) const { return word < 0 ? quint16(0) : m_roles[std::size_t(word)]; }

private:
    struct Slot
    {
        quint32 hash = 0;
        int word = -1;
    };
    void grow();
    [[nodiscard]] std::size_t slotOf(QStringView word, quint32 hash) const;

    QStringList m_words; // folded
    std::vector<quint16> m_roles;
    std::vector<Slot> m_slots; // a power of two, at most half full
};

/// One of the words that may stand at a place of a phrase.
struct SoftWordForm
{
    int word = 0;
    bool capital = false; ///< it begins with a capital; others may where every word does
    auto operator<=>(const SoftWordForm &) const = default;
};

/// What besides certain words may stand at a place of a phrase.
enum SoftSign : quint8 {
    NumberSign = 1, ///< in digits, or a word with the role of one
    NameSign = 2, ///< any word with a capital
    CommaSign = 4, ///< or a dash
    QuoteSign = 8,
};

/// A place in a phrase.
struct SoftElement
{
    enum class Kind : quint8 {
        Token, ///< a word or a sign
        Gap,
        Start, ///< of a sentence; takes no token
        End, ///< the same
    };
    Kind kind = Kind::Token;
    bool optional = false;
    quint8 signs = 0; ///< any of these …
    std::vector<SoftWordForm> forms; ///< … or of these, which are sorted …
    QStringList patterns; ///< … or what fits one of these: folded words with '*' for any characters
    int most = 0; ///< words of a gap
};
using SoftPattern = std::vector<SoftElement>;

struct SoftContext
{
    bool after = false; ///< as in SoftCondition
    bool wanted = false;
    std::vector<SoftPattern> patterns;
};

struct SoftRule
{
    std::optional<SoftKind> kind;
    SoftWho who = SoftWho::Nowhere;
    bool weak = false;
    SoftPattern phrase;
    std::vector<SoftContext> contexts;
};

struct SoftRules
{
    SoftVocabulary vocabulary;
    std::vector<SoftRule> rules; ///< those of later lists first: of phrases equally long the first is taken
    std::vector<std::vector<int>> byWord; ///< rules that a word begins, ascending
    std::vector<int> byNumber; ///< rules that a number begins
    QStringList genitiveEndings; ///< longest first
};

} // namespace florilegium
