// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"
#include "store/statement.h"

#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

IndexReader::IndexReader(std::shared_ptr<IndexAccess> access)
    : m_access(std::move(access))
{
}

Result<Connection *> IndexReader::connection()
{
    const int generation = m_access->generation;
    if (generation != m_generation)
        m_connection.reset();
    if (m_connection)
        return m_connection.get();
    if (!QFileInfo::exists(m_access->path))
        return nullptr;
    auto opened = Connection::open(m_access->path, Connection::Mode::Read);
    if (!opened)
        return std::unexpected(report(opened.error()));
    Statement attach(**opened, u"ATTACH DATABASE ? AS library"_s);
    if (auto done = attach.bind(m_access->library).run(); !done)
        return std::unexpected(report(done.error()));
    m_connection = std::move(*opened);
    m_generation = generation;
    return m_connection.get();
}

Error IndexReader::report(const Error &error)
{
    if (error.code != ErrorCode::Damaged)
        return error;
    m_connection.reset();
    if (m_access->damaged)
        m_access->damaged();
    return {ErrorCode::StoreFailure, error.detail};
}

} // namespace florilegium
