// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fuzzymatch.h"

#include "text/normalise.h"

#include <algorithm>
#include <vector>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int never = -1'000'000;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Chinese characters and kana are words of their own: nothing parts them.
bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return isWordUnit(text[at]) && (at == 0 || !isWordUnit(text[at - 1]) || standsAlone(text[at]));
}

bool endsWord(QStringView text, qsizetype at)
{
    return at + 1 == text.size() || !isWordUnit(text[at + 1]);
}

int gapCost(qsizetype length)
{
    return std::max(fuzzy::gapAtMost, fuzzy::gapBegins + int(length - 1) * fuzzy::gapGoesOn);
}

bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        at = text.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

/// The best alignment of one word with a name: for each letter of the word and each place the best score that ends
/// there.
class Alignment
{
public:
    Alignment(QStringView word, QStringView text)
        : m_word(word)
        , m_text(text)
        , m_scores(size_t(word.size() * text.size()), never)
    {
        for (qsizetype letter = 0; letter < word.size(); ++letter)
            fill(letter);
        findEnd();
    }

    [[nodiscard]] int score() const { return m_best; }

    /// Where the letters stand, the last one first.
    [[nodiscard]] QList<qsizetype> places() const
    {
        QList<qsizetype> places{m_end};
        for (qsizetype letter = m_word.size() - 1; letter > 0; --letter)
            places << before(letter, places.back());
        return places;
    }

private:
    [[nodiscard]] int &at(qsizetype letter, qsizetype place)
    {
        return m_scores[size_t(letter * m_text.size() + place)];
    }
    [[nodiscard]] int at(qsizetype letter, qsizetype place) const
    {
        return m_scores[size_t(letter * m_text.size() + place)];
    }

    [[nodiscard]] int worth(qsizetype letter, qsizetype place) const
    {
        if (!beginsWord(m_text, place))
            return fuzzy::letter;
        return fuzzy::letter + fuzzy::wordStart + (letter == 0 ? fuzzy::firstLetter : 0);
    }

    void fill(qsizetype letter)
    {
        int gap = never; // best that ends before the place above, with what the letters between cost
        int farthest = never; // the same, so far away that more costs nothing
        for (qsizetype place = letter; place < m_text.size(); ++place) {
            if (letter > 0 && place >= 2) {
                gap = std::max(gap + fuzzy::gapGoesOn, at(letter - 1, place - 2) + fuzzy::gapBegins);
                if (place >= reach + 1)
                    farthest = std::max(farthest, at(letter - 1, place - reach - 1) + fuzzy::gapAtMost);
            }
            if (m_text[place] != m_word[letter])
                continue;
            int best = 0;
            if (letter > 0) {
                best = std::max(gap, farthest);
                if (place > 0)
                    best = std::max(best, at(letter - 1, place - 1) + fuzzy::inARow);
            }
            at(letter, place) = best + worth(letter, place);
        }
    }

    void findEnd()
    {
        for (qsizetype place = 0; place < m_text.size(); ++place) {
            const int score = at(m_word.size() - 1, place) + (endsWord(m_text, place) ? fuzzy::wordEnds : 0);
            if (score > m_best) {
                m_best = score;
                m_end = place;
            }
        }
    }

    /// Where the letter before this one stands in the best alignment; letters in a row are preferred.
    [[nodiscard]] qsizetype before(qsizetype letter, qsizetype place) const
    {
        const int wanted = at(letter, place) - worth(letter, place);
        if (at(letter - 1, place - 1) + fuzzy::inARow == wanted)
            return place - 1;
        for (qsizetype from = place - 2; from > 0; --from) {
            if (at(letter - 1, from) + gapCost(place - from - 1) == wanted)
                return from;
        }
        return 0;
    }

    /// Letters of the longest gap that costs more than a shorter one.
    static constexpr qsizetype reach = fuzzy::gapBegins - fuzzy::gapAtMost + 1;

    QStringView m_word;
    QStringView m_text;
    std::vector<int> m_scores;
    int m_best = never;
    qsizetype m_end = 0;
};

bool isWorthIt(int score, QStringView word)
{
    return score >= fuzzy::leastForALetter * int(word.size());
}

/// Calls `use` with the alignment of each word; false as soon as one is not there.
template<typename Use>
bool alignAll(const FuzzyPattern &pattern, QStringView folded, Use use)
{
    const QStringView text = folded.first(std::min(folded.size(), fuzzy::longestName));
    for (const QString &word : pattern.words()) {
        if (!isSubsequence(word, text))
            return false;
        const Alignment alignment(word, text);
        if (!isWorthIt(alignment.score(), word))
            return false;
        use(alignment);
    }
    return true;
}

int extraFor(const FuzzyPattern &pattern, QStringView folded)
{
    return pattern.words().size() == 1 && pattern.words().front() == folded ? fuzzy::wholeName : 0;
}

/// Letters one by one, made ranges.
QList<TextRange> joinedPlaces(QList<qsizetype> places)
{
    std::ranges::sort(places);
    QList<TextRange> ranges;
    for (const qsizetype place : places) {
        if (!ranges.isEmpty() && place <= ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, place + 1);
        else
            ranges << TextRange{place, place + 1};
    }
    return ranges;
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
{
    QString folded = foldedName(typed);
    folded.replace(u'/', u' ');
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        m_words << word.left(fuzzy::longestWord);
}

QString foldedName(QStringView name)
{
    return NormalisedText(name).text();
}

std::optional<int> fuzzyScore(const FuzzyPattern &pattern, QStringView folded)
{
    int score = extraFor(pattern, folded);
    const bool fits = alignAll(pattern, folded, [&](const Alignment &alignment) { score += alignment.score(); });
    return fits ? std::optional(score) : std::nullopt;
}

std::optional<FuzzyMatch> fuzzyMatch(const FuzzyPattern &pattern, QStringView name)
{
    const NormalisedText folded(name);
    FuzzyMatch match{.score = extraFor(pattern, folded.text()), .ranges = {}};
    QList<qsizetype> places;
    const bool fits = alignAll(pattern, folded.text(), [&](const Alignment &alignment) {
        match.score += alignment.score();
        places << alignment.places();
    });
    if (!fits)
        return std::nullopt;
    for (const TextRange found : joinedPlaces(std::move(places))) {
        const TextRange range = folded.toSource(found);
        // One character of the name may have become several letters.
        if (!match.ranges.isEmpty() && range.start <= match.ranges.back().end)
            match.ranges.back().end = std::max(match.ranges.back().end, range.end);
        else
            match.ranges << range;
    }
    return match;
}

} // namespace florilegium
