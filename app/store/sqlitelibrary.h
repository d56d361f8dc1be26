// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "store/backup.h"
#include "store/jobqueue.h"
#include "store/opening.h"
#include "store/readingthread.h"
#include "store/writes.h"

#include <QPromise>

#include <atomic>
#include <deque>

class QThreadPool;

namespace florilegium {

class Indexer;

/// The library in one SQLite file. Five threads: the window's reads through queries(); a reader's thread, and one for
/// what takes long to read; the writer's thread with the only connection that writes; and one of low priority for the
/// index and the daily copy.
/// Closing waits until everything that was asked to be written is durable.
class SqliteLibrary : public Library
{
    Q_OBJECT
public:
    /// Opens, and makes with OpenMode::Create, the library at `path`. Quick: what takes time runs on the threads.
    /// Errors as prepareLibrary(). A library of a newer program, or in a folder that cannot be written, opens
    /// read-only: see readOnlyReason().
    [[nodiscard]] static Result<std::unique_ptr<SqliteLibrary>> open(const QString &path, OpenMode mode,
                                                                     const StoreOptions &options = {});
    ~SqliteLibrary() override;

    LibraryQueries &queries() override { return *m_queries; }
    QFuture<Result<void>> apply(const Change &change) override;
    QFuture<Result<AddedVersion>> addVersion(const Article &article, const NewVersion &version) override;
    QFuture<Result<Emptied>> emptyBin(const BinChoice &choice, Emptying how) override;
    QFuture<Result<void>> savePlace(const ArticleId &id, const ReadingPlace &place) override;
    QFuture<Result<void>> saveExportStates(const QString &target, const QList<ExportState> &states) override;
    QFuture<Result<void>> saveSetting(const QString &key, const QString &value) override;
    bool isReadOnly() const override { return m_readOnly.has_value(); }
    QString path() const override { return m_path; }

    /// Why it is read-only: ReadOnly, or NewerVersion with its schema as detail.
    [[nodiscard]] std::optional<Error> readOnlyReason() const { return m_readOnly; }
    [[nodiscard]] const StoreOptions &options() const { return m_options; }

    /// Finishes when the search index holds everything that was committed before the call (at once when read-only).
    /// For the command line, which searches right after writing, and for tests.
    QFuture<Result<void>> indexed();
    /// The daily copy, when one is due (store/backup.h), on the thread of low priority. Called by the library itself a
    /// while after opening, and every few hours.
    QFuture<Result<std::optional<Backup>>> backUp();
    /// What is due in the bin: what has lain there for binDays goes, and erasing that was cut short is brought to its
    /// end. Called by the library itself a while after opening, and every few hours.
    QFuture<Result<Emptied>> tidyBin();

protected:
    void enqueueRead(Reader reader, std::function<void(LibraryQueries &)> read) override;

private:
    using Write = std::function<Result<void>(Connection &)>;

    SqliteLibrary(Opening opening, StoreOptions options);
    void startThreads();
    void startBackground();
    /// Runs on the writer's thread; the future finishes after `write`, which commits.
    QFuture<Result<void>> enqueueWrite(JobQueue::Lane lane, const QStringList &needs, const Write &write,
                                       const std::function<void(const Result<void> &)> &after = {},
                                       const QString &creates = {});
    /// A long one gives way to new marks: what was written of it is taken back, and written again after them.
    Result<void> writeChange(Connection &connection, const Change &change);
    /// A version that is packed and waits for the writer.
    struct Pending
    {
        VersionToStore version;
        QPromise<Result<AddedVersion>> promise;
        bool written = false; ///< of the writer's thread
    };
    void writePending(const std::shared_ptr<Pending> &first);

    /// Emptying the bin, step by step (sqlitelibrarybin.cpp).
    struct EmptyingBin;
    using EmptyingPtr = std::shared_ptr<EmptyingBin>;
    using Step = void (SqliteLibrary::*)(const EmptyingPtr &job, Connection &connection);
    void stepOnWriter(const EmptyingPtr &job, Step step);
    void emptyNext(const EmptyingPtr &job, Connection &connection);
    void forgetNext(const EmptyingPtr &job, Connection &connection);
    void rewrite(const EmptyingPtr &job, Connection &connection);
    void purge(const EmptyingPtr &job, const std::function<bool()> &stop);
    void endErasing(const EmptyingPtr &job, Connection &connection);
    static void end(EmptyingBin &job, const Result<void> &done);

    void announceVersion(const Article &article, const Result<StoredVersion> &stored);
    [[nodiscard]] Result<Connection *> writer();
    void openWriter();
    void lookOver();
    void tidyWriter();
    void announce(const Change &change);
    void announceFailure(const Change &change, const Error &error);
    void followIndex();

    QString m_path;
    QString m_readPath;
    StoreOptions m_options;
    std::optional<Error> m_readOnly;
    std::unique_ptr<LockFile> m_lock;
    std::shared_ptr<IndexAccess> m_index;
    std::unique_ptr<SqliteQueries> m_queries; // of the window's thread
    Result<std::unique_ptr<Connection>> m_writer; // of the writer's thread
    QMutex m_pendingMutex; // guards what follows
    std::deque<std::shared_ptr<Pending>> m_pending; ///< in the order in which they were packed
    std::unique_ptr<Indexer> m_indexer; // of the background's thread
    std::atomic<bool> m_indexQueued = false;
    std::atomic<bool> m_isSound = true; ///< closed by its last writer, or looked over since
    QPromise<void> m_looking;
    QFuture<void> m_lookedOver; ///< finished too when there is nothing to be looked over
    std::atomic<bool> m_closing = false;
    qint64 m_erasing = 0; ///< how often something came up that is to leave no trace; of the writer's thread
    // Destroyed by hand, in this order: see the destructor.
    std::unique_ptr<QThreadPool> m_packers;
    std::unique_ptr<ReadingThread> m_pageReader;
    std::unique_ptr<ReadingThread> m_longReader; ///< none before something asks for it
    std::unique_ptr<JobQueue> m_background;
    std::unique_ptr<JobQueue> m_writerQueue;
};

} // namespace florilegium
