// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themetree.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// How a grouping is asked for: the group's key and name, what is joined for them, and the order.
struct Grouped
{
    QLatin1StringView columns;
    QLatin1StringView joins;
    QLatin1StringView order;
};

Grouped groupedBy(HighlightGrouping grouping)
{
    switch (grouping) {
    case HighlightGrouping::None: break;
    case HighlightGrouping::Article:
        return {.columns = "a.id, a.title, COUNT(*)"_L1, .joins = ""_L1, .order = "a.title_key, a.id"_L1};
    case HighlightGrouping::Theme:
        return {.columns = "t.id, '', COUNT(*)"_L1,
                .joins = " JOIN highlight_themes l ON l.highlight = h.id "
                         "JOIN themes t ON t.id = l.theme AND t.deleted IS NULL"_L1,
                .order = "t.id"_L1}; // sorted by the tree
    case HighlightGrouping::Colour:
        return {.columns = "h.colour, '', COUNT(*)"_L1, .joins = ""_L1, .order = "h.colour"_L1};
    case HighlightGrouping::Month:
        return {
            .columns = "ifnull(substr(h.created, 1, 7), ''), '', COUNT(*)"_L1, .joins = ""_L1, .order = "1 DESC"_L1};
    case HighlightGrouping::Claim:
        return {.columns = "c.id, c.statement, COUNT(DISTINCT h.id)"_L1,
                .joins = " JOIN evidence e ON e.highlight = h.id "
                         "JOIN claims c ON c.id = e.claim AND c.deleted IS NULL"_L1,
                .order = "c.created DESC, c.id"_L1};
    }
    return {};
}

/// The living themes as their tree is read, from the top down, each with its path.
QHash<QString, std::pair<qsizetype, QString>> placesInTree(const QList<Theme> &themes)
{
    const QList<ThemeInTree> tree = themesInTree(themes);
    QHash<QString, std::pair<qsizetype, QString>> places;
    for (const ThemeInTree &theme : tree)
        places.insert(theme.id.text, {places.size(), theme.path.join(u'/')});
    return places;
}

Result<void> sortByTree(Connection &connection, QList<HighlightGroup> &groups)
{
    const auto themes = readThemes(connection);
    if (!themes)
        return std::unexpected(themes.error());
    const auto places = placesInTree(*themes);
    for (HighlightGroup &group : groups)
        group.name = places.value(group.key).second;
    std::ranges::stable_sort(
        groups, {}, [&](const HighlightGroup &group) { return places.value(group.key, {places.size(), {}}).first; });
    return {};
}

Result<void> sortByColours(Connection &connection, QList<HighlightGroup> &groups)
{
    const auto colours = readColours(connection);
    if (!colours)
        return std::unexpected(colours.error());
    std::ranges::stable_sort(groups, {}, [&](const HighlightGroup &group) {
        return std::ranges::find(*colours, group.key, &Colour::key) - colours->cbegin();
    });
    return {};
}

bool hasRest(HighlightGrouping grouping)
{
    return grouping == HighlightGrouping::Theme || grouping == HighlightGrouping::Claim;
}

} // namespace

Result<QList<HighlightGroup>> readHighlightGroups(const QueryPlace &place, const HighlightFilter &filter)
{
    Q_ASSERT(filter.grouping != HighlightGrouping::None && !filter.group);
    const auto conditions = highlightConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const Grouped grouped = groupedBy(filter.grouping);
    Statement statement(place.connection,
                        u"SELECT "_s + grouped.columns + u" FROM highlights h JOIN articles a ON a.id = h.article"_s
                            + grouped.joins + conditions->where() + u" GROUP BY 1 ORDER BY "_s + grouped.order);
    statement.bindAll(conditions->values);
    QList<HighlightGroup> groups;
    while (statement.next())
        groups.append({.key = statement.text(0), .name = statement.text(1), .count = int(statement.number(2))});
    Result<void> done = statement.result();
    if (done && filter.grouping == HighlightGrouping::Theme)
        done = sortByTree(place.connection, groups);
    if (done && filter.grouping == HighlightGrouping::Colour)
        done = sortByColours(place.connection, groups);
    if (!done)
        return std::unexpected(done.error());
    if (hasRest(filter.grouping)) {
        HighlightFilter rest = filter;
        rest.group = QString();
        const auto count = countHighlights(place, rest);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            groups.append({.key = {}, .name = {}, .count = *count});
    }
    return groups;
}

} // namespace florilegium
