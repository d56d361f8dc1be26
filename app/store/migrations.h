// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <QStringView>

#include <span>

namespace florilegium {

/// "Flrl": what makes an SQLite file a library (its application_id).
inline constexpr qint32 libraryApplicationId = 0x466c726c;

/// One step of the schema: `sql` leads from number - 1 to number.
struct Migration
{
    int number = 0;
    QStringView sql;
};

/// The steps in resources/schema, compiled in.
[[nodiscard]] std::span<const Migration> allMigrations();
/// The schema that this program writes.
[[nodiscard]] int newestSchema();

/// The schema of a library.
[[nodiscard]] Result<int> schemaOf(Connection &connection);
/// Leads the library to the newest of `steps`, each in one transaction of its own. NewerVersion when it is beyond them.
Result<void> migrate(Connection &connection, std::span<const Migration> steps);

} // namespace florilegium
