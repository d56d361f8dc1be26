// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/nearquote.h"

#include "anchor/editdistance.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr qint32 spacelessWeight = 3; // letters that a character of a script without spaces, or of Hangul, stands for
constexpr char16_t firstSpaceless = 0x0E00;
constexpr double typoWorth = 0.9; // of a word that is the same but for a typo
constexpr double leastCommon = 0.2; // share of the passage in runs of words, below which nothing is looked at closely
constexpr double strangerCost = 0.35; // of a letter that is not the passage's, where the place is cut out
// Of a passage that was cut so much is left, or so many letters: less of it may be a phrase that many use.
constexpr double cutShare = 0.55;
constexpr double cutLetters = 90;
constexpr qint32 slack = 8; // words around what was found, for edges with typos

qint32 weightOf(const WordMap &map, qint32 word)
{
    const bool spaceless = map.text()[map.start(word)].unicode() >= firstSpaceless;
    return map.letters(word) * (spaceless ? spacelessWeight : 1);
}

QStringView wordAt(const WordMap &map, qint32 word)
{
    return map.text().sliced(map.start(word), map.letters(word));
}

qint64 sum(std::span<const qint32> weights)
{
    qint64 all = 0;
    for (const qint32 weight : weights)
        all += weight;
    return all;
}

/// Whether two words are one but for a slip of the pen or an ending. Words of few letters are never.
bool isTypo(QStringView a, QStringView b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype allowed = longer < 4 ? 0 : longer < 6 ? 1 : longer < 11 ? 2 : 3;
    const bool sharesAnEnd = a.front() == b.front() || a.back() == b.back();
    return sharesAnEnd && std::abs(a.size() - b.size()) <= allowed && editDistance(a, b) <= allowed;
}

/// What part of both sides is common decides, the larger one first: of a passage that was cut, all stands in the other.
double scoreOf(double common, double passage, double place)
{
    const double more = std::min(1.0, common / std::min(passage, place));
    const double less = std::min(1.0, common / std::max(passage, place));
    return more * (0.5 + less / 2) * std::min(1.0, std::max(less / cutShare, common / cutLetters));
}

/// How much a word of the text weighs, and how much of that is the passage's.
struct Letters
{
    double all = 0;
    double common = 0;
};

/// The stretch with the largest sum (Kadane's algorithm), where strangers count against it.
TextRange bestStretch(std::span<const Letters> words)
{
    TextRange best;
    double most = 0;
    double sum = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < std::ssize(words); ++i) {
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        const Letters &word = words[size_t(i)];
        sum += word.common > 0 ? word.common : -strangerCost * word.all;
        if (sum > most) {
            most = sum;
            best = {start, i + 1};
        }
    }
    return best;
}

/// Punctuation that belongs to the words beside it, as many units as the passage has there.
qsizetype punctuationLength(QStringView text, qsizetype most)
{
    qsizetype length = 0;
    while (length < std::min(most, text.size()) && !text[length].isSpace() && !text[length].isLetterOrNumber()
           && text[length] != QChar::ObjectReplacementCharacter)
        ++length;
    return length;
}

qsizetype punctuationBefore(QStringView text, qsizetype most)
{
    qsizetype length = 0;
    while (length < std::min(most, text.size()) && punctuationLength(text.last(length + 1), 1) == 1)
        ++length;
    return length;
}

} // namespace

/// A stretch of a text that is looked at closely: its words, those with a typo under the number of the passage's word.
struct NearQuoteFinder::Window
{
    TextRange range; ///< in words of the text
    std::vector<WordId> words;
    std::vector<bool> hasTypo;
};

NearQuoteFinder::NearQuoteFinder(QStringView passage)
    : m_passage(passage.first(std::min(longest, passage.size())).toString())
    , m_map(m_passage, m_vocabulary)
    , m_runs(m_map.ids())
{
    m_weights.reserve(size_t(m_map.size()));
    for (qint32 word = 0; word < m_map.size(); ++word)
        m_weights.push_back(weightOf(m_map, word));
    m_weight = sum(m_weights);
}

std::optional<NearQuote> NearQuoteFinder::findIn(QStringView text) const
{
    if (isTooShort())
        return std::nullopt;
    const NearQuote best = bestIn(text);
    return best.score >= nearQuoteFrom ? std::optional(best) : std::nullopt;
}

NearQuote NearQuoteFinder::bestIn(QStringView text) const
{
    Vocabulary vocabulary = m_vocabulary;
    const WordMap map(text, vocabulary);
    Window window{.range = densest(map.ids()), .words = {}, .hasTypo = {}};
    if (window.range.isEmpty())
        return {};
    const auto words = map.ids().subspan(size_t(window.range.start), size_t(window.range.length()));
    window.words.assign(words.begin(), words.end());
    window.hasTypo.assign(words.size(), false);
    bridgeTypos(map, window);
    NearQuote found = rated(map, window);
    found.range = withPunctuation(text, found.range);
    return found;
}

/// Where the most of the passage stands in runs of two words and more, with some words around it; empty where too
/// little does.
TextRange NearQuoteFinder::densest(std::span<const WordId> words) const
{
    const qint32 widest = 2 * m_map.size() + 4 * slack; // room for what was put between, or cut from the passage
    const std::vector<CommonRun> runs = m_runs.runs(words);
    std::vector<qint32> covered(m_weights.size(), 0);
    qint64 weight = 0;
    const auto cover = [&](const CommonRun &run, qint32 times) {
        for (auto i = size_t(run.first); i < size_t(run.first + run.length); ++i) {
            const bool was = covered[i] > 0;
            covered[i] += times;
            weight += ((covered[i] > 0 ? 1 : 0) - (was ? 1 : 0)) * m_weights[i];
        }
    };
    qint64 most = 0;
    TextRange best;
    size_t first = 0;
    for (size_t last = 0; last < runs.size(); ++last) {
        cover(runs[last], 1);
        const qint32 end = runs[last].second + runs[last].length;
        while (first < last && end - runs[first].second > widest)
            cover(runs[first++], -1);
        if (weight > most) {
            most = weight;
            best = {runs[first].second, end};
        }
    }
    if (double(most) < leastCommon * double(m_weight))
        return {};
    const qsizetype around = slack + m_map.size() / 4;
    return {std::max<qsizetype>(0, best.start - around), std::min(qsizetype(words.size()), best.end + around)};
}

/// Words of the window that the passage lacks, and are like one that the window lacks, become that one.
void NearQuoteFinder::bridgeTypos(const WordMap &map, Window &window) const
{
    std::vector<bool> isThere(size_t(m_map.size()) + 1, false);
    for (const WordId word : window.words) {
        if (m_runs.knows(word))
            isThere[size_t(word)] = true;
    }
    std::vector<qint32> missing; // words of the passage, each once
    for (qint32 word = 0; word < m_map.size(); ++word) {
        if (!isThere[size_t(m_map.id(word))] && m_map.letters(word) >= 4)
            missing.push_back(word);
        isThere[size_t(m_map.id(word))] = true;
    }
    if (missing.empty())
        return;
    for (size_t i = 0; i < window.words.size(); ++i) {
        if (m_runs.knows(window.words[i]))
            continue;
        const QStringView strange = wordAt(map, qint32(window.range.start) + qint32(i));
        const auto meant = std::ranges::find_if(missing,
                                                [&](qint32 word) { return isTypo(wordAt(m_map, word), strange); });
        if (meant == missing.end())
            continue;
        window.words[i] = m_map.id(*meant);
        window.hasTypo[i] = true;
    }
}

NearQuote NearQuoteFinder::rated(const WordMap &map, const Window &window) const
{
    std::vector<Letters> letters(window.words.size()); // by word of the window
    for (size_t i = 0; i < letters.size(); ++i)
        letters[i].all = weightOf(map, qint32(window.range.start) + qint32(i));
    const std::vector<qint32> partners = tiled(m_runs, window.words, m_weights);
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] == noPartner)
            continue;
        const auto at = size_t(partners[i]);
        letters[at].common = m_weights[i] * (window.hasTypo[at] ? typoWorth : 1);
    }
    const TextRange place = bestStretch(letters);
    if (place.isEmpty())
        return {};
    Letters sum;
    for (auto i = size_t(place.start); i < size_t(place.end); ++i)
        sum = {sum.all + letters[i].all, sum.common + letters[i].common};
    const TextRange words{window.range.start + place.start, window.range.start + place.end};
    return {map.normalised().toSource(map.rangeOf(words)), scoreOf(sum.common, double(m_weight), sum.all)};
}

/// With the punctuation around it that the passage has around its own words.
TextRange NearQuoteFinder::withPunctuation(QStringView text, TextRange range) const
{
    if (range.isEmpty())
        return range;
    const TextRange own = m_map.normalised().toSource(m_map.rangeOf({0, m_map.size()}));
    const qsizetype before = punctuationBefore(QStringView(m_passage).first(own.start), own.start);
    const qsizetype after = punctuationLength(QStringView(m_passage).sliced(own.end), m_passage.size());
    return {range.start - punctuationBefore(text.first(range.start), before),
            range.end + punctuationLength(text.sliced(range.end), after)};
}

double likeness(QStringView a, QStringView b)
{
    // The shorter one is looked for in the longer one; of equally long ones always the same.
    if (std::tuple(a.size(), a) > std::tuple(b.size(), b))
        std::swap(a, b);
    const NearQuoteFinder finder(a);
    if (finder.isTooShort())
        return NormalisedText(a.trimmed()).text() == NormalisedText(b.trimmed()).text() && !a.trimmed().isEmpty() ? 1
                                                                                                                  : 0;
    return finder.bestIn(b).score;
}

} // namespace florilegium
