// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/filesystem.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<BackupKind, QLatin1StringView>, 3> kindWords{{
    {BackupKind::Daily, "daily"_L1},
    {BackupKind::BeforeMigration, "before-migration"_L1},
    {BackupKind::BeforeImport, "before-import"_L1},
}};

constexpr QLatin1StringView timeFormat("yyyyMMddTHHmmssZ");

QLatin1StringView toWord(BackupKind kind)
{
    return kindWords[std::size_t(kind)].second;
}

std::optional<Backup> backupFromFile(const QFileInfo &file)
{
    const QRegularExpression name(
        u"^(daily|before-migration|before-import)-(\\d{8}T\\d{6})Z-(\\d+)-(\\d+)\\.florilegium$"_s);
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup{.path = file.absoluteFilePath(), .size = file.size()};
    for (const auto &[kind, word] : kindWords) {
        if (match.captured(1) == word)
            backup.kind = kind;
    }
    backup.when = QDateTime::fromString(match.captured(2), u"yyyyMMddTHHmmss"_s);
    backup.when.setTimeZone(QTimeZone::UTC);
    backup.journal = match.captured(3).toLongLong();
    backup.text = match.captured(4).toLongLong();
    return backup.when.isValid() ? std::optional(backup) : std::nullopt;
}

/// How many rows each table has.
Result<QHash<QString, qint64>> countsOf(Connection &connection)
{
    QStringList tables;
    Statement statement(connection,
                        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    while (statement.next())
        tables << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    QHash<QString, qint64> counts;
    for (const QString &table : std::as_const(tables)) {
        const auto count = connection.number(
            u"SELECT COUNT(*) FROM \"%1\""_s.arg(QString(table).replace(u'"', u"\"\""_s)));
        if (!count)
            return std::unexpected(count.error());
        counts.insert(table, *count);
    }
    return counts;
}

struct Extent
{
    QHash<QString, qint64> counts;
    qint64 journal = 0;
    qint64 text = 0;
};

/// One consistent view of how much a library holds. Tables of an older schema may lack what is asked for.
Result<Extent> extentOf(Connection &connection)
{
    const Transaction transaction(connection, Transaction::Kind::Read);
    const auto counts = countsOf(connection);
    if (!counts)
        return std::unexpected(counts.error());
    const auto journal = connection.number(u"SELECT MAX(id) FROM journal"_s);
    const auto text = connection.number(u"SELECT MAX(id) FROM texts"_s);
    return Extent{.counts = *counts, .journal = journal.value_or(0), .text = text.value_or(0)};
}

/// The copy must hold at least what was there before it was made: nothing is ever taken away while it is running but
/// by the reader, so fewer rows than the library has now and had then mean a bad copy.
Result<void> verifyCopy(const QString &copy, const Extent &before, const Extent &after)
{
    if (auto sound = verifyBackup(copy); !sound)
        return sound;
    const auto connection = Connection::open(copy, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto counts = countsOf(**connection);
    if (!counts)
        return std::unexpected(counts.error());
    for (auto table = before.counts.cbegin(); table != before.counts.cend(); ++table) {
        if (counts->value(table.key(), -1) < std::min(*table, after.counts.value(table.key())))
            return failure(ErrorCode::Damaged, u"rows of "_s + table.key());
    }
    return {};
}

Result<void> vacuumInto(Connection &connection, const QString &target)
{
    return Statement(connection, u"VACUUM INTO ?"_s).bind(target).run();
}

} // namespace

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.florilegium"_s}, QDir::Files | QDir::NoSymLinks)) {
        if (const auto backup = backupFromFile(file))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::when);
    return backups;
}

Result<void> verifyBackup(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto application = (*connection)->number(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (*application != libraryApplicationId)
        return failure(ErrorCode::WrongApplication, path);
    const auto check = (*connection)->word(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return std::unexpected(check.error());
    return *check == u"ok"_s ? Result<void>() : failure(ErrorCode::Damaged, *check);
}

Result<Backup> makeBackup(const QString &library, const QString &folder, BackupKind kind, const QDateTime &now)
{
    if (auto done = makePrivateFolder(folder); !done)
        return std::unexpected(done.error());
    const QString partial = folder + u"/unverified"_s;
    QFile::remove(partial);
    if (auto done = makePrivateFile(partial); !done)
        return std::unexpected(done.error());
    const auto connection = Connection::open(library, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto before = extentOf(**connection);
    if (!before)
        return std::unexpected(before.error());
    auto done = vacuumInto(**connection, partial);
    const auto after = extentOf(**connection);
    if (done && !after)
        done = std::unexpected(after.error());
    if (done)
        done = syncFile(partial);
    if (done)
        done = verifyCopy(partial, *before, *after);
    const QString name = u"%1/%2-%3-%4-%5.florilegium"_s.arg(folder, toWord(kind), now.toUTC().toString(timeFormat))
                             .arg(before->journal)
                             .arg(before->text);
    if (done)
        done = renameToNew(partial, name);
    if (done)
        done = syncFile(name);
    if (!done) {
        QFile::remove(partial);
        return std::unexpected(done.error());
    }
    return *backupFromFile(QFileInfo(name));
}

Result<std::optional<Backup>> makeDailyBackup(const QString &library, const QString &folder, const QDateTime &now)
{
    const QList<Backup> backups = backupsIn(folder);
    const auto connection = Connection::open(library, Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto journal = (*connection)->number(u"SELECT MAX(id) FROM journal"_s);
    const auto text = (*connection)->number(u"SELECT MAX(id) FROM texts"_s);
    if (!journal || !text)
        return std::unexpected(journal ? text.error() : journal.error());
    const bool changed = backups.isEmpty() ? *journal > 0 || *text > 0
                                           : *journal != backups.front().journal || *text != backups.front().text;
    if (!changed || (!backups.isEmpty() && backups.front().when.addDays(1) > now))
        return std::nullopt;
    const auto made = makeBackup(library, folder, BackupKind::Daily, now);
    if (!made)
        return std::unexpected(made.error());
    // Only now that a verified newer one is there may older ones go.
    for (const Backup &old : backupsToRemove(backupsIn(folder), now, QFileInfo(library).size()))
        QFile::remove(old.path);
    return *made;
}

} // namespace florilegium
