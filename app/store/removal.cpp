// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tagging.h"
#include "library/article.h"
#include "store/claimsums.h"
#include "store/emptying.h"
#include "store/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString those(QChar letter, const QStringList &ids)
{
    QStringList own;
    for (const QString &id : ids) {
        if (id.startsWith(letter))
            own << id;
    }
    return jsonList(own);
}

/// The records that remove what a statement gives.
template<typename Value>
Result<void> takeAll(Statement &statement, Change &change, Value value)
{
    while (statement.next())
        change.records << value(statement);
    return statement.result();
}

Result<void> takeEvidence(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + evidenceColumns
                            + u" FROM evidence e WHERE e.highlight IN (SELECT value FROM json_each(?) "
                              "UNION SELECT h.id FROM highlights h JOIN json_each(?) j ON h.article = j.value) "
                              "OR e.claim IN (SELECT value FROM json_each(?)) "
                              "OR e.other IN (SELECT value FROM json_each(?))"_s);
    const QString claims = those(u'c', ids);
    statement.bind(those(u'h', ids)).bind(those(u'a', ids)).bind(claims).bind(claims);
    return takeAll(statement, change, [](const Statement &row) { return record(evidenceAt(row), std::nullopt); });
}

Result<void> takeHighlights(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + highlightColumns
                            + u" FROM highlights h WHERE h.id IN (SELECT value FROM json_each(?)) "
                              "OR h.article IN (SELECT value FROM json_each(?)) ORDER BY h.id"_s);
    statement.bind(those(u'h', ids)).bind(those(u'a', ids));
    QList<Highlight> highlights;
    while (statement.next())
        highlights << highlightAt(statement);
    if (!statement.result())
        return statement.result();
    QList<Highlight *> incomplete;
    for (Highlight &highlight : highlights)
        incomplete << &highlight;
    auto done = completeHighlights(connection, incomplete);
    for (const Highlight &highlight : std::as_const(highlights))
        change.records << record(highlight, std::nullopt);
    return done;
}

/// What is said of articles in other tables: the collections that they are in, and the reader's rules for them.
Result<void> takeOfArticles(Connection &connection, const QStringList &ids, Change &change)
{
    Statement members(connection,
                      u"SELECT m.collection, m.article FROM collection_members m WHERE m.article IN "
                      "(SELECT value FROM json_each(?)) OR m.collection IN (SELECT value FROM json_each(?))"_s);
    members.bind(those(u'a', ids)).bind(those(u'k', ids));
    auto done = takeAll(members, change,
                        [](const Statement &row) { return memberRecord({{row.text(0)}, {row.text(1)}}, false); });
    if (!done)
        return done;
    Statement rules(connection,
                    u"SELECT DISTINCT s.key, s.value FROM json_each(?) j JOIN settings s ON s.key = ? || j.value "
                    "OR (s.key LIKE ? AND instr(s.key, j.value))"_s);
    rules.bind(those(u'a', ids)).bind(QString(articleRulesPrefix)).bind(QString(apartPrefix) + u'%');
    return takeAll(rules, change, [](const Statement &row) {
        const QString key = row.text(0);
        return Record{Table::Settings, key, {{u"key"_s, key}, {u"value"_s, row.text(1)}}, {}};
    });
}

Result<void> takeArticles(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + articleColumns
                            + u" FROM articles a WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id"_s);
    statement.bind(those(u'a', ids));
    return takeAll(statement, change,
                   [](const Statement &row) { return record(std::optional(articleAt(row)), std::nullopt); });
}

Result<void> takeClaims(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + claimColumns
                            + u" FROM claims c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id"_s);
    statement.bind(those(u'c', ids));
    QList<Claim> claims;
    while (statement.next())
        claims << claimAt(statement);
    if (!statement.result())
        return statement.result();
    QList<Claim *> incomplete;
    for (Claim &claim : claims)
        incomplete << &claim;
    auto done = completeClaims(connection, incomplete);
    for (const Claim &claim : std::as_const(claims))
        change.records << record(claim, std::nullopt);
    return done;
}

/// The links of a theme to passages.
Result<void> takeLinks(Connection &connection, const ThemeId &theme, Change &change)
{
    Statement statement(connection,
                        u"SELECT highlight, position FROM highlight_themes WHERE theme = ? ORDER BY highlight"_s);
    statement.bind(theme.text);
    Tagging tagging{.theme = theme, .byPlace = {}};
    while (statement.next())
        tagging.add(statement.number(1), {statement.text(0)});
    if (statement.result() && !tagging.isEmpty())
        change.records << untagRecord(tagging);
    return statement.result();
}

Result<void> takeThemes(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + themeColumns
                            + u" FROM themes t WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id"_s);
    statement.bind(those(u't', ids));
    QList<Theme> themes;
    while (statement.next())
        themes << themeAt(statement);
    auto done = statement.result();
    for (const Theme &theme : std::as_const(themes)) {
        done = done ? takeLinks(connection, theme.id, change) : done;
        change.records << record(theme, std::nullopt);
    }
    return done;
}

Result<void> takeCollections(Connection &connection, const QStringList &ids, Change &change)
{
    Statement statement(connection,
                        u"SELECT "_s + collectionColumns
                            + u" FROM collections k WHERE k.id IN (SELECT value FROM json_each(?)) ORDER BY k.id"_s);
    statement.bind(those(u'k', ids));
    return takeAll(statement, change,
                   [](const Statement &row) { return record(std::optional(collectionAt(row)), std::nullopt); });
}

/// Anchors of other articles' passages that were made in a text of these: they stay, without the text.
Result<void> freeAnchors(Connection &connection, const QStringList &articles)
{
    return Statement(connection,
                     u"INSERT OR REPLACE INTO anchors (highlight, marking, ordinal, text, start_at, end_at, exact, "
                     "prefix, suffix, heading_path, occurrences, occurrence) SELECT n.highlight, n.marking, n.ordinal, "
                     "NULL, n.start_at, n.end_at, n.exact, n.prefix, n.suffix, n.heading_path, n.occurrences, "
                     "n.occurrence FROM json_each(?) j JOIN versions v ON v.article = j.value "
                     "JOIN texts x ON x.version = v.id JOIN anchors n ON n.text = x.id"_s)
        .bind(jsonList(articles))
        .run();
}

} // namespace

Result<Change> removalOf(Connection &connection, const QStringList &ids)
{
    Change change{u"bin.empty"_s, {}};
    for (const auto take :
         {&takeEvidence, &takeOfArticles, &takeHighlights, &takeArticles, &takeClaims, &takeThemes, &takeCollections}) {
        if (auto done = take(connection, ids, change); !done)
            return std::unexpected(done.error());
    }
    return change;
}

Result<void> writeRemoval(Connection &connection, const Change &removal)
{
    QStringList articles;
    for (const Record &record : removal.records) {
        if (record.table == Table::Articles)
            articles << record.id;
        else if (auto done = writeRecord(connection, record, {}); !done) // no claim gets a status
            return done;
    }
    if (!articles.isEmpty()) {
        if (auto done = freeAnchors(connection, articles); !done)
            return done;
    }
    for (const QString &article : std::as_const(articles)) {
        if (auto done = removeWhere(connection, "articles"_L1, "id"_L1, article); !done)
            return done;
    }
    return settleClaims(connection);
}

} // namespace florilegium
