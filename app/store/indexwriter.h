// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/indexentry.h"
#include "store/indexmarks.h"
#include "store/statement.h"
#include "store/wordlist.h"

#include <vector>

namespace florilegium {

/// Writes entries into one index, which it keeps prepared statements and lists of: it goes before its connection, and
/// after a failure. What an entry says comes from `entries`. Both are borrowed, on one thread.
class IndexWriter
{
public:
    IndexWriter(Connection &index, IndexEntries &entries);

    /// Brings the entries of things of one kind up to date, or takes them away. Within the caller's transaction.
    Result<void> update(IndexKind kind, const QStringList &targets);

private:
    /// What the index has of a thing.
    struct Known
    {
        qint64 row = 0;
        qint64 moment = 0;
        QString print; ///< of its words
        QString sources; ///< a print
        QString facts; ///< as factsText() makes it
    };
    struct Placed
    {
        qint64 row = 0;
        QString target;
        IndexEntry entry;
        QString facts; ///< as factsText() makes it
    };

    [[nodiscard]] Result<std::optional<Known>> known(const QString &target);
    [[nodiscard]] Result<Placed> placed(qint64 row, const QString &target, IndexEntry entry);
    Result<void> change(const Known &known, const Placed &to);
    Result<void> add(IndexKind kind, std::vector<Placed> fresh);
    Result<void> place(IndexKind kind, std::vector<Placed> &waiting, Placed &fresh);
    Result<void> makeRoom(IndexKind kind, qint64 made);
    Result<void> insertThing(const Placed &thing);
    Result<void> write(std::vector<Placed> &placed);
    Result<void> writeWords(const Placed &thing);
    static Result<void> writeWords(qint64 row, const IndexWords &words, const QString &all, Statement &occurrences,
                                   Statement &entry);
    Result<void> writePrint(const Placed &thing, const QString &text);
    Result<void> writeSources(const Placed &thing);
    Result<void> writeFacts(const Placed &thing);
    Result<void> removeWords(qint64 row);
    Result<void> removeFacts(qint64 row, const QString &facts);
    Result<void> remove(const Known &known);
    [[nodiscard]] Result<QString> factsText(const IndexFacts &facts);

    static constexpr QLatin1StringView insertOccurrences{"INSERT INTO occurrences (rowid, words) VALUES (?, ?)"};
    static constexpr QLatin1StringView insertEntry{
        "INSERT INTO entries (rowid, title, text, note) VALUES (?, ?, ?, ?)"};

    Connection &m_index;
    IndexEntries &m_entries;
    WordList m_list;
    MarkNumbers m_marks;
    RowNumbers m_rows;
    Statement m_known;
    Statement m_insertThing;
    Statement m_changeThing;
    Statement m_insertOccurrences;
    Statement m_insertEntry;
    Statement m_insertSources;
    Statement m_insertMarks;
    Statement m_insertDays;
};

} // namespace florilegium
