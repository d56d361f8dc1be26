// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/jobqueue.h"
#include "store/sqlitequeries.h"

namespace florilegium {

/// A thread that reads the library through a connection of its own, which is opened for the first question. Questions
/// are answered in order; those that are still waiting when it is destroyed are dropped.
class ReadingThread
{
public:
    ReadingThread(const QString &name, const QString &path, const std::shared_ptr<IndexAccess> &index);

    void add(std::function<void(LibraryQueries &)> read);

private:
    [[nodiscard]] SqliteQueries *queries();

    const QString m_path;
    const std::shared_ptr<IndexAccess> m_index;
    std::unique_ptr<SqliteQueries> m_queries; // of the thread; null where the library cannot be opened
    JobQueue m_queue; // last: it runs on the members above
};

} // namespace florilegium
