// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querycompiler.h"

namespace florilegium {

/// Rows of the index of one kind, [first, last]: all of them, or those made within some time.
struct RowRange
{
    qint64 first = 0;
    qint64 last = 0;

    /// Those of a kind that were made at `since` (seconds since 1970) or later.
    [[nodiscard]] static RowRange of(IndexKind kind, qint64 since = 0);
    /// What a term added: leaves of it. Times before 1970 have one row number all.
    [[nodiscard]] RowRange within(IndexKind kind, const DateSpan &added) const;
};

/// Rows of a table of the index that some part of a query holds of, and of no others. Row numbers go with the time, so
/// one stream can lead newest first, and the others be asked about each of its rows.
struct RowStream
{
    QLatin1StringView table;
    SqlPart condition; ///< of a row; columns without an alias
    QLatin1StringView index; ///< of the table, when the condition has one; rows come by it in no order of time
    int length = 0; ///< rows in the range looked at, as far as they were counted
    bool isWhole = false; ///< counted to the end

    static constexpr int mostSorted = 4000; ///< of more the newest are looked for by going through the table

    [[nodiscard]] bool isWords() const { return table == QLatin1StringView("entries"); }
    /// Few enough to be sorted, where it has to be: then they come in order by themselves.
    [[nodiscard]] bool isSorted() const { return !index.isEmpty() && isWhole; }
    /// What is put behind FROM to go through them newest first (alias f).
    [[nodiscard]] SqlPart source(RowRange range) const;
    [[nodiscard]] SqlPart conditionWithin(RowRange range, QChar alias) const;
    /// SELECT of the row numbers (column rowid), in no order.
    [[nodiscard]] SqlPart rows(RowRange range) const;
    /// SELECT of the ids (column id), in no order.
    [[nodiscard]] SqlPart ids(RowRange range) const;
    /// Whether the row f.rowid of another stream is one of these, too.
    [[nodiscard]] SqlPart test(RowRange range) const;
};

[[nodiscard]] RowStream wordStream(QLatin1StringView table, const QString &expression);
/// The stream of a term's own rows of a kind: authors, sites and days of articles and of their highlights, and what
/// highlights are to claims. Absent for other terms, and without an index that is in step with its library.
[[nodiscard]] std::optional<RowStream> rowStream(const QueryPlace &place, const Query &term, IndexKind kind);

} // namespace florilegium
