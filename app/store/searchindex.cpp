// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/filesystem.h"
#include "store/opening.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Ids of items are their time (seconds) times 2^20 and a number: hits come newest first without sorting.
// The index keeps no text of its own: words for excerpts come from the library.
constexpr QStringView indexSchema =
    uR"(CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE items (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, article TEXT NOT NULL, target TEXT NOT NULL,
    deleted INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (target, kind)) STRICT

CREATE VIRTUAL TABLE entries USING fts5 (words, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3'))";

Result<QString> stateOf(Connection &index, const QString &key)
{
    Statement statement(index, u"SELECT value FROM state WHERE key = ?"_s);
    statement.bind(key);
    const QString value = statement.next() ? statement.text(0) : QString();
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return value;
}

Result<void> setState(Connection &index, const QString &key, const QString &value)
{
    return Statement(index, u"INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)"_s).bind(key).bind(value).run();
}

Result<std::unique_ptr<Connection>> openFile(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return connection;
    if (auto done = applyWriterSettings(**connection); !done)
        return std::unexpected(done.error());
    // What a power cut takes from a derived file is found again by following the journal.
    if (auto done = (*connection)->run(u"PRAGMA synchronous=NORMAL"_s); !done)
        return std::unexpected(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> createIndex(IndexAccess &access, const QString &libraryId)
{
    discardIndex(access);
    if (auto done = makePrivateFile(access.path); !done)
        return std::unexpected(done.error());
    auto connection = openFile(access.path);
    if (!connection)
        return connection;
    Transaction transaction(**connection, Transaction::Kind::Write);
    auto done = transaction.result();
    if (done)
        done = (*connection)->script(indexSchema);
    if (done)
        done = (*connection)->run(u"PRAGMA user_version=%1"_s.arg(indexShape));
    if (done)
        done = setState(**connection, u"library"_s, libraryId);
    if (done)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    ++access.generation;
    return connection;
}

/// The index as it lies there, when it can be used.
std::unique_ptr<Connection> openSound(const QString &path, const QString &libraryId)
{
    if (!QFileInfo::exists(path))
        return nullptr;
    const bool unclean = QFileInfo(path + u"-wal"_s).size() > 0;
    auto connection = openFile(path);
    if (!connection || (*connection)->number(u"PRAGMA user_version"_s) != indexShape)
        return nullptr;
    if (unclean && (*connection)->word(u"PRAGMA quick_check(1)"_s) != u"ok"_s)
        return nullptr;
    return stateOf(**connection, u"library"_s) == libraryId ? std::move(*connection) : nullptr;
}

struct KnownItem
{
    qint64 id = 0;
    QString content;
};

Result<QHash<int, KnownItem>> knownItems(Connection &index, const QString &target)
{
    Statement statement(index, u"SELECT kind, id, content FROM items WHERE target = ?"_s);
    statement.bind(target);
    QHash<int, KnownItem> items;
    while (statement.next())
        items.insert(int(statement.number(0)), {statement.number(1), statement.text(2)});
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return items;
}

Result<qint64> freeId(Connection &index, qint64 made)
{
    constexpr qint64 perSecond = qint64(1) << 20;
    const qint64 base = made * perSecond;
    Statement statement(index, u"SELECT MAX(id) FROM items WHERE id BETWEEN ? AND ?"_s);
    statement.bind(base).bind(base + perSecond - 1);
    const qint64 last = statement.next() && !statement.isNull(0) ? statement.number(0) : base - 1;
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return last + 1;
}

Result<void> removeItem(Connection &index, qint64 id)
{
    if (auto done = Statement(index, u"DELETE FROM entries WHERE rowid = ?"_s).bind(id).run(); !done)
        return done;
    return Statement(index, u"DELETE FROM items WHERE id = ?"_s).bind(id).run();
}

Result<void> insertItem(Connection &index, qint64 id, const IndexEntry &entry)
{
    Statement item(index,
                   u"INSERT INTO items (id, kind, article, target, deleted, content) VALUES (?, ?, ?, ?, ?, ?)"_s);
    item.bind(id)
        .bind(qint64(entry.kind))
        .bind(entry.article)
        .bind(entry.target)
        .bind(qint64(entry.deleted))
        .bind(entry.content);
    if (auto done = item.run(); !done)
        return done;
    return Statement(index, u"INSERT INTO entries (rowid, words) VALUES (?, ?)"_s).bind(id).bind(entry.words()).run();
}

Result<void> updateItem(Connection &index, const KnownItem &known, const IndexEntry &entry)
{
    if (known.content == entry.content) {
        return Statement(index, u"UPDATE items SET article = ?, deleted = ? WHERE id = ?"_s)
            .bind(entry.article)
            .bind(qint64(entry.deleted))
            .bind(known.id)
            .run();
    }
    if (auto done = removeItem(index, known.id); !done)
        return done;
    return insertItem(index, known.id, entry);
}

} // namespace

void discardIndex(IndexAccess &access)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(access.path + suffix);
    ++access.generation;
}

Result<IndexFile> openIndex(IndexAccess &access, const QString &libraryId)
{
    if (auto sound = openSound(access.path, libraryId)) {
        const auto position = indexPosition(*sound);
        if (position && position->journal >= 0)
            return IndexFile{.connection = std::move(sound), .whole = true};
    }
    auto made = createIndex(access, libraryId);
    if (!made)
        return std::unexpected(made.error());
    return IndexFile{.connection = std::move(*made), .whole = false};
}

Result<IndexPosition> indexPosition(Connection &index)
{
    const auto journal = stateOf(index, u"journal"_s);
    const auto text = stateOf(index, u"text"_s);
    if (!journal || !text)
        return std::unexpected(journal ? text.error() : journal.error());
    return IndexPosition{.journal = journal->isEmpty() ? -1 : journal->toLongLong(), .text = text->toLongLong()};
}

Result<void> setIndexPosition(Connection &index, IndexPosition position)
{
    if (auto done = setState(index, u"journal"_s, QString::number(position.journal)); !done)
        return done;
    return setState(index, u"text"_s, QString::number(position.text));
}

Result<void> replaceEntries(Connection &index, const QString &target, const QList<IndexEntry> &entries)
{
    auto known = knownItems(index, target);
    if (!known)
        return std::unexpected(known.error());
    for (const IndexEntry &entry : entries) {
        Result<void> done;
        if (const auto item = known->constFind(int(entry.kind)); item != known->cend()) {
            done = updateItem(index, *item, entry);
            known->erase(item);
        } else if (const auto id = freeId(index, entry.made); id) {
            done = insertItem(index, *id, entry);
        } else {
            done = std::unexpected(id.error());
        }
        if (!done)
            return done;
    }
    for (const KnownItem &gone : std::as_const(*known)) {
        if (auto done = removeItem(index, gone.id); !done)
            return done;
    }
    return {};
}

} // namespace florilegium
