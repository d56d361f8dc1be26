// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>

namespace florilegium {

// What the store needs of files beyond SQLite. All paths are absolute.

/// Whether the file lies where locks and shared memory do not hold across machines (NFS, SMB, FUSE, 9P …).
[[nodiscard]] bool isOnNetwork(const QString &path);
/// Whether the file and its folder can be written by this user.
[[nodiscard]] bool isWritable(const QString &path);
/// Makes a folder and the missing ones above it, new ones with mode 0700.
Result<void> makePrivateFolder(const QString &path);
/// Makes an empty file with mode 0600; WriteFailure when one is there.
Result<void> makePrivateFile(const QString &path);
/// Copies bytes into a new file with mode 0600, replacing one of ours that is there.
Result<void> copyPrivately(const QString &from, const QString &to);
/// Waits until the file, and that it is called so, survive a power cut.
Result<void> syncFile(const QString &path);
/// Renames without ever replacing a file. WriteFailure when `to` is there.
Result<void> renameToNew(const QString &from, const QString &to);
/// A short name made of a path: the same for the same file, different for others.
[[nodiscard]] QString nameForPath(const QString &path);

} // namespace florilegium
