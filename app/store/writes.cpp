// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writes.h"

#include "document/flatbytes.h"
#include "store/claimsums.h"
#include "store/compress.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batch = 500; ///< records: some hundredths of a second

/// Runs `work` in a transaction of its own.
template<typename Work>
Result<void> inTransaction(Connection &connection, Work work)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.result())
        return transaction.result();
    if (auto done = work(); !done)
        return done;
    return transaction.commit();
}

Result<void> writeChange(Connection &connection, const Change &change, const QDateTime &now,
                         const GivesWay &givesWay = {})
{
    for (qsizetype written = 0; written < change.records.size(); ++written) {
        if (givesWay && written % batch == batch - 1 && givesWay())
            return failure(ErrorCode::Cancelled, change.name);
        const Record &record = change.records[written];
        const Record *next = written + 1 < change.records.size() ? &change.records[written + 1] : nullptr;
        const bool isOfBoth = next && isRetagging(record, *next);
        const auto done = isOfBoth ? writeRetagging(connection, record, *next, givesWay)
                                   : writeRecord(connection, record, now, givesWay);
        if (!done)
            return done;
        written += isOfBoth ? 1 : 0;
    }
    if (auto done = settleClaims(connection); !done)
        return done;
    return writeJournal(connection, change, now);
}

/// The id of the row that `find` selects; when there is none, of the row that `insert` makes.
Result<qint64> findOrInsert(Statement &find, Statement &insert)
{
    if (find.next())
        return find.number(0);
    if (!find.result())
        return std::unexpected(find.result().error());
    if (auto done = insert.run(); !done)
        return std::unexpected(done.error());
    return insert.insertedId();
}

Result<qint64> storeOriginal(Connection &connection, const ArticleId &article, const PackedVersion &packed)
{
    Statement find(connection, u"SELECT id FROM versions WHERE article = ? AND sha256 = ?"_s);
    find.bind(article.text).bind(packed.version.sha256);
    Statement insert(connection,
                     u"INSERT INTO versions (article, sha256, source, format, size, taken, original) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(article.text).bind(packed.version.sha256).bind(packed.version.source).bind(packed.version.format);
    insert.bind(packed.version.size).bind(packed.version.taken).bind(packed.original);
    return findOrInsert(find, insert);
}

Result<qint64> storeText(Connection &connection, VersionId version, const PackedVersion &packed, const QDateTime &now)
{
    if (packed.textSha256.isEmpty())
        return 0;
    Statement find(connection, u"SELECT id FROM texts WHERE version = ? AND parser = ? AND rules = ? AND sha256 = ?"_s);
    find.bind(version).bind(qint64(packed.parserVersion)).bind(packed.rules).bind(packed.textSha256);
    Statement insert(connection,
                     u"INSERT INTO texts (version, parser, rules, sha256, made, flat) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(version).bind(qint64(packed.parserVersion)).bind(packed.rules).bind(packed.textSha256).bind(now);
    insert.bind(packed.flat);
    return findOrInsert(find, insert);
}

/// The change that creates the article; empty when it is there.
Result<Change> createArticle(Connection &connection, const Article &article, const QDateTime &now)
{
    Statement find(connection, u"SELECT 1 FROM articles WHERE id = ?"_s);
    find.bind(article.id.text);
    if (find.next())
        return Change();
    if (!find.result())
        return std::unexpected(find.result().error());
    Change change{u"add"_s, {record(std::nullopt, article)}};
    if (auto done = writeChange(connection, change, now); !done)
        return std::unexpected(done.error());
    return change;
}

Result<StoredVersion> writeVersion(Connection &connection, const VersionToStore &each, const QDateTime &now)
{
    auto change = createArticle(connection, each.article, now);
    if (!change)
        return std::unexpected(change.error());
    const auto original = storeOriginal(connection, each.article.id, each.version);
    if (!original)
        return std::unexpected(original.error());
    const auto text = storeText(connection, *original, each.version, now);
    if (!text)
        return std::unexpected(text.error());
    return StoredVersion{.added = {.version = *original, .text = *text}, .change = std::move(*change)};
}

/// After such a failure SQLite may have rolled everything back.
bool isOfAll(const Error &error)
{
    return error.code != ErrorCode::Conflict && error.code != ErrorCode::InvalidArgument;
}

} // namespace

Result<void> writeJournal(Connection &connection, const Change &change, const QDateTime &now)
{
    return Statement(connection, u"INSERT INTO journal (happened, change, schema) VALUES (?, ?, ?)"_s)
        .bind(now)
        .bind(QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact)))
        .bind(qint64(newestSchema()))
        .run();
}

Result<void> applyChange(Connection &connection, const Change &change, const QDateTime &now, const GivesWay &givesWay)
{
    return inTransaction(connection, [&] { return writeChange(connection, change, now, givesWay); });
}

PackedVersion pack(const NewVersion &version)
{
    PackedVersion packed{.version = version.version,
                         .original = compressed(version.original),
                         .parserVersion = version.parserVersion,
                         .rules = version.rules,
                         .textSha256 = {},
                         .flat = {}};
    if (version.document) {
        const QByteArray flat = toFlatBytes(*version.document);
        packed.textSha256 = QString::fromLatin1(QCryptographicHash::hash(flat, QCryptographicHash::Sha256).toHex());
        packed.flat = compressed(flat);
    }
    return packed;
}

QList<Result<StoredVersion>> storeVersions(Connection &connection, const QList<VersionToStore> &versions,
                                           const QDateTime &now)
{
    QList<Result<StoredVersion>> stored;
    const auto done = inTransaction(connection, [&] -> Result<void> {
        for (const VersionToStore &each : versions) {
            auto began = connection.run(u"SAVEPOINT version"_s);
            if (!began)
                return began;
            stored << writeVersion(connection, each, now);
            const bool failed = !stored.back();
            if (failed && isOfAll(stored.back().error()))
                return std::unexpected(stored.back().error());
            auto ended = failed ? connection.run(u"ROLLBACK TO version"_s) : Result<void>();
            if (ended)
                ended = connection.run(u"RELEASE version"_s);
            if (!ended)
                return ended;
        }
        return {};
    });
    if (!done)
        stored = QList<Result<StoredVersion>>(versions.size(), std::unexpected(done.error()));
    return stored;
}

Result<void> storePlace(Connection &connection, const ArticleId &id, const ReadingPlace &place)
{
    return inTransaction(connection, [&] {
        Statement statement(connection,
                            u"INSERT INTO reading_places (article, start_at, pixels, progress, happened) "
                            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET "
                            "start_at = excluded.start_at, pixels = excluded.pixels, "
                            "progress = excluded.progress, happened = excluded.happened"_s);
        statement.bind(id.text).bind(qint64(place.offset)).bind(place.pixels).bind(place.progress).bind(place.when);
        return statement.run();
    });
}

Result<void> storeExportStates(Connection &connection, const QString &target, const QList<ExportState> &states)
{
    return inTransaction(connection, [&] -> Result<void> {
        Statement set(connection,
                      u"INSERT INTO export_states (target, block, hash) VALUES (?, ?, ?) "
                      "ON CONFLICT (target, block) DO UPDATE SET hash = excluded.hash"_s);
        Statement forget(connection, u"DELETE FROM export_states WHERE target = ? AND block = ?"_s);
        for (const ExportState &state : states) {
            auto done = state.hash.isEmpty() ? forget.bind(target).bind(state.block).run()
                                             : set.bind(target).bind(state.block).bind(state.hash).run();
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> storeSetting(Connection &connection, const QString &key, const QString &value)
{
    return inTransaction(connection, [&] { return writeSetting(connection, key, value); });
}

} // namespace florilegium
