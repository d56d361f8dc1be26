// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/hull.h"

#include <QVarLengthArray>

#include <algorithm>

namespace florilegium {

namespace {

// What a letter between two partners costs, as a share of a partner's letter: text of others hardly ever lies within a
// passage, words put in often do.
constexpr double foreignCost = 1.0;
constexpr double freeCost = 0.25;
/// Partners with more words between them than this many times the passage's belong to different windows.
constexpr qsizetype farApart = 4;
constexpr qsizetype leastFarApart = 40;

/// Words that an edge may take in beyond those that were lost there: replaced text is often somewhat longer.
constexpr qsizetype edgeSlack = 3;
/// How far a sentence's border is looked for, in words, and what it may cost.
constexpr qsizetype farthestBorder = 25;
constexpr double sentenceAllowance = 0.06;

std::vector<qint32> partnersOf(const Scene &scene, const Passage &passage)
{
    std::vector<qint32> partners;
    for (qsizetype i = passage.words.start; i < passage.words.end; ++i) {
        if (scene.alignment.newOf[size_t(i)] != Alignment::none)
            partners.push_back(scene.alignment.newOf[size_t(i)]);
    }
    std::ranges::sort(partners);
    return partners;
}

/// What lies between two neighbouring partners costs, or nothing if they are too far apart.
std::optional<double> costBetween(const Scene &scene, const Passage &passage, qint32 left, qint32 right)
{
    if (right - left > std::max(leastFarApart, farApart * passage.words.length()))
        return std::nullopt;
    double cost = 0;
    for (qint32 word = left + 1; word < right; ++word)
        cost += scene.now.letters(word) * (scene.isFree(word) ? freeCost : foreignCost);
    return cost;
}

/// New words before `word` (or behind it) that are free, at most `most`.
qsizetype freeRun(const Scene &scene, const Passage &passage, qsizetype word, qsizetype step, qsizetype most)
{
    qsizetype run = 0;
    for (qsizetype at = word + step; run < most && at >= 0 && at < scene.now.size() && !scene.isForeign(passage, at);
         at += step)
        ++run;
    return run;
}

using Offsets = QVarLengthArray<qsizetype, 4>;

/// How many free words an edge may take in for `lost` ones: none, as many, all that lie there.
Offsets extensions(const Scene &scene, const Passage &passage, qsizetype edge, qsizetype step, qsizetype lost)
{
    Offsets result{0};
    if (lost <= 0)
        return result;
    const qsizetype run = freeRun(scene, passage, edge, step, 2 * lost + edgeSlack + 1);
    if (run > 0)
        result.append(std::min(run, lost));
    if (run > lost && run <= 2 * lost + edgeSlack)
        result.append(run);
    return result;
}

} // namespace

std::optional<Place> densestHull(const Scene &scene, const Passage &passage)
{
    const std::vector<qint32> partners = partnersOf(scene, passage);
    if (partners.empty())
        return std::nullopt;
    double sum = 0;
    double most = -1;
    size_t from = 0;
    size_t bestFrom = 0;
    size_t bestTo = 0;
    for (size_t i = 0; i < partners.size(); ++i) {
        const auto cost = i > 0 ? costBetween(scene, passage, partners[i - 1], partners[i]) : std::nullopt;
        if (!cost || sum - *cost <= 0) {
            sum = 0;
            from = i;
        } else {
            sum -= *cost;
        }
        sum += scene.now.letters(partners[i]);
        if (sum > most) {
            most = sum;
            bestFrom = from;
            bestTo = i;
        }
    }
    Place place{.words = {partners[bestFrom], partners[bestTo] + 1}};
    qint64 letters = 0;
    qint64 movedLetters = 0;
    for (size_t i = bestFrom; i <= bestTo; ++i) {
        const qint32 word = partners[i];
        letters += scene.now.letters(word);
        if (scene.alignment.moved[size_t(scene.alignment.oldOf[size_t(word)])])
            movedLetters += scene.now.letters(word);
    }
    place.share = double(letters) / double(std::max<qint64>(passage.letters, 1));
    place.moved = 2 * movedLetters > letters;
    place.likeness = scene.likeness(passage, place.words);
    return place;
}

Place withBestEdges(const Scene &scene, const Passage &passage, const Place &hull)
{
    qint32 firstOld = qint32(passage.words.end);
    qint32 lastOld = -1;
    for (qsizetype word = hull.words.start; word < hull.words.end; ++word) {
        const qint32 owner = scene.alignment.oldOf[size_t(word)];
        if (owner != Alignment::none && passage.words.contains(owner)) {
            firstOld = std::min(firstOld, owner);
            lastOld = std::max(lastOld, owner);
        }
    }
    Place best = hull;
    for (const qsizetype left : extensions(scene, passage, hull.words.start, -1, firstOld - passage.words.start)) {
        for (const qsizetype right :
             extensions(scene, passage, hull.words.end - 1, 1, passage.words.end - 1 - lastOld)) {
            Place place = hull;
            place.words = {hull.words.start - left, hull.words.end + right};
            place.likeness = scene.likeness(passage, place.words);
            if (place.likeness > best.likeness)
                best = place;
        }
    }
    return withSentences(scene, passage, best);
}

Place withSentences(const Scene &scene, const Passage &passage, const Place &place)
{
    Place best = place;
    const auto tryWords = [&](TextRange words) {
        Place moved = best;
        moved.words = words;
        moved.likeness = scene.likeness(passage, words);
        if (moved.likeness < best.likeness - sentenceAllowance)
            return false;
        best = moved;
        return true;
    };
    const WordMap &now = scene.now;
    if (passage.startsSentence && now.breakBefore(qint32(best.words.start)) < Break::Sentence) {
        const qsizetype most = freeRun(scene, passage, best.words.start, -1, farthestBorder);
        for (qsizetype n = 1; n <= most; ++n) {
            if (now.breakBefore(qint32(best.words.start - n)) >= Break::Sentence) {
                tryWords({best.words.start - n, best.words.end});
                break;
            }
        }
    }
    if (passage.endsSentence && now.breakBefore(qint32(best.words.end)) < Break::Sentence) {
        const qsizetype most = freeRun(scene, passage, best.words.end - 1, 1, farthestBorder);
        for (qsizetype n = 1; n <= most; ++n) {
            if (now.breakBefore(qint32(best.words.end + n)) >= Break::Sentence) {
                tryWords({best.words.start, best.words.end + n});
                break;
            }
        }
    }
    return best;
}

} // namespace florilegium
