// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/highlightlayer.h"

namespace florilegium {

namespace {

Interval intervalOf(TextRange range, quint32 owner)
{
    return {.start = std::int32_t(range.start), .end = std::int32_t(range.end), .owner = owner};
}

} // namespace

HighlightLayer::HighlightLayer(QObject *parent)
    : QObject(parent)
{
}

void HighlightLayer::setHighlights(HighlightSet *highlights)
{
    if (m_set)
        m_set->disconnect(this);
    m_set = highlights;
    if (highlights) {
        connect(highlights, &HighlightSet::reset, this, &HighlightLayer::rebuild);
        connect(highlights, &HighlightSet::changed, this, &HighlightLayer::update);
        connect(highlights, &QObject::destroyed, this, &HighlightLayer::rebuild);
    }
    rebuild();
}

void HighlightLayer::setHidden(const QSet<HighlightId> &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    rebuild();
}

void HighlightLayer::rebuild()
{
    m_preview.reset();
    std::vector<Interval> intervals;
    if (m_set) {
        const PlacedHighlights all = m_set->all();
        intervals.reserve(std::size_t(all.size()));
        for (auto placed = all.begin(); placed != all.end(); ++placed) {
            if (isHidden(placed->highlight.id))
                continue;
            for (const TextRange &range : placed->ranges)
                intervals.push_back(intervalOf(range, placed.slot()));
        }
    }
    m_index.reset(std::move(intervals));
    Q_EMIT changed({});
}

const HighlightId &HighlightLayer::idOf(const Interval &interval) const
{
    return m_set->inSlot(interval.owner).highlight.id;
}

void HighlightLayer::put(const QList<TextRange> &ranges, quint32 slot)
{
    for (const TextRange &range : ranges)
        m_index.add(intervalOf(range, slot));
}

void HighlightLayer::take(const QList<TextRange> &ranges, quint32 slot)
{
    for (const TextRange &range : ranges)
        m_index.remove(intervalOf(range, slot));
}

/// Whether what the set has in its slot stands elsewhere now, or is hidden, or is gone.
bool HighlightLayer::isStale(const Interval &interval) const
{
    const PlacedHighlight &placed = m_set->inSlot(interval.owner);
    return isHidden(placed.highlight.id) || !placed.ranges.contains(TextRange{interval.start, interval.end});
}

void HighlightLayer::takeStale(const QList<TextRange> &touched)
{
    for (const TextRange &range : touched) {
        const std::vector<Interval> &all = m_index.all();
        std::vector<Interval> stale;
        for (auto at = std::ranges::lower_bound(all, intervalOf(range, 0));
             at != all.end() && at->start == range.start && at->end == range.end; ++at) {
            if (isStale(*at))
                stale.push_back(*at);
        }
        for (const Interval &interval : stale)
            m_index.remove(interval);
    }
}

void HighlightLayer::update(const QList<HighlightId> &ids, const QList<TextRange> &touched)
{
    if (!m_set)
        return;
    if (m_preview && ids.contains(m_preview->id))
        takeStale(std::exchange(m_preview, std::nullopt)->ranges);
    takeStale(touched);
    for (const HighlightId &id : ids) {
        const std::optional<quint32> slot = m_set->slotOf(id);
        if (!slot || isHidden(id))
            continue;
        const QList<TextRange> &ranges = m_set->inSlot(*slot).ranges;
        take(ranges, *slot); // those that stayed
        put(ranges, *slot);
    }
    Q_EMIT changed(touched);
}

std::size_t HighlightLayer::bandsIn(TextRange range, const Palette &palette, const QSet<HighlightId> &active,
                                    std::vector<Band> &bands) const
{
    std::vector<Interval> found;
    const std::size_t visited = m_index.query(std::int32_t(range.start), std::int32_t(range.end), found);
    const std::vector<Lane> lanes = lanesOf(found);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Highlight &highlight = m_set->inSlot(found[i].owner).highlight;
        bands.push_back({.range = {found[i].start, found[i].end},
                         .lane = lanes[i],
                         .tone = palette.tone(highlight.colour),
                         .active = !active.isEmpty() && active.contains(highlight.id)});
    }
    return visited;
}

QList<HighlightId> HighlightLayer::at(qsizetype offset) const
{
    std::vector<Interval> found;
    m_index.query(std::int32_t(offset), std::int32_t(offset) + 1, found);
    std::ranges::stable_sort(found, {}, [](const Interval &i) { return i.end - i.start; });
    QList<HighlightId> ids;
    for (const Interval &interval : found) {
        const HighlightId &id = idOf(interval);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

std::optional<HighlightLayer::Found> HighlightLayer::next(qsizetype after) const
{
    const std::vector<Interval> &all = m_index.all();
    const auto found = std::ranges::upper_bound(all, after, {}, [](const Interval &i) { return qsizetype(i.start); });
    if (found == all.end())
        return std::nullopt;
    return Found{idOf(*found), {found->start, found->end}};
}

std::optional<HighlightLayer::Found> HighlightLayer::previous(qsizetype before) const
{
    const std::vector<Interval> &all = m_index.all();
    const auto found = std::ranges::lower_bound(all, before, {}, [](const Interval &i) { return qsizetype(i.start); });
    if (found == all.begin())
        return std::nullopt;
    const Interval &interval = *std::prev(found);
    return Found{idOf(interval), {interval.start, interval.end}};
}

QString HighlightLayer::colourOf(const HighlightId &id) const
{
    const PlacedHighlight *placed = m_set && !id.isNull() ? m_set->find(id) : nullptr;
    return placed ? placed->highlight.colour : QString();
}

void HighlightLayer::preview(const HighlightId &id, const QList<TextRange> &ranges)
{
    const std::optional<quint32> slot = m_set ? m_set->slotOf(id) : std::nullopt;
    const QList<TextRange> before = rangesOf(id);
    if (!slot || isHidden(id) || before == ranges)
        return;
    take(before, *slot);
    put(ranges, *slot);
    m_preview = Preview{.id = id, .ranges = ranges};
    Q_EMIT changed(before + ranges);
}

QList<TextRange> HighlightLayer::rangesOf(const HighlightId &id) const
{
    if (m_preview && m_preview->id == id)
        return m_preview->ranges;
    const PlacedHighlight *placed = m_set && !id.isNull() ? m_set->find(id) : nullptr;
    return placed ? placed->ranges : QList<TextRange>();
}

} // namespace florilegium
