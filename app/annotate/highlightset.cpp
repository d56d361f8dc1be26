// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/highlightset.h"

#include "anchor/place.h"
#include "annotate/tagging.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

namespace {

constexpr qsizetype manyRecords = 100; // from here on one new index costs less than each edit of it

/// Slots in the order of the page: start, end descending, creation, id.
auto byPlace(const PlacedHighlights::Slots &places)
{
    return [&places](quint32 slot, quint32 other) {
        const PlacedHighlight &a = places[slot];
        const PlacedHighlight &b = places[other];
        if (a.start() != b.start())
            return a.start() < b.start();
        if (a.end() != b.end())
            return a.end() > b.end();
        return std::tie(a.highlight.created, a.highlight.id) < std::tie(b.highlight.created, b.highlight.id);
    };
}

IntervalIndex indexOf(const PlacedHighlights &all)
{
    std::vector<Interval> intervals;
    intervals.reserve(std::size_t(all.size()));
    for (auto placed = all.begin(); placed != all.end(); ++placed) {
        for (const TextRange range : placed->ranges)
            intervals.push_back(intervalOf(range, placed.slot()));
    }
    IntervalIndex index;
    index.reset(std::move(intervals));
    return index;
}

qsizetype lengthOf(const PlacedHighlight &placed)
{
    qsizetype length = 0;
    for (const TextRange range : placed.ranges)
        length += range.length();
    return length;
}

PlacedHighlight placedIn(const Document &document, TextId text, const Highlight &highlight, const Places *places,
                         Placer &placer)
{
    PlacedHighlight result{.highlight = highlight, .ranges = {}};
    const bool markedHere = text != 0 && highlight.text == text;
    if (places && !markedHere) {
        result.ranges = places->ranges();
        result.keptAt = places->keptAt;
    } else {
        for (const Anchor &anchor : highlight.anchors) {
            if (const auto placement = placer.place(anchor))
                result.ranges << placement->range;
        }
        result.keptAt = highlight.anchors.value(0).position.start;
    }
    const qsizetype length = document.text().size();
    result.ranges.removeIf(
        [length](TextRange range) { return range.isEmpty() || range.start < 0 || range.end > length; });
    std::ranges::sort(result.ranges);
    result.keptAt = std::clamp<qsizetype>(result.keptAt, 0, length);
    return result;
}

const Places *valueOf(const QHash<HighlightId, Places> &places, const HighlightId &id)
{
    const auto known = places.constFind(id);
    return known == places.cend() ? nullptr : &*known;
}

} // namespace

HighlightContent placeAll(const Document &document, TextId text, const QList<Highlight> &highlights,
                          const QList<Places> &places)
{
    HighlightContent content;
    for (const Places &entry : places)
        content.places.insert(entry.highlight, entry);
    content.byId.reserve(highlights.size());
    Placer placer(document.text());
    for (const Highlight &highlight : highlights) {
        if (highlight.isDeleted())
            continue;
        const auto slot = quint32(content.slots.size());
        content.slots.push_back(placedIn(document, text, highlight, valueOf(content.places, highlight.id), placer));
        content.order.push_back(slot);
        content.byId.insert(highlight.id, slot);
    }
    std::ranges::sort(content.order, byPlace(content.slots));
    content.ranges = indexOf({content.slots, content.order});
    return content;
}

HighlightSet::HighlightSet(ArticleId article, DocumentPtr document, TextId text, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_document(std::move(document))
    , m_text(text)
{
}

std::optional<quint32> HighlightSet::slotOf(const HighlightId &id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? std::nullopt : std::optional(*known);
}

const PlacedHighlight *HighlightSet::find(const HighlightId &id) const
{
    const std::optional<quint32> slot = slotOf(id);
    return slot ? &m_slots[*slot] : nullptr;
}

void HighlightSet::setText(TextId text)
{
    m_text = text;
    for (Places &places : m_places)
        places.text = text;
}

Places HighlightSet::placesOf(const PlacedHighlight &placedHighlight) const
{
    if (const auto known = m_places.constFind(placedHighlight.highlight.id); known != m_places.cend())
        return *known;
    Places places{.highlight = placedHighlight.highlight.id,
                  .article = m_article,
                  .text = m_text,
                  .found = {},
                  .keptAt = placedHighlight.keptAt};
    for (const TextRange range : placedHighlight.ranges)
        places.found << Placement{.range = range};
    return places;
}

QList<HighlightId> HighlightSet::at(qsizetype offset) const
{
    std::vector<Interval> found;
    m_ranges.query(std::int32_t(offset), std::int32_t(offset) + 1, found);
    std::vector<quint32> there;
    for (const Interval &interval : found)
        there.push_back(interval.owner);
    std::ranges::sort(there, byPlace(m_slots));
    const auto twice = std::ranges::unique(there);
    there.erase(twice.begin(), twice.end());
    std::ranges::stable_sort(there, {}, [this](quint32 slot) { return lengthOf(m_slots[slot]); });
    QList<HighlightId> ids;
    for (const quint32 slot : there)
        ids << m_slots[slot].highlight.id;
    return ids;
}

std::vector<TextRange> HighlightSet::markedIn(TextRange range) const
{
    std::vector<Interval> found;
    m_ranges.query(std::int32_t(range.start), std::int32_t(range.end), found);
    std::vector<TextRange> ranges;
    ranges.reserve(found.size());
    for (const Interval &interval : found)
        ranges.push_back({interval.start, interval.end});
    return ranges;
}

PlacedHighlight HighlightSet::placed(const Highlight &highlight, Placer &placer) const
{
    return placedIn(*m_document, m_text, highlight, valueOf(m_places, highlight.id), placer);
}

void HighlightSet::insert(PlacedHighlight placedHighlight)
{
    auto slot = quint32(m_slots.size());
    if (m_free.empty()) {
        m_slots.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_byId.insert(placedHighlight.highlight.id, slot);
    m_slots[slot] = std::move(placedHighlight);
    m_order.insert(std::ranges::upper_bound(m_order, slot, byPlace(m_slots)), slot);
    if (!m_isIndexing)
        return;
    for (const TextRange range : m_slots[slot].ranges)
        m_ranges.add(intervalOf(range, slot));
}

void HighlightSet::remove(quint32 slot)
{
    m_order.erase(std::ranges::lower_bound(m_order, slot, byPlace(m_slots)));
    if (m_isIndexing) {
        for (const TextRange range : m_slots[slot].ranges)
            m_ranges.remove(intervalOf(range, slot));
    }
    m_byId.remove(m_slots[slot].highlight.id);
    m_slots[slot] = {};
    m_free.push_back(slot);
}

void HighlightSet::load(HighlightContent content)
{
    m_slots = std::move(content.slots);
    m_free.clear();
    m_order = std::move(content.order);
    m_ranges = std::move(content.ranges);
    m_byId = std::move(content.byId);
    m_places = std::move(content.places);
    Q_EMIT reset();
}

void HighlightSet::load(const QList<Highlight> &highlights, const QList<Places> &places)
{
    load(placeAll(*m_document, m_text, highlights, places));
}

std::optional<PlacedHighlight> HighlightSet::follow(const Record &record, const PlacedHighlight *known, Placer &placer)
{
    if (record.table == Table::Placements)
        return known ? std::optional(placed(known->highlight, placer)) : std::nullopt;
    const Highlight after = highlightFromRow(record.after);
    if (record.after.isEmpty() || after.article != m_article || after.isDeleted())
        return std::nullopt;
    // The words of a change do not move a passage: place again only where the anchors are others.
    PlacedHighlight next = known && known->highlight.anchors == after.anchors ? *known : placed(after, placer);
    next.highlight = after;
    return next;
}

bool HighlightSet::takePlaces(const Record &record)
{
    const Places places = placesFromRow(record.after);
    if (places.article != m_article || places.text != m_text)
        return false;
    m_places.insert(places.highlight, places);
    return true;
}

void HighlightSet::takeTagging(const Record &record, QList<HighlightId> &ids)
{
    const auto each = [&](const QJsonObject &row, auto edit) {
        const Tagging tagging = taggingFromRow(row);
        for (qsizetype place = 0; place < tagging.byPlace.size(); ++place) {
            for (const HighlightId &id : tagging.byPlace[place]) {
                if (const std::optional<quint32> slot = slotOf(id)) {
                    edit(m_slots[*slot].highlight.themes, place, tagging.theme);
                    ids << id;
                }
            }
        }
    };
    each(record.before, [](QList<ThemeId> &themes, qsizetype, const ThemeId &theme) { themes.removeAll(theme); });
    each(record.after, [](QList<ThemeId> &themes, qsizetype place, const ThemeId &theme) {
        if (!themes.contains(theme))
            themes.insert(std::min(place, themes.size()), theme);
    });
}

void HighlightSet::apply(const Change &change)
{
    QList<HighlightId> ids;
    QList<TextRange> touched;
    Placer placer(m_document->text());
    m_isIndexing = change.records.size() < manyRecords;
    for (const Record &record : change.records) {
        if (record.table == Table::HighlightThemes)
            takeTagging(record, ids);
        if (record.table != Table::Highlights && !(record.table == Table::Placements && takePlaces(record)))
            continue;
        const std::optional<quint32> slot = slotOf({record.id});
        const PlacedHighlight *known = slot ? &m_slots[*slot] : nullptr;
        std::optional<PlacedHighlight> next = follow(record, known, placer);
        if (known ? next && *known == *next : !next)
            continue;
        if (known) {
            touched << known->ranges;
            remove(*slot);
        }
        if (next) {
            touched << next->ranges;
            insert(std::move(*next));
        }
        ids << HighlightId{record.id};
    }
    if (!std::exchange(m_isIndexing, true) && !ids.isEmpty())
        m_ranges = indexOf(all());
    if (!ids.isEmpty())
        Q_EMIT changed(ids, touched);
}

} // namespace florilegium
