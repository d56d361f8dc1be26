// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/opening.h"

#include <QList>

namespace florilegium {

/// Something that does not hold in a library.
struct Finding
{
    enum class Kind : quint8 {
        Structure, ///< SQLite's own integrity check
        Reference, ///< a row refers to one that is not there
        Original, ///< an original cannot be unpacked or is not what its hash says
        Text, ///< a text cannot be unpacked or is not what its hash says
        Anchor, ///< an anchor lies outside its text, or its quote does not stand there
        Journal, ///< an entry cannot be read
        Index, ///< the search index is damaged, or that of another library (one that is only behind is not wrong)
        BackupCopy, ///< a backup is damaged
    };
    Kind kind = Kind::Structure;
    QString what; ///< id, row or path
    QString detail; ///< message of the system or of SQLite
    bool repaired = false;
    bool operator==(const Finding &) const = default;
};
[[nodiscard]] QString toWord(Finding::Kind kind);

struct CheckReport
{
    QList<Finding> findings;
    int schema = 0;
    qint64 articles = 0;
    qint64 highlights = 0;
    qint64 originals = 0; ///< that were compared with their hashes
    qint64 texts = 0; ///< that were unpacked
    qint64 backups = 0; ///< that were verified

    /// Nothing found, or all of it repaired.
    [[nodiscard]] bool isClean() const;
};

/// Reads everything in a library, its index and its backups. With `repair` the index is brought into step, or made anew
/// (the lock is taken for that: Locked while a window has the library); the library itself is never changed.
/// Linear in the library; blocks. NotFound, Damaged (not even its header can be read), WrongApplication, NewerVersion.
[[nodiscard]] Result<CheckReport> checkLibrary(const QString &path, bool repair, const StoreOptions &options = {});

} // namespace florilegium
