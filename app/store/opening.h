// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/lockfile.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace florilegium {

enum class OpenMode : quint8 {
    ReadOnly, ///< takes no lock, writes nothing
    ReadWrite, ///< the library must be there
    Create, ///< made when it is not there and no backup says that it was
};

/// Where things lie beside the library, what time it is, and how a library is looked over whose last writer did not
/// close it; empty: the usual places, the system's clock, lookOver().
struct StoreOptions
{
    QString backupFolder;
    QString cacheFolder;
    std::function<QDateTime()> now;
    std::function<Result<void>(const QString &path)> lookOver;
};

/// The usual places filled in, for the library at `path`.
[[nodiscard]] StoreOptions completed(StoreOptions options, const QString &path);

/// A library made ready: found, locked, checked for being ours, of this schema.
struct Opening
{
    QString path; ///< the library as it was named
    QString readPath; ///< what is read: the library, or its copy in the cache when its folder cannot be written
    std::optional<Error> readOnly; ///< why nothing is written: ReadOnly or NewerVersion (detail: its schema)
    bool wasUnclean = false; ///< the last writer did not close it
    std::unique_ptr<LockFile> lock; ///< absent when read-only
    std::unique_ptr<Connection> reader; ///< of the calling thread
};

/// Quick (a few file reads, about 1 ms) but when it creates or migrates.
/// NotFound (detail: the newest backup, if any), NotAFile, Locked (detail: process number), Damaged, WrongApplication,
/// WriteFailure, ReadOnly. Never changes a byte of what it refuses.
[[nodiscard]] Result<Opening> prepareLibrary(const QString &path, OpenMode mode, const StoreOptions &options);

/// Whether a library holds together (quick_check), by a connection of its own. Linear in its size: seconds for a large
/// one. Errors: Damaged, with the first thing that is wrong.
[[nodiscard]] Result<void> lookOver(const QString &path);

/// The journal mode and level of synchronising that suit the file system. For the writer's connection.
Result<void> applyWriterSettings(Connection &connection);

[[nodiscard]] QString lockPathOf(const QString &library);
[[nodiscard]] QString indexPathOf(const QString &library);

} // namespace florilegium
