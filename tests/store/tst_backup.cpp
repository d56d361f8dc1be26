// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "store/backup.h"
#include "store/noon.h"
#include "store/shelf.h"
#include "store/tests_store.h"

#include <QDir>
#include <QTest>
#include <QTimer>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

Change newTheme()
{
    return {u"theme"_s, {record(std::nullopt, Theme{.id = ThemeId::make(), .name = u"x"_s})}};
}

Backup daily(const QDateTime &when, qint64 size = 1)
{
    return {.path = when.toString(Qt::ISODate), .kind = BackupKind::Daily, .when = when, .size = size};
}

QList<Backup> without(QList<Backup> backups, const QList<Backup> &removed)
{
    erase_if(backups, [&](const Backup &backup) { return removed.contains(backup); });
    return backups;
}

} // namespace

void BackupTest::aCopyHoldsEverything()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle article = sampleArticle(u"Openness"_s, u"Some words"_s, noon());
    QVERIFY(wait(library->addVersion(article.article, article.version)));
    QVERIFY(wait(library->apply(newTheme())));
    const auto made = wait(library->backUp());
    QVERIFY(made && *made);
    QCOMPARE(dump((*made)->path), dump(shelf.path()));
    QCOMPARE((*made)->journal, 2);
    QCOMPARE((*made)->text, 1);
    QVERIFY((QFile::permissions((*made)->path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QVERIFY(!(*made)->path.startsWith(shelf.filePath(u"library"_s))); // not in the library's own folder
    // It is a library like any other.
    QVERIFY(SqliteLibrary::open((*made)->path, OpenMode::ReadOnly, shelf.options()));
}

void BackupTest::aCopyIsMadeOnceADayAndOnlyAfterChanges()
{
    Shelf shelf;
    shelf.now = noon();
    const auto library = shelf.open();
    const auto isMade = [&] { return wait(library->backUp()).value().has_value(); };
    QVERIFY(!isMade()); // there is nothing in it yet
    QVERIFY(wait(library->apply(newTheme())));
    QVERIFY(isMade());
    QVERIFY(wait(library->apply(newTheme())));
    QVERIFY(!isMade());
    shelf.now = noon().addDays(1);
    QVERIFY(isMade());
    shelf.now = noon().addDays(5);
    QVERIFY(!isMade());
    QVERIFY(wait(library->apply(newTheme())));
    QVERIFY(isMade());
    QCOMPARE(backupsIn(shelf.options().backupFolder).size(), 3);
}

void BackupTest::aLibraryThatStaysOpenIsCopiedAgain()
{
    Shelf shelf;
    shelf.now = noon();
    const auto library = shelf.open();
    QVERIFY(wait(library->apply(newTheme())));
    QVERIFY(*wait(library->backUp()));
    QVERIFY(wait(library->apply(newTheme())));
    shelf.now = noon().addDays(1);
    auto *everFewHours = library->findChild<QTimer *>();
    QVERIFY(everFewHours && everFewHours->isActive());
    QVERIFY(everFewHours->intervalAsDuration() < std::chrono::days(1));
    everFewHours->setSingleShot(true);
    everFewHours->start(0);
    QVERIFY(waitFor([&shelf] { return backupsIn(shelf.options().backupFolder).size() == 2; }));
    QCOMPARE(backupsIn(shelf.options().backupFolder).front().when, noon().addDays(1));
}

void BackupTest::olderCopiesGoByTheRules()
{
    // A year of daily copies, the rules applied each day as the program does.
    QList<Backup> kept;
    for (int day = 0; day < 365; ++day) {
        kept << daily(noon().addDays(day));
        kept = without(kept, backupsToRemove(kept, noon().addDays(day), 1000));
    }
    QList<qint64> ages;
    for (const Backup &backup : std::as_const(kept))
        ages.prepend(backup.when.daysTo(noon().addDays(364)));
    QCOMPARE(ages.first(7), (QList<qint64>{0, 1, 2, 3, 4, 5, 6}));
    QVERIFY(ages.size() >= 7 + 2 + 4);
    QVERIFY(ages.size() <= 7 + 4 + 6);
    QVERIFY(ages.back() > 120); // the sixth month
    for (const qint64 week : {10, 17, 24})
        QVERIFY(std::ranges::any_of(ages, [week](qint64 age) { return age <= week && age > week - 8; }));

    const Backup special{.path = u"before"_s, .kind = BackupKind::BeforeMigration, .when = noon()};
    QVERIFY(!backupsToRemove({daily(noon().addDays(179)), special}, noon().addDays(179), 1000).contains(special));
    QVERIFY(backupsToRemove({daily(noon().addDays(181)), special}, noon().addDays(181), 1000).contains(special));
}

void BackupTest::theNewestCopyNeverGoes()
{
    const QList<Backup> large{daily(noon(), 600), daily(noon().addDays(1), 600), daily(noon().addDays(2), 600)};
    QCOMPARE(backupsToRemove(large, noon().addYears(3), 1).size(), 0); // ten times the newest fits three
    const QList<Backup> shrunk{daily(noon(), 60'000), daily(noon().addDays(1), 60'000), daily(noon().addDays(2), 10)};
    QCOMPARE(without(shrunk, backupsToRemove(shrunk, noon().addDays(2), 10)), QList{shrunk.back()});
    QCOMPARE(backupsToRemove({daily(noon(), 1'000'000)}, noon().addYears(3), 1), QList<Backup>());
    QCOMPARE(backupsToRemove({}, noon(), 1), QList<Backup>());
}

void BackupTest::anUnverifiedCopyDoesNotCount()
{
    Shelf shelf;
    QVERIFY(QDir().mkpath(shelf.options().backupFolder));
    for (const auto &name : {u"unverified"_s, u"other.florilegium"_s, u"daily-20261120T120000Z-1.florilegium"_s}) {
        QFile file(shelf.options().backupFolder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(backupsIn(shelf.options().backupFolder), QList<Backup>());
    QFile file(shelf.options().backupFolder + u"/daily-20261120T120000Z-1-0.florilegium"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(backupsIn(shelf.options().backupFolder).size(), 1);
    QVERIFY(!verifyBackup(file.fileName())); // it is empty
}

void BackupTest::nothingGoesWhenTheCopyFails()
{
    Shelf shelf;
    shelf.now = noon();
    const auto library = shelf.open();
    for (int day = 0; day < 3; ++day) {
        shelf.now = noon().addDays(day);
        QVERIFY(wait(library->apply(newTheme())));
        QVERIFY(wait(library->backUp()));
    }
    const QList<Backup> before = backupsIn(shelf.options().backupFolder);
    QVERIFY(wait(library->apply(newTheme())));
    // Something that cannot be removed lies where the copy is to be made.
    QVERIFY(QDir().mkpath(shelf.options().backupFolder + u"/unverified/x"_s));
    shelf.now = noon().addYears(2);
    QVERIFY(!wait(library->backUp()));
    QCOMPARE(backupsIn(shelf.options().backupFolder), before);
}

} // namespace florilegium
