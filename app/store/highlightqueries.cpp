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

/// A page in the order of articles. What is costly to read of a row is read of the page alone.
constexpr QLatin1StringView orderByArticle(
    " ORDER BY a.title_key, a.id, (SELECT n.start_at FROM anchors n WHERE n.highlight = h.id "
    "AND n.marking = h.marking ORDER BY n.ordinal LIMIT 1), h.id");

QString pageByArticle(const QString &where)
{
    return u" WHERE h.id IN (SELECT h.id FROM highlights h JOIN articles a ON a.id = h.article"_s + where
        + orderByArticle + u" LIMIT ? OFFSET ?)"_s + orderByArticle;
}

Result<Conditions> conditionsOf(const QueryPlace &place, const HighlightFilter &filter)
{
    Conditions conditions;
    conditions.add(filter.deleted ? u"h.deleted IS NOT NULL"_s : u"h.deleted IS NULL AND a.deleted IS NULL"_s);
    if (!filter.article.isNull())
        conditions.add(u"h.article = ?"_s, {filter.article.text});
    if (!filter.theme.isNull())
        conditions.add(filter.themeAlone ? u"h.id IN (SELECT highlight FROM highlight_themes WHERE theme = ?)"_s
                                         : u"h.id IN "_s + highlightsUnderTheme,
                       {filter.theme.text});
    if (!filter.colour.isEmpty())
        conditions.add(u"h.colour = ?"_s, {filter.colour});
    if (filter.status)
        conditions.add(statedStatus + u" = ?"_s, {toWord(*filter.status)});
    return withQuery(std::move(conditions), place, QueryScope::Highlights, filter.query);
}

template<typename Row, typename Member>
Result<void> complete(Connection &connection, QList<Row> &rows, Member member)
{
    QList<Highlight *> highlights;
    for (Row &row : rows)
        highlights << &std::invoke(member, row);
    return completeHighlights(connection, highlights);
}

} // namespace

Result<QList<HighlightRow>> readHighlights(const QueryPlace &place, const HighlightFilter &filter, int offset,
                                           int limit)
{
    const auto conditions = conditionsOf(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const QString picked = filter.byArticle
        ? pageByArticle(conditions->where())
        : conditions->where() + u" ORDER BY h.created DESC, h.id LIMIT ? OFFSET ?"_s;
    Statement statement(place.connection,
                        u"SELECT "_s + highlightColumns + u", a.title, "_s + statedStatus + u", "_s + isOrphan
                            + u" FROM highlights h JOIN articles a ON a.id = h.article"_s + picked);
    statement.bindAll(conditions->values).bind(qint64(limit)).bind(qint64(offset));
    QList<HighlightRow> rows;
    while (statement.next()) {
        rows.append({.highlight = highlightAt(statement),
                     .articleTitle = statement.text(highlightColumnCount),
                     .status = statusFromWord(statement.text(highlightColumnCount + 1)),
                     .isOrphan = statement.number(highlightColumnCount + 2) != 0});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    if (auto done = complete(place.connection, rows, &HighlightRow::highlight); !done)
        return std::unexpected(done.error());
    return rows;
}

Result<int> countHighlights(const QueryPlace &place, const HighlightFilter &filter)
{
    const auto conditions = conditionsOf(place, filter);
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
