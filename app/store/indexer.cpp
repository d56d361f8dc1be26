// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexer.h"

#include "library/article.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

// Small enough for a search or a closing window not to wait for them noticeably.
constexpr int journalBatch = 200;
constexpr int textBatch = 10;
constexpr qsizetype fillBatch = 200;

void addOnce(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids << id;
}

/// A version's move changes the texts of the article that it leaves and of the one that it comes to.
void addMoved(QStringList &articles, const Record &record)
{
    addOnce(articles, record.before.value("article"_L1).toString());
    addOnce(articles, record.after.value("article"_L1).toString());
}

Result<QStringList> allIds(Connection &library, const QString &table)
{
    Statement statement(library, u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
    QStringList ids;
    while (statement.next())
        ids << statement.text(0);
    if (!statement.result())
        return std::unexpected(statement.result().error());
    return ids;
}

Result<void> indexAll(Connection &library, Connection &index, const QStringList &ids, EntryOf entryOf)
{
    for (const QString &id : ids) {
        const auto entry = entryOf(library, id);
        if (!entry)
            return std::unexpected(entry.error());
        if (auto done = replaceEntry(index, id, *entry); !done)
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
        m_index.reset();
        m_library.reset();
        if (done.error().code == ErrorCode::Damaged)
            discardIndex(*m_access);
    }
    return done;
}

void Indexer::discard()
{
    m_index.reset();
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
    const auto text = m_library->number(u"SELECT MAX(id) FROM texts"_s);
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
    const std::pair<QString, QStringList Touched::*> tables[]{
        {u"articles"_s, &Touched::articles}, {u"highlights"_s, &Touched::highlights}, {u"claims"_s, &Touched::claims}};
    for (const auto &[table, member] : tables) {
        const auto ids = allIds(*m_library, table);
        if (!ids)
            return std::unexpected(ids.error());
        const qsizetype size = member == &Touched::articles ? textBatch : fillBatch;
        for (qsizetype i = 0; i < ids->size(); i += size) {
            if (stop())
                return {};
            Touched touched;
            touched.*member = ids->sliced(i, std::min(size, ids->size() - i));
            if (auto done = indexBatch(touched, std::nullopt); !done)
                return done;
        }
    }
    if (auto done = indexBatch({}, *position); !done)
        return done;
    m_whole = true;
    return {};
}

Result<void> Indexer::follow(const std::function<bool()> &stop)
{
    while (!stop()) {
        auto position = indexPosition(*m_index);
        if (!position)
            return std::unexpected(position.error());
        const IndexPosition before = *position;
        const auto touched = touchedSince(*position);
        if (!touched)
            return std::unexpected(touched.error());
        if (position->journal == before.journal && position->text == before.text)
            return {};
        if (auto done = indexBatch(*touched, *position); !done)
            return done;
    }
    return {};
}

/// What the next entries of the journal and the next texts touched; moves `position` behind them.
Result<Indexer::Touched> Indexer::touchedSince(IndexPosition &position)
{
    Touched touched;
    Statement journal(*m_library, u"SELECT id, change FROM journal WHERE id > ? ORDER BY id LIMIT ?"_s);
    journal.bind(position.journal).bind(qint64(journalBatch));
    while (journal.next()) {
        position.journal = journal.number(0);
        const auto change = changeFromJson(QJsonDocument::fromJson(journal.text(1).toUtf8()).object());
        for (const Record &record : change ? change->records : QList<Record>()) {
            if (record.table == Table::Articles)
                addOnce(touched.articles, record.id);
            else if (record.table == Table::Highlights)
                addOnce(touched.highlights, record.id);
            else if (record.table == Table::Claims)
                addOnce(touched.claims, record.id);
            else if (record.table == Table::Versions)
                addMoved(touched.articles, record);
            else if (record.table == Table::Settings && record.id.startsWith(articleRulesPrefix))
                addOnce(touched.articles, record.id.sliced(articleRulesPrefix.size())); // another text is its newest
        }
    }
    Statement texts(*m_library,
                    u"SELECT x.id, v.article FROM texts x JOIN versions v ON v.id = x.version "
                    "WHERE x.id > ? ORDER BY x.id LIMIT ?"_s);
    texts.bind(position.text).bind(qint64(textBatch));
    while (texts.next()) {
        position.text = texts.number(0);
        addOnce(touched.articles, texts.text(1));
    }
    if (!journal.result() || !texts.result())
        return std::unexpected(journal.result() ? texts.result().error() : journal.result().error());
    return touched;
}

Result<void> Indexer::indexBatch(const Touched &touched, std::optional<IndexPosition> position)
{
    Transaction transaction(*m_index, Transaction::Kind::Write);
    auto done = transaction.result();
    if (done)
        done = indexAll(*m_library, *m_index, touched.articles, &entryOfArticle);
    if (done)
        done = indexAll(*m_library, *m_index, touched.highlights, &entryOfHighlight);
    if (done)
        done = indexAll(*m_library, *m_index, touched.claims, &entryOfClaim);
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
