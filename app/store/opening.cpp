// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/opening.h"

#include "store/backup.h"
#include "store/claimsums.h"
#include "store/filesystem.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Reads the first bytes without SQLite: what is not ours is never handed to it.
Result<void> checkHeader(const QString &path)
{
    // sqlite.org/fileformat.html: 100 bytes of header, the application id at 68.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(ErrorCode::Damaged, path);
    if (qFromBigEndian<qint32>(header.constData() + applicationAt) != libraryApplicationId)
        return failure(ErrorCode::WrongApplication, path);
    return {};
}

/// Made aside and renamed when whole, so that no half-made library is ever found at its place.
Result<void> createLibrary(const QString &path)
{
    const QString aside = path + u".new"_s;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(aside + suffix);
    if (auto done = makePrivateFolder(QFileInfo(path).absolutePath()); !done)
        return done;
    if (auto done = makePrivateFile(aside); !done)
        return done;
    {
        const auto connection = Connection::open(aside, Connection::Mode::Write);
        if (!connection)
            return std::unexpected(connection.error());
        if (auto done = (*connection)->run(u"PRAGMA application_id=%1"_s.arg(libraryApplicationId)); !done)
            return done;
        if (auto done = migrate(**connection, allMigrations()); !done)
            return done;
    }
    if (auto done = syncFile(aside); !done)
        return done;
    if (auto done = renameToNew(aside, path); !done)
        return done;
    return syncFile(path);
}

/// Reads a library whose folder cannot be written from a copy: SQLite needs to write beside it even for reading.
Result<QString> copyToCache(const QString &path, const StoreOptions &options)
{
    const QString folder = options.cacheFolder + u"/read-only/"_s + nameForPath(path);
    if (auto done = makePrivateFolder(folder); !done)
        return std::unexpected(done.error());
    const QString copy = folder + u"/library.florilegium"_s;
    QFile::remove(copy + u"-shm"_s);
    QFile::remove(copy + u"-wal"_s);
    if (auto done = copyPrivately(path, copy); !done)
        return std::unexpected(done.error());
    if (QFileInfo::exists(path + u"-wal"_s)) {
        if (auto done = copyPrivately(path + u"-wal"_s, copy + u"-wal"_s); !done)
            return std::unexpected(done.error());
    }
    return copy;
}

Result<void> findOrCreate(const QString &path, OpenMode mode, const StoreOptions &options)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::NotAFile, path);
    if (info.exists())
        return {};
    // Where backups lie there was a library: starting an empty one in silence would hide that it is gone.
    const QList<Backup> backups = backupsIn(options.backupFolder);
    if (mode != OpenMode::Create || !backups.isEmpty())
        return failure(ErrorCode::NotFound, backups.isEmpty() ? path : backups.front().path);
    return createLibrary(path);
}

/// An older library is led to the newest schema, after a verified copy of it.
Result<void> bringUpToDate(Opening &opening, const StoreOptions &options)
{
    const auto schema = schemaOf(*opening.reader);
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema == newestSchema())
        return {};
    if (*schema > newestSchema()) {
        opening.readOnly = Error{ErrorCode::NewerVersion, QString::number(*schema)};
        opening.lock.reset();
        return {};
    }
    if (*schema < 1)
        return failure(ErrorCode::Damaged, opening.path);
    if (opening.readOnly)
        return failure(ErrorCode::Unsupported, opening.path);
    if (auto copy = makeBackup(opening.path, options.backupFolder, BackupKind::BeforeMigration, options.now()); !copy)
        return std::unexpected(copy.error());
    const auto writer = Connection::open(opening.path, Connection::Mode::Write);
    if (!writer)
        return std::unexpected(writer.error());
    if (auto done = migrate(**writer, allMigrations()); !done)
        return done;
    Transaction transaction(**writer, Transaction::Kind::Write);
    if (!transaction.result())
        return transaction.result();
    if (auto done = settleClaims(**writer); !done)
        return done;
    return transaction.commit();
}

} // namespace

StoreOptions completed(StoreOptions options, const QString &path)
{
    const auto standard = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + u"/florilegium"_s;
    };
    if (options.backupFolder.isEmpty())
        options.backupFolder = standard(QStandardPaths::GenericStateLocation) + u"/backups/"_s + nameForPath(path);
    if (options.cacheFolder.isEmpty())
        options.cacheFolder = standard(QStandardPaths::GenericCacheLocation);
    if (!options.now)
        options.now = [] { return QDateTime::currentDateTimeUtc(); };
    if (!options.lookOver)
        options.lookOver = &lookOver;
    return options;
}

Result<Opening> prepareLibrary(const QString &path, OpenMode mode, const StoreOptions &options)
{
    Opening opening{.path = path, .readPath = path};
    if (auto done = findOrCreate(path, mode, options); !done)
        return std::unexpected(done.error());
    if (auto ours = checkHeader(path); !ours)
        return std::unexpected(ours.error());
    if (mode == OpenMode::ReadOnly || !isWritable(path))
        opening.readOnly = Error{ErrorCode::ReadOnly, path};
    if (!isWritable(path)) {
        auto copy = copyToCache(path, options);
        if (!copy)
            return std::unexpected(copy.error());
        opening.readPath = *copy;
    }
    if (!opening.readOnly) {
        auto lock = LockFile::acquire(lockPathOf(path));
        if (!lock)
            return std::unexpected(lock.error());
        opening.lock = std::move(*lock);
        opening.wasUnclean = QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
    }
    auto reader = Connection::open(opening.readPath, Connection::Mode::Read);
    if (!reader)
        return std::unexpected(reader.error());
    opening.reader = std::move(*reader);
    if (auto done = bringUpToDate(opening, options); !done)
        return std::unexpected(done.error());
    return opening;
}

Result<void> lookOver(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return failure(ErrorCode::Damaged, connection.error().detail);
    const auto check = (*connection)->word(u"PRAGMA quick_check(1)"_s);
    if (!check || *check != u"ok"_s)
        return failure(ErrorCode::Damaged, check ? *check : check.error().detail);
    return {};
}

Result<void> applyWriterSettings(Connection &connection)
{
    if (isOnNetwork(connection.path())) {
        // WAL needs memory shared by all who open the file; EXTRA keeps the last commit through a power cut.
        if (auto done = connection.run(u"PRAGMA journal_mode=DELETE"_s); !done)
            return done;
        return connection.run(u"PRAGMA synchronous=EXTRA"_s);
    }
    return connection.run(u"PRAGMA journal_mode=WAL"_s);
}

QString lockPathOf(const QString &library)
{
    return library + u".lock"_s;
}

QString indexPathOf(const QString &library)
{
    return library + u".index"_s;
}

} // namespace florilegium
