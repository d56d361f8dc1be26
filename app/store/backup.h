// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QDateTime>
#include <QList>

namespace florilegium {

enum class BackupKind : quint8 { Daily, BeforeMigration, BeforeImport };

/// A copy of the library, as its file's name tells: kind, time, and the last journal entry and text it holds.
struct Backup
{
    QString path;
    BackupKind kind = BackupKind::Daily;
    QDateTime when; ///< UTC
    qint64 journal = 0;
    qint64 text = 0;
    qint64 size = 0; ///< bytes
    bool operator==(const Backup &) const = default;
};

/// All backups in a folder, newest first. Other files there are passed over.
[[nodiscard]] QList<Backup> backupsIn(const QString &folder);

/// Copies the library by VACUUM INTO through a read-only connection of its own, verifies the copy (quick_check, counts
/// of every table against the library's) and only then gives it its name. Linear in the library; on a worker.
Result<Backup> makeBackup(const QString &library, const QString &folder, BackupKind kind, const QDateTime &now);

/// Makes the daily copy when the last one is older than a day and the library has changed since, then removes what
/// backupsToRemove() names. Absent: none was due.
Result<std::optional<Backup>> makeDailyBackup(const QString &library, const QString &folder, const QDateTime &now);

/// quick_check of a backup, with its application id.
Result<void> verifyBackup(const QString &path);

/// Which backups may go (7 daily, 4 weekly, 6 monthly stay, others 180 days, all together 10 times the library's size);
/// never the newest of all. Pure.
[[nodiscard]] QList<Backup> backupsToRemove(const QList<Backup> &backups, const QDateTime &now, qint64 librarySize);

} // namespace florilegium
