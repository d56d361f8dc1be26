// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/readingthread.h"

namespace florilegium {

ReadingThread::ReadingThread(const QString &name, const QString &path, const std::shared_ptr<IndexAccess> &index)
    : m_path(path)
    , m_index(index)
    , m_queue(name, JobQueue::AtEnd::Drop,
              JobQueue::Hooks{.start = {}, .idle = {}, .end = [this] { m_queries.reset(); }})
{
}

void ReadingThread::add(std::function<void(LibraryQueries &)> read)
{
    const auto answer = [this, read = std::move(read)] {
        if (SqliteQueries *open = queries())
            read(*open);
    };
    m_queue.add(JobQueue::Lane::Bulk, {.run = answer, .needs = {}, .brings = {}});
}

SqliteQueries *ReadingThread::queries()
{
    if (!m_queries) {
        if (auto connection = Connection::open(m_path, Connection::Mode::Read))
            m_queries = std::make_unique<SqliteQueries>(std::move(*connection), m_index);
    }
    return m_queries.get();
}

} // namespace florilegium
