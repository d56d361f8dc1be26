// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/highlightset.h"

#include "anchor/place.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

namespace {

/// Order of the page: start, end descending, creation, id.
bool isBefore(const PlacedHighlight &a, const PlacedHighlight &b)
{
    return std::tuple(a.start(), -a.end(), a.highlight.created, a.highlight.id)
        < std::tuple(b.start(), -b.end(), b.highlight.created, b.highlight.id);
}

} // namespace

HighlightSet::HighlightSet(ArticleId article, DocumentPtr document, TextId text, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_document(std::move(document))
    , m_text(text)
{
}

qsizetype HighlightSet::indexOf(const HighlightId &id) const
{
    const auto found = std::ranges::find_if(m_all, [&](const PlacedHighlight &p) { return p.highlight.id == id; });
    return found == m_all.end() ? -1 : found - m_all.begin();
}

const PlacedHighlight *HighlightSet::find(const HighlightId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_all[index];
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
    for (const PlacedHighlight &placedHighlight : m_all) {
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

void HighlightSet::insertSorted(PlacedHighlight placedHighlight)
{
    m_all.insert(std::ranges::upper_bound(m_all, placedHighlight, isBefore), std::move(placedHighlight));
}

void HighlightSet::load(const QList<Highlight> &highlights, const QList<Places> &places)
{
    m_places.clear();
    for (const Places &entry : places)
        m_places.insert(entry.highlight, entry);
    m_all.clear();
    m_all.reserve(highlights.size());
    Placer placer(m_document->text());
    for (const Highlight &highlight : highlights) {
        if (!highlight.isDeleted())
            m_all << placed(highlight, placer);
    }
    std::ranges::sort(m_all, isBefore);
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

void HighlightSet::apply(const Change &change)
{
    QList<HighlightId> ids;
    QList<TextRange> touched;
    Placer placer(m_document->text());
    for (const Record &record : change.records) {
        if (record.table != Table::Highlights && !(record.table == Table::Placements && takePlaces(record)))
            continue;
        const qsizetype index = indexOf({record.id});
        const PlacedHighlight *known = index < 0 ? nullptr : &m_all[index];
        std::optional<PlacedHighlight> next = follow(record, known, placer);
        if (known ? next && *known == *next : !next)
            continue;
        if (known) {
            touched << known->ranges;
            m_all.removeAt(index);
        }
        if (next) {
            touched << next->ranges;
            insertSorted(std::move(*next));
        }
        ids << HighlightId{record.id};
    }
    if (!ids.isEmpty())
        Q_EMIT changed(ids, touched);
}

} // namespace florilegium
