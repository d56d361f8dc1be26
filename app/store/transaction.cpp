// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_begun(connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
    , m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    // After a failure such as a full disk SQLite may have rolled back already; then this has nothing to do.
    if (m_open)
        (void)m_connection.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto committed = m_connection.run(u"COMMIT"_s);
    if (committed)
        m_open = false;
    return committed;
}

} // namespace florilegium
