// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/change.h"
#include "folders.h"
#include "library/rowdigest.h"
#include "store/check.h"
#include "store/shelf.h"
#include "store/tests_store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QString crasher = testing::binaryFolder() + u"/bin/store_crasher"_s;

struct Acknowledged
{
    int change = 0;
    QByteArray digest;
};

/// The last acknowledged state of each row. A line without its end was not acknowledged.
QHash<std::pair<QString, QString>, Acknowledged> acknowledged(QByteArray output, int &changes)
{
    output.truncate(output.lastIndexOf('\n') + 1);
    QHash<std::pair<QString, QString>, Acknowledged> rows;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() != 4)
            continue;
        changes = fields[0].toInt() + 1;
        rows[{QString::fromLatin1(fields[1]), QString::fromUtf8(QByteArray::fromHex(fields[2]))}] = {
            fields[0].toInt(), QByteArray::fromHex(fields[3])};
    }
    return rows;
}

/// The newest state of each row that the journal knows, with the number of journal entries.
QHash<std::pair<QString, QString>, QByteArray> journalled(LibraryQueries &queries, qsizetype &entries)
{
    QHash<std::pair<QString, QString>, QByteArray> rows;
    const QList<JournalEntry> journal = *queries.journal(1'000'000);
    entries = journal.size();
    for (auto entry = journal.crbegin(); entry != journal.crend(); ++entry) {
        for (const Record &record : entry->change.records)
            rows[{toWord(record.table), record.id}] = rowDigest(record.after);
    }
    return rows;
}

} // namespace

void CrashTest::whatWasAcknowledgedIsThereAfterAKill()
{
    if (!QFile::exists(crasher))
        QSKIP("store_crasher is not built");
    QRandomGenerator random(QRandomGenerator::global()->generate());
    int total = 0;
    for (int round = 0; round < 20; ++round) {
        Shelf shelf;
        QProcess process;
        process.start(crasher, {shelf.path(), u"apply"_s, QString::number(random.generate())});
        QVERIFY(process.waitForStarted());
        QByteArray output;
        const qsizetype enough = qsizetype(random.bounded(20'000));
        while (output.size() < enough && process.waitForReadyRead(20'000))
            output += process.readAllStandardOutput();
        process.kill();
        QVERIFY(process.waitForFinished());
        output += process.readAllStandardOutput();
        QVERIFY(!output.contains("failed"));
        if (!QFile::exists(shelf.path())) // killed while it was being made
            continue;

        int changes = 0;
        const auto rows = acknowledged(output, changes);
        total += changes;
        auto library = shelf.open();
        qsizetype entries = 0;
        const auto stored = journalled(library->queries(), entries);
        QVERIFY(entries <= changes + 2); // the article and at most one change that was not acknowledged any more
        QVERIFY(entries >= changes);
        // A change behind the acknowledged ones may have touched a row again: then the journal is one entry longer.
        int differing = 0;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            differing += stored.value(row.key()) == row->digest ? 0 : 1;
        QVERIFY(entries == changes + 2 || differing == 0);
        library.reset();
        const auto report = checkLibrary(shelf.path(), false, shelf.options());
        QVERIFY(report);
        const Finding finding = report->findings.value(0);
        QVERIFY2(report->isClean(), qPrintable(toWord(finding.kind) + u' ' + finding.what + u' ' + finding.detail));
    }
    QVERIFY(total > 0);
    qInfo("%d changes acknowledged before 20 kills", total);
}

void CrashTest::aFullDiskFailsTheChangeAndNothingElse()
{
    const QString source = testing::sourceFolder() + u"/../shared/tools/faultfs.c"_s;
    if (!QFile::exists(source))
        QSKIP("the fault injection does not lie beside the checkout");
    Shelf shelf;
    const QString shim = shelf.filePath(u"faultfs.so"_s);
    if (QProcess::execute(u"cc"_s,
                          {u"-O1"_s, u"-fPIC"_s, u"-shared"_s, u"-o"_s, shim, source, u"-ldl"_s, u"-lpthread"_s})
        != 0)
        QSKIP("the fault injection cannot be compiled here");
    shelf.open().reset();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, shim);
    environment.insert(u"FAULT_MATCH"_s, shelf.filePath(u"library"_s) + u"/*"_s);
    environment.insert(u"FAULT_ERR"_s, u"ENOSPC"_s);
    environment.insert(u"FAULT_AFTER"_s, u"120"_s);
    environment.insert(u"FAULT_COUNT"_s, u"20"_s);
    process.setProcessEnvironment(environment);
    process.start(crasher, {shelf.path(), u"apply"_s, u"1"_s});
    QByteArray output;
    // Some changes succeed, some find the disk full, and then it recovers.
    const auto recovered = [&output] {
        return output.lastIndexOf("failed") >= 0 && output.size() > output.lastIndexOf("failed") + 500;
    };
    while (!recovered() && process.waitForReadyRead(20'000))
        output += process.readAllStandardOutput();
    process.kill();
    if (process.state() != QProcess::NotRunning)
        QVERIFY(process.waitForFinished());
    const QByteArray messages = process.readAllStandardError();
    output += process.readAllStandardOutput();
    if (!recovered() && messages.contains("ASan"))
        QSKIP("the sanitizer does not let itself be preloaded");
    QVERIFY2(recovered(), QByteArray(output.right(200) + messages.right(200)).constData());
    int changes = 0;
    const auto rows = acknowledged(output, changes);
    QVERIFY(!rows.isEmpty());
    const auto report = checkLibrary(shelf.path(), true, shelf.options());
    QVERIFY(report);
    QVERIFY(report->isClean());
    const auto library = shelf.open();
    qsizetype entries = 0;
    const auto stored = journalled(library->queries(), entries);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        QVERIFY2(stored.contains(row.key()), qPrintable(row.key().second));
}

} // namespace florilegium
