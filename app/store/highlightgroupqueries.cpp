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

constexpr qint64 many = 5000; ///< passages: fewer are counted in some hundredths of a second
constexpr qint64 groupsAtOnce = 50;

/// Whether most articles of the list will have passages that it shows, as far as that is seen at once.
Result<bool> isOfMany(Connection &connection, const HighlightFilter &filter)
{
    if (filter.grouping != HighlightGrouping::Article || filter.deleted || !filter.article.isNull()
        || !filter.query.isEmpty() || filter.themeAlone)
        return false;
    const QString passages = filter.theme.isNull() ? u"highlights"_s : QString(highlightsUnderTheme);
    Statement statement(connection, u"SELECT COUNT(*) FROM (SELECT 1 FROM "_s + passages + u" LIMIT ?)"_s);
    if (!filter.theme.isNull())
        statement.bind(filter.theme.text);
    statement.bind(many);
    if (statement.next())
        return statement.number(0) == many;
    return std::unexpected(statement.result().error());
}

/// The articles from A on, each with the passages that it has: the next of them, whatever comes behind.
Result<HighlightGroups> walkArticles(const QueryPlace &place, const HighlightFilter &filter,
                                     const std::optional<HighlightGroup> &known)
{
    const auto conditions = highlightConditions(place, filter, ThemeSide::Highlight);
    if (!conditions)
        return std::unexpected(conditions.error());
    const QLatin1StringView behind = known
        ? " AND (a.title_key, a.id) > (SELECT k.title_key, k.id FROM articles k WHERE k.id = ?)"_L1
        : ""_L1;
    Statement statement(place.connection,
                        u"SELECT a.id, a.title, (SELECT COUNT(*) FROM highlights h"_s + conditions->where()
                            + u" AND h.article = a.id) AS passages FROM articles a WHERE a.deleted IS NULL"_s + behind
                            + u" AND passages > 0 ORDER BY a.title_key, a.id LIMIT ?"_s);
    statement.bindAll(conditions->values);
    if (known)
        statement.bind(known->key);
    statement.bind(groupsAtOnce);
    HighlightGroups next;
    while (statement.next())
        next.groups.append({.key = statement.text(0), .name = statement.text(1), .count = int(statement.number(2))});
    next.isWhole = next.groups.size() < groupsAtOnce;
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return next;
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

Result<HighlightGroups> readNextHighlightGroups(const QueryPlace &place, const HighlightFilter &filter,
                                                const std::optional<HighlightGroup> &known)
{
    if (!known) {
        const auto manyPassages = isOfMany(place.connection, filter);
        if (!manyPassages)
            return std::unexpected(manyPassages.error());
        if (!*manyPassages) {
            return readHighlightGroups(place, filter).transform([](const QList<HighlightGroup> &all) {
                return HighlightGroups{.groups = all, .isWhole = true};
            });
        }
    }
    return walkArticles(place, filter, known);
}

} // namespace florilegium
