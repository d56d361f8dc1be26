// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <array>
#include <vector>

namespace florilegium {

/// What the reader looks for.
struct FindQuery
{
    QString text;
    bool matchCase = false; ///< letters exactly as typed; otherwise case and diacritics count for nothing
    bool wholeWords = false;

    bool operator==(const FindQuery &) const = default;
};

/// The character that another one counts as in a lenient search: lower case, without diacritics, quotation marks,
/// dashes and spaces as on a keyboard. A table for the alphabets up to U+1FFF, made once (about 1 ms). Immutable.
class FindFold
{
public:
    FindFold();

    /// U+0000 for what counts for nothing: combining marks, Hebrew and Arabic points, soft hyphens, zero widths.
    [[nodiscard]] char16_t operator()(char16_t unit) const
    {
        return unit < m_table.size() ? m_table[unit] : foldOf(unit);
    }

private:
    [[nodiscard]] static char16_t foldOf(char16_t unit);

    std::array<char16_t, 0x2000> m_table;
};

/// Appends the matches that start in `starts` to `matches`, ascending and not overlapping, until there are `cap` of
/// them. Returns where the search goes on: starts.end, or later behind a match that crosses it. Linear in the length
/// of `starts` times that of the query. Pure, any thread.
qsizetype findMatches(QStringView text, TextRange starts, const FindQuery &query, const FindFold &fold, size_t cap,
                      std::vector<TextRange> &matches);

} // namespace florilegium
