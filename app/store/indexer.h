// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "store/indexwriter.h"
#include "store/searchindex.h"

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
        // Whose highlights are to be indexed, too.
        QStringList wholeArticles;
        QStringList wholeThemes;
        QStringList wholeClaims;
    };

    /// A table that the index is filled from, batch by batch.
    struct Filling
    {
        IndexKind kind = IndexKind::Article;
        QString table;
        QString time; ///< column
        qsizetype batch = 0;
    };

    Result<void> open();
    void close();
    Result<bool> fillFrom(const Filling &filling, const std::function<bool()> &stop);
    Result<void> follow(const std::function<bool()> &stop);
    Result<void> fill(const std::function<bool()> &stop);
    [[nodiscard]] Result<IndexPosition> libraryPosition();
    [[nodiscard]] Result<Touched> touchedSince(IndexPosition &position);
    Result<void> addTouchedByTexts(IndexPosition &position, Touched &touched);
    /// The ids that a record of a change makes to be indexed again.
    static void touch(const Record &record, Touched &touched);
    /// What has something from what was touched: a claim from its passages, these from their article, and so on.
    Result<void> touchDependents(Touched &touched);
    Result<void> addIds(QStringList &ids, QLatin1StringView sql, QStringList of);
    /// In one transaction, which moves the position when there is one. False: stopped, and nothing was done.
    Result<bool> index(const Touched &touched, std::optional<IndexPosition> position,
                       const std::function<bool()> &stop);
    Result<bool> indexAll(IndexKind kind, const QStringList &ids, const std::function<bool()> &stop);
    Result<void> checkpoint();
    Result<void> giveBack();

    QString m_libraryPath;
    std::shared_ptr<IndexAccess> m_access;
    std::unique_ptr<Connection> m_library;
    std::unique_ptr<Connection> m_index;
    std::unique_ptr<IndexEntries> m_entries; ///< of that library
    std::unique_ptr<IndexWriter> m_writer; ///< of that index
    bool m_whole = false;
};

} // namespace florilegium
