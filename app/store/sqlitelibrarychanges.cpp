// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of the reader's on their way into the library: each is one transaction, and a long one keeps no new mark
// waiting.

#include "store/sqlitelibrary.h"

#include "annotate/newmark.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// How often a long change gives way before it is written at last.
constexpr int mostPassing = 8;

/// The articles that a change needs to be there.
QStringList articlesOf(const Change &change)
{
    QStringList ids;
    for (const Record &record : change.records) {
        if (record.table == Table::Articles)
            ids << record.id;
        else if (record.table == Table::Highlights || record.table == Table::Placements)
            ids << record.after.value("article"_L1).toString();
    }
    return ids;
}

bool bringsWhatMarksNeed(const Change &change)
{
    return std::ranges::any_of(change.records, [](const Record &record) {
        return record.before.isEmpty() && (record.table == Table::Articles || record.table == Table::Colours);
    });
}

QSet<QString> touchedBy(const Change &change)
{
    QSet<QString> ids;
    for (const Record &record : change.records)
        ids.insert(record.id);
    return ids;
}

} // namespace

Result<void> SqliteLibrary::writeChange(Connection &connection, const Change &change)
{
    std::optional<QSet<QString>> touched;
    const auto mayPass = [&](const QString &id) {
        if (!touched)
            touched = touchedBy(change);
        return !touched->contains(id);
    };
    for (int passed = 0; passed < mostPassing && !bringsWhatMarksNeed(change); ++passed) {
        const Result<void> done = applyChange(connection, change, m_options.now(),
                                              [&] { return m_writerQueue->isOvertaken(mayPass); });
        if (done || done.error().code != ErrorCode::Cancelled)
            return done;
        m_writerQueue->letPass(mayPass);
    }
    return applyChange(connection, change, m_options.now());
}

QFuture<Result<void>> SqliteLibrary::apply(const Change &change)
{
    if (change.isEmpty())
        return QtFuture::makeReadyValueFuture(Result<void>());
    return enqueueWrite(
        JobQueue::Lane::Marks, articlesOf(change),
        [this, change](Connection &connection) { return writeChange(connection, change); },
        [this, change](const Result<void> &done) { done ? announce(change) : announceFailure(change, done.error()); },
        newMarkOf(change).value_or(HighlightId()).text);
}

} // namespace florilegium
