// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/highlightset.h"

#include "anchor/place.h"
#include "annotate/tagging.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

HighlightSet::HighlightSet(ArticleId article, DocumentPtr document, TextId text, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_document(std::move(document))
    , m_text(text)
{
}

/// Order of the page: start, end descending, creation, id.
bool HighlightSet::isBefore(quint32 slot, quint32 other) const
{
    const PlacedHighlight &a = m_slots[slot];
    const PlacedHighlight &b = m_slots[other];
    if (a.start() != b.start())
        return a.start() < b.start();
    if (a.end() != b.end())
        return a.end() > b.end();
    return std::tie(a.highlight.created, a.highlight.id) < std::tie(b.highlight.created, b.highlight.id);
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
    std::vector<std::pair<qsizetype, HighlightId>> found;
    for (const PlacedHighlight &placedHighlight : all()) {
        if (placedHighlight.start() > offset)
            break;
        qsizetype length = 0;
        bool holds = false;
        for (const TextRange range : placedHighlight.ranges) {
            length += range.length();
            holds |= range.contains(offset);
        }
        if (holds)
            found.emplace_back(length, placedHighlight.highlight.id);
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, HighlightId>::first);
    QList<HighlightId> ids;
    for (auto &[length, id] : found)
        ids << std::move(id);
    return ids;
}

PlacedHighlight HighlightSet::placed(const Highlight &highlight, Placer &placer) const
{
    PlacedHighlight result{.highlight = highlight, .ranges = {}};
    const auto places = m_places.constFind(highlight.id);
    const bool markedHere = m_text != 0 && highlight.text == m_text;
    if (places != m_places.cend() && !markedHere) {
        result.ranges = places->ranges();
        result.keptAt = places->keptAt;
    } else {
        for (const Anchor &anchor : highlight.anchors) {
            if (const auto placement = placer.place(anchor))
                result.ranges << placement->range;
        }
        result.keptAt = highlight.anchors.value(0).position.start;
    }
    const qsizetype length = m_document->text().size();
    result.ranges.removeIf(
        [length](TextRange range) { return range.isEmpty() || range.start < 0 || range.end > length; });
    std::ranges::sort(result.ranges);
    result.keptAt = std::clamp<qsizetype>(result.keptAt, 0, length);
    return result;
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
    const auto before = [this](quint32 a, quint32 b) { return isBefore(a, b); };
    m_order.insert(std::ranges::upper_bound(m_order, slot, before), slot);
}

void HighlightSet::remove(quint32 slot)
{
    const auto before = [this](quint32 a, quint32 b) { return isBefore(a, b); };
    m_order.erase(std::ranges::lower_bound(m_order, slot, before));
    m_byId.remove(m_slots[slot].highlight.id);
    m_slots[slot] = {};
    m_free.push_back(slot);
}

void HighlightSet::load(const QList<Highlight> &highlights, const QList<Places> &places)
{
    m_places.clear();
    for (const Places &entry : places)
        m_places.insert(entry.highlight, entry);
    m_slots.clear();
    m_free.clear();
    m_order.clear();
    m_byId.clear();
    m_byId.reserve(highlights.size());
    Placer placer(m_document->text());
    for (const Highlight &highlight : highlights) {
        if (highlight.isDeleted())
            continue;
        const auto slot = quint32(m_slots.size());
        m_slots.push_back(placed(highlight, placer));
        m_order.push_back(slot);
        m_byId.insert(highlight.id, slot);
    }
    std::ranges::sort(m_order, [this](quint32 a, quint32 b) { return isBefore(a, b); });
    Q_EMIT reset();
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
    if (!ids.isEmpty())
        Q_EMIT changed(ids, touched);
}

} // namespace florilegium
