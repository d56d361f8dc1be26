// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/erasing.h"

#include "store/emptying.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QJsonDocument>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

const QString erasingKey = u"library.erasing"_s;
constexpr qint64 entriesAtOnce = 500; // a mark waits some hundredths of a second for them

struct Entry
{
    qint64 id = 0;
    QString happened;
    Change change;
    qint64 schema = 0;
};

/// Entries of the journal that a condition holds of. One that cannot be read is passed over.
Result<QList<Entry>> entriesOf(Connection &connection, const QString &condition, qint64 after, qint64 limit)
{
    Statement statement(connection,
                        u"SELECT id, happened, change, schema FROM journal WHERE id > ? AND "_s + condition
                            + u" ORDER BY id LIMIT ?"_s);
    statement.bind(after).bind(limit);
    QList<Entry> entries;
    while (statement.next()) {
        const auto change = changeFromJson(QJsonDocument::fromJson(statement.text(2).toUtf8()).object());
        entries.append({statement.number(0), statement.text(1), change.value_or(Change()), statement.number(3)});
    }
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return entries;
}

/// What is left of an entry when nothing is known of these things. What was emptied keeps its ids, and nothing else.
Change without(const QSet<QString> &ids, Change change)
{
    if (isEmptying(change.name))
        return withoutContent(change);
    change.records.removeIf([&ids](const Record &record) { return concerns(record, ids); });
    return change;
}

/// Entries are never changed: one that knows less takes the place of the other.
Result<void> replace(Connection &connection, const Entry &entry, const Change &change)
{
    auto done = Statement(connection, u"DELETE FROM journal WHERE id = ?"_s).bind(entry.id).run();
    if (!done || change.isEmpty())
        return done;
    return Statement(connection, u"INSERT INTO journal (id, happened, change, schema) VALUES (?, ?, ?, ?)"_s)
        .bind(entry.id)
        .bind(entry.happened)
        .bind(QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)))
        .bind(entry.schema)
        .run();
}

QString listOf(const QSet<QString> &ids)
{
    return jsonList({ids.begin(), ids.end()});
}

} // namespace

Result<bool> isErasing(Connection &connection)
{
    return connection.number(u"SELECT COUNT(*) FROM settings WHERE key = '%1'"_s.arg(erasingKey))
        .transform([](qint64 count) { return count > 0; });
}

Result<void> setErasing(Connection &connection, bool erasing)
{
    return erasing ? writeSetting(connection, erasingKey, u"1"_s)
                   : removeWhere(connection, "settings"_L1, "key"_L1, erasingKey);
}

Result<QSet<QString>> erasedIds(Connection &connection)
{
    const auto entries = entriesOf(connection, u"change LIKE '{\"name\":\"bin.%'"_s, 0, -1);
    if (!entries)
        return std::unexpected(entries.error());
    QSet<QString> ids;
    for (const Entry &entry : *entries) {
        if (isEmptying(entry.change.name))
            ids.unite(idsOf(entry.change));
    }
    Statement there(connection,
                    u"SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM articles WHERE id = j.value) "
                    "OR EXISTS (SELECT 1 FROM highlights WHERE id = j.value) "
                    "OR EXISTS (SELECT 1 FROM claims WHERE id = j.value) "
                    "OR EXISTS (SELECT 1 FROM themes WHERE id = j.value) "
                    "OR EXISTS (SELECT 1 FROM collections WHERE id = j.value) "
                    "OR EXISTS (SELECT 1 FROM evidence WHERE id = j.value)"_s);
    there.bind(listOf(ids));
    while (there.next())
        ids.remove(there.text(0));
    if (!there.result())
        return std::unexpected(there.result().error());
    return ids;
}

Result<bool> forgetSome(Connection &connection, const QSet<QString> &ids, qint64 &position)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.result())
        return std::unexpected(transaction.result().error());
    const auto entries = entriesOf(connection, u"1"_s, position, entriesAtOnce);
    if (!entries)
        return std::unexpected(entries.error());
    for (const Entry &entry : *entries) {
        const Change left = without(ids, entry.change);
        if (left == entry.change)
            continue;
        if (auto done = replace(connection, entry, left); !done)
            return std::unexpected(done.error());
    }
    if (auto done = transaction.commit(); !done)
        return std::unexpected(done.error());
    if (!entries->isEmpty())
        position = entries->back().id;
    return entries->size() == entriesAtOnce;
}

Result<void> forgetHistories(Connection &connection, const QSet<QString> &ids)
{
    return Statement(connection, u"DELETE FROM claim_history WHERE claim IN (SELECT value FROM json_each(?))"_s)
        .bind(listOf(ids))
        .run();
}

Result<void> writeAnew(Connection &connection)
{
    if (auto done = connection.run(u"VACUUM"_s); !done)
        return done;
    constexpr int mostTries = 3; // each waits for the readers as long as a connection ever does
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto busy = connection.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!busy || *busy == 0)
            return busy ? Result<void>() : std::unexpected(busy.error());
    }
    return failure(ErrorCode::Locked, connection.path());
}

} // namespace florilegium
