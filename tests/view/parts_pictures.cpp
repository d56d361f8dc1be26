// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"
#include "view/imagestore.h"
#include "view/imagestorepolicy.h"
#include "view/parts_tests.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

DocumentPtr withPictures(const QStringList &sources)
{
    DocumentBuilder builder;
    for (const QString &source : sources)
        builder.addImage({.source = source, .alternative = u"a picture"_s});
    return std::make_shared<const Document>(builder.finish(false));
}

} // namespace

void PicturesTest::decidesOnPaths_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // null: refused
    QTest::newRow("beside") << u"a.png"_s << u"a.png"_s;
    QTest::newRow("below") << u"./img/a%20b.png?v=2#top"_s << u"img/a b.png"_s;
    QTest::newRow("down and up again") << u"img/../a.png"_s << u"a.png"_s;
    QTest::newRow("climbing") << u"../a.png"_s << QString();
    QTest::newRow("climbing inside") << u"img/../../a.png"_s << QString();
    QTest::newRow("climbing encoded") << u"%2e%2e/a.png"_s << QString();
    QTest::newRow("absolute") << u"/etc/passwd"_s << QString();
    QTest::newRow("absolute encoded") << u"%2fetc/passwd"_s << QString();
    QTest::newRow("home") << u"~/a.png"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("file without slashes") << u"file:a.png"_s << QString();
    QTest::newRow("remote") << u"https://example.org/a.png"_s << QString();
    QTest::newRow("remote without scheme") << u"//example.org/a.png"_s << QString();
    QTest::newRow("resource") << u"qrc:/a.png"_s << QString();
    QTest::newRow("resource path") << u":/a.png"_s << QString();
    QTest::newRow("drive") << u"C:\\a.png"_s << QString();
    QTest::newRow("share") << u"\\\\host\\a.png"_s << QString();
    QTest::newRow("null character") << u"a.png%00.txt"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PicturesTest::decidesOnPaths()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    const Result<QString> path = localPicturePath(source);
    QCOMPARE(path.value_or(QString()), expected);
    if (!path)
        QCOMPARE(path.error().code, ErrorCode::Refused);
}

void PicturesTest::staysInTheFolder()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"article/img"_s) && QDir(home.path()).mkpath(u"article2"_s));
    const QString folder = home.filePath(u"article"_s);
    write(home.filePath(u"article/img/a.png"_s), pngOf({8, 6}));
    write(home.filePath(u"secret.png"_s), pngOf({8, 6}));
    write(home.filePath(u"article2/b.png"_s), pngOf({8, 6}));
    QFile::link(home.filePath(u"secret.png"_s), home.filePath(u"article/out.png"_s));
    QFile::link(home.filePath(u"article2"_s), home.filePath(u"article/dir"_s));
    QFile::link(home.filePath(u"article/img/a.png"_s), home.filePath(u"article/in.png"_s));
    const auto codeOf = [&](const QString &source) {
        const Result<PictureOrigin> origin = pictureOrigin(source, {folder, nullptr});
        return origin ? std::nullopt : std::optional(origin.error().code);
    };
    QCOMPARE(codeOf(u"img/a.png"_s), std::nullopt);
    QCOMPARE(codeOf(u"in.png"_s), std::nullopt);
    QCOMPARE(codeOf(u"out.png"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"dir/b.png"_s), std::optional(ErrorCode::Refused));
    QCOMPARE(codeOf(u"img"_s), std::optional(ErrorCode::NotAFile));
    QCOMPARE(codeOf(u"none.png"_s), std::optional(ErrorCode::NotFound));
    QVERIFY(!pictureOrigin(u"img/a.png"_s, {}));
}

void PicturesTest::refusesWhatIsNoPicture()
{
    const QTemporaryDir home;
    write(home.filePath(u"text.png"_s), "not a picture");
    write(home.filePath(u"cut.png"_s), pngOf({500, 500}).first(100));
    write(home.filePath(u"drawing.png"_s), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QByteArray huge = pngOf({8, 6}); // claims 60 000 by 60 000 in its header
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    write(home.filePath(u"huge.png"_s), huge);
    for (const QString &name : {u"text.png"_s, u"drawing.png"_s, u"huge.png"_s, u"cut.png"_s}) {
        const Result<PictureOrigin> origin = pictureOrigin(name, {home.path(), nullptr});
        QVERIFY(origin);
        const Result<QImage> image = readPicture(*origin, {});
        QVERIFY2(!image || name == u"cut.png", qPrintable(name));
    }
}

void PicturesTest::readsDataAddresses()
{
    const QString good = u"data:image/png;base64,"_s + QString::fromLatin1(pngOf({8, 6}).toBase64());
    QCOMPARE(pictureOrigin(good, {}).and_then(readPictureSize).value_or(QSize()), QSize(8, 6));
    QVERIFY(!pictureOrigin(u"data:text/html;base64,AAAA"_s, {}));
    QVERIFY(!pictureOrigin(u"data:image/png;base64,"_s, {}));
    QVERIFY(!pictureOrigin(u"data:image/png"_s, {}));
    QVERIFY(!pictureOrigin(u"data:image/png;base64,"_s + QString(maxPictureDataUrl, u'A'), {}));
    const QString svg = u"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"_s;
    QVERIFY(!pictureOrigin(svg, {}).and_then(readPictureSize));
}

void PicturesTest::readsPartsOfTheFile()
{
    class OnePart : public PartReader
    {
        Result<QByteArray> read(const QString &address) override
        {
            return address == u"part:a.png" ? Result<QByteArray>(pngOf({8, 6})) : failure(ErrorCode::NotFound);
        }
    };
    const PictureSources sources{{}, std::make_shared<OnePart>()};
    QCOMPARE(pictureOrigin(u"part:a.png"_s, sources).and_then(readPictureSize).value_or(QSize()), QSize(8, 6));
    QVERIFY(!pictureOrigin(u"part:b.png"_s, sources));
    QVERIFY(!pictureOrigin(u"part:a.png"_s, {}));
}

void PicturesTest::showsSizesThenPixels()
{
    const QTemporaryDir home;
    write(home.filePath(u"a.png"_s), pngOf({800, 600}));
    ImageStore store;
    QSignalSpy sized(&store, &Pictures::sizeChanged);
    QSignalSpy changed(&store, &Pictures::changed);
    store.setDocument(withPictures({u"a.png"_s, u"https://example.org/b.png"_s}), {home.path(), nullptr});
    QVERIFY(!store.sizeOf(0).isValid());
    QTRY_COMPARE(store.sizeOf(0), QSize(800, 600));
    QTRY_VERIFY(store.isRefused(1));
    QCOMPARE(sized.count(), 1);
    changed.clear();
    QVERIFY(store.pictureOf(0, {400, 300}).isNull());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(store.pictureOf(0, {400, 300}).size(), QSize(400, 300));
    QCOMPARE(store.pictureOf(0, {800, 600}).size(), QSize(400, 300)); // until the sharp one is there
    QTRY_COMPARE(store.pictureOf(0, {800, 600}).size(), QSize(800, 600));
    QVERIFY(store.pictureOf(1, {10, 10}).isNull());
    QVERIFY(store.pictureOf(7, {10, 10}).isNull());
    store.setDocument(nullptr, {});
    QCOMPARE(store.pixelsHeld(), 0);
}

void PicturesTest::keepsWithinItsBounds()
{
    const QTemporaryDir home;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names.append(u"%1.png"_s.arg(i));
        write(home.filePath(names.back()), pngOf({6000, 5000})); // 30 megapixels each
    }
    ImageStore store;
    store.setDocument(withPictures(names), {home.path(), nullptr});
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(store.sizeOf(i).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(!store.pictureOf(i, {6000, 5000}).isNull(), 30'000);
        QVERIFY(store.pixelsHeld() <= ImageStore::keptPixels);
    }
    QCOMPARE(store.pixelsHeld(), 60'000'000);
}

} // namespace florilegium
