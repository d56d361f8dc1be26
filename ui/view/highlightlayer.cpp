// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/highlightlayer.h"

#include <utility>

namespace florilegium {

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
        connect(highlights, &HighlightSet::reset, this, &HighlightLayer::beginAnew);
        connect(highlights, &HighlightSet::changed, this, &HighlightLayer::follow);
        connect(highlights, &QObject::destroyed, this, &HighlightLayer::beginAnew);
    }
    beginAnew();
}

void HighlightLayer::beginAnew()
{
    m_preview.reset();
    Q_EMIT changed({});
}

const IntervalIndex &HighlightLayer::index() const
{
    static const IntervalIndex none;
    return !m_set ? none : m_preview ? m_preview->index : m_set->ranges();
}

const HighlightId &HighlightLayer::idOf(const Interval &interval) const
{
    return m_set->inSlot(interval.owner).highlight.id;
}

void HighlightLayer::follow(const QList<HighlightId> &ids, const QList<TextRange> &touched)
{
    if (!m_preview) {
        Q_EMIT changed(touched);
        return;
    }
    const Preview before = *std::exchange(m_preview, std::nullopt);
    if (!ids.contains(before.id))
        m_preview = previewOf(before.id, before.ranges);
    Q_EMIT changed(touched.isEmpty() ? touched : touched + before.ranges);
}

std::size_t HighlightLayer::bandsIn(TextRange range, const Palette &palette, const QSet<HighlightId> &active,
                                    std::vector<Band> &bands) const
{
    std::vector<Interval> found;
    const std::size_t visited = index().query(std::int32_t(range.start), std::int32_t(range.end), found);
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
    index().query(std::int32_t(offset), std::int32_t(offset) + 1, found);
    std::ranges::stable_sort(found, {}, [](const Interval &i) { return i.end - i.start; });
    QList<HighlightId> ids;
    for (const Interval &interval : found) {
        const HighlightId &id = idOf(interval);
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

/// Where steps from highlight to highlight go on.
Interval HighlightLayer::stepFrom(const HighlightId &current, qsizetype place) const
{
    const QList<TextRange> ranges = rangesOf(current);
    return ranges.isEmpty() ? intervalOf({place, place}, 0) : intervalOf(ranges.front(), *m_set->slotOf(current));
}

/// Whether it is the first one of its highlight, by which that has its place among the others.
bool HighlightLayer::beginsHighlight(const Interval &interval) const
{
    const PlacedHighlight &placed = m_set->inSlot(interval.owner);
    const bool isPreviewed = m_preview && m_preview->id == placed.highlight.id;
    const QList<TextRange> &ranges = isPreviewed ? m_preview->ranges : placed.ranges;
    return ranges.front() == TextRange{interval.start, interval.end};
}

std::optional<HighlightLayer::Found> HighlightLayer::next(const HighlightId &current, qsizetype place) const
{
    const std::vector<Interval> &all = index().all();
    const auto found = std::find_if(std::ranges::upper_bound(all, stepFrom(current, place)), all.end(),
                                    [this](const Interval &interval) { return beginsHighlight(interval); });
    if (found == all.end())
        return std::nullopt;
    return Found{idOf(*found), {found->start, found->end}};
}

std::optional<HighlightLayer::Found> HighlightLayer::previous(const HighlightId &current, qsizetype place) const
{
    const std::vector<Interval> &all = index().all();
    const auto from = std::make_reverse_iterator(std::ranges::lower_bound(all, stepFrom(current, place)));
    const auto found = std::find_if(from, all.rend(),
                                    [this](const Interval &interval) { return beginsHighlight(interval); });
    if (found == all.rend())
        return std::nullopt;
    return Found{idOf(*found), {found->start, found->end}};
}

QString HighlightLayer::colourOf(const HighlightId &id) const
{
    const PlacedHighlight *placed = m_set && !id.isNull() ? m_set->find(id) : nullptr;
    return placed ? placed->highlight.colour : QString();
}

HighlightLayer::Preview HighlightLayer::previewOf(const HighlightId &id, const QList<TextRange> &ranges) const
{
    const quint32 slot = *m_set->slotOf(id);
    Preview preview{.id = id, .ranges = ranges, .index = m_set->ranges()};
    for (const TextRange range : m_set->inSlot(slot).ranges)
        preview.index.remove(intervalOf(range, slot));
    for (const TextRange range : ranges)
        preview.index.add(intervalOf(range, slot));
    return preview;
}

void HighlightLayer::preview(const HighlightId &id, const QList<TextRange> &ranges)
{
    const PlacedHighlight *placed = m_set ? m_set->find(id) : nullptr;
    const QList<TextRange> before = rangesOf(id);
    if (!placed || before == ranges)
        return;
    m_preview = ranges == placed->ranges ? std::nullopt : std::optional(previewOf(id, ranges));
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
