// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "patience.h"
#include "store/check.h"
#include "store/filesystem.h"
#include "store/givenlibrary.h"
#include "store/migrations.h"
#include "store/noon.h"
#include "store/tests_store.h"

#include <QDir>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Why a mark is not written; nothing when it is.
std::optional<ErrorCode> refusal(SqliteLibrary &library)
{
    const auto done = wait(library.apply(newTheme(u"x"_s)));
    return done ? std::nullopt : std::optional(done.error().code);
}

/// A process that holds the library until it is told to go.
struct Holder
{
    explicit Holder(const QString &path)
    {
        process.start(testing::binaryFolder() + u"/bin/store_crasher"_s, {path, u"hold"_s});
        if (process.waitForReadyRead(patience))
            said = QString::fromLatin1(process.readAllStandardOutput()).trimmed();
    }
    ~Holder()
    {
        process.closeWriteChannel();
        process.waitForFinished(patience);
    }

    QProcess process;
    QString said;
};

} // namespace

void OpeningTest::aNewLibraryIsPrivate()
{
    Shelf shelf;
    const auto library = shelf.open();
    QVERIFY(wait(library->apply(newTheme(u"openness"_s))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    for (const QString &name :
         QStringList{shelf.path(), shelf.path() + u"-wal"_s, shelf.path() + u".lock"_s, shelf.filePath(u"library"_s)})
        QVERIFY2(QFile::exists(name) && (QFile::permissions(name) & others) == 0, qPrintable(name));
    QCOMPARE(numberIn(shelf.path(), u"PRAGMA user_version"_s), newestSchema());
    QCOMPARE(numberIn(shelf.path(), u"PRAGMA application_id"_s), libraryApplicationId);
    QStringList colours;
    const auto seeded = library->queries().colours();
    for (const Colour &colour : *seeded)
        colours << colour.key;
    QCOMPARE(colours, (QStringList{u"claim"_s, u"evidence"_s, u"question"_s, u"contradiction"_s, u"definition"_s}));
}

void OpeningTest::aMissingLibraryIsNotMadeUnasked()
{
    Shelf shelf;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto library = SqliteLibrary::open(shelf.path(), mode, shelf.options());
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(shelf.path()));
    }
}

void OpeningTest::aVanishedLibraryIsNotReplacedByAnEmptyOne()
{
    Shelf shelf;
    furnish(shelf);
    const auto backup = makeBackup(shelf.path(), shelf.options().backupFolder, BackupKind::Daily, noon());
    QVERIFY(backup);
    QVERIFY(QFile::remove(shelf.path()));
    const auto library = SqliteLibrary::open(shelf.path(), OpenMode::Create, shelf.options());
    QVERIFY(!library);
    QCOMPARE(library.error(), (Error{ErrorCode::NotFound, backup->path}));
}

void OpeningTest::whatIsNotOursIsRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    Shelf shelf;
    furnish(shelf);
    const QByteArray library = bytesOf(shelf.path());
    QByteArray foreign = library;
    foreign.replace(68, 4, QByteArray(4, '\0'));
    QByteArray headless = library;
    headless.replace(0, 100, QByteArray(100, '\0'));
    QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x') << ErrorCode::Damaged;
    QTest::newRow("no header") << headless << ErrorCode::Damaged;
    QTest::newRow("other program") << foreign << ErrorCode::WrongApplication;
    QTest::newRow("only a header") << library.first(100) << ErrorCode::Damaged;
}

void OpeningTest::whatIsNotOursIsRefusedUnchanged()
{
    QFETCH(QByteArray, bytes);
    Shelf shelf;
    QVERIFY(makePrivateFolder(shelf.filePath(u"library"_s)));
    setBytes(shelf.path(), bytes);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
        const auto library = SqliteLibrary::open(shelf.path(), mode, shelf.options());
        QVERIFY(!library);
        QTEST(library.error().code, "code");
        QCOMPARE(bytesOf(shelf.path()), bytes);
    }
}

void OpeningTest::damageFoundAfterACrashStopsWriting()
{
    Shelf shelf;
    furnish(shelf);
    QByteArray bytes = bytesOf(shelf.path());
    for (qsizetype page = 8; page < bytes.size() / 4096; ++page) // leave the schema readable
        bytes.replace(page * 4096, 64, QByteArray(64, '\xff'));
    setBytes(shelf.path(), bytes);
    setBytes(shelf.path() + u"-wal"_s, QByteArray(10, 'x')); // left behind by a crash
    {
        auto library = SqliteLibrary::open(shelf.path(), OpenMode::ReadWrite, shelf.options());
        QVERIFY(library);
        QSignalSpy failed(library->get(), &florilegium::Library::writeFailed);
        QTRY_VERIFY(refusal(**library) == ErrorCode::Damaged);
        QTRY_VERIFY(!failed.isEmpty());
    }
    QCOMPARE(bytesOf(shelf.path()), bytes);
}

void OpeningTest::marksDoNotWaitUntilALibraryIsLookedOver_data()
{
    QTest::addColumn<bool>("sound");
    QTest::newRow("sound") << true;
    QTest::newRow("damaged") << false;
}

void OpeningTest::marksDoNotWaitUntilALibraryIsLookedOver()
{
    QFETCH(const bool, sound);
    Shelf shelf;
    furnish(shelf);
    setBytes(shelf.path() + u"-wal"_s, QByteArray(10, 'x'));
    const QByteArray bytes = bytesOf(shelf.path());
    QSemaphore looked;
    StoreOptions options = shelf.options();
    options.lookOver = [&](const QString &) -> Result<void> {
        looked.acquire();
        return sound ? Result<void>() : failure(ErrorCode::Damaged);
    };
    const Change mark = newTheme(u"seen"_s);
    {
        auto library = SqliteLibrary::open(shelf.path(), OpenMode::ReadWrite, options);
        QVERIFY(library);
        QVERIFY(wait((*library)->apply(mark))); // though it is being looked over
        QCOMPARE(bytesOf(shelf.path()), bytes);
        looked.release();
        if (!sound)
            QTRY_VERIFY(refusal(**library) == ErrorCode::Damaged);
    }
    QCOMPARE(bytesOf(shelf.path()) == bytes, !sound);
    QCOMPARE(QFileInfo(shelf.path() + u"-wal"_s).size() > 0, !sound);
    QCOMPARE(numberIn(shelf.path(), u"SELECT count(*) FROM themes WHERE name='seen'"_s), 1);
}

void OpeningTest::onlyOneProcessWrites()
{
    Shelf shelf;
    auto library = shelf.open();
    QCOMPARE(Holder(shelf.path()).said, u"locked"_s);
    QVERIFY(!SqliteLibrary::open(shelf.path(), OpenMode::ReadWrite, shelf.options())); // nor twice in one process
    QVERIFY(SqliteLibrary::open(shelf.path(), OpenMode::ReadOnly, shelf.options()));
    library.reset();
    const Holder holder(shelf.path());
    QCOMPARE(holder.said, u"open"_s);
    const auto refused = SqliteLibrary::open(shelf.path(), OpenMode::ReadWrite, shelf.options());
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::Locked, QString::number(holder.process.processId())}));
}

void OpeningTest::aKilledProcessLeavesNoLock()
{
    Shelf shelf;
    Holder holder(shelf.path());
    QCOMPARE(holder.said, u"open"_s);
    holder.process.kill();
    QVERIFY(holder.process.waitForFinished(patience));
    QVERIFY(SqliteLibrary::open(shelf.path(), OpenMode::ReadWrite, shelf.options()));
}

void OpeningTest::aFolderThatCannotBeWrittenIsReadFromACopy()
{
    if (::geteuid() == 0)
        QSKIP("root can write everywhere");
    Shelf shelf;
    furnish(shelf);
    const QString folder = shelf.filePath(u"library"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const QStringList before = QDir(folder).entryList(QDir::Files);
    {
        const auto library = shelf.open();
        QCOMPARE(library->readOnlyReason()->code, ErrorCode::ReadOnly);
        QCOMPARE(library->queries().themes()->size(), 1);
        QVERIFY(wait(library->indexed()));
        QCOMPARE(library->queries().search(term(QueryField::Words, u"words"_s), 10)->size(), 2);
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), before);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void OpeningTest::checkFindsWhatIsWrong()
{
    Shelf shelf;
    furnish(shelf);
    QVERIFY(makeBackup(shelf.path(), shelf.options().backupFolder, BackupKind::Daily, noon()));
    const auto kinds = [&shelf](bool repair) {
        const auto report = checkLibrary(shelf.path(), repair, shelf.options());
        QStringList found;
        for (const Finding &finding : report ? report->findings : QList<Finding>())
            found << toWord(finding.kind) + (finding.repaired ? u" repaired"_s : QString());
        return report ? found : QStringList{u"failed "_s + report.error().detail};
    };
    QCOMPARE(kinds(false), QStringList());
    QVERIFY(QFile::remove(shelf.path() + u".index"_s));
    QCOMPARE(kinds(false), QStringList()); // it is made by the next program
    QCOMPARE(kinds(true), QStringList());
    QVERIFY(QFile::exists(shelf.path() + u".index"_s));
    setBytes(shelf.path() + u".index"_s, QByteArray(10'000, 'x'));
    QCOMPARE(kinds(false), QStringList{u"index"_s});
    QCOMPARE(kinds(true), QStringList{u"index repaired"_s});
    QCOMPARE(kinds(false), QStringList());
    run(shelf.path(), u"UPDATE versions SET sha256 = 'x'"_s);
    run(shelf.path(), u"INSERT INTO journal (happened, change, schema) VALUES ('', '{', 1)"_s);
    run(shelf.path(),
        u"INSERT INTO anchors SELECT highlight, 2, 0, text, 5, 5000, exact, prefix, suffix, heading_path, 1, 1 FROM anchors"_s);
    QCOMPARE(kinds(true), (QStringList{u"original"_s, u"anchor"_s, u"journal"_s}));
    const QString backup = backupsIn(shelf.options().backupFolder).front().path;
    QByteArray bytes = bytesOf(backup);
    setBytes(backup, bytes.first(bytes.size() / 2));
    QCOMPARE(kinds(false), (QStringList{u"original"_s, u"anchor"_s, u"journal"_s, u"backup"_s}));
}

} // namespace florilegium
