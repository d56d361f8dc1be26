// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filesystem.h"
#include "store/givenlibrary.h"
#include "store/migrations.h"
#include "store/tests_store.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// The schema's steps, and one more.
std::vector<Migration> stepsAndOne(QStringView sql)
{
    std::vector<Migration> steps(allMigrations().begin(), allMigrations().end());
    steps.push_back({newestSchema() + 1, sql});
    return steps;
}

} // namespace

void MigratingTest::aNewerLibraryIsReadOnly()
{
    Shelf shelf;
    furnish(shelf);
    run(shelf.path(), u"PRAGMA user_version=4711"_s);
    const QByteArray before = bytesOf(shelf.path());
    {
        const auto library = shelf.open();
        QVERIFY(library->isReadOnly());
        QCOMPARE(library->readOnlyReason(), (Error{ErrorCode::NewerVersion, u"4711"_s}));
        QCOMPARE(library->queries().themes()->size(), 1);
        QCOMPARE(wait(library->apply(newTheme(u"x"_s))).error().code, ErrorCode::NewerVersion);
    }
    QCOMPARE(bytesOf(shelf.path()), before);
}

void MigratingTest::anOlderLibraryIsCopiedAndMigrated()
{
    // A step of a program to come adds a column.
    const int next = newestSchema() + 1;
    const auto steps = stepsAndOne(u"ALTER TABLE themes ADD COLUMN icon TEXT NOT NULL DEFAULT ''\n\nINSERT INTO "
                                   u"settings (key, value) VALUES ('next', 'yes')");
    Shelf shelf;
    furnish(shelf);
    {
        const auto connection = Connection::open(shelf.path(), Connection::Mode::Write);
        QVERIFY(migrate(**connection, steps));
        QCOMPARE(*schemaOf(**connection), next);
        QVERIFY(migrate(**connection, steps)); // nothing is left to do
    }
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM themes WHERE icon = ''"_s), 1);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM settings WHERE key = 'next'"_s), 1);
    const auto connection = Connection::open(shelf.path(), Connection::Mode::Write);
    QCOMPARE(migrate(**connection, allMigrations()), (failure(ErrorCode::NewerVersion, QString::number(next))));
}

void MigratingTest::aFailedMigrationChangesNothing()
{
    const auto steps = stepsAndOne(u"DROP TABLE colours\n\nDROP TABLE nonsense");
    Shelf shelf;
    furnish(shelf);
    const QStringList before = dump(shelf.path());
    {
        const auto connection = Connection::open(shelf.path(), Connection::Mode::Write);
        QVERIFY(!migrate(**connection, steps));
        QCOMPARE(*schemaOf(**connection), newestSchema());
    }
    QCOMPARE(dump(shelf.path()), before);
}

void MigratingTest::aLibraryOfTheFirstSchemaIsBroughtUpToDate()
{
    Shelf shelf;
    QVERIFY(makePrivateFolder(shelf.filePath(u"library"_s)));
    QVERIFY(makePrivateFile(shelf.path()));
    run(shelf.path(), u"PRAGMA application_id=%1"_s.arg(libraryApplicationId));
    {
        const auto connection = Connection::open(shelf.path(), Connection::Mode::Write);
        QVERIFY(migrate(**connection, allMigrations().first(1)));
        QVERIFY((*connection)
                    ->script(u"INSERT INTO articles (id, title, title_key, byline, site, url, canonical_url, "
                             u"published, language, "
                             "excerpt, path, words, state, rating, note, added) VALUES ('a-aaaaaaaaaaaa', 'T', 't', "
                             "'', '', '', '', "
                             "'2024-05', '', '', '', 1, 'inbox', 0, '', '2026-11-20T12:00:00.000Z')\n\n"
                             "INSERT INTO highlights (id, article, marking, colour, note) VALUES "
                             "('h-aaaaaaaaaaaa', 'a-aaaaaaaaaaaa', 1, 'claim', '')\n\n"
                             "INSERT INTO claims (id, statement, status, created) VALUES "
                             "('c-aaaaaaaaaaaa', 'It Doubled', 'disputed', '2026-11-20T12:00:00.000Z')\n\n"
                             "INSERT INTO claim_history (claim, status, attributed_to, happened) VALUES "
                             "('c-aaaaaaaaaaaa', 'disputed', '[]', '2026-11-20T12:00:00.000Z')\n\n"
                             "INSERT INTO evidence (id, claim, relation, highlight, comment) VALUES "
                             "('e-aaaaaaaaaaaa', 'c-aaaaaaaaaaaa', 'contradicts', 'h-aaaaaaaaaaaa', '')"));
    }
    const auto library = shelf.open();
    const auto rows = library->queries().ledger({}, 0, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const LedgerRow row = rows->front();
    QCOMPARE(row.claim.status, Status::Disputed);
    QCOMPARE(row.claim.kind, ClaimKind::Fact);
    QCOMPARE(row.contradicting, 1);
    QCOMPARE(row.sourcesAgainst, 1);
    QCOMPARE(row.first, QDate(2024, 5, 1));
    QCOMPARE(library->queries().history(row.claim.id)->size(), 1);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM claims WHERE statement_key = 'it doubled'"_s), 1);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM unsettled_claims"_s), 0);
    QCOMPARE(backupsIn(shelf.options().backupFolder).size(), 1); // the copy of what it was
}

} // namespace florilegium
