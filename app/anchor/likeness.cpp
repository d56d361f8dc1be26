// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/likeness.h"

#include <QHashFunctions>

#include <algorithm>
#include <vector>

namespace florilegium {

namespace {

constexpr std::size_t runLength = 5;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

std::vector<std::size_t> wordHashes(QStringView text)
{
    constexpr std::size_t seed = 0x9e3779b9;
    std::vector<std::size_t> words;
    std::size_t word = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool alone = c.unicode() >= 0x2e80 && standsAlone(c);
        if (inWord && (alone || !isWordUnit(c)))
            words.push_back(word);
        inWord = !alone && isWordUnit(c) && (inWord || (word = seed, true));
        if (inWord)
            word = qHashMulti(word, c.toCaseFolded().unicode());
        else if (alone)
            words.push_back(qHashMulti(seed, c.unicode()));
    }
    if (inWord)
        words.push_back(word);
    return words;
}

std::vector<std::size_t> runHashes(QStringView text)
{
    const std::vector<std::size_t> words = wordHashes(text);
    std::vector<std::size_t> runs;
    for (std::size_t at = 0; at + runLength <= words.size(); ++at)
        runs.push_back(qHashRange(words.begin() + qsizetype(at), words.begin() + qsizetype(at + runLength)));
    std::ranges::sort(runs);
    const auto rest = std::ranges::unique(runs);
    runs.erase(rest.begin(), rest.end());
    return runs;
}

} // namespace

TextLikeness likenessOf(QStringView a, QStringView b)
{
    const std::vector<std::size_t> ofA = runHashes(a);
    const std::vector<std::size_t> ofB = runHashes(b);
    if (ofA.empty() || ofB.empty()) {
        const double equal = a == b ? 1 : 0;
        return {equal, equal};
    }
    std::vector<std::size_t> both;
    std::ranges::set_intersection(ofA, ofB, std::back_inserter(both));
    const auto shared = double(both.size());
    return {shared / double(ofA.size() + ofB.size() - both.size()), shared / double(std::min(ofA.size(), ofB.size()))};
}

} // namespace florilegium
