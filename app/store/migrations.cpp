// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/statement.h"
#include "store/transaction.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr Migration migrationTable[] = {
#include "schema.inc"
};

Result<void> step(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.result())
        return transaction.result();
    if (auto done = connection.script(migration.sql); !done)
        return done;
    // A step that rebuilds a table switches its foreign keys off by deferral; what it leaves must hold.
    Statement broken(connection, u"PRAGMA foreign_key_check"_s);
    if (broken.next())
        return failure(ErrorCode::Conflict, u"foreign keys after migration %1"_s.arg(migration.number));
    if (auto done = connection.run(u"PRAGMA user_version=%1"_s.arg(migration.number)); !done)
        return done;
    return transaction.commit();
}

} // namespace

std::span<const Migration> allMigrations()
{
    return migrationTable;
}

int newestSchema()
{
    return allMigrations().back().number;
}

Result<int> schemaOf(Connection &connection)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return int(*version);
}

Result<void> migrate(Connection &connection, std::span<const Migration> steps)
{
    const auto current = schemaOf(connection);
    if (!current)
        return std::unexpected(current.error());
    if (!steps.empty() && *current > steps.back().number)
        return failure(ErrorCode::NewerVersion, QString::number(*current));
    for (const Migration &migration : steps) {
        if (migration.number <= *current)
            continue;
        if (auto done = step(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace florilegium
