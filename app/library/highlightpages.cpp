// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/highlightpages.h"

#include "annotate/words.h"

#include <QHash>
#include <QSet>

namespace florilegium {

namespace {

constexpr std::array<std::pair<HighlightGrouping, QLatin1StringView>, 6> groupingWords{{
    {HighlightGrouping::None, QLatin1StringView("none")},
    {HighlightGrouping::Article, QLatin1StringView("article")},
    {HighlightGrouping::Theme, QLatin1StringView("theme")},
    {HighlightGrouping::Colour, QLatin1StringView("colour")},
    {HighlightGrouping::Month, QLatin1StringView("month")},
    {HighlightGrouping::Claim, QLatin1StringView("claim")},
}};

struct Place
{
    HighlightId id;
    int group = 0;
};

/// The ids of the page, asked of the groups that it runs through.
Result<QList<Place>> placesOf(LibraryQueries &queries, HighlightFilter filter, const QList<HighlightGroup> &groups,
                              int offset, int limit)
{
    QList<Place> places;
    for (int group = 0; group < groups.size() && limit > 0; ++group) {
        const int count = groups[group].count;
        if (offset >= count) {
            offset -= count;
            continue;
        }
        filter.group = groups[group].key;
        const auto ids = queries.highlightIds(filter, offset, std::min(limit, count - offset));
        if (!ids)
            return std::unexpected(ids.error());
        for (const HighlightId &id : *ids)
            places.append({id, group});
        offset = 0;
        limit -= int(ids->size());
    }
    return places;
}

} // namespace

QString toWord(HighlightGrouping grouping)
{
    return wordOf(groupingWords, grouping);
}

std::optional<HighlightGrouping> highlightGroupingFromWord(QStringView word)
{
    return fromWord(groupingWords, word);
}

Result<void> addGroups(LibraryQueries &queries, const HighlightFilter &filter, qint64 rows, HighlightGroups &groups)
{
    qint64 known = 0;
    for (const HighlightGroup &group : std::as_const(groups.groups))
        known += group.count;
    while (!groups.isWhole && known < rows) {
        const auto last = groups.groups.isEmpty() ? std::nullopt : std::optional(groups.groups.back());
        auto next = queries.nextHighlightGroups(filter, last);
        if (!next)
            return std::unexpected(next.error());
        for (const HighlightGroup &group : std::as_const(next->groups))
            known += group.count;
        groups.groups << next->groups;
        groups.isWhole = next->isWhole;
    }
    return {};
}

Result<QList<GroupedHighlight>> groupedHighlights(LibraryQueries &queries, const HighlightFilter &filter,
                                                  const QList<HighlightGroup> &groups, int offset, int limit)
{
    const auto places = placesOf(queries, filter, groups, offset, limit);
    if (!places)
        return std::unexpected(places.error());
    QList<HighlightId> ids;
    QSet<HighlightId> known; // one may stand in several groups
    for (const Place &place : *places) {
        if (!known.contains(place.id))
            ids << place.id;
        known.insert(place.id);
    }
    const auto rows = queries.highlightRows(ids);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<HighlightId, const HighlightRow *> byId;
    for (const HighlightRow &row : *rows)
        byId.insert(row.highlight.id, &row);
    QList<GroupedHighlight> page;
    for (const Place &place : *places) {
        if (const HighlightRow *row = byId.value(place.id))
            page.append({*row, groups[place.group]});
    }
    return page;
}

} // namespace florilegium
