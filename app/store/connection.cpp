// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); its header is not needed for more than these.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

ErrorCode codeOf(int sqlite)
{
    switch (sqlite & 0xff) { // extended codes keep the primary one in their low byte
    case Busy:
    case LockedTable: return ErrorCode::Locked;
    case ReadOnlyFile: return ErrorCode::ReadOnly;
    case Corrupt:
    case NotADatabase: return ErrorCode::Damaged;
    case Full: return ErrorCode::DiskFull;
    case CannotOpen: return ErrorCode::Unreadable;
    case Constraint: return ErrorCode::Conflict;
    default: return ErrorCode::StoreFailure;
    }
}

} // namespace

Error errorOf(const QSqlError &error)
{
    return {codeOf(error.nativeErrorCode().toInt()),
            error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

Connection::Connection(const QString &name)
    : m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode == Mode::Write && !QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, path); // SQLite would make an empty one
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::Id128)));
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(mode == Mode::Read ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                                : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return std::unexpected(errorOf(connection->m_database.lastError()));
    if (auto done = connection->applySettings(mode); !done)
        return std::unexpected(done.error());
    return connection;
}

Result<void> Connection::applySettings(Mode mode)
{
    // The library may come from anywhere: nothing in its schema is trusted, nothing of it is mapped into memory.
    QList<QString> settings{u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s,
                            u"PRAGMA foreign_keys=ON"_s, u"PRAGMA wal_autocheckpoint=0"_s};
    if (mode == Mode::Write)
        settings << u"PRAGMA synchronous=FULL"_s << u"PRAGMA journal_size_limit=4194304"_s;
    for (const QString &setting : std::as_const(settings)) {
        if (auto done = run(setting); !done)
            return done;
    }
    return {};
}

Result<void> Connection::run(const QString &sql)
{
    return Statement(*this, sql).run();
}

Result<void> Connection::script(QStringView sql)
{
    for (const QStringView statement : sql.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const auto isComment = [](QStringView line) { return line.trimmed().isEmpty() || line.startsWith("--"_L1); };
        const auto lines = statement.split(u'\n');
        if (std::ranges::all_of(lines, isComment))
            continue;
        if (auto done = run(statement.toString()); !done)
            return done;
    }
    return {};
}

Result<qint64> Connection::number(const QString &sql)
{
    Statement statement(*this, sql);
    const qint64 value = statement.next() ? statement.number(0) : 0;
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return value;
}

Result<QString> Connection::word(const QString &sql)
{
    Statement statement(*this, sql);
    const QString value = statement.next() ? statement.text(0) : QString();
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return value;
}

} // namespace florilegium
