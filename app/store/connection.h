// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;

namespace florilegium {

/// One connection to an SQLite file, with the settings that every connection of ours has. Belongs to the thread that
/// opened it; closes with its destructor. All failures are Results: DiskFull, Damaged, Locked, ReadOnly, Unreadable,
/// Conflict (a constraint of the schema), StoreFailure.
class Connection
{
public:
    enum class Mode : quint8 {
        Read, ///< read-only, never checkpoints
        Write, ///< the file must exist; the only connection that checkpoints, and only when told to
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] QString path() const { return m_database.databaseName(); }

    /// One statement without parameters.
    Result<void> run(const QString &sql);
    /// Statements separated by blank lines.
    Result<void> script(QStringView sql);
    /// The first column of the first row, as a number or text; 0 or empty without rows.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    [[nodiscard]] Result<QString> word(const QString &sql);

private:
    explicit Connection(const QString &name);
    Result<void> applySettings(Mode mode);

    QString m_name;
    QSqlDatabase m_database;
};

/// What a failed statement means to the callers of the store.
[[nodiscard]] Error errorOf(const QSqlError &error);

} // namespace florilegium
