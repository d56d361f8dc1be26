// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexer.h"

#include "store/erasing.h"
#include "store/indexsegments.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Of a whole fill: larger, since each batch is a segment; a closing window may wait some tenths of a second.
constexpr qsizetype fillTextBatch = 500;
constexpr qsizetype fillBatch = 5000;
constexpr qsizetype batchesBetweenMerges = 64;
constexpr int followedBetweenCheckpoints = 50;
/// A transaction can be of very many things; between two groups of so many it is looked whether to stop.
constexpr qsizetype indexedAtOnce = 100;

/// The newest first: their rows go up, which FTS5 wants, and they are found while the others are still to come.
Result<QStringList> allIds(Connection &library, const QString &table, const QString &time)
{
    Statement statement(library, u"SELECT id FROM %1 ORDER BY %2 DESC, id"_s.arg(table, time));
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return ids;
}

} // namespace

Indexer::Indexer(QString libraryPath, std::shared_ptr<IndexAccess> access)
    : m_libraryPath(std::move(libraryPath))
    , m_access(std::move(access))
{
}

Result<void> Indexer::catchUp(const std::function<bool()> &stop)
{
    auto done = m_index ? Result<void>() : open();
    if (done && !m_whole)
        done = fill(stop);
    if (done && m_whole)
        done = follow(stop);
    if (done)
        done = checkpoint();
    if (done)
        done = giveBack();
    if (!done) {
        close();
        if (done.error().code == ErrorCode::Damaged)
            discardIndex(*m_access);
    }
    return done;
}

Result<bool> Indexer::purge(const std::function<bool()> &stop)
{
    if (auto done = catchUp(stop); !done)
        return std::unexpected(done.error());
    if (!m_whole)
        return false;
    const auto purged = purgeIndex(*m_index, stop);
    m_writer = std::make_unique<IndexWriter>(*m_index, *m_entries); // it may have listed words that are gone
    if (!purged)
        close();
    return purged;
}

void Indexer::close()
{
    m_writer.reset();
    m_index.reset();
    m_entries.reset();
    m_library.reset();
}

void Indexer::discard()
{
    close();
    discardIndex(*m_access);
}

Result<void> Indexer::open()
{
    auto library = Connection::open(m_libraryPath, Connection::Mode::Read);
    if (!library)
        return std::unexpected(library.error());
    const auto id = (*library)->word(u"SELECT value FROM settings WHERE key = 'library.id'"_s);
    if (!id)
        return std::unexpected(id.error());
    auto file = openIndex(*m_access, *id);
    if (!file)
        return std::unexpected(file.error());
    m_library = std::move(*library);
    m_index = std::move(file->connection);
    m_whole = file->whole;
    m_entries = indexEntries(*m_library);
    m_writer = std::make_unique<IndexWriter>(*m_index, *m_entries);
    const auto followed = indexPosition(*m_index);
    const auto now = libraryPosition();
    if (!followed || !now)
        return std::unexpected(followed ? now.error() : followed.error());
    // A library that is behind its index came from a backup.
    if (followed->journal > now->journal || followed->text > now->text) {
        discard();
        return open();
    }
    return {};
}

Result<IndexPosition> Indexer::libraryPosition()
{
    const auto journal = m_library->number(u"SELECT MAX(id) FROM journal"_s);
    // The highest number that was ever given: the last text may have been emptied from the bin.
    const auto text = m_library->number(u"SELECT seq FROM sqlite_sequence WHERE name = 'texts'"_s);
    if (!journal || !text)
        return std::unexpected(journal ? text.error() : journal.error());
    return IndexPosition{.journal = *journal, .text = *text};
}

/// Indexes everything. The position is set last, so that an index that was not filled to its end is known as such.
Result<void> Indexer::fill(const std::function<bool()> &stop)
{
    // What is committed meanwhile is indexed twice at worst: it lies behind this position.
    const auto position = libraryPosition();
    if (!position)
        return std::unexpected(position.error());
    auto done = gatherSegments(*m_index);
    for (const Filling &filling : {Filling{IndexKind::Article, u"articles"_s, u"added"_s, fillTextBatch},
                                   Filling{IndexKind::Highlight, u"highlights"_s, u"created"_s, fillBatch},
                                   Filling{IndexKind::Claim, u"claims"_s, u"created"_s, fillBatch}}) {
        const Result<bool> all = done ? fillFrom(filling, stop) : std::unexpected(done.error());
        if (!all || !*all)
            return all ? Result<void>() : std::unexpected(all.error());
    }
    const auto merged = mergeSegments(*m_index, stop);
    if (!merged || !*merged)
        return merged ? Result<void>() : std::unexpected(merged.error());
    const auto known = index({}, *position, stop);
    m_whole = known.value_or(false);
    return known ? Result<void>() : std::unexpected(known.error());
}

/// Whether all of the table was taken, before it was to stop.
Result<bool> Indexer::fillFrom(const Filling &filling, const std::function<bool()> &stop)
{
    const auto ids = allIds(*m_library, filling.table, filling.time);
    if (!ids)
        return std::unexpected(ids.error());
    qsizetype batches = 0;
    for (qsizetype i = 0; i < ids->size(); i += filling.batch) {
        Transaction transaction(*m_index, Transaction::Kind::Write);
        if (!transaction.result())
            return std::unexpected(transaction.result().error());
        auto all = indexAll(filling.kind, ids->sliced(i, std::min(filling.batch, ids->size() - i)), stop);
        if (!all || !*all)
            return all;
        auto done = transaction.commit();
        if (done)
            done = checkpoint();
        if (done && ++batches % batchesBetweenMerges == 0) {
            all = mergeGathered(*m_index, stop);
            if (!all || !*all)
                return all;
        }
        if (!done)
            return std::unexpected(done.error());
    }
    return true;
}

Result<void> Indexer::follow(const std::function<bool()> &stop)
{
    for (int batches = 1; !stop(); ++batches) {
        auto position = indexPosition(*m_index);
        if (!position)
            return std::unexpected(position.error());
        const IndexPosition before = *position;
        const auto touched = touchedSince(*position);
        if (!touched)
            return std::unexpected(touched.error());
        if (position->journal == before.journal && position->text == before.text)
            return {};
        const auto all = index(*touched, *position, stop);
        if (!all || !*all)
            return all ? Result<void>() : std::unexpected(all.error());
        if (batches % followedBetweenCheckpoints == 0) {
            if (auto done = checkpoint(); !done)
                return done;
        }
    }
    return {};
}

Result<bool> Indexer::index(const Touched &touched, std::optional<IndexPosition> position,
                            const std::function<bool()> &stop)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    if (!transaction.result())
        return std::unexpected(transaction.result().error());
    for (const auto &[kind, ids] :
         {std::pair(IndexKind::Article, touched.articles), std::pair(IndexKind::Highlight, touched.highlights),
          std::pair(IndexKind::Claim, touched.claims)}) {
        const auto all = indexAll(kind, ids, stop);
        if (!all || !*all)
            return all;
    }
    auto done = position ? setIndexPosition(*m_index, *position) : Result<void>();
    if (done)
        done = transaction.commit();
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

Result<bool> Indexer::indexAll(IndexKind kind, const QStringList &ids, const std::function<bool()> &stop)
{
    for (qsizetype i = 0; i < ids.size(); i += indexedAtOnce) {
        if (stop()) {
            // Rolled back; what the writer remembers of it is not to be relied on.
            m_writer = std::make_unique<IndexWriter>(*m_index, *m_entries);
            return false;
        }
        const auto done = m_writer->update(kind, ids.sliced(i, std::min(indexedAtOnce, ids.size() - i)));
        if (!done)
            return std::unexpected(done.error());
    }
    return true;
}

/// The pages that SQLite keeps of both files: until something changes they are of no use here.
Result<void> Indexer::giveBack()
{
    const auto done = m_index->run(u"PRAGMA shrink_memory"_s);
    return done ? m_library->run(u"PRAGMA shrink_memory"_s) : done;
}

/// Keeps the log of the index short. Not while it is growing by marks: each checkpoint waits for the disk.
Result<void> Indexer::checkpoint()
{
    Statement statement(*m_index, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    (void)statement.next();
    return statement.result();
}

} // namespace florilegium
