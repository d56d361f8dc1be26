// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "store/connection.h"

#include <atomic>
#include <functional>

namespace florilegium {

/// Counts the shapes of the index file (its user_version): one of another shape is made anew.
inline constexpr int indexShape = 5;

/// What readers and the indexer share of one index. The file is derived: whatever goes wrong with it, it is made anew.
struct IndexAccess
{
    QString path;
    QString library; ///< the file that it is an index of
    std::atomic<int> generation = 0; ///< counts new files under the path: readers open again
    std::function<void()> damaged; ///< told by a reader that met damage; any thread
};

/// The index with the library beside it in one connection, so that one statement can ask both. On one thread.
class IndexReader
{
public:
    explicit IndexReader(std::shared_ptr<IndexAccess> access);

    /// The connection; null while there is no index. Tables of both are known by their own names.
    [[nodiscard]] Result<Connection *> connection();
    /// To be told of every failure of a statement of that connection; gives what the caller is to report. Damage of the
    /// index is not damage of the library: it is made anew, and until then what only it knows cannot be found.
    Error report(const Error &error);

private:
    std::shared_ptr<IndexAccess> m_access;
    std::unique_ptr<Connection> m_connection;
    int m_generation = -1;
};

/// Opens the index for writing; makes it, or makes it anew when it is damaged, foreign or of another shape.
/// `whole`: false when it has to be filled from the beginning.
struct IndexFile
{
    std::unique_ptr<Connection> connection;
    bool whole = false;
};
[[nodiscard]] Result<IndexFile> openIndex(IndexAccess &access, const QString &libraryId);
/// Removes the file; the next openIndex() makes a new one.
void discardIndex(IndexAccess &access);

/// How far an index has followed its library. A journal of -1: it was not filled to the end yet.
struct IndexPosition
{
    qint64 journal = -1;
    qint64 text = 0;
};
[[nodiscard]] Result<IndexPosition> indexPosition(Connection &index);
/// Whether an index knows of every change of the library beside it; both in one connection.
[[nodiscard]] Result<bool> isInStep(Connection &both);
Result<void> setIndexPosition(Connection &index, IndexPosition position);

// The tables of words. One of them tells of each thing which words occur in it, and no more: to be asked for words,
// their beginnings, and any of them joined. The other one knows where they stand, too, for words in a row. The third
// has what they are not meant with: of articles, highlights and claims alike.
inline constexpr QLatin1StringView occurrenceTable("occurrences"); ///< words
inline constexpr QLatin1StringView entryTable("entries"); ///< title, text, note
inline constexpr QLatin1StringView sourceTable("sources"); ///< author, site, title (of the article), claim

} // namespace florilegium
