// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotesshelf.h"

#include "view/marginnotesplacement.h"

namespace florilegium {

namespace {

constexpr double below = 3; // a note begins this far under the top of its line
constexpr double insistence = 1e6; // weight of the note that must stand level
constexpr std::size_t mostNotes = 200; // nobody reads more than this at once

/// Highlights that start within one viewport of what is seen.
std::ranges::subrange<PlacedHighlights::Iterator> nearby(const NoteShelf::Situation &situation)
{
    const PlacedHighlights all = situation.highlights.all();
    const double top = situation.geometry.scrollTop();
    const qsizetype from = situation.geometry.offsetAtDocumentY(top - situation.viewportHeight);
    const qsizetype to = situation.geometry.offsetAtDocumentY(top + 2 * situation.viewportHeight);
    const auto start = [](const PlacedHighlight &placed) { return placed.start(); };
    const auto first = std::ranges::lower_bound(all, from, {}, start);
    const auto last = std::ranges::upper_bound(first, all.end(), to, {}, start);
    return {first, last};
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
    bool editedIsThere = edited == nullptr;
    for (const PlacedHighlight &placed : nearby(situation)) {
        if (m_notes.size() >= mostNotes)
            break;
        if (edited && placed.highlight.id == edited->highlight.id)
            editedIsThere = true;
        take(placed, situation);
    }
    if (!editedIsThere)
        take(*edited, situation);
    m_layouts.swap(m_kept);
    m_kept.clear();
    place(situation);
}

void NoteShelf::take(const PlacedHighlight &placed, const Situation &situation)
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
    m_notes.push_back({id, layout.get(), situation.geometry.yOf(placed.start()) + below,
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
