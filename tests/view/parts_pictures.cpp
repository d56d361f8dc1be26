// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"
#include "patience.h"
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

QByteArray pictureOf(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray pngOf(QSize size)
{
    return pictureOf(size, "PNG");
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

void PicturesTest::readsWhatPagesHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    for (const char *format : {"PNG", "JPG", "WEBP", "BMP"})
        QTest::newRow(format) << pictureOf({8, 6}, format) << true;
    // What Qt could read too and no page needs stays out: each format is a way in for hostile bytes.
    for (const char *format : {"TIFF", "ICO", "PPM"})
        QTest::newRow(format) << pictureOf({8, 6}, format) << false;
}

void PicturesTest::readsWhatPagesHave()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isRead);
    QVERIFY(!bytes.isEmpty());
    const QString source = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
    const QSize wanted = isRead ? QSize(8, 6) : QSize();
    QCOMPARE(pictureOrigin(source, {}).and_then(readPictureSize).value_or(QSize()), wanted);
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

void PicturesTest::findsWhatWasKept()
{
    const QTemporaryDir home;
    const PictureSources sources{.folder = home.path(), .parts = nullptr, .kept = home.filePath(u"kept"_s)};
    const QString address = u"https://example.org/a.png"_s;
    const auto codeOf = [&](const QString &source, const PictureSources &from) {
        return pictureOrigin(source, from).error_or(Error{ErrorCode::Cancelled, {}}).code;
    };
    QCOMPARE(codeOf(address, sources), ErrorCode::NotFound);
    QCOMPARE(codeOf(address, {}), ErrorCode::NotFound);
    QVERIFY(keepPicture(sources.kept, address, pngOf({8, 6})));
    QCOMPARE(pictureOrigin(address, sources).and_then(readPictureSize).value_or(QSize()), QSize(8, 6));
    QVERIFY(pictureOrigin(address + u"#top"_s, sources));
    QCOMPARE(codeOf(u"https://example.org/b.png"_s, sources), ErrorCode::NotFound);
    QCOMPARE(codeOf(address, {.folder = home.path(), .parts = nullptr}), ErrorCode::NotFound);
    // The rules of what is decoded hold for what was kept too.
    QVERIFY(keepPicture(sources.kept, u"https://example.org/text.png"_s, "not a picture"));
    QVERIFY(!pictureOrigin(u"https://example.org/text.png"_s, sources).and_then(readPictureSize));
    QVERIFY(isPicture(pngOf({8, 6})));
    QVERIFY(!isPicture("not a picture"));
    QVERIFY(!isPicture({}));
}

void PicturesTest::takesWhatLiesBesideFirst()
{
    const QTemporaryDir home;
    const PictureSources sources{.folder = home.path(),
                                 .parts = nullptr,
                                 .kept = home.filePath(u"kept"_s),
                                 .page = u"https://example.org/essays/one.md"_s};
    write(home.filePath(u"a.png"_s), pngOf({8, 6}));
    QVERIFY(keepPicture(sources.kept, u"https://example.org/essays/a.png"_s, pngOf({50, 40})));
    QVERIFY(keepPicture(sources.kept, u"https://example.org/b.png"_s, pngOf({70, 60})));
    const auto sizeOf = [&](const QString &source) {
        return pictureOrigin(source, sources).and_then(readPictureSize).value_or(QSize());
    };
    QCOMPARE(sizeOf(u"a.png"_s), QSize(8, 6));
    QCOMPARE(sizeOf(u"../b.png"_s), QSize(70, 60)); // on the page's server, not above the folder
    QVERIFY(QFile::remove(home.filePath(u"a.png"_s)));
    QCOMPARE(sizeOf(u"a.png"_s), QSize(50, 40));
}

void PicturesTest::countsWhatIsMissing()
{
    const QTemporaryDir home;
    const PictureSources sources{.folder = home.path(),
                                 .parts = nullptr,
                                 .kept = home.filePath(u"kept"_s),
                                 .page = u"https://example.org/one.md"_s};
    write(home.filePath(u"here.png"_s), pngOf({8, 6}));
    QVERIFY(keepPicture(sources.kept, u"https://example.org/kept.png"_s, pngOf({8, 6})));
    const DocumentPtr document = withPictures({u"https://example.org/b.png"_s, u"here.png"_s, u"part:c.png"_s,
                                               u"https://example.org/kept.png"_s, u"gone.png"_s,
                                               u"data:image/png;base64,AAAA"_s, u"https://example.org/b.png#again"_s,
                                               u"https://example.org/drawing.svg"_s, u"file:///etc/passwd"_s});
    QCOMPARE(missingPictures(*document, sources),
             (QStringList{u"https://example.org/b.png"_s, u"https://example.org/gone.png"_s}));
}

void PicturesTest::showsWhatIsKeptMeanwhile()
{
    const QTemporaryDir home;
    const PictureSources sources{.folder = {}, .parts = nullptr, .kept = home.filePath(u"kept"_s)};
    const QString address = u"https://example.org/a.png"_s;
    ImageStore store;
    QSignalSpy sized(&store, &Pictures::sizeChanged);
    store.setDocument(withPictures({address, u"https://example.org/b.png"_s, address}), sources);
    QTRY_VERIFY(store.isRefused(0) && store.isRefused(1) && store.isRefused(2));
    QVERIFY(keepPicture(sources.kept, address, pngOf({80, 60})));
    store.lookAgain(address);
    QTRY_COMPARE(sized.count(), 2);
    QCOMPARE(store.sizeOf(0), QSize(80, 60));
    QCOMPARE(store.sizeOf(2), QSize(80, 60));
    QVERIFY(store.isRefused(1));
    QTRY_COMPARE(store.pictureOf(0, {80, 60}).size(), QSize(80, 60));
    // What is known already is not read again; what is not there stays away.
    store.lookAgain(address);
    store.lookAgain(u"https://example.org/b.png"_s);
    store.lookAgain(u"https://example.org/c.png"_s);
    QSignalSpy changed(&store, &Pictures::changed);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(sized.count(), 2);
    store.setDocument(nullptr, {});
    store.lookAgain(address);
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
        QTRY_VERIFY(!store.pictureOf(i, {6000, 5000}).isNull());
        QVERIFY(store.pixelsHeld() <= ImageStore::keptPixels);
    }
    QCOMPARE(store.pixelsHeld(), 60'000'000);
}

} // namespace florilegium
