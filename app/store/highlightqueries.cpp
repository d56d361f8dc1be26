// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Status of the claim that a highlight states: the first by creation, as ClaimSet::statedBy().
constexpr QLatin1StringView statedStatus("(SELECT c.status FROM evidence e JOIN claims c ON c.id = e.claim WHERE "
                                         "e.highlight = h.id AND e.relation = 'states' "
                                         "AND c.deleted IS NULL ORDER BY c.created, c.id LIMIT 1)");

/// Living links of a highlight to themes, and to claims.
constexpr QLatin1StringView hasTheme("EXISTS (SELECT 1 FROM highlight_themes l JOIN themes t ON t.id = l.theme "
                                     "WHERE l.highlight = h.id AND t.deleted IS NULL)");
constexpr QLatin1StringView hasClaim("EXISTS (SELECT 1 FROM evidence e JOIN claims c ON c.id = e.claim "
                                     "WHERE e.highlight = h.id AND c.deleted IS NULL)");

void addGroup(Conditions &conditions, HighlightGrouping grouping, const QString &key)
{
    switch (grouping) {
    case HighlightGrouping::None: break;
    case HighlightGrouping::Article: conditions.add(u"h.article = ?"_s, {key}); break;
    case HighlightGrouping::Theme:
        if (key.isEmpty())
            conditions.add(u"NOT "_s + hasTheme);
        else
            conditions.add(u"h.id IN (SELECT l.highlight FROM highlight_themes l WHERE l.theme = ?)"_s, {key});
        break;
    case HighlightGrouping::Colour: conditions.add(u"h.colour = ?"_s, {key}); break;
    case HighlightGrouping::Month:
        if (key.isEmpty())
            conditions.add(u"h.created IS NULL"_s);
        else
            conditions.add(u"h.created >= ? AND h.created < ?"_s, {key, QString(key + u'~')});
        break;
    case HighlightGrouping::Claim:
        if (key.isEmpty())
            conditions.add(u"NOT "_s + hasClaim);
        else
            conditions.add(u"h.id IN (SELECT e.highlight FROM evidence e WHERE e.claim = ?)"_s, {key});
        break;
    }
}

/// Within an article where the passages stand in it; else the newest first.
QString orderOf(const HighlightFilter &filter)
{
    if (filter.grouping == HighlightGrouping::Article && filter.group)
        return u"(SELECT n.start_at FROM anchors n WHERE n.highlight = h.id AND n.marking = h.marking "
               "ORDER BY n.ordinal LIMIT 1), h.id"_s;
    return u"h.created DESC, h.id"_s;
}

/// The ids of a page; its values are those of the conditions, the limit and the offset.
QString idsInOrder(const Conditions &conditions, const HighlightFilter &filter)
{
    return u"SELECT h.id FROM highlights h JOIN articles a ON a.id = h.article"_s + conditions.where() + u" ORDER BY "_s
        + orderOf(filter) + u" LIMIT ? OFFSET ?"_s;
}

/// Rows of the highlights whose ids `source` (an alias k, before its column) gives, in the order of `order`. What costs
/// a look-up for each row is thus asked of these rows only, not of all that were sorted.
QString rowsOfIds(const QString &source, const QString &id, const QString &order)
{
    return u"SELECT "_s + highlightColumns + u", a.title, "_s + statedStatus + u", "_s + isOrphan + u" FROM "_s + source
        + u" k CROSS JOIN highlights h ON h.id = k."_s + id + u" CROSS JOIN articles a ON a.id = h.article ORDER BY "_s
        + order;
}

template<typename Row, typename Member>
Result<void> complete(Connection &connection, QList<Row> &rows, Member member)
{
    QList<Highlight *> highlights;
    for (Row &row : rows)
        highlights << &std::invoke(member, row);
    return completeHighlights(connection, highlights);
}

Result<QList<HighlightRow>> rowsOf(Connection &connection, Statement &statement)
{
    QList<HighlightRow> rows;
    while (statement.next()) {
        rows.append({.highlight = highlightAt(statement),
                     .articleTitle = statement.text(highlightColumnCount),
                     .status = statusFromWord(statement.text(highlightColumnCount + 1)),
                     .isOrphan = statement.number(highlightColumnCount + 2) != 0});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    if (auto done = complete(connection, rows, &HighlightRow::highlight); !done)
        return std::unexpected(done.error());
    return rows;
}

} // namespace

Result<Conditions> highlightConditions(const QueryPlace &place, const HighlightFilter &filter, ThemeSide side)
{
    const bool isOfArticle = !filter.article.isNull()
        || (filter.group && filter.grouping == HighlightGrouping::Article);
    Conditions conditions;
    conditions.add(filter.deleted ? u"h.deleted IS NOT NULL"_s : u"h.deleted IS NULL AND a.deleted IS NULL"_s);
    if (!filter.article.isNull())
        conditions.add(u"h.article = ?"_s, {filter.article.text});
    if (!filter.theme.isNull() && filter.themeAlone)
        conditions.add(u"h.id IN (SELECT highlight FROM highlight_themes WHERE theme = ?)"_s, {filter.theme.text});
    else if (!filter.theme.isNull())
        conditions.add(isOfArticle || side == ThemeSide::Highlight ? QString(isUnderTheme)
                                                                   : QString(u"h.id IN "_s + highlightsUnderTheme),
                       {filter.theme.text});
    if (!filter.colour.isEmpty())
        conditions.add(u"h.colour = ?"_s, {filter.colour});
    if (filter.status)
        conditions.add(statedStatus + u" = ?"_s, {toWord(*filter.status)});
    if (filter.group)
        addGroup(conditions, filter.grouping, *filter.group);
    return withQuery(std::move(conditions), place, QueryScope::Highlights, filter.query);
}

Result<QList<HighlightRow>> readHighlights(const QueryPlace &place, const HighlightFilter &filter, int offset,
                                           int limit)
{
    const auto conditions = highlightConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const QString ids = u'(' + idsInOrder(*conditions, filter) + u')';
    Statement statement(place.connection, rowsOfIds(ids, u"id"_s, orderOf(filter)));
    statement.bindAll(conditions->values).bind(qint64(limit)).bind(qint64(offset));
    return rowsOf(place.connection, statement);
}

Result<QList<HighlightRow>> readHighlightRows(Connection &connection, const QList<HighlightId> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const HighlightId &id : ids)
        texts << id.text;
    Statement statement(connection, rowsOfIds(u"json_each(?)"_s, u"value"_s, u"k.key"_s));
    statement.bind(jsonList(texts));
    return rowsOf(connection, statement);
}

Result<QList<HighlightId>> readHighlightIds(const QueryPlace &place, const HighlightFilter &filter, int offset,
                                            int limit)
{
    const auto conditions = highlightConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection, idsInOrder(*conditions, filter));
    statement.bindAll(conditions->values).bind(qint64(limit)).bind(qint64(offset));
    return readIds<HighlightId>(statement);
}

Result<int> countHighlights(const QueryPlace &place, const HighlightFilter &filter)
{
    const auto conditions = highlightConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection,
                        u"SELECT COUNT(*) FROM highlights h JOIN articles a ON a.id = h.article"_s
                            + conditions->where());
    statement.bindAll(conditions->values);
    if (statement.next())
        return int(statement.number(0));
    return std::unexpected(statement.result().error());
}

Result<QList<Highlight>> readHighlightsOf(Connection &connection, const ArticleId &id)
{
    Statement statement(connection,
                        u"SELECT "_s + highlightColumns
                            + u" FROM highlights h WHERE h.article = ? AND h.deleted IS NULL "
                              "ORDER BY h.created, h.id"_s);
    statement.bind(id.text);
    QList<Highlight> highlights;
    while (statement.next())
        highlights << highlightAt(statement);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    if (auto done = complete(connection, highlights, std::identity()); !done)
        return std::unexpected(done.error());
    std::ranges::stable_sort(highlights, {}, [](const Highlight &highlight) {
        return highlight.anchors.isEmpty() ? TextRange() : highlight.anchors.front().position;
    });
    return highlights;
}

Result<Highlight> readHighlight(Connection &connection, const HighlightId &id)
{
    Statement statement(connection, u"SELECT "_s + highlightColumns + u" FROM highlights h WHERE h.id = ?"_s);
    statement.bind(id.text);
    if (!statement.next()) {
        if (!statement.result())
            return std::unexpected(statement.result().error());
        return failure(ErrorCode::UnknownId, id.text);
    }
    Highlight highlight = highlightAt(statement);
    if (auto done = completeHighlights(connection, {&highlight}); !done)
        return std::unexpected(done.error());
    return highlight;
}

} // namespace florilegium
