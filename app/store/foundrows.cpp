// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/foundrows.h"

#include "store/rows.h"

#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;

QString tableOf(QueryScope scope)
{
    return scope == QueryScope::Highlights ? u"highlights h"_s
        : scope == QueryScope::Claims      ? u"claims c"_s
                                           : u"articles a"_s;
}

QString allRows(QueryScope scope)
{
    const QString articles = scope == QueryScope::Highlights ? u" CROSS JOIN articles a ON a.id = h.article"_s
                                                             : QString();
    return tableOf(scope) + articles;
}

QString rowsFor(QueryScope scope, const QString &id)
{
    if (scope == QueryScope::Highlights)
        return u" CROSS JOIN highlights h ON h.id = "_s + id + u" CROSS JOIN articles a ON a.id = h.article"_s;
    return u" CROSS JOIN "_s + tableOf(scope) + u" ON "_s + idColumn(scope) + u" = "_s + id;
}

QString living(QueryScope scope)
{
    return scope == QueryScope::Highlights ? u"h.deleted IS NULL AND a.deleted IS NULL"_s
        : scope == QueryScope::Claims      ? u"c.deleted IS NULL"_s
                                           : u"a.deleted IS NULL"_s;
}

SqlPart isMadeSince(QueryScope scope, qint64 since)
{
    if (since <= 0)
        return sqlPart(u"1"_s);
    return sqlPart(madeColumn(scope) + u" >= ?"_s, {storedTime(QDateTime::fromSecsSinceEpoch(since, QTimeZone::UTC))});
}

SqlPart idsOf(const QStringList &ids)
{
    return sqlPart(u"SELECT value AS id FROM json_each(?)"_s, {jsonList(ids)});
}

/// The limit, which is none, keeps SQLite from losing the order.
SqlPart inOrder(QueryScope scope, const SqlPart &set, const SqlPart &madeSince)
{
    const QString id(idColumn(scope));
    return sqlPart(u"(SELECT "_s + id + u" AS id FROM (SELECT DISTINCT id FROM ("_s) + set
        + sqlPart(u")) s CROSS JOIN "_s + tableOf(scope) + u" ON "_s + id + u" = s.id WHERE "_s) + madeSince
        + sqlPart(u" ORDER BY "_s + madeColumn(scope) + u" DESC LIMIT 1000000) d"_s);
}

FoundRows::FoundRows(Connection &both, QueryScope scope, const SqlPart &condition)
    : m_scope(scope)
    , m_statement(both,
                  u"SELECT t.target, t.moment, t.id FROM json_each(?) j CROSS JOIN things t ON t.id = j.value"_s
                      + rowsFor(scope, u"t.target"_s) + u" WHERE "_s + florilegium::living(scope) + u" AND ("_s
                      + condition.sql + u')')
    , m_values(condition.values)
{
}

Result<QList<FoundThing>> FoundRows::living(const QList<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers << QString::number(row);
    m_statement.bind(QString(u'[' + numbers.join(u',') + u']')).bindAll(m_values);
    QList<FoundThing> found;
    while (m_statement.next()) {
        found.append({.scope = m_scope,
                      .id = m_statement.text(0),
                      .made = madeOfMoment(m_statement.number(1)),
                      .row = m_statement.number(2)});
    }
    if (!m_statement.result())
        return std::unexpected(m_statement.result().error());
    return found;
}

} // namespace florilegium
