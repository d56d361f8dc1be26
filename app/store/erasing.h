// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace florilegium {

// What is left to do once things were taken out of the library to leave no trace (emptying.h): the journal forgets what
// it knew of them, then the files are written anew, for SQLite leaves the bytes of removed rows where they were. Each
// step may be done again; the library remembers that they are to be done until all are. What the disk keeps of blocks
// that files gave back is beyond a program.

/// Whether erasing was begun and not done with.
[[nodiscard]] Result<bool> isErasing(Connection &connection);
/// Within the caller's transaction.
Result<void> setErasing(Connection &connection, bool erasing);

/// The ids that entries of the journal say were taken out of the bin and that are not there. Linear in the journal.
[[nodiscard]] Result<QSet<QString>> erasedIds(Connection &connection);

/// Takes what the next entries of the journal behind `position` know of things with these ids out of them, in one
/// transaction, and moves the position; an entry that knew of nothing else goes whole. False when there are no more.
[[nodiscard]] Result<bool> forgetSome(Connection &connection, const QSet<QString> &ids, qint64 &position);
/// The statuses that claims with these ids had. In one transaction.
Result<void> forgetHistories(Connection &connection, const QSet<QString> &ids);

/// Writes the file anew, without what was removed from it, and brings the log in and empties it. Linear in the file;
/// needs as much room again. Locked: somebody was reading for too long, and the log still holds the old bytes.
Result<void> writeAnew(Connection &connection);

/// The words of entries that were removed go from the index, and its file is written anew. False: it was stopped.
[[nodiscard]] Result<bool> purgeIndex(Connection &index, const std::function<bool()> &stop);

/// Removes things with these ids from the backups in a folder: each is copied, the copy rewritten and verified, and put
/// in the place of the first. Returns how many could not be; absent: it was stopped. On a worker.
[[nodiscard]] std::optional<int> eraseFromCopies(const QString &folder, const QSet<QString> &ids,
                                                 const std::function<bool()> &stop);

} // namespace florilegium
