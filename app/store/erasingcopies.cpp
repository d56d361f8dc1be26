// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to leave no trace goes from the index and the copies of a library, too.

#include "store/backup.h"
#include "store/emptying.h"
#include "store/erasing.h"
#include "store/filesystem.h"
#include "store/indexsegments.h"
#include "store/migrations.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <QFile>

#include <filesystem>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The lists of words (wordlist.h) and of marks name those only that occur.
Result<void> dropLostNames(Connection &index)
{
    for (const auto &sql :
         {u"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'occurrences', 'row')"_s,
          u"DELETE FROM words WHERE word NOT IN (SELECT term FROM temp.vocabulary)"_s, u"DROP TABLE temp.vocabulary"_s,
          u"DELETE FROM mark_names WHERE mark NOT IN (SELECT mark FROM marks)"_s}) {
        if (auto done = index.run(sql); !done)
            return done;
    }
    return {};
}

/// Themes and collections of an older copy may still be below those that go.
Result<void> raiseChildren(Connection &copy, const QString &table, const QString &ids)
{
    return Statement(copy, u"UPDATE %1 SET parent = NULL WHERE parent IN (SELECT value FROM json_each(?))"_s.arg(table))
        .bind(ids)
        .run();
}

Result<void> removeFrom(Connection &copy, const QSet<QString> &ids)
{
    Transaction transaction(copy, Transaction::Kind::Write);
    if (!transaction.result())
        return transaction.result();
    const QStringList list(ids.begin(), ids.end());
    for (const auto &table : {u"themes"_s, u"collections"_s}) {
        if (auto done = raiseChildren(copy, table, jsonList(list)); !done)
            return done;
    }
    const auto removal = removalOf(copy, list);
    if (!removal)
        return std::unexpected(removal.error());
    if (auto done = writeRemoval(copy, *removal); !done)
        return done;
    return transaction.commit();
}

/// Rewrites a copy that nobody else has open.
Result<void> rewrite(const QString &path, const QSet<QString> &ids)
{
    const auto copy = Connection::open(path, Connection::Mode::Write);
    if (!copy)
        return std::unexpected(copy.error());
    const auto schema = schemaOf(**copy);
    if (!schema || *schema != newestSchema())
        return schema ? failure(ErrorCode::Unsupported, path) : std::unexpected(schema.error());
    auto done = removeFrom(**copy, ids);
    Result<bool> more = true;
    for (qint64 position = 0; done && more && *more;)
        more = forgetSome(**copy, ids, position);
    if (done && !more)
        done = std::unexpected(more.error());
    if (done)
        done = forgetHistories(**copy, ids);
    return done ? writeAnew(**copy) : done;
}

Result<void> eraseFromCopy(const QString &path, const QSet<QString> &ids)
{
    const QString partial = path + u".rewritten"_s;
    auto done = copyPrivately(path, partial);
    if (done)
        done = rewrite(partial, ids);
    if (done)
        done = verifyBackup(partial);
    if (done)
        done = syncFile(partial);
    if (done) {
        std::error_code error;
        std::filesystem::rename(partial.toStdString(), path.toStdString(), error);
        done = error ? failure(ErrorCode::WriteFailure, path) : syncFile(path);
    }
    if (!done)
        QFile::remove(partial);
    return done;
}

} // namespace

Result<bool> purgeIndex(Connection &index, const std::function<bool()> &stop)
{
    const auto merged = mergeSegments(index, stop);
    if (!merged || !*merged)
        return merged;
    auto done = dropLostNames(index);
    if (done)
        done = writeAnew(index);
    return done ? Result<bool>(true) : std::unexpected(done.error());
}

std::optional<int> eraseFromCopies(const QString &folder, const QSet<QString> &ids, const std::function<bool()> &stop)
{
    int left = 0;
    for (const Backup &backup : backupsIn(folder)) {
        if (stop())
            return std::nullopt;
        if (!eraseFromCopy(backup.path, ids))
            ++left;
    }
    return left;
}

} // namespace florilegium
