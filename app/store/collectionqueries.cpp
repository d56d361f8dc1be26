// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<QList<CollectionRow>> readCollections(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT "_s + collectionColumns
                            + u", (SELECT COUNT(*) FROM "
                              "collection_members m JOIN articles a ON a.id = m.article WHERE m.collection = k.id "
                              "AND a.deleted IS NULL) FROM collections k WHERE k.deleted IS NULL "
                              "ORDER BY k.position, k.name COLLATE NOCASE, k.id"_s);
    QList<CollectionRow> rows;
    while (statement.next()) {
        rows.append({.collection = collectionAt(statement), .articles = int(statement.number(collectionColumnCount))});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return rows;
}

Result<QHash<CollectionId, QList<ArticleId>>> readMembers(Connection &connection, const QList<ArticleId> &articles)
{
    QStringList ids;
    for (const ArticleId &article : articles)
        ids << article.text;
    Statement statement(connection,
                        u"SELECT m.collection, m.article FROM json_each(?) j CROSS JOIN collection_members m "
                        "ON m.article = j.value JOIN collections k ON k.id = m.collection WHERE k.deleted IS NULL"_s);
    statement.bind(jsonList(ids));
    QHash<CollectionId, QList<ArticleId>> members;
    while (statement.next())
        members[{statement.text(0)}].append({statement.text(1)});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return members;
}

} // namespace florilegium
