// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView latestFirst(" WHERE %1.deleted IS NOT NULL ORDER BY %1.deleted DESC, %1.id");

template<typename ValueAt>
auto deletedOnes(Connection &connection, const QString &select, const QString &alias, ValueAt valueAt)
    -> Result<QList<std::invoke_result_t<ValueAt, const Statement &>>>
{
    Statement statement(connection, select + QString(latestFirst).arg(alias));
    QList<std::invoke_result_t<ValueAt, const Statement &>> values;
    while (statement.next())
        values << valueAt(statement);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return values;
}

} // namespace

Result<DeletedThings> readDeletedThings(Connection &connection)
{
    auto claims = deletedOnes(connection, u"SELECT "_s + claimColumns + u" FROM claims c"_s, u"c"_s,
                              [](const Statement &row) { return claimAt(row); });
    auto themes = deletedOnes(connection, u"SELECT "_s + themeColumns + u" FROM themes t"_s, u"t"_s,
                              [](const Statement &row) { return themeAt(row); });
    auto collections = deletedOnes(connection, u"SELECT "_s + collectionColumns + u" FROM collections k"_s, u"k"_s,
                                   [](const Statement &row) { return collectionAt(row); });
    if (!claims || !themes || !collections)
        return std::unexpected(!claims ? claims.error() : !themes ? themes.error() : collections.error());
    QList<Claim *> incomplete;
    for (Claim &claim : *claims)
        incomplete << &claim;
    if (auto done = completeClaims(connection, incomplete); !done)
        return std::unexpected(done.error());
    return DeletedThings{
        .claims = *std::move(claims), .themes = *std::move(themes), .collections = *std::move(collections)};
}

} // namespace florilegium
