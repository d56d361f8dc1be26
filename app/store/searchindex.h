// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "store/connection.h"

#include <atomic>
#include <functional>
#include <optional>

namespace florilegium {

/// Counts the shapes of the index file (its user_version): one of another shape is made anew.
inline constexpr int indexShape = 1;

/// What readers and the indexer share of one index. The file is derived: whatever goes wrong with it, it is made anew.
struct IndexAccess
{
    QString path;
    std::atomic<int> generation = 0; ///< counts new files under the path: readers open again
    std::function<void()> damaged; ///< told by a reader that met damage; any thread
};

struct IndexHit
{
    HitKind kind = HitKind::Text;
    QString article; ///< empty for a claim
    QString target; ///< id of the article, highlight or claim that the words are in
};

/// Searches the index, on one thread. Without an index (it is being made) nothing is found.
class IndexReader
{
public:
    explicit IndexReader(std::shared_ptr<IndexAccess> access);

    /// Ids of articles, or of highlights, living or not, in which all words occur together (in one title, text, quote
    /// or note). Absent when `words` is blank.
    [[nodiscard]] Result<std::optional<QStringList>> articlesWith(const QString &words);
    [[nodiscard]] Result<std::optional<QStringList>> highlightsWith(const QString &words);

    /// Hits, newest first, until `take` returns false.
    Result<void> eachHit(const QString &words, const std::function<bool(const IndexHit &)> &take);

private:
    [[nodiscard]] Result<Connection *> connection();
    [[nodiscard]] Result<std::optional<QStringList>> idsWith(const QString &words, const QString &column,
                                                             const QString &condition);
    Error report(const Error &error);

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
Result<void> setIndexPosition(Connection &index, IndexPosition position);

/// One piece of words in the index.
struct IndexEntry
{
    HitKind kind = HitKind::Text;
    QString article;
    QString target;
    bool deleted = false; ///< the target itself
    qint64 made = 0; ///< seconds since 1970: the order of hits
    QString content; ///< changes whenever the words do
    std::function<QString()> words; ///< called only when they have to be indexed
};

/// Brings the entries of a target up to date; kinds that are not among them go. Within the caller's transaction.
Result<void> replaceEntries(Connection &index, const QString &target, const QList<IndexEntry> &entries);

} // namespace florilegium
