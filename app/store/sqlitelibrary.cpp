// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlitelibrary.h"

#include "store/filesystem.h"
#include "store/indexer.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Length of the write-ahead log above which it is brought into the library, in bytes.
constexpr qint64 longLog = 4 << 20;
/// Pages that a long change goes to and fro between are kept meanwhile (KiB): with SQLite's own 2 MB a merge of 200,000
/// passages takes a third longer. Given back by tidyWriter().
constexpr QLatin1StringView writerCache("PRAGMA cache_size=-65536");
/// Versions that are written in one transaction, at most: some milliseconds that a mark may have to wait.
constexpr qsizetype mostInBatch = 16;
constexpr qsizetype largestBatch = 2 << 20; // bytes, compressed
/// The daily copy waits until the reader has settled down.
constexpr auto backupDelay = 2min;
constexpr auto binDelay = 10s;
/// What is due is asked for again and again: a window may be left open for weeks.
constexpr auto dueInterval = 6h;

template<typename T>
QFuture<Result<T>> finished(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Result<T>(std::unexpected(error)));
}

void lowerPriority()
{
#ifdef Q_OS_LINUX
    // On Linux this is a matter of the calling thread alone.
    constexpr int nice = 10;
    ::setpriority(PRIO_PROCESS, 0, nice);
#endif
}

} // namespace

Result<std::unique_ptr<SqliteLibrary>> SqliteLibrary::open(const QString &path, OpenMode mode,
                                                           const StoreOptions &options)
{
    const QFileInfo info(path);
    const QString absolute = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const StoreOptions complete = completed(options, absolute);
    auto opening = prepareLibrary(absolute, mode, complete);
    if (!opening)
        return std::unexpected(opening.error());
    return std::unique_ptr<SqliteLibrary>(new SqliteLibrary(*std::move(opening), complete));
}

SqliteLibrary::SqliteLibrary(Opening opening, StoreOptions options)
    : m_path(opening.path)
    , m_readPath(opening.readPath)
    , m_options(std::move(options))
    , m_readOnly(opening.readOnly)
    , m_lock(std::move(opening.lock))
    , m_index(std::make_shared<IndexAccess>())
    , m_writer(failure(ErrorCode::ReadOnly, opening.path))
    , m_packers(std::make_unique<QThreadPool>())
{
    m_index->path = indexPathOf(m_readPath);
    m_index->library = m_readPath;
    m_queries = std::make_unique<SqliteQueries>(std::move(opening.reader), m_index);
    m_packers->setMaxThreadCount(1);
    if (opening.wasUnclean) {
        m_isSound = false;
        m_looking.start();
        m_lookedOver = m_looking.future();
    }
    startThreads();
}

/// Runs on the background's thread. What is written meanwhile stays in the log: marks need not wait, and no byte of a
/// library is changed that does not hold together. It then has no writer any more, and its log stays beside it, since
/// readers still have it open.
void SqliteLibrary::lookOver()
{
    const Result<void> sound = m_options.lookOver(m_path);
    if (sound)
        m_isSound = true;
    else
        m_writerQueue->add(
            JobQueue::Lane::Marks,
            {.run = [this, error = sound.error()] { m_writer = std::unexpected(error); }, .needs = {}, .brings = {}});
    m_looking.finish();
}

SqliteLibrary::~SqliteLibrary()
{
    m_closing = true;
    m_packers->waitForDone();
    m_lookedOver.waitForFinished();
    if (m_writerQueue) {
        // Everything that was asked for is written; after this no job of the writer touches the other threads.
        const auto written =
            std::make_shared<QPromise<void>>(); // shared: finish() still works on it after we are woken
        written->start();
        m_writerQueue->add(JobQueue::Lane::Bulk, {.run = [written] { written->finish(); }, .needs = {}, .brings = {}});
        written->future().waitForFinished();
    }
    // The writer goes last: only then is it the one to bring the log into the library and to remove it.
    m_pageReader.reset();
    m_longReader.reset();
    m_background.reset();
    m_queries.reset();
    m_writerQueue.reset();
}

void SqliteLibrary::startThreads()
{
    if (!m_readOnly) {
        m_writerQueue = std::make_unique<JobQueue>(
            u"library writer"_s, JobQueue::AtEnd::Finish,
            JobQueue::Hooks{.start = [this] { openWriter(); },
                            .idle = [this] { tidyWriter(); },
                            .end = [this] { m_writer = failure(ErrorCode::ReadOnly); }});
    }
    m_pageReader = std::make_unique<ReadingThread>(u"library reader"_s, m_readPath, m_index);
    // A library that another program writes has its index from there; a copy in the cache is ours.
    if (!m_readOnly || m_readPath != m_path)
        startBackground();
}

void SqliteLibrary::startBackground()
{
    const auto begin = [this] {
        lowerPriority();
        m_indexer = std::make_unique<Indexer>(m_readPath, m_index);
    };
    m_background = std::make_unique<JobQueue>(
        u"library background"_s, JobQueue::AtEnd::Drop,
        JobQueue::Hooks{.start = begin, .idle = {}, .end = [this] { m_indexer.reset(); }});
    m_index->damaged = [this] {
        m_background->add(JobQueue::Lane::Bulk, {.run = [this] { m_indexer->discard(); }, .needs = {}, .brings = {}});
        followIndex();
    };
    if (!m_isSound)
        m_background->add(JobQueue::Lane::Marks, {.run = [this] { lookOver(); }, .needs = {}, .brings = {}});
    followIndex();
    if (m_readOnly)
        return;
    QTimer::singleShot(backupDelay, this, [this] { backUp(); });
    QTimer::singleShot(binDelay, this,
                       [this] { m_isSound ? (void)tidyBin() : (void)m_lookedOver.then(this, [this] { tidyBin(); }); });
    auto *everFewHours = new QTimer(this);
    connect(everFewHours, &QTimer::timeout, this, [this] {
        tidyBin();
        backUp();
    });
    everFewHours->start(dueInterval);
}

void SqliteLibrary::openWriter()
{
    m_writer = Connection::open(m_path, Connection::Mode::Write);
    if (!m_writer)
        return;
    Result<void> ready = applyWriterSettings(**m_writer);
    if (ready)
        ready = (*m_writer)->run(writerCache.toString());
    if (ready && !m_isSound && isOnNetwork(m_path))
        m_lookedOver.waitForFinished(); // without a log what is written would be in the library at once
    if (!ready)
        m_writer = std::unexpected(ready.error());
}

/// Between bursts of writing: bringing the log in then keeps no mark waiting.
void SqliteLibrary::tidyWriter()
{
    if (m_writer)
        (void)(*m_writer)->run(u"PRAGMA shrink_memory"_s);
    if (m_writer && m_isSound && QFileInfo(m_path + u"-wal"_s).size() > longLog)
        (void)(*m_writer)->word(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

Result<Connection *> SqliteLibrary::writer()
{
    if (!m_writer)
        return std::unexpected(m_writer.error());
    return m_writer->get();
}

QFuture<Result<void>> SqliteLibrary::enqueueWrite(JobQueue::Lane lane, const QStringList &needs, const Write &write,
                                                  const std::function<void(const Result<void> &)> &after,
                                                  const QString &creates)
{
    if (m_readOnly) {
        if (after)
            after(std::unexpected(*m_readOnly));
        return finished<void>(*m_readOnly);
    }
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto run = [this, promise, write, after] {
        const auto connection = writer();
        const Result<void> done = connection ? write(**connection) : std::unexpected(connection.error());
        if (after) // before whoever waits for the future goes on
            after(done);
        promise->addResult(done);
        promise->finish();
    };
    m_writerQueue->add(lane, {.run = run, .needs = needs, .brings = {}, .creates = creates});
    return promise->future();
}

QFuture<Result<AddedVersion>> SqliteLibrary::addVersion(const Article &article, const NewVersion &version)
{
    if (m_readOnly)
        return finished<AddedVersion>(*m_readOnly);
    auto pending = std::make_shared<Pending>();
    pending->promise.start();
    m_writerQueue->expect(article.id.text);
    m_packers->start([this, pending, article, version] {
        pending->version = {.article = article, .version = pack(version)};
        {
            const QMutexLocker lock(&m_pendingMutex);
            m_pending.push_back(pending);
        }
        m_writerQueue->add(JobQueue::Lane::Bulk,
                           {.run = [this, pending] { writePending(pending); }, .needs = {}, .brings = article.id.text});
    });
    return pending->promise.future();
}

/// Writes this version and others that wait behind it in one transaction, small enough to keep no mark waiting. The
/// jobs of those others then find that there is nothing left to do.
void SqliteLibrary::writePending(const std::shared_ptr<Pending> &first)
{
    if (first->written)
        return;
    QList<std::shared_ptr<Pending>> batch{first};
    {
        const QMutexLocker lock(&m_pendingMutex);
        std::erase(m_pending, first);
        qsizetype bytes = first->version.version.original.size();
        while (!m_pending.empty() && batch.size() < mostInBatch && bytes < largestBatch) {
            batch << m_pending.front();
            m_pending.pop_front();
            bytes += batch.back()->version.version.original.size();
        }
    }
    QList<VersionToStore> versions;
    for (const auto &pending : std::as_const(batch))
        versions << pending->version;
    const auto connection = writer();
    const auto stored = connection ? storeVersions(**connection, versions, m_options.now())
                                   : QList<Result<StoredVersion>>(batch.size(), std::unexpected(connection.error()));
    for (qsizetype at = 0; at < batch.size(); ++at) {
        Pending &pending = *batch[at];
        pending.written = true;
        pending.promise.addResult(stored[at].transform([](const StoredVersion &each) { return each.added; }));
        pending.promise.finish();
        announceVersion(pending.version.article, stored[at]);
        pending.version = {};
    }
}

void SqliteLibrary::announceVersion(const Article &article, const Result<StoredVersion> &stored)
{
    if (!stored) {
        announceFailure({u"add"_s, {record(std::nullopt, article)}}, stored.error());
        return;
    }
    announce(stored->change);
    QMetaObject::invokeMethod(this, [this, id = article.id] { Q_EMIT articleAdded(id); }, Qt::QueuedConnection);
}

QFuture<Result<void>> SqliteLibrary::savePlace(const ArticleId &id, const ReadingPlace &place)
{
    return enqueueWrite(JobQueue::Lane::Bulk, {id.text},
                        [id, place](Connection &connection) { return storePlace(connection, id, place); });
}

QFuture<Result<void>> SqliteLibrary::saveExportStates(const QString &target, const QList<ExportState> &states)
{
    return enqueueWrite(JobQueue::Lane::Bulk, {}, [target, states](Connection &connection) {
        return storeExportStates(connection, target, states);
    });
}

QFuture<Result<void>> SqliteLibrary::saveSetting(const QString &key, const QString &value)
{
    return enqueueWrite(JobQueue::Lane::Bulk, {},
                        [key, value](Connection &connection) { return storeSetting(connection, key, value); });
}

void SqliteLibrary::announce(const Change &change)
{
    followIndex();
    if (!change.isEmpty())
        QMetaObject::invokeMethod(this, [this, change] { Q_EMIT committed(change); }, Qt::QueuedConnection);
}

void SqliteLibrary::announceFailure(const Change &change, const Error &error)
{
    QMetaObject::invokeMethod(this, [this, change, error] { Q_EMIT writeFailed(change, error); }, Qt::QueuedConnection);
}

/// Many commits in a row are followed at once.
void SqliteLibrary::followIndex()
{
    if (!m_background || m_indexQueued.exchange(true))
        return;
    const auto run = [this, queue = m_background.get()] {
        m_indexQueued = false;
        (void)m_indexer->catchUp([queue] { return queue->isEnding(); });
    };
    m_background->add(JobQueue::Lane::Bulk, {.run = run, .needs = {}, .brings = {}});
}

QFuture<Result<void>> SqliteLibrary::indexed()
{
    if (!m_background)
        return QtFuture::makeReadyValueFuture(Result<void>());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto run = [this, promise, queue = m_background.get()] {
        promise->addResult(m_indexer->catchUp([queue] { return queue->isEnding(); }));
        promise->finish();
    };
    m_background->add(JobQueue::Lane::Bulk, {.run = run, .needs = {}, .brings = {}});
    return promise->future();
}

QFuture<Result<std::optional<Backup>>> SqliteLibrary::backUp()
{
    if (m_readOnly)
        return finished<std::optional<Backup>>(*m_readOnly);
    auto promise = std::make_shared<QPromise<Result<std::optional<Backup>>>>();
    promise->start();
    const auto run = [this, promise] {
        promise->addResult(makeDailyBackup(m_path, m_options.backupFolder, m_options.now()));
        promise->finish();
    };
    m_background->add(JobQueue::Lane::Bulk, {.run = run, .needs = {}, .brings = {}});
    return promise->future();
}

void SqliteLibrary::enqueueRead(Reader reader, std::function<void(LibraryQueries &)> read)
{
    if (reader == Reader::Long && !m_longReader)
        m_longReader = std::make_unique<ReadingThread>(u"library long reads"_s, m_readPath, m_index);
    (reader == Reader::Long ? m_longReader : m_pageReader)->add(std::move(read));
}

} // namespace florilegium
