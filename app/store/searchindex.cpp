// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/filesystem.h"
#include "store/opening.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Row numbers go with kind and time (indexrows.h). The index keeps no text of its own: words for excerpts come from the
// library. Beginnings of words are indexed where nothing is kept but that they occur, which makes them cheap. What a
// query can ask of a thing besides words stands in marks and days, also what it has from its article, its highlights or
// its passages: so each answer comes in the order of time.
constexpr QStringView indexSchema =
    uR"(CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE things (id INTEGER PRIMARY KEY, moment INTEGER NOT NULL, target TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL, sources TEXT NOT NULL, facts TEXT NOT NULL) STRICT

CREATE INDEX things_by_moment ON things (moment DESC, id)

CREATE VIRTUAL TABLE occurrences USING fts5 (words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3')

CREATE VIRTUAL TABLE entries USING fts5 (title, text, note, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'")

CREATE VIRTUAL TABLE sources USING fts5 (author, site, title, claim, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3')

CREATE TABLE words (word TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE mark_names (mark INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT

CREATE TABLE marks (mark INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (mark, id)) STRICT, WITHOUT ROWID

CREATE TABLE days (id INTEGER NOT NULL, kind INTEGER NOT NULL, known TEXT NOT NULL, published TEXT NOT NULL,
    PRIMARY KEY (id, known, published)) STRICT, WITHOUT ROWID

CREATE INDEX days_by_known ON days (kind, known, id)

CREATE INDEX days_by_published ON days (kind, published, id)

CREATE TABLE prints (id INTEGER PRIMARY KEY, print TEXT NOT NULL) STRICT

CREATE INDEX prints_by_print ON prints (print))";

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

Result<bool> isInStep(Connection &both)
{
    const auto position = indexPosition(both);
    const auto journal = both.number(u"SELECT MAX(id) FROM journal"_s);
    if (!position || !journal)
        return std::unexpected(position ? journal.error() : position.error());
    return position->journal >= *journal;
}

Result<void> setIndexPosition(Connection &index, IndexPosition position)
{
    if (auto done = setState(index, u"journal"_s, QString::number(position.journal)); !done)
        return done;
    return setState(index, u"text"_s, QString::number(position.text));
}

} // namespace florilegium
