// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claim.h"
#include "annotate/highlight.h"
#include "library/collection.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace florilegium {

// The bin: what the reader deleted keeps its row, with the time it was deleted at, and can be restored for so many
// days.

inline constexpr int binDays = 30;

/// What of the bin: all of it, unless narrowed.
struct BinChoice
{
    QDateTime before; ///< what went there before this; null: whenever
    QStringList ids; ///< of articles, highlights, claims, themes and collections; empty: all
    bool operator==(const BinChoice &) const = default;
};

enum class Emptying : quint8 {
    Drop, ///< rows, originals and texts go; the journal still tells what they were ("bin.empty")
    Erase ///< the journal forgets them too, and no byte of them is left in library, index and copies ("bin.erase")
};

/// What was taken out for good. An article's highlights go with it and are not counted.
struct Emptied
{
    int articles = 0;
    int highlights = 0;
    int others = 0; ///< claims, themes, collections
    int copiesLeft = 0; ///< backups that could not be rewritten without it, and hold it until they are too old

    [[nodiscard]] int all() const { return articles + highlights + others; }
    bool operator==(const Emptied &) const = default;
};

/// Whether a change takes things out of the bin for good: its records say what, those of "bin.erase" by their ids
/// alone.
[[nodiscard]] bool isEmptying(const QString &name);

/// The ids of the things that such a change took out; what belonged to them is left out.
[[nodiscard]] QSet<QString> idsOf(const Change &emptying);

/// Whether a record is about one of these things, or about something that cannot be without it.
[[nodiscard]] bool concerns(const Record &record, const QSet<QString> &ids);

/// What is in the bin besides articles and highlights, the latest first.
struct DeletedThings
{
    QList<Claim> claims;
    QList<Theme> themes;
    QList<Collection> collections; ///< and saved searches
    bool operator==(const DeletedThings &) const = default;
};

/// Out of the bin again; those that are not in it are left out. "restore.things"
[[nodiscard]] Change restoreThings(const DeletedThings &things);

} // namespace florilegium
