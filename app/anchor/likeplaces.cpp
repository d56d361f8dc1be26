// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/likeplaces.h"

#include "anchor/editdistance.h"
#include "anchor/hull.h"

namespace florilegium {

namespace {

/// Above this share of foreign letters a place belongs to other text of the old version.
constexpr double mostForeign = 0.5;
constexpr qsizetype windowsTried = 5;
constexpr qsizetype shortestElsewhere = 12; // letters; fewer stand anywhere by chance

// A search by alignment costs passage × text, in cells of which 64 are done at once. Far more text than passage is left
// to the words' votes: between neighbours so far apart a likeness says little.
constexpr qsizetype freelySearched = 4'000'000;
constexpr qsizetype mostSearched = 64'000'000;
constexpr qsizetype searchedGrowth = 4; // times the passage's length

/// Whether a stretch of text is worth a search for the passage by alignment.
bool isSearched(const Passage &passage, qsizetype length)
{
    const qsizetype cells = passage.text.size() * length;
    return cells <= freelySearched || (length <= searchedGrowth * passage.text.size() && cells <= mostSearched);
}

} // namespace

LikePlaces::LikePlaces(const Scene &scene)
    : m_scene(scene)
{
}

/// The very words among free ones; of several places the one nearest to where the passage would stand.
std::optional<Place> LikePlaces::freeCopy(const Passage &passage)
{
    const QList<TextRange> copies = freeWords().copies(m_scene, passage);
    if (copies.isEmpty())
        return std::nullopt;
    const qsizetype expected = m_scene.holeOf(passage).start;
    const auto distance = [expected](TextRange place) { return std::abs(place.start - expected); };
    const TextRange nearest = *std::ranges::min_element(copies, {}, distance);
    return Place{.words = nearest, .likeness = m_scene.likeness(passage, nearest)};
}

const FreeWords &LikePlaces::freeWords()
{
    if (!m_free)
        m_free.emplace(m_scene);
    return *m_free;
}

/// The place most like the passage within some new words, if it does not belong to other old text.
std::optional<Place> LikePlaces::mostAlike(const Passage &passage, TextRange words) const
{
    if (words.isEmpty())
        return std::nullopt;
    const TextRange where = m_scene.now.rangeOf(words);
    if (!isSearched(passage, where.length()))
        return std::nullopt;
    const Likeness like = findAlike(passage.text, m_scene.now.text().sliced(where.start, where.length()));
    const TextRange found = m_scene.now.wordsIn({where.start + like.range.start, where.start + like.range.end});
    if (found.isEmpty())
        return std::nullopt;
    Place place{.words = found, .likeness = m_scene.likeness(passage, found)};
    place = withSentences(m_scene, passage, place, {true, true});
    if (m_scene.foreignShare(passage, place.words) > mostForeign)
        return std::nullopt;
    return place;
}

std::optional<Place> LikePlaces::inHole(const Passage &passage) const
{
    return mostAlike(passage, m_scene.holeOf(passage));
}

std::optional<Place> LikePlaces::elsewhere(const Passage &passage)
{
    if (passage.letters < shortestElsewhere)
        return std::nullopt;
    std::optional<Place> best = freeCopy(passage);
    if (best)
        return best;
    for (const TextRange window : freeWords().windows(m_scene, passage, windowsTried)) {
        const qsizetype slack = passage.words.length() / 2 + 3;
        const TextRange around{std::max<qsizetype>(0, window.start - slack),
                               std::min<qsizetype>(m_scene.now.size(), window.end + slack)};
        const auto place = mostAlike(passage, around);
        if (place && (!best || place->likeness > best->likeness))
            best = place;
    }
    return best;
}

} // namespace florilegium
