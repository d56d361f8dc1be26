// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "library/queries.h"
#include "store/connection.h"

#include <atomic>
#include <functional>

namespace florilegium {

/// Counts the shapes of the index file (its user_version): one of another shape is made anew.
inline constexpr int indexShape = 4;

/// What an entry of the index is about. The numbers are the highest bits of its row number.
enum class IndexKind : quint8 { Article = 1, Highlight, Claim };

/// Row numbers of a kind: [first, last]. Within them later things have higher numbers, so hits come newest first
/// without sorting.
[[nodiscard]] qint64 firstRow(IndexKind kind);
[[nodiscard]] qint64 lastRow(IndexKind kind);
/// The first row number of a kind that things made at that time (seconds since 1970) can have.
[[nodiscard]] qint64 firstRowMade(IndexKind kind, qint64 made);
/// Seconds since 1970 at which the thing with this row number was made.
[[nodiscard]] qint64 madeOfRow(qint64 row);

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
    /// index is not damage of the library: it is made anew, and until then the search fails.
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

/// What a highlight is to living claims: bits for its relations, and for the statuses of claims that it states.
[[nodiscard]] qint64 bearingBit(Relation relation);
[[nodiscard]] qint64 bearingBit(Status status);

/// The words of one thing, each as indexedWords() makes them.
struct IndexWords
{
    QString title; ///< of an article
    QString text; ///< text, quote, statement
    QString note;
    QString author; ///< of an article, of that of a highlight; whom a claim is attributed to
    QString site;
};

/// What else the index knows of articles and highlights, so that they are found by it newest first.
struct IndexFacts
{
    QString knownDay; ///< of the article, see knownDay in rows.h; empty: none
    QString publishedDay;
    qint64 bearings = 0; ///< bits
};

/// One thing of the library in the index.
struct IndexEntry
{
    IndexKind kind = IndexKind::Article;
    qint64 made = 0; ///< seconds since 1970: the order of hits
    QString content; ///< changes whenever the time, the words or the facts do
    IndexFacts facts;
    std::function<IndexWords()> words; ///< called only when they have to be indexed
};

class WordList;

/// Brings the entry of a thing up to date, and the list of words; absent: it is gone. Within the caller's transaction.
Result<void> replaceEntry(Connection &index, WordList &list, const QString &target,
                          const std::optional<IndexEntry> &entry);

} // namespace florilegium
