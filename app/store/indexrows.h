// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryfields.h"
#include "store/statement.h"

#include <optional>

namespace florilegium {

// Rows of the index. Within a kind later things have lower numbers, so that hits come newest first as they lie there.
// The numbers lie close together, for what FTS5 keeps of a word are the distances between them; those of new things go
// on at the low end, and a thing that is older than others gets one between them. Where no number is left, those around
// are dealt out anew (crowdedRows()).

/// What an entry of the index is about. The numbers are the highest bits of its row number.
enum class IndexKind : quint8 { Article = 1, Highlight, Claim };

/// Row numbers of a kind: [first, last].
[[nodiscard]] qint64 firstRow(IndexKind kind);
[[nodiscard]] qint64 lastRow(IndexKind kind);

/// Kind and time in one number, which the index sorts things by. Times are seconds since 1970; before it they are one.
[[nodiscard]] qint64 momentOf(IndexKind kind, qint64 made);
[[nodiscard]] qint64 madeOfMoment(qint64 moment);

/// Rows of one kind, [first, last]: all of them, or those made within some time. Empty when last < first.
struct RowRange
{
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] RowRange within(RowRange other) const
    {
        return {.first = std::max(first, other.first), .last = std::min(last, other.last)};
    }
};
/// The rows of things made in [from, to) (seconds since 1970; absent: open). A few look-ups.
[[nodiscard]] Result<RowRange> rowsMade(Connection &index, IndexKind kind, std::optional<qint64> from,
                                        std::optional<qint64> to = {});

/// The rows of things that were added on a day of a span (UTC). What was made before 1970, or at no known time, is not
/// among them.
[[nodiscard]] Result<RowRange> rowsAdded(Connection &index, IndexKind kind, const DateSpan &span);

/// Finds numbers for new things in one index, which has to stay. On one thread.
class RowNumbers
{
public:
    explicit RowNumbers(Connection &index);

    /// A free number for a thing made at that time, among those of its kind. Absent: there is no room.
    [[nodiscard]] Result<std::optional<qint64>> freeRow(IndexKind kind, qint64 made);

private:
    Statement m_newer;
    Statement m_older;
};

/// Things in their order, and the numbers that they are to have.
struct DealtRow
{
    QString target;
    qint64 from = 0;
    qint64 to = 0;
};
/// The things around the place of a new one, with numbers that leave room for others between them. Not more than have
/// to be moved.
[[nodiscard]] Result<QList<DealtRow>> crowdedRows(Connection &index, IndexKind kind, qint64 made);

} // namespace florilegium
