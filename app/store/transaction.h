// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace florilegium {

/// A transaction that rolls back unless it was committed. Borrows the connection.
class Transaction
{
public:
    enum class Kind : quint8 {
        Read, ///< one consistent view for several reads
        Write, ///< takes the write lock at once
    };

    explicit Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Whether it began.
    [[nodiscard]] const Result<void> &result() const { return m_begun; }
    /// Durable when this returns. After a failure everything is rolled back.
    Result<void> commit();

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace florilegium
