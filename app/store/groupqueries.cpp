// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// How the articles of a list come to their groups: key and name, and what is joined for them.
struct GroupSql
{
    QLatin1StringView key;
    QLatin1StringView name;
    QLatin1StringView join = ""_L1;
};

constexpr QLatin1StringView collectionJoin(
    " LEFT JOIN (SELECT m.article AS article, k.id AS id, k.name AS name FROM collection_members m "
    "JOIN collections k ON k.id = m.collection WHERE k.deleted IS NULL) g ON g.article = a.id");
/// A theme's name is its path, from the uppermost theme that is not deleted.
constexpr QLatin1StringView themeJoin(
    " LEFT JOIN (WITH RECURSIVE paths (id, path) AS (SELECT u.id, u.name FROM themes u WHERE u.deleted IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM themes o WHERE o.id = u.parent AND o.deleted IS NULL) "
    "UNION ALL SELECT t.id, p.path || '/' || t.name FROM themes t JOIN paths p ON t.parent = p.id "
    "WHERE t.deleted IS NULL) SELECT DISTINCT h.article AS article, p.id AS id, p.path AS name FROM highlights h "
    "JOIN highlight_themes l ON l.highlight = h.id JOIN paths p ON p.id = l.theme WHERE h.deleted IS NULL) g "
    "ON g.article = a.id");

GroupSql sqlOf(ArticleGrouping grouping)
{
    switch (grouping) {
    case ArticleGrouping::None: break;
    case ArticleGrouping::Site: return {"a.site"_L1, "a.site"_L1};
    case ArticleGrouping::Author: return {"a.byline"_L1, "a.byline"_L1};
    case ArticleGrouping::Month: return {"ifnull(strftime('%Y-%m', a.added, 'localtime'), '')"_L1, "''"_L1};
    case ArticleGrouping::Collection: return {"ifnull(g.id, '')"_L1, "ifnull(g.name, '')"_L1, collectionJoin};
    case ArticleGrouping::State: return {"a.state"_L1, "''"_L1};
    case ArticleGrouping::Theme: return {"ifnull(g.id, '')"_L1, "ifnull(g.name, '')"_L1, themeJoin};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isByName(ArticleGrouping grouping)
{
    return grouping != ArticleGrouping::Month && grouping != ArticleGrouping::State;
}

/// Whether one group goes before another: those without a key last.
bool isBefore(ArticleGrouping grouping, const ArticleGroup &one, const ArticleGroup &other)
{
    if (one.key.isEmpty() || other.key.isEmpty())
        return !one.key.isEmpty();
    if (grouping == ArticleGrouping::Month)
        return one.key > other.key;
    if (grouping == ArticleGrouping::State)
        return readingStateFromWord(one.key) < readingStateFromWord(other.key);
    return std::pair(one.name.toCaseFolded(), one.key) < std::pair(other.name.toCaseFolded(), other.key);
}

} // namespace

Result<QList<ArticleGroup>> readArticleGroups(const QueryPlace &place, const ArticleFilter &filter,
                                              ArticleGrouping grouping)
{
    const auto conditions = articleConditions(place, filter);
    if (!conditions)
        return std::unexpected(conditions.error());
    const GroupSql sql = sqlOf(grouping);
    Statement statement(place.connection,
                        u"SELECT a.id, %1, %2 FROM articles a"_s.arg(sql.key, sql.name) + placesOfArticles + sql.join
                            + conditions->where() + u" ORDER BY "_s + articleOrder(filter));
    statement.bindAll(conditions->values);
    const bool folds = grouping == ArticleGrouping::Site || grouping == ArticleGrouping::Author;
    QHash<QString, qsizetype> known;
    QList<ArticleGroup> groups;
    while (statement.next()) {
        const QString written = statement.text(1);
        const QString key = folds ? written.toCaseFolded() : written;
        const auto at = known.constFind(key);
        const qsizetype index = at == known.cend() ? groups.size() : *at;
        if (index == groups.size()) {
            known.insert(key, index);
            groups.append({.key = key, .name = isByName(grouping) ? statement.text(2) : key, .articles = {}});
        }
        groups[index].articles.append({statement.text(0)});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    std::ranges::stable_sort(groups, [grouping](const ArticleGroup &one, const ArticleGroup &other) {
        return isBefore(grouping, one, other);
    });
    return groups;
}

} // namespace florilegium
