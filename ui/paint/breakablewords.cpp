// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/breakablewords.h"

#include "text/textrange.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr qsizetype leastLetters = 5;
constexpr qsizetype leastBefore = 2;
constexpr qsizetype leastAfter = 3;
constexpr qsizetype leastToHyphen = 4; // "co-au-thors" would have one hyphen too many
constexpr qsizetype mostLetters = 100; // what is longer is no word

constexpr QChar apostrophe = u'\'';

enum class Sort : quint8 {
    Letter,
    Apostrophe,
    Foreign, ///< part of a word that no dictionary knows
    Between, ///< parts words
};

bool isKnownScript(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic: return true;
    default: return false;
    }
}

bool isTypographicLigature(QChar c)
{
    return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06;
}

Sort sortOf(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z'))
        return Sort::Letter;
    if (u == apostrophe.unicode() || u == 0x2019 || u == 0x02BC)
        return Sort::Apostrophe;
    // Soft hyphens and joiners are formats.
    if (c.isNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format || u == u'_')
        return Sort::Foreign;
    if (!c.isLetter())
        return Sort::Between;
    return isKnownScript(c) && !isTypographicLigature(c) ? Sort::Letter : Sort::Foreign;
}

// Of a run without white space.
bool looksLikeAddress(QStringView token)
{
    int slashes = 0;
    for (qsizetype i = 0; i < token.size(); ++i) {
        switch (token[i].unicode()) {
        case u'@':
        case u'#':
        case u'=':
        case u'~':
        case u'_':
        case u'\\': return true;
        case u'/': ++slashes; break;
        case u'.':
            if (i > 0 && i + 1 < token.size() && token[i - 1].isLetterOrNumber() && token[i + 1].isLetterOrNumber())
                return true;
            break;
        default: break;
        }
    }
    return slashes > 1 || token.startsWith(u'/');
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool hasCapitalInside(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper() && sortOf(word[i - 1]) == Sort::Letter)
            return true;
    }
    return false;
}

void addWord(std::vector<BreakableWord> &words, QStringView text, TextRange range)
{
    while (!range.isEmpty() && sortOf(text[range.start]) == Sort::Apostrophe)
        ++range.start;
    while (!range.isEmpty() && sortOf(text[range.end - 1]) == Sort::Apostrophe)
        --range.end;
    const QStringView word = text.sliced(range.start, range.length());
    if (word.size() < leastLetters || word.size() > mostLetters || hasCapitalInside(word))
        return;
    QString letters = word.toString().toLower();
    for (QChar &letter : letters) {
        if (sortOf(letter) == Sort::Apostrophe)
            letter = apostrophe;
    }
    if (letters.size() == word.size()) // there are letters that become two
        words.push_back({.start = range.start,
                         .letters = std::move(letters),
                         .hyphenBefore = range.start > 0 && isHyphen(text[range.start - 1]),
                         .hyphenAfter = range.end < text.size() && isHyphen(text[range.end])});
}

void addWords(std::vector<BreakableWord> &words, QStringView text, TextRange token)
{
    for (qsizetype i = token.start; i < token.end; ++i) {
        const qsizetype start = i;
        bool isForeign = false;
        for (; i < token.end; ++i) {
            const Sort sort = sortOf(text[i]);
            if (sort == Sort::Between)
                break;
            isForeign = isForeign || sort == Sort::Foreign;
        }
        if (!isForeign)
            addWord(words, text, {start, i});
    }
}

} // namespace

bool BreakableWord::mayBreakBefore(qsizetype letter) const
{
    if (letter <= 0 || letter >= letters.size())
        return false;
    const qsizetype first = letters.lastIndexOf(apostrophe, letter - 1) + 1;
    const qsizetype next = letters.indexOf(apostrophe, letter);
    const qsizetype end = next < 0 ? letters.size() : next;
    const qsizetype before = hyphenBefore && first == 0 ? leastToHyphen : leastBefore;
    const qsizetype after = hyphenAfter && next < 0 ? leastToHyphen : leastAfter;
    return letter - first >= before && end - letter >= after && end - first >= leastLetters;
}

std::vector<BreakableWord> breakableWords(QStringView text)
{
    std::vector<BreakableWord> words;
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    for (auto at = text.begin(); at != text.end();) {
        const auto start = std::find_if_not(at, text.end(), isSpace);
        at = std::find_if(start, text.end(), isSpace);
        const TextRange token{start - text.begin(), at - text.begin()};
        if (token.length() >= leastLetters && !looksLikeAddress(text.sliced(token.start, token.length())))
            addWords(words, text, token);
    }
    return words;
}

} // namespace florilegium
