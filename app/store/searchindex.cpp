// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/filesystem.h"
#include "store/opening.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "store/wordlist.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Row numbers are kind, time and a number, from the highest bits down. The index keeps no text of its own: words for
// excerpts come from the library. Words of a thing stand in one row, so that one expression of FTS5 asks for several of
// them wherever they stand; authors and sites stand apart, because words without a field do not mean them. Authors,
// sites and days of an article stand with its highlights, too, so that these are found by them in the order of time.
constexpr QStringView indexSchema =
    uR"(CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE things (id INTEGER PRIMARY KEY, target TEXT NOT NULL UNIQUE, content TEXT NOT NULL) STRICT

CREATE VIRTUAL TABLE entries USING fts5 (title, text, note, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3')

CREATE VIRTUAL TABLE sources USING fts5 (author, site, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3')

CREATE TABLE words (word TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE days (id INTEGER PRIMARY KEY, known_day TEXT NOT NULL, published_day TEXT NOT NULL) STRICT

CREATE INDEX days_by_known ON days (known_day)

CREATE INDEX days_by_published ON days (published_day)

CREATE TABLE bearings (id INTEGER PRIMARY KEY, bits INTEGER NOT NULL) STRICT

CREATE TABLE prints (id INTEGER PRIMARY KEY, print TEXT NOT NULL) STRICT

CREATE INDEX prints_by_print ON prints (print))";

constexpr int kindShift = 56;
constexpr int timeShift = 20;
constexpr qint64 perSecond = qint64(1) << timeShift;
constexpr qint64 latest = (qint64(1) << (kindShift - timeShift)) - 1; // seconds

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

struct KnownThing
{
    qint64 id = 0;
    QString content;
};

Result<std::optional<KnownThing>> knownThing(Connection &index, const QString &target)
{
    Statement statement(index, u"SELECT id, content FROM things WHERE target = ?"_s);
    statement.bind(target);
    std::optional<KnownThing> known;
    if (statement.next())
        known = KnownThing{statement.number(0), statement.text(1)};
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return known;
}

Result<qint64> freeId(Connection &index, IndexKind kind, qint64 made)
{
    const qint64 base = firstRowMade(kind, made);
    Statement statement(index, u"SELECT MAX(id) FROM things WHERE id BETWEEN ? AND ?"_s);
    statement.bind(base).bind(base + perSecond - 1);
    const qint64 last = statement.next() && !statement.isNull(0) ? statement.number(0) : base - 1;
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return last + 1;
}

Result<void> removeThing(Connection &index, qint64 id)
{
    for (const auto &sql : {u"DELETE FROM entries WHERE rowid = ?"_s, u"DELETE FROM sources WHERE rowid = ?"_s,
                            u"DELETE FROM days WHERE id = ?"_s, u"DELETE FROM bearings WHERE id = ?"_s,
                            u"DELETE FROM prints WHERE id = ?"_s, u"DELETE FROM things WHERE id = ?"_s}) {
        if (auto done = Statement(index, sql).bind(id).run(); !done)
            return done;
    }
    return {};
}

Result<void> insertFacts(Connection &index, qint64 id, const IndexFacts &facts)
{
    Result<void> done;
    if (!facts.knownDay.isEmpty()) {
        done = Statement(index, u"INSERT INTO days (id, known_day, published_day) VALUES (?, ?, ?)"_s)
                   .bind(id)
                   .bind(facts.knownDay)
                   .bind(facts.publishedDay)
                   .run();
    }
    if (done && facts.bearings != 0)
        done = Statement(index, u"INSERT INTO bearings (id, bits) VALUES (?, ?)"_s).bind(id).bind(facts.bearings).run();
    return done;
}

/// Texts with the same words have the same print; short ones, which may be the same by chance, have none.
Result<void> insertPrint(Connection &index, qint64 id, IndexKind kind, const QString &text)
{
    constexpr qsizetype shortest = 200; // UTF-16 units
    if (kind != IndexKind::Article || text.size() < shortest)
        return {};
    const QByteArray print = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toBase64();
    return Statement(index, u"INSERT INTO prints (id, print) VALUES (?, ?)"_s)
        .bind(id)
        .bind(QString::fromLatin1(print))
        .run();
}

Result<void> insertThing(Connection &index, WordList &list, const QString &target, const IndexEntry &entry)
{
    const auto id = freeId(index, entry.kind, entry.made);
    if (!id)
        return std::unexpected(id.error());
    auto done = Statement(index, u"INSERT INTO things (id, target, content) VALUES (?, ?, ?)"_s)
                    .bind(*id)
                    .bind(target)
                    .bind(entry.content)
                    .run();
    const IndexWords words = entry.words();
    if (done) {
        done = Statement(index, u"INSERT INTO entries (rowid, title, text, note) VALUES (?, ?, ?, ?)"_s)
                   .bind(*id)
                   .bind(words.title)
                   .bind(words.text)
                   .bind(words.note)
                   .run();
    }
    for (const QString &text : {words.title, words.text, words.note})
        done = done ? list.add(index, text) : done;
    if (done && !(words.author.isEmpty() && words.site.isEmpty())) {
        done = Statement(index, u"INSERT INTO sources (rowid, author, site) VALUES (?, ?, ?)"_s)
                   .bind(*id)
                   .bind(words.author)
                   .bind(words.site)
                   .run();
    }
    if (done)
        done = insertPrint(index, *id, entry.kind, words.text);
    return done ? insertFacts(index, *id, entry.facts) : done;
}

} // namespace

qint64 bearingBit(Relation relation)
{
    return qint64(1) << int(relation);
}

qint64 bearingBit(Status status)
{
    return qint64(1) << (allRelations.size() + std::size_t(status));
}

qint64 firstRow(IndexKind kind)
{
    return qint64(kind) << kindShift;
}

qint64 firstRowMade(IndexKind kind, qint64 made)
{
    return firstRow(kind) + std::clamp<qint64>(made, 0, latest) * perSecond;
}

qint64 lastRow(IndexKind kind)
{
    return firstRow(kind) + (qint64(1) << kindShift) - 1;
}

qint64 madeOfRow(qint64 row)
{
    return (row & ((qint64(1) << kindShift) - 1)) >> timeShift;
}

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

Result<void> replaceEntry(Connection &index, WordList &list, const QString &target,
                          const std::optional<IndexEntry> &entry)
{
    const auto known = knownThing(index, target);
    if (!known)
        return std::unexpected(known.error());
    if (*known && entry && (*known)->content == entry->content)
        return {};
    if (*known) {
        if (auto done = removeThing(index, (*known)->id); !done)
            return done;
    }
    return entry ? insertThing(index, list, target, *entry) : Result<void>();
}

} // namespace florilegium
