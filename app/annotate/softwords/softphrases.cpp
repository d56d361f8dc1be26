// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softphrases.h"

#include "annotate/softwords/softcompiler.h"
#include "annotate/words.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SoftSign, QLatin1StringView>, 4> signWords{{
    {NumberSign, QLatin1StringView("<number>")},
    {NameSign, QLatin1StringView("<name>")},
    {CommaSign, QLatin1StringView("<comma>")},
    {QuoteSign, QLatin1StringView("<quote>")},
}};
constexpr std::array<std::pair<SoftElement::Kind, QLatin1StringView>, 2> edgeWords{{
    {SoftElement::Kind::Start, QLatin1StringView("<start>")},
    {SoftElement::Kind::End, QLatin1StringView("<end>")},
}};

bool isOfWords(QStringView letters)
{
    return !letters.isEmpty() && std::ranges::all_of(letters, [](QChar character) {
        return character.isLetter() || character.isMark() || character.isDigit() || character == u'-'
            || character == u'\'' || character == u'\u2019';
    });
}

/// A word that the cutting of a text leaves in one piece.
bool isWord(QStringView word)
{
    return isOfWords(word) && word.front().isLetter() && (word.back().isLetter() || word.back().isDigit());
}

QString folded(QStringView word)
{
    QString made;
    for (const QChar character : word) {
        if (const char16_t own = foldedForWords(character.unicode()))
            made += QChar(own);
    }
    return made;
}

/// The words of "*3".
std::optional<int> gapOf(QStringView place)
{
    bool isNumber = false;
    const int words = place.startsWith(u'*') ? place.sliced(1).toInt(&isNumber) : 0;
    return isNumber ? std::optional(words) : std::nullopt;
}

} // namespace

std::expected<SoftPattern, WrongPhrase> PhraseCompiler::phrase(const QString &text) const
{
    const QStringList places = text.split(u' ', Qt::SkipEmptyParts);
    if (places.size() > mostElements)
        return std::unexpected(WrongPhrase{ListFault::TooMany, text});
    SoftPattern pattern;
    for (const QString &place : places) {
        const bool optional = place.size() > 2 && place.startsWith(u'(') && place.endsWith(u')');
        auto made = element(optional ? place.sliced(1, place.size() - 2) : place);
        if (!made)
            return std::unexpected(made.error());
        made->optional = optional;
        pattern.push_back(std::move(*made));
    }
    return pattern;
}

std::expected<SoftElement, WrongPhrase> PhraseCompiler::element(const QString &place) const
{
    SoftElement made;
    if (const auto edge = fromWord(edgeWords, place)) {
        made.kind = *edge;
        return made;
    }
    if (const auto words = gapOf(place)) {
        if (*words < 1 || *words > longestGap)
            return std::unexpected(WrongPhrase{ListFault::TooMany, place});
        made.kind = SoftElement::Kind::Gap;
        made.most = *words;
        return made;
    }
    for (const QString &word : place.split(u'/')) {
        if (const auto wrong = addForms(made, word, true))
            return std::unexpected(*wrong);
    }
    if (std::ssize(made.forms) + made.patterns.size() > mostWordsOfElement)
        return std::unexpected(WrongPhrase{ListFault::TooMany, place});
    std::ranges::sort(made.forms);
    return made;
}

std::optional<WrongPhrase> PhraseCompiler::addForms(SoftElement &element, const QString &word, bool mayBeSet) const
{
    if (const auto sign = fromWord(signWords, word)) {
        element.signs = quint8(element.signs | *sign);
        return std::nullopt;
    }
    if (mayBeSet && word.startsWith(u'@')) {
        const auto set = m_sets.find(word.sliced(1));
        if (set == m_sets.end())
            return WrongPhrase{ListFault::UnknownSet, word};
        for (const QString &member : set->words) {
            if (const auto wrong = addForms(element, member, false))
                return wrong;
        }
        return std::nullopt;
    }
    const qsizetype plus = word.indexOf(u'+');
    if (plus < 0)
        return addForm(element, word);
    const auto endings = m_endings.find(word.sliced(plus + 1));
    if (endings == m_endings.end())
        return WrongPhrase{ListFault::UnknownEnding, word.sliced(plus)};
    for (const QString &ending : endings->words) {
        if (const auto wrong = addForm(element, word.first(plus) + (ending == "-"_L1 ? QString() : ending)))
            return wrong;
    }
    return std::nullopt;
}

std::optional<WrongPhrase> PhraseCompiler::addForm(SoftElement &element, const QString &word) const
{
    QString letters = word;
    letters.remove(u'*');
    const bool isPattern = letters.size() != word.size();
    if (isPattern ? !isOfWords(letters) : !isWord(letters))
        return WrongPhrase{ListFault::BadElement, word};
    if (isPattern)
        element.patterns << folded(word);
    else
        element.forms.push_back({m_vocabulary.add(word), word.front().isUpper()});
    return std::nullopt;
}

bool canBegin(const SoftPattern &phrase)
{
    if (phrase.empty() || phrase.front().kind != SoftElement::Kind::Token || phrase.front().optional)
        return false;
    return phrase.front().patterns.isEmpty() && (phrase.front().signs & ~NumberSign) == 0;
}

} // namespace florilegium
