// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

namespace florilegium {

/// A piece of SQL and the values of its parameters, in their order.
struct SqlPart
{
    QString sql;
    QVariantList values;

    SqlPart &operator+=(const SqlPart &more)
    {
        sql += more.sql;
        values += more.values;
        return *this;
    }
    [[nodiscard]] bool isNever() const { return sql == QLatin1StringView("0"); }
};
[[nodiscard]] inline SqlPart operator+(SqlPart a, const SqlPart &b)
{
    return a += b;
}
[[nodiscard]] inline SqlPart sqlPart(const QString &sql, const QVariantList &values = {})
{
    return {sql, values};
}

} // namespace florilegium
