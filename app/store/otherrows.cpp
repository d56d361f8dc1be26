// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

#include "annotate/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<void> writeCollection(Connection &connection, const Collection &collection)
{
    return Statement(connection,
                     u"INSERT INTO collections (id, parent, name, filter, position, deleted) "
                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, "
                     "name = excluded.name, filter = excluded.filter, position = excluded.position, "
                     "deleted = excluded.deleted"_s)
        .bind(collection.id.text)
        .bindOrNull(collection.parent.text)
        .bind(collection.name)
        .bind(collection.filter)
        .bind(qint64(collection.position))
        .bind(collection.deleted)
        .run();
}

Collection collectionAt(const Statement &statement)
{
    return {.id = {statement.text(0)},
            .parent = {statement.text(1)},
            .name = statement.text(2),
            .filter = statement.text(3),
            .position = int(statement.number(4)),
            .deleted = statement.time(5)};
}

Result<void> writeMember(Connection &connection, const QString &id, bool isIn)
{
    const auto member = memberFromId(id);
    if (!member)
        return failure(ErrorCode::InvalidArgument, id);
    const QString sql = isIn ? u"INSERT OR IGNORE INTO collection_members (collection, article, position) "
                               "SELECT k.id, a.id, 0 FROM collections k, articles a WHERE k.id = ? AND a.id = ?"_s
                             : u"DELETE FROM collection_members WHERE collection = ? AND article = ?"_s;
    return Statement(connection, sql).bind(member->collection.text).bind(member->article.text).run();
}

// Fields of a version's row: id, article. What was taken is never changed, only whose it is.
Result<void> writeVersionArticle(Connection &connection, const QJsonObject &row)
{
    return Statement(connection, u"UPDATE versions SET article = ? WHERE id = ?"_s)
        .bind(row.value("article"_L1).toString())
        .bind(row.value("id"_L1).toString().toLongLong())
        .run();
}

Result<void> writeSetting(Connection &connection, const QString &key, const QString &value)
{
    return Statement(connection,
                     u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) "
                     "DO UPDATE SET value = excluded.value"_s)
        .bind(key)
        .bind(value)
        .run();
}

} // namespace florilegium
