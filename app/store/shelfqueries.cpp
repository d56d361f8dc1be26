// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView highlightsOfArticle(
    "(SELECT COUNT(*) FROM highlights h WHERE h.article = a.id AND h.deleted IS NULL)");
/// As a JSON array.
constexpr QLatin1StringView themesOfArticle(
    "(SELECT json_group_array(name) FROM (SELECT DISTINCT t.name AS name FROM highlights h "
    "JOIN highlight_themes l ON l.highlight = h.id JOIN themes t ON t.id = l.theme "
    "WHERE h.article = a.id AND h.deleted IS NULL AND t.deleted IS NULL ORDER BY t.name COLLATE NOCASE, t.name))");

/// The ids of the articles that a filter lets through, in its order; its values are those of the conditions.
QString idsInOrder(const Conditions &conditions, const ArticleFilter &filter)
{
    return u"SELECT a.id FROM articles a"_s + placesOfArticles + conditions.where() + u" ORDER BY "_s
        + articleOrder(filter);
}

/// Rows of the articles whose ids `source` (an alias k, before its column) gives, in the order of `order`. What costs a
/// look-up for each row is thus asked of these rows only, not of all that were sorted.
QString rowsOfIds(const QString &source, const QString &id, const QString &order)
{
    return u"SELECT "_s + articleColumns + u", "_s + highlightsOfArticle + u", p.progress, "_s + themesOfArticle
        + u" FROM "_s + source + u" k CROSS JOIN articles a ON a.id = k."_s + id + placesOfArticles + u" ORDER BY "_s
        + order;
}

Result<QList<ArticleRow>> rowsOf(Statement &statement)
{
    QList<ArticleRow> rows;
    while (statement.next()) {
        rows.append({.article = articleAt(statement),
                     .highlights = int(statement.number(articleColumnCount)),
                     .progress = statement.real(articleColumnCount + 1),
                     .themes = listOfJson(statement.text(articleColumnCount + 2))});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return rows;
}

} // namespace

Result<Conditions> articleConditions(const QueryPlace &place, const ArticleFilter &filter)
{
    Conditions conditions;
    conditions.add(filter.deleted ? u"a.deleted IS NOT NULL"_s : u"a.deleted IS NULL"_s);
    if (filter.state)
        conditions.add(u"a.state = ?"_s, {toWord(*filter.state)});
    else if (!filter.deleted && filter.collection.isNull() && !mentions(filter.query, QueryField::State))
        conditions.add(u"a.state <> ?"_s, {toWord(ReadingState::Archived)});
    if (!filter.theme.isNull()) {
        conditions.add(u"a.id IN (SELECT h.article FROM highlights h WHERE h.deleted IS NULL AND h.id IN "_s
                           + highlightsUnderTheme + u")"_s,
                       {filter.theme.text});
    }
    if (!filter.collection.isNull()) {
        conditions.add(u"a.id IN (SELECT m.article FROM collection_members m WHERE m.collection = ?)"_s,
                       {filter.collection.text});
    }
    return withQuery(std::move(conditions), place, QueryScope::Shelf, filter.query);
}

QString articleOrder(const ArticleFilter &filter)
{
    const QString up = filter.reversed ? u" DESC"_s : u""_s;
    const QString down = filter.reversed ? u""_s : u" DESC"_s;
    const QString equals = u", a.title_key, a.id"_s;
    switch (filter.order) {
    case ArticleOrder::Added: return u"a.added"_s + down + u", a.id"_s;
    case ArticleOrder::Title: return u"a.title_key"_s + up + u", a.title"_s + up + u", a.id"_s;
    case ArticleOrder::Site: return u"a.site = '', a.site COLLATE NOCASE"_s + up + equals;
    case ArticleOrder::Published: return u"a.published = '', a.published"_s + down + equals;
    case ArticleOrder::Read: return u"p.happened IS NULL, p.happened"_s + down + u", a.added DESC, a.id"_s;
    case ArticleOrder::Author: return u"a.byline = '', a.byline COLLATE NOCASE"_s + up + equals;
    case ArticleOrder::Length: return u"a.words = 0, a.words"_s + down + equals;
    case ArticleOrder::Progress: return u"ifnull(p.progress, 0)"_s + down + equals;
    case ArticleOrder::Highlights: return highlightsOfArticle + down + equals;
    case ArticleOrder::Rating: return u"a.rating = 0, a.rating"_s + down + equals;
    case ArticleOrder::Themes:
        return themesOfArticle + u" = '[]', "_s + themesOfArticle + u" COLLATE NOCASE"_s + up + equals;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QList<ArticleRow>> readArticles(const QueryPlace &place, const ArticleFilter &filter, int offset, int limit)
{
    const auto conditions = articleConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const QString ids = u'(' + idsInOrder(*conditions, filter) + u" LIMIT ? OFFSET ?)"_s;
    Statement statement(place.connection, rowsOfIds(ids, u"id"_s, articleOrder(filter)));
    statement.bindAll(conditions->values).bind(qint64(limit)).bind(qint64(offset));
    return rowsOf(statement);
}

Result<int> countArticles(const QueryPlace &place, const ArticleFilter &filter)
{
    const auto conditions = articleConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection, u"SELECT COUNT(*) FROM articles a"_s + conditions->where());
    statement.bindAll(conditions->values);
    if (statement.next())
        return int(statement.number(0));
    return std::unexpected(statement.result().error());
}

Result<QList<ArticleId>> readArticleIds(const QueryPlace &place, const ArticleFilter &filter)
{
    const auto conditions = articleConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    Statement statement(place.connection, idsInOrder(*conditions, filter));
    statement.bindAll(conditions->values);
    return readIds<ArticleId>(statement);
}

Result<QList<ArticleRow>> readArticleRows(Connection &connection, const QList<ArticleId> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const ArticleId &id : ids)
        texts << id.text;
    Statement statement(connection, rowsOfIds(u"json_each(?)"_s, u"value"_s, u"k.key"_s));
    statement.bind(jsonList(texts));
    return rowsOf(statement);
}

} // namespace florilegium
