// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/wordlist.h"

#include <QStringList>

namespace florilegium {

/// Keeps the search index in step with its library by following the journal, on one thread of low priority. Opens both
/// files at the first call.
class Indexer
{
public:
    Indexer(QString libraryPath, std::shared_ptr<IndexAccess> access);

    /// Indexes what came since the last call, in batches; the first call makes or fills the index when it has to.
    /// Ends early when `stop` returns true. A failure closes both files; the next call begins again.
    Result<void> catchUp(const std::function<bool()> &stop);
    /// Catches up, then takes everything out of the file that belonged to things which are gone. False: stopped.
    Result<bool> purge(const std::function<bool()> &stop);
    /// Throws the index away; the next catchUp() fills a new one.
    void discard();

private:
    /// Ids to be indexed.
    struct Touched
    {
        QStringList articles;
        QStringList highlights;
        QStringList claims;
        [[nodiscard]] bool isEmpty() const { return articles.isEmpty() && highlights.isEmpty() && claims.isEmpty(); }
    };

    /// A table that the index is filled from, batch by batch.
    struct Filling
    {
        QString table;
        QString time; ///< column
        QStringList Touched::*member;
        qsizetype batch;
    };

    Result<void> open();
    void close();
    Result<bool> fillFrom(const Filling &filling, const std::function<bool()> &stop);
    Result<void> follow(const std::function<bool()> &stop);
    Result<void> fill(const std::function<bool()> &stop);
    [[nodiscard]] Result<IndexPosition> libraryPosition();
    [[nodiscard]] Result<Touched> touchedSince(IndexPosition &position);
    /// The ids that a record of a change makes to be indexed again.
    Result<void> touch(const Record &record, Touched &touched);
    Result<void> touchHighlights(Touched &touched, const QString &sql, const QString &id);
    Result<void> indexBatch(const Touched &touched, std::optional<IndexPosition> position);
    Result<void> checkpoint();

    QString m_libraryPath;
    std::shared_ptr<IndexAccess> m_access;
    std::unique_ptr<Connection> m_library;
    std::unique_ptr<Connection> m_index;
    WordList m_words; ///< of that index
    bool m_whole = false;
};

/// What the index says of a thing of the library; absent when it is gone.
using EntryOf = Result<std::optional<IndexEntry>> (*)(Connection &library, const QString &id);
[[nodiscard]] Result<std::optional<IndexEntry>> entryOfArticle(Connection &library, const QString &id);
[[nodiscard]] Result<std::optional<IndexEntry>> entryOfHighlight(Connection &library, const QString &id);
[[nodiscard]] Result<std::optional<IndexEntry>> entryOfClaim(Connection &library, const QString &id);

} // namespace florilegium
