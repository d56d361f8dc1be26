// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/nativepath.h"
#include "source/source.h"
#include "source/tests_source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QByteArray &path, const QByteArray &bytes)
{
    std::FILE *file = std::fopen(path.constData(), "wb");
    QVERIFY(file);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fclose(file);
}

} // namespace

void TestReadFile::readsAFileAsItIs()
{
    const QTemporaryDir folder;
    const QByteArray bytes("\0\xff\r\nend", 8);
    writeFile(folder.filePath(u"a b.txt"_s).toUtf8(), bytes);
    const Result<Source> source = readFile(folder.filePath(u"./a b.txt"_s));
    QVERIFY(source);
    QCOMPARE(source->bytes, bytes);
    QCOMPARE(source->name, u"a b.txt"_s);
    QCOMPARE(source->path, folder.filePath(u"a b.txt"_s));
    QCOMPARE(source->taken.timeSpec(), Qt::UTC);
}

void TestReadFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << u"absent"_s << int(ErrorCode::NotFound);
    QTest::newRow("a folder") << u"folder"_s << int(ErrorCode::NotAFile);
    QTest::newRow("a pipe") << u"pipe"_s << int(ErrorCode::NotAFile);
    QTest::newRow("a link to itself") << u"loop"_s << int(ErrorCode::Unreadable);
    QTest::newRow("a link to nothing") << u"dangling"_s << int(ErrorCode::Unreadable);
    QTest::newRow("a device") << u"/dev/zero"_s << int(ErrorCode::NotAFile);
}

void TestReadFile::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(u"loop"_s), folder.filePath(u"loop"_s)));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dangling"_s)));
    const Result<Source> source = readFile(name.startsWith(u'/') ? name : folder.filePath(name));
    QVERIFY(!source);
    QTEST(int(source.error().code), "code");
}

void TestReadFile::refusesWhatIsTooLargeWithoutReadingIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sparse"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maxFileSize + 1));
    file.close();
    const Result<Source> source = readFile(file.fileName());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::TooLarge);
}

void TestReadFile::readsNamesThatAreNotUtf8()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toUtf8() + "/caf\xe9.txt";
    writeFile(path, "words");
    const Result<Source> source = readFile(fromNativePath(path));
    QVERIFY(source);
    QCOMPARE(source->bytes, "words");
    QCOMPARE(toNativePath(source->name), "caf\xe9.txt");
}

void TestReadFile::nativePathsSurviveTheWayInAndOut()
{
    const QList<QByteArray> paths{"plain", "gr\xc3\xbc\xc3\x9f", "\xff\xfe", "a\xe2\x82", "\xf0\x9f\x98\x80 \x80", ""};
    for (const QByteArray &path : paths)
        QCOMPARE(toNativePath(fromNativePath(path)), path);
    QCOMPARE(fromNativePath("gr\xc3\xbc\xc3\x9f"), u"grüß"_s);
}
