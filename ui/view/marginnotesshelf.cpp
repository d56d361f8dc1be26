// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotesshelf.h"

#include "view/marginnotesplacement.h"

namespace florilegium {

namespace {

constexpr double below = 3; // a note begins this far under the top of its line
constexpr double insistence = 1e6; // weight of the note that must stand level
constexpr std::size_t mostNotes = 200; // nobody reads more than this at once

using Nearby = std::vector<const PlacedHighlight *>;

/// Highlights of several ranges that begin before `around`, but come back within it.
void addReturning(Nearby &nearby, const HighlightSet &highlights, TextRange around)
{
    std::vector<Interval> found;
    highlights.ranges().query(std::int32_t(around.start), std::int32_t(around.end), found);
    for (const Interval &interval : found) {
        const PlacedHighlight &placed = highlights.inSlot(interval.owner);
        if (placed.start() >= around.start || placed.ranges.size() < 2)
            continue;
        const auto first = std::ranges::find_if(placed.ranges,
                                                [around](TextRange range) { return range.end > around.start; });
        if (first != placed.ranges.end() && first->start == interval.start) // each once
            nearby.push_back(&placed);
    }
}

/// Highlights of which something begins within one viewport of what is seen.
Nearby nearbyOf(const NoteShelf::Situation &situation)
{
    const double top = situation.geometry.scrollTop();
    const TextRange around{situation.geometry.offsetAtDocumentY(top - situation.viewportHeight),
                           situation.geometry.offsetAtDocumentY(top + 2 * situation.viewportHeight)};
    Nearby nearby;
    addReturning(nearby, situation.highlights, around);
    const PlacedHighlights all = situation.highlights.all();
    const auto start = [](const PlacedHighlight &placed) { return placed.start(); };
    const auto first = std::ranges::lower_bound(all, around.start, {}, start);
    const auto last = std::ranges::upper_bound(first, all.end(), around.end, {}, start);
    for (auto at = first; at != last; ++at)
        nearby.push_back(&*at);
    return nearby;
}

/// Where a note stands: at the first range that is seen, else at the one that is nearest to what is seen.
qsizetype placeOf(const PlacedHighlight &placed, TextRange seen)
{
    const auto distance = [seen](TextRange range) {
        return std::max({qsizetype(0), seen.start - range.end + 1, range.start - seen.end + 1});
    };
    return placed.isOrphan() ? placed.start() : std::ranges::min_element(placed.ranges, {}, distance)->start;
}

} // namespace

NoteShelf::NoteShelf(const ClaimSet &claims, const ThemeSet &themes)
    : m_claims(claims)
    , m_themes(themes)
{
}

void NoteShelf::clear()
{
    m_notes.clear();
    m_layouts.clear();
}

void NoteShelf::forget(const QList<HighlightId> &ids)
{
    for (const HighlightId &id : ids)
        m_layouts.remove(id);
}

void NoteShelf::setElsewhere(const HighlightId &id, int articles)
{
    if (articles > 0)
        m_elsewhere.insert(id, articles);
    else
        m_elsewhere.remove(id);
    forget({id});
}

std::optional<MarginNote> NoteShelf::noteOf(const PlacedHighlight &placed, const HighlightSet &highlights,
                                            bool wanted) const
{
    const int elsewhere = m_elsewhere.value(placed.highlight.id);
    auto note = marginNoteOf(placed, highlights, m_claims, m_themes, wanted || elsewhere > 0);
    if (note)
        note->elsewhere = elsewhere;
    return note;
}

void NoteShelf::arrange(const Situation &situation)
{
    m_notes.clear();
    m_kept.clear();
    const PlacedHighlight *edited = situation.edited ? situation.highlights.find(*situation.edited) : nullptr;
    const TextRange seen = situation.geometry.visibleRange();
    bool editedIsThere = edited == nullptr;
    for (const PlacedHighlight *placed : nearbyOf(situation)) {
        if (m_notes.size() >= mostNotes)
            break;
        if (placed == edited)
            editedIsThere = true;
        take(*placed, seen, situation);
    }
    if (!editedIsThere)
        take(*edited, seen, situation);
    m_layouts.swap(m_kept);
    m_kept.clear();
    place(situation);
}

void NoteShelf::take(const PlacedHighlight &placed, TextRange seen, const Situation &situation)
{
    const HighlightId &id = placed.highlight.id;
    const bool isEdited = situation.edited == id;
    const bool isExpanded = isEdited || situation.selected == id;
    const auto known = m_layouts.constFind(id);
    std::shared_ptr<NoteLayout> layout;
    if (known != m_layouts.cend() && (*known || !isEdited))
        layout = *known;
    else if (auto note = noteOf(placed, situation.highlights, isEdited))
        layout = std::make_shared<NoteLayout>(*note, situation.width, situation.font, situation.palette, isExpanded);
    if (layout && !layout->isFor(layout->note(), situation.width, isExpanded))
        layout = std::make_shared<NoteLayout>(layout->note(), situation.width, situation.font, situation.palette,
                                              isExpanded);
    m_kept.insert(id, layout);
    if (!layout)
        return;
    layout->setEditorHeight(isEdited ? situation.editorHeight : 0);
    m_notes.push_back({id, layout.get(), situation.geometry.yOf(placeOf(placed, seen)) + below,
                       situation.isFolded ? dotPitch : layout->height()});
}

void NoteShelf::place(const Situation &situation)
{
    std::ranges::stable_sort(m_notes, {}, &ShelvedNote::top);
    std::vector<WantedPlace> wanted;
    wanted.reserve(m_notes.size());
    for (const ShelvedNote &note : m_notes) {
        const bool insists = situation.selected == note.id || situation.edited == note.id;
        wanted.push_back({note.top, note.height, insists ? insistence : 1});
    }
    const std::vector<double> tops = placeNotes(wanted, situation.isFolded ? 0 : gap);
    for (std::size_t i = 0; i < tops.size(); ++i)
        m_notes[i].top = std::round(tops[i]);
}

const ShelvedNote *NoteShelf::find(const HighlightId &id) const
{
    const auto found = std::ranges::find(m_notes, id, &ShelvedNote::id);
    return found == m_notes.end() ? nullptr : &*found;
}

const ShelvedNote *NoteShelf::at(double y) const
{
    const auto after = std::ranges::upper_bound(m_notes, y, {}, &ShelvedNote::top);
    if (after == m_notes.begin())
        return nullptr;
    const ShelvedNote &note = *std::prev(after);
    return y < note.top + note.height ? &note : nullptr;
}

} // namespace florilegium
