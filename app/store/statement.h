// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QSqlQuery>

namespace florilegium {

/// A time as the library stores it: ISO 8601 in UTC with milliseconds, so that order of texts is order of times.
[[nodiscard]] QString storedTime(const QDateTime &time);

/// One prepared statement: bind the parameters in order, then run() it or step through its rows with next().
/// Texts are bound as valid Unicode (lone surrogates, U+FFFE and U+FFFF become U+FFFD) and never as NULL; invalid times
/// and empty optional texts are NULL.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(double number);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(const QDateTime &time);
    Statement &bindOrNull(const QString &text);
    Statement &bindOrNull(qint64 number); ///< 0 is NULL
    Statement &bindNull();
    Statement &bindAll(const QVariantList &values);

    /// Executes once; for statements without rows. May be bound and run again.
    Result<void> run();
    /// Executes at the first call, and again once it was bound anew. False at the end and at a failure; result() tells
    /// which.
    [[nodiscard]] bool next();
    /// Leaves the rows that are not wanted any more; may be bound and executed again.
    void finish() { m_query.finish(); }
    [[nodiscard]] const Result<void> &result() const { return m_result; }

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Of the last run().
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }
    [[nodiscard]] int changedRows() const { return m_changedRows; }

private:
    Statement &add(const QVariant &value);
    bool execute();

    QSqlQuery m_query;
    Result<void> m_result;
    qint64 m_insertedId = 0;
    int m_changedRows = 0;
    int m_bound = 0;
    bool m_executed = false;
};

/// The first column of all its rows. Id: of text/id.h.
template<typename Id>
[[nodiscard]] Result<QList<Id>> readIds(Statement &statement)
{
    QList<Id> ids;
    while (statement.next())
        ids.append({statement.text(0)});
    return statement.result().transform([&ids] { return ids; });
}

} // namespace florilegium
