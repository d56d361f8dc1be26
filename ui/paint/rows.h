// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <span>
#include <vector>

namespace florilegium {

/// What the view lays out, caches and scrolls by: a whole block, or a line of code, a row of a table, a piece of a
/// giant paragraph. Rows are in text order, never overlapping. Offsets are UTF-16 units of the document's text.
struct Row
{
    qint32 start = 0;
    qint32 length = 0;
    qint32 block = 0;
    qint32 part = 0; ///< Code, Preformatted: the line. Table: its row. Both count from 0
    bool first = true; ///< of its block
    bool last = true; ///< of its block
    bool continues = false; ///< a later piece of a giant paragraph or line: no line break stands before it

    [[nodiscard]] qint32 end() const { return start + length; }
    [[nodiscard]] TextRange range() const { return {start, end()}; }
    bool operator==(const Row &) const = default;
};

/// Longer paragraphs and lines are cut, at white space where there is some: laying out grows faster than length.
inline constexpr qsizetype giantLength = 16 * 1024;
inline constexpr qsizetype pieceLength = 8 * 1024;

/// The rows of a document. Linear in blocks; in characters only for code, tables and giants.
[[nodiscard]] std::vector<Row> rowsOf(const Document &document);

/// The row that holds `offset` (its end counts as its own unless the next one continues it); -1 without rows. O(log n).
[[nodiscard]] qsizetype rowAt(std::span<const Row> rows, qsizetype offset);
/// The first row of a block. O(log n).
[[nodiscard]] qsizetype firstRowOf(std::span<const Row> rows, qint32 block);

} // namespace florilegium
