// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "durability/tests_durability.h"

#include "durability/driverun.h"
#include "library/rowdigest.h"
#include "store/check.h"
#include "store/sqlitelibrary.h"
#include "testmain.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::Acknowledged;
using testing::DriveRun;

namespace {

/// The digest of the row with this id as it stands in the library; empty when it is not there.
QByteArray digestOf(LibraryQueries &queries, const QString &id)
{
    const auto digest = [](const auto &row) { return rowDigest(toRow(row)).toHex(); };
    switch (id.front().unicode()) {
    case u'a': return queries.article({id}).transform(digest).value_or(QByteArray());
    case u'h': return queries.highlight({id}).transform(digest).value_or(QByteArray());
    case u'c':
        for (const Claim &claim : queries.claims().value_or(QList<Claim>())) {
            if (claim.id.text == id)
                return digest(claim);
        }
        return {};
    default: return {};
    }
}

/// What was acknowledged and is not in the library as it was said. Evidence is judged by the check of references.
QStringList lost(const DriveRun &run)
{
    const QList<Acknowledged> acknowledged = run.acknowledged();
    const auto library = SqliteLibrary::open(run.library(), OpenMode::ReadOnly);
    if (!library)
        return acknowledged.isEmpty() ? QStringList() : QStringList{u"library: "_s + toWord(library.error().code)};
    QHash<QString, QByteArray> last;
    for (const Acknowledged &action : acknowledged)
        last.insert(action.id, action.digest);
    const QString inFlight = run.subjectOf(int(acknowledged.size()) + 1, acknowledged);
    QStringList result;
    for (auto entry = last.cbegin(); entry != last.cend(); ++entry) {
        if (entry.key().startsWith(u'e') || entry.key() == u'-')
            continue;
        const QByteArray digest = digestOf((*library)->queries(), entry.key());
        const bool newerIsThere = entry.key() == inFlight && !digest.isEmpty(); // committed, not yet acknowledged
        if (digest != entry.value() && !newerIsThere)
            result << entry.key();
    }
    return result;
}

QString findings(const DriveRun &run)
{
    const StoreOptions options{.backupFolder = run.backups()};
    const auto report = checkLibrary(run.library(), true, options);
    if (!report)
        return toWord(report.error().code) + u' ' + report.error().detail;
    QStringList lines;
    for (const Finding &finding : report->findings) {
        if (!finding.repaired)
            lines << toWord(finding.kind) + u' ' + finding.what + u' ' + finding.detail;
    }
    return lines.join(u'\n');
}

} // namespace

void DurabilityTest::aWholeRunIsThere()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    DriveRun run(random, 60);
    QCOMPARE(run.run(), 0);
    QVERIFY(run.acknowledged().size() >= 60);
    QCOMPARE(lost(run), QStringList());
    QCOMPARE(findings(run), QString());
}

void DurabilityTest::nothingAcknowledgedIsLostWhenKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int killed = 0;
    qsizetype acknowledged = 0;
    for (int round = 0; round < 50; ++round) {
        DriveRun run(random, 400);
        // Starting and working are hit alike, however long the start takes here.
        const auto from = round % 2 == 0 ? DriveRun::KillFrom::Start : DriveRun::KillFrom::FirstAcknowledgement;
        killed += run.runAndKill(from, 20 + random.bounded(400)) < 0 ? 1 : 0;
        acknowledged += run.acknowledged().size();
        QCOMPARE(lost(run), QStringList());
        if (!run.acknowledged().isEmpty())
            QCOMPARE(findings(run), QString());
    }
    qInfo("%d of 50 runs killed, %lld actions acknowledged, none lost", killed, qlonglong(acknowledged));
    QVERIFY(killed > 25);
    QVERIFY(acknowledged >= 25);
}

} // namespace florilegium

FLORILEGIUM_TEST_MAIN(florilegium::DurabilityTest)
