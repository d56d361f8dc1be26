// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "store/rows.h"

namespace florilegium {

// What the writer's thread does, each in one transaction that is durable when the function returns.

/// The change with its journal entry. Conflict when it breaks a rule of the schema (unknown article or theme);
/// Cancelled when it gave way.
Result<void> applyChange(Connection &connection, const Change &change, const QDateTime &now,
                         const GivesWay &givesWay = {});

/// The entry of a change in the journal. Within the caller's transaction.
Result<void> writeJournal(Connection &connection, const Change &change, const QDateTime &now);

/// A version as it is stored: what is slow (flat bytes, compression, hashing) done.
struct PackedVersion
{
    Version version;
    QByteArray original; ///< zstd
    int parserVersion = 0;
    QString rules;
    QString textSha256; ///< of the flat bytes; empty without a document
    QByteArray flat; ///< zstd
};

/// Linear in the bytes; on a worker.
[[nodiscard]] PackedVersion pack(const NewVersion &version);

struct StoredVersion
{
    AddedVersion added;
    Change change; ///< what was journalled; empty when the article was there
};

struct VersionToStore
{
    Article article;
    PackedVersion version;
};
/// Adds articles, versions and texts as far as they are not there: the same original, or the same text of it, is kept
/// once. All in one transaction, which costs one wait for the disk; what one of them breaks is taken back for it alone,
/// and without the commit all of them fail. In the order given.
QList<Result<StoredVersion>> storeVersions(Connection &connection, const QList<VersionToStore> &versions,
                                           const QDateTime &now);

Result<void> storePlace(Connection &connection, const ArticleId &id, const ReadingPlace &place);
/// Sets these blocks of the target; an empty hash forgets one. Other blocks stay.
Result<void> storeExportStates(Connection &connection, const QString &target, const QList<ExportState> &states);
Result<void> storeSetting(Connection &connection, const QString &key, const QString &value);

} // namespace florilegium
