// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/keptpictures.h"
#include "source/tests_source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"https://example.org/a.png"_s;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestKeptPictures::addressesOnTheNetwork_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected"); // null: none
    const QString page = u"https://example.org/essays/one.md"_s;
    const QString none;
    QTest::newRow("whole") << u"https://example.org/a.png"_s << none << u"https://example.org/a.png"_s;
    QTest::newRow("without safety") << u"HTTP://Example.org/a.png"_s << none << u"http://example.org/a.png"_s;
    QTest::newRow("with a question") << u"https://a.org/p?id=7&w=9#top"_s << page << u"https://a.org/p?id=7&w=9"_s;
    QTest::newRow("with spaces") << u"https://a.org/a b.png"_s << none << u"https://a.org/a%20b.png"_s;
    QTest::newRow("with a password") << u"https://me:secret@a.org/a.png"_s << none << u"https://a.org/a.png"_s;
    QTest::newRow("relative") << u"img/a.png"_s << page << u"https://example.org/essays/img/a.png"_s;
    QTest::newRow("climbing") << u"../a.png"_s << page << u"https://example.org/a.png"_s;
    QTest::newRow("from the root") << u"/a.png"_s << page << u"https://example.org/a.png"_s;
    QTest::newRow("from another server") << u"//b.org/a.png"_s << page << u"https://b.org/a.png"_s;
    QTest::newRow("relative to nothing") << u"img/a.png"_s << none << none;
    QTest::newRow("relative to a file") << u"img/a.png"_s << u"file:///home/a/one.md"_s << none;
    QTest::newRow("from another server, of no page") << u"//b.org/a.png"_s << none << none;
    QTest::newRow("a fragment") << u"#top"_s << page << none;
    QTest::newRow("nothing") << none << page << none;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << page << none;
    QTest::newRow("a part") << u"part:a.png"_s << page << none;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << page << none;
    QTest::newRow("another scheme") << u"ftp://a.org/a.png"_s << page << none;
    QTest::newRow("no server") << u"https:///a.png"_s << page << none;
    QTest::newRow("a drawing") << u"https://a.org/a.SVG?v=2"_s << page << none;
    QTest::newRow("too long") << u"https://a.org/"_s + QString(10'000, u'a') << page << none;
}

void TestKeptPictures::addressesOnTheNetwork()
{
    QFETCH(const QString, source);
    QFETCH(const QString, page);
    QFETCH(const QString, expected);
    const std::optional<QString> found = pictureAddress(source, page);
    QCOMPARE(found.value_or(QString()), expected);
    QCOMPARE(found.has_value(), !expected.isNull());
}

void TestKeptPictures::theNameIsAHash()
{
    QCOMPARE(pictureFolder(u"/a/library.florilegium"_s), u"/a/library.florilegium.pictures"_s);
    const QString path = keptPicturePath(u"/a/p"_s, u"https://example.org/../../etc/passwd"_s);
    static const QRegularExpression hash(u"^/a/p/[0-9a-f]{64}$"_s);
    QVERIFY2(hash.match(path).hasMatch(), qPrintable(path));
    QVERIFY(path != keptPicturePath(u"/a/p"_s, address));
}

void TestKeptPictures::aPictureIsKeptForThisUserAlone()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"library.pictures"_s);
    QVERIFY(keepPicture(folder, address, "one"));
    QVERIFY(keepPicture(folder, address, "two"));
    const QString path = keptPicturePath(folder, address);
    QCOMPARE(contentsOf(path), "two");
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half-made stays
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(folder).permissions() & others));
}

void TestKeptPictures::linksAndFoldersAreLeftAlone()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"library.pictures"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString elsewhere = home.filePath(u"letter.txt"_s);
    QFile letter(elsewhere);
    QVERIFY(letter.open(QFile::WriteOnly) && letter.write("mine") == 4);
    letter.close();
    QVERIFY(QFile::link(elsewhere, keptPicturePath(folder, address)));
    const Result<void> overLink = keepPicture(folder, address, "theirs");
    QCOMPARE(overLink.error_or(Error()).code, ErrorCode::WriteFailure);
    QCOMPARE(contentsOf(elsewhere), "mine");
    const QString other = u"https://example.org/b.png"_s;
    QVERIFY(QDir().mkdir(keptPicturePath(folder, other)));
    QVERIFY(!keepPicture(folder, other, "theirs"));
    QVERIFY(!keepPicture(home.filePath(u"not/there"_s), address, "theirs"));
}
