// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QList>

namespace florilegium {

/// Where two lists of rows differ: the rows before `front` and the last `back` ones are the same things.
struct RowDiff
{
    qsizetype front = 0;
    qsizetype back = 0;
};

/// `same` tells whether two rows are the same thing (not whether they are equal). O(n).
template<typename Row, typename Same>
RowDiff rowDiff(const QList<Row> &before, const QList<Row> &after, Same same)
{
    const qsizetype shared = std::min(before.size(), after.size());
    RowDiff diff;
    while (diff.front < shared && same(before[diff.front], after[diff.front]))
        ++diff.front;
    while (diff.back < shared - diff.front
           && same(before[before.size() - 1 - diff.back], after[after.size() - 1 - diff.back]))
        ++diff.back;
    return diff;
}

} // namespace florilegium
