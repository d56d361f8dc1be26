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
/// How far a sentence's border is looked for, in words. Where the passage's own edge was changed, the whole sentence
/// must be this much like it; where the edge still stands and something was put behind it, taking that in may cost so
/// much.
constexpr qsizetype farthestBorder = 25;
constexpr double leastWhole = 0.5;
constexpr double sentenceAllowance = 0.2;

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

/// An edge of a place in the new text, which may be moved outwards.
struct Edge
{
    qsizetype word; ///< the outermost word of the place
    qsizetype step; ///< -1 at its start, 1 at its end

    /// The border that is crossed when the place takes in its n-th word beyond the edge, from 1.
    [[nodiscard]] qsizetype borderAt(qsizetype n) const { return step < 0 ? word - n + 1 : word + n; }
};

/// New words beyond the edge that are not foreign, at most `most`, without crossing a break stronger than `strongest`.
qsizetype freeRun(const Scene &scene, const Passage &passage, Edge edge, qsizetype most, Break strongest)
{
    qsizetype run = 0;
    while (run < most) {
        const qsizetype at = edge.word + edge.step * (run + 1);
        if (at < 0 || at >= scene.now.size() || scene.isForeign(passage, at)
            || scene.now.breakBefore(qint32(edge.borderAt(run + 1))) > strongest)
            break;
        ++run;
    }
    return run;
}

/// The strongest break before the words `from` to `to`, both included.
Break strongestBreak(const WordMap &map, qsizetype from, qsizetype to)
{
    Break strongest = Break::Clause; // replaced words may be cut otherwise than the old ones
    for (qsizetype word = from; word <= to; ++word)
        strongest = std::max(strongest, map.breakBefore(qint32(word)));
    return strongest;
}

using Offsets = QVarLengthArray<qsizetype, 4>;

/// How many words an edge may take in for `lost` ones: none, as many, all that are free there.
Offsets extensions(const Scene &scene, const Passage &passage, Edge edge, qsizetype lost, Break strongest)
{
    Offsets result{0};
    if (lost <= 0)
        return result;
    const qsizetype run = freeRun(scene, passage, edge, 2 * lost + edgeSlack + 1, strongest);
    if (run > 0)
        result.append(std::min(run, lost));
    if (run > lost && run <= 2 * lost + edgeSlack)
        result.append(run);
    return result;
}

/// How many words lie between an edge and the next border of a sentence; 0 where it is at one or none is near.
qsizetype toSentence(const Scene &scene, const Passage &passage, Edge edge)
{
    const auto isBorder = [&](qsizetype n) {
        return scene.now.breakBefore(qint32(edge.borderAt(n + 1))) >= Break::Sentence;
    };
    if (isBorder(0))
        return 0;
    const qsizetype run = freeRun(scene, passage, edge, farthestBorder, Break::Clause);
    return isBorder(run) ? run : 0;
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
    const Edge start{hull.words.start, -1};
    const Edge end{hull.words.end - 1, 1};
    const Break strongestLeft = strongestBreak(scene.old, passage.words.start + 1, firstOld);
    const Break strongestRight = strongestBreak(scene.old, lastOld + 1, passage.words.end - 1);
    Place best = hull;
    for (const qsizetype left : extensions(scene, passage, start, firstOld - passage.words.start, strongestLeft)) {
        for (const qsizetype right : extensions(scene, passage, end, passage.words.end - 1 - lastOld, strongestRight)) {
            Place place = hull;
            place.words = {hull.words.start - left, hull.words.end + right};
            place.likeness = scene.likeness(passage, place.words);
            if (place.likeness > best.likeness)
                best = place;
        }
    }
    return withSentences(scene, passage, best, {firstOld > passage.words.start, lastOld + 1 < passage.words.end});
}

Place withSentences(const Scene &scene, const Passage &passage, const Place &place, Changed edges)
{
    if (place.likeness >= 1.0)
        return place;
    Place best = place;
    const auto take = [&](TextRange words, bool changed) {
        Place whole = best;
        whole.words = words;
        whole.likeness = scene.likeness(passage, words);
        if (whole.likeness >= (changed ? leastWhole : best.likeness - sentenceAllowance))
            best = whole;
    };
    if (passage.startsSentence) {
        if (const qsizetype n = toSentence(scene, passage, {best.words.start, -1}); n > 0)
            take({best.words.start - n, best.words.end}, edges.start);
    }
    if (passage.endsSentence) {
        if (const qsizetype n = toSentence(scene, passage, {best.words.end - 1, 1}); n > 0)
            take({best.words.start, best.words.end + n}, edges.end);
    }
    return best;
}

} // namespace florilegium
