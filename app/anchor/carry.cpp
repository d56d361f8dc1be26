// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/carry.h"

#include "anchor/hull.h"
#include "anchor/pieces.h"

namespace florilegium {

namespace {

// What the words that went together must be of the passage. Its likeness alone, or the share of its letters alone, or
// just over half of the letters with some likeness.
constexpr double enoughLikeness = 0.80;
constexpr double enoughShare = 0.70;
constexpr double halfShare = 0.55;
constexpr double someLikeness = 0.45;
constexpr double movedLikeness = 0.55; // at least, where they left their neighbours

// Likeness of a place found without partners: between the passage's neighbours, and anywhere else.
constexpr double holeLikeness = 0.56;
constexpr double elsewhereLikeness = 0.70;
constexpr double worthOffering = 0.3; // likeness from which a refused place is shown to the reader

/// Whether the place that the passage's words went to is good enough.
bool suffices(const Place &place)
{
    if (place.moved && place.likeness < movedLikeness)
        return false;
    return place.likeness >= enoughLikeness || place.share >= enoughShare
        || (place.share >= halfShare && place.likeness >= someLikeness);
}

} // namespace

Carrier::Carrier(const WordMap &old, const WordMap &now, const Alignment &alignment)
    : m_scene{old, now, alignment}
    , m_like(m_scene)
{
}

Carried Carrier::carry(TextRange source)
{
    const Passage passage(m_scene.old, source);
    if (passage.words.isEmpty())
        return punctuation(passage);
    std::optional<Place> refused;
    const auto refuse = [&](const std::optional<Place> &place) {
        if (place && (!refused || place->likeness > refused->likeness))
            refused = place;
    };
    if (const auto hull = densestHull(m_scene, passage)) {
        const Place place = withBestEdges(m_scene, passage, *hull);
        if (suffices(place))
            return place.moved ? placed(passage, orBetter(passage, place), PlacedBy::Moved)
                               : placed(passage, place, PlacedBy::Aligned);
        refuse(place);
    }
    const auto hole = m_like.inHole(passage);
    if (hole && hole->likeness >= holeLikeness)
        return placed(passage, *hole, PlacedBy::Gap);
    refuse(hole);
    const auto far = m_like.elsewhere(passage);
    if (far && far->likeness >= elsewhereLikeness)
        return placed(passage, *far, PlacedBy::Moved);
    refuse(far);
    return orphan(passage, refused);
}

/// The place that a moved passage's words went to, unless other free words are more like it: of several places that
/// resemble it, the alignment has taken the first whose words were unique.
Place Carrier::orBetter(const Passage &passage, const Place &place)
{
    if (place.likeness >= 1.0)
        return place;
    const auto other = m_like.elsewhere(passage);
    return other && other->likeness > place.likeness ? *other : place;
}

/// A passage without words stands where its neighbours stand, if they are neighbours still.
Carried Carrier::punctuation(const Passage &passage) const
{
    const WordMap &old = m_scene.old;
    const WordMap &now = m_scene.now;
    const qsizetype behind = passage.words.start;
    const auto partner = [&](qsizetype word) { return m_scene.alignment.newOf[size_t(word)]; };
    const qint32 left = behind > 0 ? partner(behind - 1) : -1;
    const qint32 right = behind < old.size() ? partner(behind) : now.size();
    const bool leftStays = behind == 0 || left != Alignment::none;
    if (!leftStays || right == Alignment::none || left + 1 != right)
        return orphan(passage, std::nullopt);
    // Counted from the start of the word before: marks that are dropped at its end belong to it.
    const auto startOf = [](const WordMap &map, qsizetype word) {
        return word < 0 ? 0 : map.normalised().toSource(map.start(qint32(word)));
    };
    const qsizetype from = startOf(now, left);
    const qsizetype to = right < now.size() ? now.normalised().toSource(now.start(right)) : now.source().size();
    const QStringView between = now.source().sliced(from, to - from);
    const QStringView marks = old.source().sliced(passage.source.start, passage.source.length());
    qsizetype at = passage.source.start - startOf(old, behind - 1);
    if (at > between.size() || !between.sliced(at).startsWith(marks))
        at = between.indexOf(marks);
    if (at < 0)
        return orphan(passage, std::nullopt);
    const TextRange range{from + at, from + at + marks.size()};
    return {.placement = Placement{range, 1.0, PlacedBy::Aligned},
            .pieces = {range},
            .keptPlace = range.start,
            .refused = {}};
}

TextRange Carrier::sourceOf(const Passage &passage, TextRange words) const
{
    return m_scene.now.normalised().toSource(withPunctuation(passage, m_scene.now, words));
}

/// The passage to the letter, with the spaces at its ends and the words that it cuts, where its first word stands now.
std::optional<TextRange> Carrier::unchanged(const Passage &passage, TextRange words) const
{
    const WordMap &old = m_scene.old;
    const WordMap &now = m_scene.now;
    const QStringView exact = old.source().sliced(passage.source.start, passage.source.length());
    const qsizetype shift = now.normalised().toSource(now.start(qint32(words.start)))
        - old.normalised().toSource(old.start(qint32(passage.words.start)));
    const TextRange range{passage.source.start + shift, passage.source.end + shift};
    if (range.start < 0 || range.end > now.source().size() || now.source().sliced(range.start, range.length()) != exact)
        return std::nullopt;
    return range;
}

Carried Carrier::placed(const Passage &passage, const Place &place, PlacedBy by) const
{
    if (const auto range = unchanged(passage, place.words))
        return {.placement = Placement{*range, 1.0, by}, .pieces = {*range}, .keptPlace = range->start, .refused = {}};
    const TextRange range = sourceOf(passage, place.words);
    Carried result{
        .placement = Placement{range, place.likeness, by}, .pieces = {}, .keptPlace = range.start, .refused = {}};
    for (const TextRange piece : piecesOf(m_scene, passage, place))
        result.pieces.append(sourceOf(passage, piece));
    result.wordsChanged = place.likeness < 1.0 || result.pieces.size() > 1;
    return result;
}

Carried Carrier::orphan(const Passage &passage, const std::optional<Place> &refused) const
{
    const qsizetype hole = m_scene.holeOf(passage).start;
    const WordMap &now = m_scene.now;
    const qsizetype at = hole < now.size() ? now.start(qint32(hole)) : now.text().size();
    Carried result{
        .placement = {}, .pieces = {}, .keptPlace = now.normalised().toSource(at), .refused = {}, .wordsChanged = true};
    if (refused && refused->likeness >= worthOffering)
        result.refused = RefusedPlace{sourceOf(passage, refused->words), refused->likeness};
    return result;
}

} // namespace florilegium
