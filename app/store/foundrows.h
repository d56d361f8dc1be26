// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/hitfinder.h"

namespace florilegium {

// Where the things of a scope lie, as pieces of SQL.

/// The table of a scope, with its alias; and with what a condition may ask besides.
[[nodiscard]] QString tableOf(QueryScope scope);
[[nodiscard]] QString allRows(QueryScope scope);
/// What to join to something that gives their ids.
[[nodiscard]] QString rowsFor(QueryScope scope, const QString &id);
[[nodiscard]] QString living(QueryScope scope);
[[nodiscard]] SqlPart isMadeSince(QueryScope scope, qint64 since);
[[nodiscard]] SqlPart idsOf(const QStringList &ids);
/// A set of candidates, each once, in the order of time, as d.
[[nodiscard]] SqlPart inOrder(QueryScope scope, const SqlPart &set, const SqlPart &madeSince);

/// Asks the library of rows of the index: which things they are, which of them are alive, and what else has to hold.
class FoundRows
{
public:
    static constexpr qsizetype mostAtOnce = 2000;

    FoundRows(Connection &both, QueryScope scope, const SqlPart &condition);

    /// In the order of the rows.
    [[nodiscard]] Result<QList<FoundThing>> living(const QList<qint64> &rows);

private:
    QueryScope m_scope;
    Statement m_statement;
    QVariantList m_values;
};

} // namespace florilegium
