// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/indexrows.h"
#include "store/sqlpart.h"

#include <memory>
#include <vector>

namespace florilegium {

/// Rows of the index that something holds of, in their order, which is newest first. They are looked for as they are
/// asked for: whoever wants the rows of several streams at once lets each skip what another does not have, so that what
/// it costs goes with the rarest of them.
class RowStream
{
public:
    static constexpr qint64 end = std::numeric_limits<qint64>::max();

    virtual ~RowStream() = default;
    /// The first row at or behind this one; `end` when there is none. Rows that are asked for only go up.
    [[nodiscard]] virtual Result<qint64> seek(qint64 row) = 0;
};
using RowStreamPtr = std::unique_ptr<RowStream>;

/// Rows that were found before, in their order.
[[nodiscard]] RowStreamPtr listedRows(QList<qint64> rows);
/// Rows within a range by a statement that gives them in their order; its last three parameters are the first and the
/// last row and how many are wanted. As many are read at once as are used.
[[nodiscard]] RowStreamPtr readRows(Connection &index, const SqlPart &statement, RowRange range);
/// The same, for what SQLite has to sort: by a statement that gives all rows of a range; its last two parameters are
/// the first and the last row. The range, within which things should lie from end to end, is taken in pieces that grow
/// and shrink with what is found in them.
[[nodiscard]] RowStreamPtr sortedRows(Connection &index, const SqlPart &statement, RowRange range);

[[nodiscard]] RowStreamPtr allOf(std::vector<RowStreamPtr> streams);
[[nodiscard]] RowStreamPtr anyOf(std::vector<RowStreamPtr> streams);
/// Those of a stream that another one does not have.
[[nodiscard]] RowStreamPtr allBut(RowStreamPtr stream, RowStreamPtr without);

/// The next rows of a stream from a row on, at most so many.
[[nodiscard]] Result<QList<qint64>> nextRows(RowStream &stream, qint64 from, qsizetype most);

} // namespace florilegium
