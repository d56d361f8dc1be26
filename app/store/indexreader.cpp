// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"
#include "store/searchwords.h"
#include "store/statement.h"

#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

IndexReader::IndexReader(std::shared_ptr<IndexAccess> access)
    : m_access(std::move(access))
{
}

/// The connection; null without an index.
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
    m_connection = std::move(*opened);
    m_generation = generation;
    return m_connection.get();
}

/// Damage of the index is not damage of the library: it is made anew, and until then the search fails.
Error IndexReader::report(const Error &error)
{
    if (error.code != ErrorCode::Damaged)
        return error;
    m_connection.reset();
    if (m_access->damaged)
        m_access->damaged();
    return {ErrorCode::StoreFailure, error.detail};
}

Result<std::optional<QStringList>> IndexReader::articlesWith(const QString &words)
{
    return idsWith(words, u"article"_s,
                   u"i.kind <> %1 AND (i.target = i.article OR i.deleted = 0)"_s.arg(int(HitKind::Claim)));
}

Result<std::optional<QStringList>> IndexReader::highlightsWith(const QString &words)
{
    return idsWith(words, u"target"_s,
                   u"i.kind IN (%1, %2) AND i.target <> i.article"_s.arg(int(HitKind::Quote)).arg(int(HitKind::Note)));
}

Result<std::optional<QStringList>> IndexReader::idsWith(const QString &words, const QString &column,
                                                        const QString &condition)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    const QString expression = matchExpression(searchTerms(words));
    const auto index = connection();
    if (!index)
        return std::unexpected(index.error());
    if (!*index || expression.isEmpty())
        return QStringList();
    Statement statement(**index,
                        u"SELECT DISTINCT i."_s + column
                            + u" FROM entries e JOIN items i ON i.id = e.rowid "
                              "WHERE entries MATCH ? AND "_s
                            + condition);
    statement.bind(expression);
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    if (!statement.result())
        return std::unexpected(report(statement.result().error()));
    return ids;
}

Result<void> IndexReader::eachHit(const QString &words, const std::function<bool(const IndexHit &)> &take)
{
    const QString expression = matchExpression(searchTerms(words));
    const auto index = connection();
    if (!index)
        return std::unexpected(index.error());
    if (!*index || expression.isEmpty())
        return {};
    Statement statement(**index,
                        u"SELECT i.kind, i.article, i.target FROM entries e JOIN items i ON i.id = e.rowid "
                        "WHERE entries MATCH ? AND i.deleted = 0 ORDER BY e.rowid DESC"_s);
    statement.bind(expression);
    while (statement.next()) {
        if (!take({.kind = HitKind(statement.number(0)), .article = statement.text(1), .target = statement.text(2)}))
            return {};
    }
    if (!statement.result())
        return std::unexpected(report(statement.result().error()));
    return {};
}

} // namespace florilegium
