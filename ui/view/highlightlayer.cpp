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
    m_owners.clear();
    m_free.clear();
    m_byId.clear();
    std::vector<Interval> intervals;
    if (m_set) {
        const QList<PlacedHighlight> &all = m_set->all();
        m_owners.reserve(std::size_t(all.size()));
        m_byId.reserve(all.size());
        for (const PlacedHighlight &placed : all) {
            const auto owner = quint32(m_owners.size());
            const bool hidden = !m_hidden.isEmpty() && m_hidden.contains(placed.highlight.id);
            m_owners.push_back({placed.highlight.id, placed.highlight.colour, placed.ranges, hidden});
            m_byId.insert(placed.highlight.id, owner);
            if (hidden)
                continue;
            for (const TextRange &range : placed.ranges)
                intervals.push_back(intervalOf(range, owner));
        }
    }
    m_index.reset(std::move(intervals));
    Q_EMIT changed({});
}

void HighlightLayer::put(quint32 owner)
{
    if (m_owners[owner].hidden)
        return;
    for (const TextRange &range : std::as_const(m_owners[owner].ranges))
        m_index.add(intervalOf(range, owner));
}

void HighlightLayer::take(quint32 owner)
{
    for (const TextRange &range : std::as_const(m_owners[owner].ranges))
        m_index.remove(intervalOf(range, owner));
}

void HighlightLayer::update(const QList<HighlightId> &ids, const QList<TextRange> &touched)
{
    for (const HighlightId &id : ids) {
        const PlacedHighlight *placed = m_set ? m_set->find(id) : nullptr;
        const auto known = m_byId.constFind(id);
        if (known != m_byId.cend()) {
            take(*known);
            if (!placed) {
                m_free.push_back(*known);
                m_byId.erase(known);
                continue;
            }
        }
        if (!placed)
            continue;
        quint32 owner = known != m_byId.cend() ? *known : quint32(m_owners.size());
        if (known == m_byId.cend() && !m_free.empty()) {
            owner = m_free.back();
            m_free.pop_back();
        }
        if (owner == m_owners.size())
            m_owners.emplace_back();
        m_owners[owner] = {id, placed->highlight.colour, placed->ranges, m_hidden.contains(id)};
        m_byId.insert(id, owner);
        put(owner);
    }
    Q_EMIT changed(touched);
}

std::size_t HighlightLayer::bandsIn(TextRange range, const Palette &palette, const QSet<HighlightId> &active,
                                    std::vector<Band> &bands) const
{
    std::vector<Interval> found;
    const std::size_t visited = m_index.query(std::int32_t(range.start), std::int32_t(range.end), found);
    const std::vector<int> lanes = lanesOf(found);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Owner &owner = m_owners[found[i].owner];
        bands.push_back({.range = {found[i].start, found[i].end},
                         .lane = lanes[i],
                         .tone = palette.tone(owner.colour),
                         .active = !active.isEmpty() && active.contains(owner.id)});
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
        const HighlightId &id = m_owners[interval.owner].id;
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
    return Found{m_owners[found->owner].id, {found->start, found->end}};
}

std::optional<HighlightLayer::Found> HighlightLayer::previous(qsizetype before) const
{
    const std::vector<Interval> &all = m_index.all();
    const auto found = std::ranges::lower_bound(all, before, {}, [](const Interval &i) { return qsizetype(i.start); });
    if (found == all.begin())
        return std::nullopt;
    const Interval &interval = *std::prev(found);
    return Found{m_owners[interval.owner].id, {interval.start, interval.end}};
}

QList<TextRange> HighlightLayer::rangesOf(const HighlightId &id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? QList<TextRange>() : m_owners[*known].ranges;
}

} // namespace florilegium
