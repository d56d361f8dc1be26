// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexer.h"

#include "store/erasing.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Of a whole fill: larger, since each batch is a segment; a closing window may wait some tenths of a second.
constexpr qsizetype fillTextBatch = 100;
constexpr qsizetype fillBatch = 2000;
constexpr qsizetype filledBetweenCheckpoints = 10; // batches
constexpr int followedBetweenCheckpoints = 50;
constexpr int fillMemory = 16 << 20; // bytes of words that FTS5 gathers before it writes a segment
constexpr int usualMemory = 1 << 20; // as FTS5 has it

/// The oldest first: FTS5 gathers words only while its row numbers, which begin with the time, go up.
Result<QStringList> allIds(Connection &library, const QString &table, const QString &time)
{
    Statement statement(library, u"SELECT id FROM %1 ORDER BY %2, id"_s.arg(table, time));
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return ids;
}

Result<void> indexAll(Connection &library, Connection &index, WordList &list, const QStringList &ids, EntryOf entryOf)
{
    std::vector<std::pair<QString, std::optional<IndexEntry>>> entries;
    for (const QString &id : ids) {
        auto entry = entryOf(library, id);
        if (!entry)
            return std::unexpected(entry.error());
        entries.emplace_back(id, *std::move(entry));
    }
    std::ranges::stable_sort(entries, {}, [](const auto &each) { return each.second ? each.second->made : 0; });
    for (const auto &[id, entry] : entries) {
        if (auto done = replaceEntry(index, list, id, entry); !done)
            return done;
    }
    return {};
}

Result<void> gatherWords(Connection &index, int bytes)
{
    for (const QString &table : {u"entries"_s, u"sources"_s}) {
        auto done = index.run(u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', %2)"_s.arg(table).arg(bytes));
        if (!done)
            return done;
    }
    return {};
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
    m_words.forget(); // it may have listed words that are gone
    if (!purged)
        close();
    return purged;
}

void Indexer::close()
{
    m_index.reset();
    m_words.forget();
    m_library.reset();
}

void Indexer::discard()
{
    m_index.reset();
    m_words.forget();
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
    auto done = gatherWords(*m_index, fillMemory);
    for (const Filling &filling : {Filling{u"articles"_s, u"added"_s, &Touched::articles, fillTextBatch},
                                   Filling{u"highlights"_s, u"created"_s, &Touched::highlights, fillBatch},
                                   Filling{u"claims"_s, u"created"_s, &Touched::claims, fillBatch}}) {
        const Result<bool> all = done ? fillFrom(filling, stop) : std::unexpected(done.error());
        if (!all || !*all)
            return all ? Result<void>() : std::unexpected(all.error());
    }
    done = gatherWords(*m_index, usualMemory);
    if (done)
        done = indexBatch({}, *position);
    m_whole = done.has_value();
    return done;
}

/// Whether all of the table was taken, before it was to stop.
Result<bool> Indexer::fillFrom(const Filling &filling, const std::function<bool()> &stop)
{
    const auto ids = allIds(*m_library, filling.table, filling.time);
    if (!ids)
        return std::unexpected(ids.error());
    qsizetype batches = 0;
    for (qsizetype i = 0; i < ids->size(); i += filling.batch) {
        if (stop())
            return false;
        Touched touched;
        touched.*filling.member = ids->sliced(i, std::min(filling.batch, ids->size() - i));
        auto done = indexBatch(touched, std::nullopt);
        if (done && ++batches % filledBetweenCheckpoints == 0)
            done = checkpoint();
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
        auto done = indexBatch(*touched, *position);
        if (done && batches % followedBetweenCheckpoints == 0)
            done = checkpoint();
        if (!done)
            return done;
    }
    return {};
}

Result<void> Indexer::indexBatch(const Touched &touched, std::optional<IndexPosition> position)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    auto done = transaction.result();
    if (done)
        done = indexAll(*m_library, *m_index, m_words, touched.articles, &entryOfArticle);
    if (done)
        done = indexAll(*m_library, *m_index, m_words, touched.highlights, &entryOfHighlight);
    if (done)
        done = indexAll(*m_library, *m_index, m_words, touched.claims, &entryOfClaim);
    if (done && position)
        done = setIndexPosition(*m_index, *position);
    if (done)
        done = transaction.commit();
    return done;
}

/// Keeps the log of the index short. Not while it is growing by marks: each checkpoint waits for the disk.
Result<void> Indexer::checkpoint()
{
    Statement statement(*m_index, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    (void)statement.next();
    return statement.result();
}

} // namespace florilegium
