// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

#include "annotate/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

// Fields of a collection's row: id, parent, name, filter, position, deleted, members (ids of articles, in order).
Result<void> writeCollection(Connection &connection, const QJsonObject &row)
{
    const QString id = row.value("id"_L1).toString();
    Statement statement(connection,
                        u"INSERT INTO collections (id, parent, name, filter, position, deleted) "
                        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, "
                        "name = excluded.name, filter = excluded.filter, position = excluded.position, "
                        "deleted = excluded.deleted"_s);
    statement.bind(id).bindOrNull(row.value("parent"_L1).toString()).bind(row.value("name"_L1).toString());
    statement.bind(row.value("filter"_L1).toString()).bind(row.value("position"_L1).toInteger());
    statement.bind(timeFrom(row.value("deleted"_L1)));
    if (auto done = statement.run(); !done)
        return done;
    if (auto done = removeWhere(connection, "collection_members"_L1, "collection"_L1, id); !done)
        return done;
    Statement member(connection,
                     u"INSERT OR IGNORE INTO collection_members (collection, article, position) VALUES (?, ?, ?)"_s);
    for (qint64 position = 0; const QString &article : listFrom(row.value("members"_L1))) {
        if (auto done = member.bind(id).bind(article).bind(position++).run(); !done)
            return done;
    }
    return {};
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
