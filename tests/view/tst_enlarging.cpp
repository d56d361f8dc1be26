// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/enlargedpicture.h"
#include "view/givenview.h"
#include "view/imagestore.h"
#include "view/tests_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTemporaryDir>
#include <QWheelEvent>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

constexpr QSize pictureSize(2400, 1600);

/// A text, a picture with its caption, a linked picture, a picture without words.
DocumentPtr withPictures()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Before the pictures."_s);
    builder.endBlock();
    builder.addImage({.source = u"large.png"_s, .alternative = u"A red field"_s});
    builder.beginBlock(BlockKind::Caption);
    builder.addText(u"Figure 1. The field in May."_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Look at "_s);
    builder.beginLink(u"https://example.org/"_s);
    builder.addImage({.source = u"small.png"_s, .alternative = u"A link"_s});
    builder.setLink(-1);
    builder.addText(u" here."_s);
    return std::make_shared<const Document>(builder.finish(false));
}

/// A view whose pictures can be shown enlarged.
struct GivenPictures
{
    GivenPictures()
        : given(withPictures())
    {
        for (const auto &[name, size] :
             {std::pair(u"large.png"_s, pictureSize), std::pair(u"small.png"_s, QSize(40, 20))}) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::red);
            QVERIFY(image.save(home.filePath(name)));
        }
        given.view.setPictures(&store);
        attachEnlarging(given.view, store);
        store.setDocument(given.document, {.folder = home.path(), .parts = nullptr});
        QTRY_VERIFY(store.sizeOf(0).isValid() && store.sizeOf(1).isValid());
        given.view.grab();
        enlarged = given.view.findChild<EnlargedPicture *>();
        QVERIFY(enlarged && enlarged->isHidden());
    }

    [[nodiscard]] QPoint middleOf(qint32 image)
    {
        const qsizetype at = given.document->images()[std::size_t(image)].offset;
        return given.view.rectsOf({at, at + 1}).front().center().toPoint();
    }
    void open()
    {
        QTest::mouseClick(given.view.viewport(), Qt::LeftButton, {}, middleOf(0));
        QVERIFY(enlarged->isVisible());
    }

    QTemporaryDir home;
    ImageStore store;
    GivenView given;
    EnlargedPicture *enlarged = nullptr;
};

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

void EnlargingTest::itOpensAndClosesWithTheFocusBack_data()
{
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("closing");
    for (const QString &opening : {u"click"_s, u"Enter"_s, u"choice"_s}) {
        for (const QString &closing : {u"Esc"_s, u"click beside"_s, u"Enter"_s})
            QTest::addRow("%s, %s", qPrintable(opening), qPrintable(closing)) << opening << closing;
    }
}

void EnlargingTest::itOpensAndClosesWithTheFocusBack()
{
    QFETCH(const QString, opening);
    QFETCH(const QString, closing);
    GivenPictures pictures;
    DocumentView &view = pictures.given.view;
    if (opening == u"click") {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pictures.middleOf(0));
    } else if (opening == u"Enter") {
        view.setCaretMode(true);
        view.setCaret(pictures.given.document->images()[0].offset);
        press(Qt::Key_Return);
    } else {
        view.choosePicture();
    }
    QVERIFY(pictures.enlarged->isVisible());
    QCOMPARE(pictures.enlarged->image(), 0);
    QCOMPARE(pictures.enlarged->geometry(), view.rect());
    QTRY_VERIFY(pictures.enlarged->hasFocus());
    QCOMPARE(pictures.enlarged->accessibleName(), u"A red field"_s);
    QCOMPARE(pictures.enlarged->caption(), u"Figure 1. The field in May."_s);
    press(Qt::Key_Tab);
    QVERIFY(pictures.enlarged->hasFocus());
    if (closing == u"Esc")
        press(Qt::Key_Escape);
    else if (closing == u"Enter")
        press(Qt::Key_Return);
    else
        QTest::mouseClick(pictures.enlarged, Qt::LeftButton, {}, {6, 300});
    QVERIFY(pictures.enlarged->isHidden());
    QTRY_VERIFY(view.hasFocus());
}

void EnlargingTest::theLinkOfAPictureIsFollowed()
{
    GivenPictures pictures;
    QSignalSpy links(&pictures.given.view, &DocumentView::linkActivated);
    QTest::mouseClick(pictures.given.view.viewport(), Qt::LeftButton, {}, pictures.middleOf(1));
    QCOMPARE(links.count(), 1);
    QVERIFY(pictures.enlarged->isHidden());
}

void EnlargingTest::itIsShownAndThenSharp()
{
    GivenPictures pictures;
    pictures.open();
    const auto colour = [&] { return pictures.enlarged->grab().toImage().pixelColor(550, 300); };
    QTRY_COMPARE(colour(), QColor(Qt::red));
    const QSize fitting = decodedSize(pictures.enlarged->place(), 1);
    QTRY_COMPARE(pictures.store.enlargedOf(0, fitting).size(), fitting);
    const QSize inText = pictures.store.pictureOf(0, {100, 100}).size();
    for (int step = 0; step < 10; ++step)
        press(Qt::Key_Plus);
    QTRY_COMPARE(pictures.store.enlargedOf(0, pictureSize).size(), pictureSize);
    QCOMPARE(colour(), QColor(Qt::red));
    QCOMPARE(pictures.store.pictureOf(0, {100, 100}).size(), inText); // as sharp as it was, not sharper
}

void EnlargingTest::itIsSizedAndMoved()
{
    GivenPictures pictures;
    pictures.open();
    const Enlargement first = pictures.enlarged->place();
    QVERIFY(first.scale < 1 && first.stage.contains(first.rect().adjusted(1, 1, -1, -1)));
    press(Qt::Key_Minus); // as small as it gets
    QCOMPARE(pictures.enlarged->place(), first);
    const double textZoom = pictures.given.view.typeChoice().zoom;
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Plus);
    const Enlargement larger = pictures.enlarged->place();
    QVERIFY(larger.scale > 2 * first.scale);
    QCOMPARE(pictures.given.view.typeChoice().zoom, textZoom);
    press(Qt::Key_Right);
    QVERIFY(pictures.enlarged->place().centre.x() < larger.centre.x());
    QTest::mousePress(pictures.enlarged, Qt::LeftButton, {}, {500, 300});
    QMouseEvent drag(QEvent::MouseMove, QPointF(540, 330), pictures.enlarged->mapToGlobal(QPointF(540, 330)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    const QPointF before = pictures.enlarged->place().centre;
    QCoreApplication::sendEvent(pictures.enlarged, &drag);
    QTest::mouseRelease(pictures.enlarged, Qt::LeftButton, {}, {540, 330});
    QCOMPARE(pictures.enlarged->place().centre, before + QPointF(40, 30));
    QVERIFY(pictures.enlarged->isVisible());
    const double scale = pictures.enlarged->place().scale;
    QWheelEvent wheel(QPointF(500, 300), pictures.enlarged->mapToGlobal(QPointF(500, 300)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pictures.enlarged, &wheel);
    QVERIFY(pictures.enlarged->place().scale < scale);
    press(Qt::Key_0);
    QCOMPARE(pictures.enlarged->place(), first);
    pictures.given.view.resize(700, 500);
    QTRY_COMPARE(pictures.enlarged->size(), QSize(700, 500));
    QVERIFY(pictures.enlarged->place().scale < first.scale);
}

void EnlargingTest::itGoesWithItsDocument()
{
    GivenPictures pictures;
    pictures.open();
    pictures.given.view.setDocument(testing::prose(3), nullptr);
    QVERIFY(pictures.enlarged->isHidden());
    pictures.enlarged->open(0); // of what is there no more
    pictures.store.setDocument(nullptr, {});
    pictures.enlarged->open(0);
    QVERIFY(pictures.enlarged->isHidden());
}

void EnlargingTest::itGoesWithItsView()
{
    GivenPictures pictures;
    QWidget window;
    auto *view = new DocumentView(&window);
    attachEnlarging(*view, pictures.store);
    view->setDocument(pictures.given.document, nullptr);
    const QPointer<EnlargedPicture> enlarged = view->findChild<EnlargedPicture *>();
    enlarged->open(0);
    QCOMPARE(enlarged->parentWidget(), &window);
    delete view;
    QVERIFY(enlarged->isHidden());
    QTRY_VERIFY(!enlarged);
}

void EnlargingTest::zoomingKeepsThePoint_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::newRow("in the middle") << QPointF(500, 400);
    QTest::newRow("left of it") << QPointF(320, 450);
    QTest::newRow("near the corner") << QPointF(690, 270);
}

void EnlargingTest::zoomingKeepsThePoint()
{
    QFETCH(const QPointF, at);
    const Enlargement first = zoomed(fitted({3000, 2000}, {0, 0, 1000, 800}), 3, {500, 400});
    const Enlargement second = zoomed(first, 1.5, at);
    const auto onPicture = [&](const Enlargement &place) { return (at - place.rect().topLeft()) / place.scale; };
    QVERIFY((onPicture(first) - onPicture(second)).manhattanLength() < 0.01);
}

void EnlargingTest::fewSizesAreAskedFor_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fitted") << 1.0 << QSize(1000, 500);
    QTest::newRow("a little larger") << 1.2 << QSize(2000, 1000);
    QTest::newRow("twice") << 2.0 << QSize(2000, 1000);
    QTest::newRow("more") << 2.1 << QSize(4000, 2000);
    QTest::newRow("no more than there is") << 20.0 << QSize(6000, 3000);
}

void EnlargingTest::fewSizesAreAskedFor()
{
    QFETCH(const double, factor);
    const Enlargement first = fitted({6000, 3000}, {0, 0, 1000, 800});
    QTEST(decodedSize(zoomed(first, factor, {500, 400}), 1), "size");
}

void EnlargingTest::smallOnesKeepTheirSize()
{
    const Enlargement small = fitted({40, 20}, {0, 0, 1000, 800});
    QCOMPARE(small.scale, 1.0);
    QCOMPARE(small.rect(), QRectF(480, 390, 40, 20));
    QCOMPARE(moved(small, {300, 0}), small); // nothing more to see there
    QCOMPARE(onStage(small, {0, 0, 20, 20}).scale, 0.5);
}

} // namespace florilegium
