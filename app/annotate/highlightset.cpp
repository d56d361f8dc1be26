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

HighlightSet::HighlightSet(ArticleId article, DocumentPtr document, QObject *parent)
    : QObject(parent), m_article(std::move(article)), m_document(std::move(document))
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
    for (const Anchor &anchor : highlight.anchors) {
        if (const auto placement = placer.place(anchor))
            result.ranges << placement->range;
    }
    std::ranges::sort(result.ranges);
    if (!highlight.anchors.isEmpty())
        result.keptAt = std::clamp<qsizetype>(highlight.anchors.front().position.start, 0, m_document->text().size());
    return result;
}

void HighlightSet::insertSorted(PlacedHighlight placedHighlight)
{
    m_all.insert(std::ranges::upper_bound(m_all, placedHighlight, isBefore), std::move(placedHighlight));
}

void HighlightSet::load(const QList<Highlight> &highlights)
{
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

void HighlightSet::apply(const Change &change)
{
    QList<HighlightId> ids;
    QList<TextRange> touched;
    Placer placer(m_document->text());
    for (const Record &record : change.records) {
        if (record.table != Table::Highlights)
            continue;
        const Highlight after = highlightFromRow(record.after);
        const HighlightId id{record.id};
        const qsizetype index = indexOf(id);
        const bool lives = !record.after.isEmpty() && after.article == m_article && !after.isDeleted();
        if ((index < 0 && !lives) || (index >= 0 && m_all[index].highlight == after))
            continue;
        std::optional<PlacedHighlight> known;
        if (index >= 0) {
            known = m_all.takeAt(index);
            touched << known->ranges;
        }
        if (lives) {
            // The words of a change do not move a passage: place again only where the anchors are others.
            const bool keepsPlace = known && known->highlight.anchors == after.anchors;
            PlacedHighlight next = keepsPlace ? *known : placed(after, placer);
            next.highlight = after;
            touched << next.ranges;
            insertSorted(std::move(next));
        }
        ids << id;
    }
    if (!ids.isEmpty())
        Q_EMIT changed(ids, touched);
}

} // namespace florilegium
