// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

namespace florilegium {

/// Rows that follow each other.
struct RowRun
{
    int first = 0;
    int count = 0;
    bool operator==(const RowRun &) const = default;
};

/// How a list of different ids becomes another one: runs that go, what stays in its new order, and runs that come.
/// O(n).
template<typename Id>
class RowMoves
{
public:
    RowMoves(const QList<Id> &before, const QList<Id> &after)
        : m_before(before)
        , m_after(after)
        , m_known(before.begin(), before.end())
        , m_wanted(after.begin(), after.end())
    {
    }

    /// In `before`, the last first: each can be taken out as it is found.
    [[nodiscard]] QList<RowRun> gone() const
    {
        QList<RowRun> runs = missing(m_before, m_wanted);
        std::ranges::reverse(runs);
        return runs;
    }
    /// In the order of `after`.
    [[nodiscard]] QList<Id> staying() const
    {
        QList<Id> staying;
        for (const Id &id : m_after) {
            if (m_known.contains(id))
                staying.append(id);
        }
        return staying;
    }
    /// In `after`, the first first: each can be put in as it is found.
    [[nodiscard]] QList<RowRun> come() const { return missing(m_after, m_known); }

private:
    static QList<RowRun> missing(const QList<Id> &ids, const QSet<Id> &others)
    {
        QList<RowRun> runs;
        for (int row = 0; row < int(ids.size()); ++row) {
            if (others.contains(ids.at(row)))
                continue;
            if (!runs.isEmpty() && runs.back().first + runs.back().count == row)
                ++runs.back().count;
            else
                runs.append({row, 1});
        }
        return runs;
    }

    QList<Id> m_before;
    QList<Id> m_after;
    QSet<Id> m_known;
    QSet<Id> m_wanted;
};

} // namespace florilegium
