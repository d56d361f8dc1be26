// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the library empties the bin: a step at a time on the writer's thread, so that marks go first; then, if nothing is
// to be left, the journal, the file, the index and the copies, of which the last two are the background's.

#include "store/emptying.h"
#include "store/erasing.h"
#include "store/indexer.h"
#include "store/sqlitelibrary.h"

namespace florilegium {

struct SqliteLibrary::EmptyingBin
{
    BinChoice choice;
    Emptying how = Emptying::Drop;
    Emptied emptied;
    QSet<QString> ids; ///< that are to be forgotten
    qint64 position = 0; ///< in the journal
    qint64 erases = 0; ///< m_erasing when its ids were gathered: all that came up until then is among them
    QPromise<Result<Emptied>> promise;
};

void SqliteLibrary::end(EmptyingBin &job, const Result<void> &done)
{
    job.promise.addResult(done ? Result<Emptied>(job.emptied) : std::unexpected(done.error()));
    job.promise.finish();
}

QFuture<Result<Emptied>> SqliteLibrary::emptyBin(const BinChoice &choice, Emptying how)
{
    if (m_readOnly)
        return QtFuture::makeReadyValueFuture(Result<Emptied>(std::unexpected(*m_readOnly)));
    const auto job = std::make_shared<EmptyingBin>();
    job->choice = choice;
    job->how = how;
    job->promise.start();
    stepOnWriter(job, &SqliteLibrary::emptyNext);
    return job->promise.future();
}

QFuture<Result<Emptied>> SqliteLibrary::tidyBin()
{
    return emptyBin({.before = m_options.now().addDays(-binDays), .ids = {}}, Emptying::Drop);
}

/// Behind what waits there.
void SqliteLibrary::stepOnWriter(const EmptyingPtr &job, Step step)
{
    const auto run = [this, job, step] {
        const auto connection = writer();
        if (m_closing)
            end(*job, failure(ErrorCode::Cancelled));
        else if (!connection)
            end(*job, std::unexpected(connection.error()));
        else
            (this->*step)(job, **connection);
    };
    m_writerQueue->add(JobQueue::Lane::Bulk, {.run = run, .needs = {}, .brings = {}});
}

void SqliteLibrary::emptyNext(const EmptyingPtr &job, Connection &connection)
{
    const auto some = emptySome(connection, job->choice, job->how, m_options.now());
    if (!some) {
        end(*job, std::unexpected(some.error()));
        return;
    }
    if (!some->change.isEmpty()) {
        job->emptied.articles += some->counts.articles;
        job->emptied.highlights += some->counts.highlights;
        job->emptied.others += some->counts.others;
        announce(some->change);
        if (job->how == Emptying::Erase)
            ++m_erasing; // who has gathered ids before knows nothing of these
        stepOnWriter(job, &SqliteLibrary::emptyNext);
        return;
    }
    const auto erasing = job->how == Emptying::Erase ? Result<bool>(true) : isErasing(connection);
    auto ids = erasing && *erasing ? erasedIds(connection) : Result<QSet<QString>>();
    if (!erasing || !ids || !*erasing) {
        end(*job, !erasing ? std::unexpected(erasing.error()) : !ids ? std::unexpected(ids.error()) : Result<void>());
        return;
    }
    job->ids = *std::move(ids);
    job->erases = ++m_erasing;
    stepOnWriter(job, &SqliteLibrary::forgetNext);
}

void SqliteLibrary::forgetNext(const EmptyingPtr &job, Connection &connection)
{
    const auto more = forgetSome(connection, job->ids, job->position);
    const auto done = more && !*more ? forgetHistories(connection, job->ids) : Result<void>();
    if (!more || !done)
        end(*job, more ? done : std::unexpected(more.error()));
    else
        stepOnWriter(job, *more ? &SqliteLibrary::forgetNext : &SqliteLibrary::rewrite);
}

void SqliteLibrary::rewrite(const EmptyingPtr &job, Connection &connection)
{
    m_lookedOver.waitForFinished(); // until then the log is not brought into the library
    const Result<void> done = m_isSound ? writeAnew(connection) : failure(ErrorCode::Damaged, m_path);
    if (!done) {
        end(*job, done);
        return;
    }
    const auto run = [this, job, queue = m_background.get()] { purge(job, [queue] { return queue->isEnding(); }); };
    m_background->add(JobQueue::Lane::Bulk, {.run = run, .needs = {}, .brings = {}});
}

/// On the background's thread.
void SqliteLibrary::purge(const EmptyingPtr &job, const std::function<bool()> &stop)
{
    const auto purged = m_indexer->purge(stop);
    const auto left = purged && *purged ? eraseFromCopies(m_options.backupFolder, job->ids, stop) : std::nullopt;
    if (!left) {
        end(*job, purged ? failure(ErrorCode::Cancelled) : std::unexpected(purged.error()));
        return;
    }
    job->emptied.copiesLeft = *left;
    stepOnWriter(job, &SqliteLibrary::endErasing);
}

/// Who gathers ids has those of all before, too, whether they failed or are still at it: so the last one to do so
/// brings erasing to its end, and nobody else.
void SqliteLibrary::endErasing(const EmptyingPtr &job, Connection &connection)
{
    end(*job, job->erases == m_erasing ? setErasing(connection, false) : Result<void>());
}

} // namespace florilegium
