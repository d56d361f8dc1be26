// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/documentview.h"
#include "view/marginnotes.h"
#include "view/noteline.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"
#include "view/viewparts.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::Annotated;

namespace {

const QString story = u"In March the founder said openness was the road. In June he spoke of careful sharing."_s;
const QString hebrew = u"במרץ אמר המייסד כי הפתיחות היא הדרך. ביוני הוא דיבר על שיתוף זהיר ומדוד."_s;

/// A page with its margin, wide enough for both or narrow, without a pointer over it.
struct PageWithNotes
{
    PageWithNotes(Annotated &annotated, int width)
        : margin(view, annotated.claims, annotated.themes)
    {
        view.setLook(paletteFor(Look::Light));
        view.resize(width, 500);
        view.setDocument(annotated.document, &annotated.highlights);
        attachMargin(view, margin);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        pointAt(view, {2, 480});
        view.grab();
    }
    /// Through the window, since offscreen a widget's pointer stands nowhere.
    void pointAt(const QWidget &widget, QPoint place)
    {
        QTest::mouseMove(view.windowHandle(), widget.mapTo(&view, place));
    }
    [[nodiscard]] QPoint middleOf(const HighlightId &id) { return margin.rectOfNote(id).center().toPoint(); }
    /// What is seen between the text and the notes, but for the ring around what has the keyboard.
    [[nodiscard]] QImage gutter()
    {
        constexpr int ring = 2;
        const int left = view.textColumn().right() + 1;
        const int right = view.isMarginFolded() ? view.marginColumn().center().x() - 8 : view.marginColumn().left();
        return view.viewport()->grab(QRect(left, ring, right - left, view.viewport()->height() - 2 * ring)).toImage();
    }
    [[nodiscard]] QImage passage(const PlacedHighlight &placed) const
    {
        return view.viewport()
            ->grab(view.rectsOf(placed.ranges.front()).front().toAlignedRect().adjusted(2, 2, -2, -4))
            .toImage();
    }

    DocumentView view;
    MarginNotes margin;
};

bool isPlain(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

void LinesTest::turnsCorners_data()
{
    QTest::addColumn<QRectF>("note");
    QTest::addColumn<QList<QRectF>>("passage");
    QTest::addColumn<QList<QPointF>>("corners");
    const QRectF line(100, 50, 80, 30);
    QTest::newRow("not on the screen") << QRectF(500, 50, 200, 60) << QList<QRectF>{} << QList<QPointF>();
    QTest::newRow("level") << QRectF(500, 50, 200, 60) << QList<QRectF>{line} << QList<QPointF>{{500, 80}, {180, 80}};
    QTest::newRow("a note further down") << QRectF(500, 200, 200, 60) << QList<QRectF>{line}
                                         << QList<QPointF>{{500, 206}, {450, 206}, {450, 80}, {180, 80}};
    QTest::newRow("further up") << QRectF(500, 0, 200, 60) << QList<QRectF>{line}
                                << QList<QPointF>{{500, 54}, {450, 54}, {450, 80}, {180, 80}};
    QTest::newRow("the nearest line") << QRectF(500, 110, 200, 60) << QList<QRectF>{line, {0, 80, 300, 30}}
                                      << QList<QPointF>{{500, 116}, {450, 116}, {450, 110}, {300, 110}};
    QTest::newRow("parts of one line") << QRectF(500, 50, 200, 60) << QList<QRectF>{{200, 50, 90, 30}, line}
                                       << QList<QPointF>{{500, 80}, {290, 80}};
    QTest::newRow("a dot") << QRectF(310, 57, 12, 0) << QList<QRectF>{line}
                           << QList<QPointF>{{310, 57}, {450, 57}, {450, 80}, {180, 80}};
}

void LinesTest::turnsCorners()
{
    QFETCH(const QRectF, note);
    QFETCH(const QList<QRectF>, passage);
    QFETCH(const QList<QPointF>, corners);
    QCOMPARE(cornersOf({.note = note, .passage = passage, .gutter = 450, .ink = Qt::black}), corners);
}

void LinesTest::isCrisp_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

void LinesTest::isCrisp()
{
    QFETCH(const double, ratio);
    QImage image(QSize(int(600 * ratio), int(300 * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNoteLine(painter,
                  {.note = {500, 201, 90, 60}, .passage = {{100.3, 50.7, 80, 30}}, .gutter = 450.4, .ink = Qt::black});
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(pixel == QColor(Qt::white).rgb() || pixel == QColor(Qt::black).rgb());
            inked += pixel == QColor(Qt::black).rgb();
        }
    }
    const double width = std::round(ratio);
    const double length = (500 - 180 + 207 - 81) * ratio;
    QVERIFY2(std::abs(inked - length * width) < 6 * width, qPrintable(QString::number(inked)));
}

void LinesTest::leadsFromTheNoteUnderThePointer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("width");
    for (const int width : {1300, 700}) {
        QTest::addRow("English, %d", width) << story << u"founder"_s << width;
        QTest::addRow("Hebrew, %d", width) << hebrew << u"המייסד"_s << width;
    }
}

void LinesTest::leadsFromTheNoteUnderThePointer()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const int, width);
    Annotated given(text);
    const HighlightId id = given.mark(words, u"claim"_s, u"Who?"_s);
    PageWithNotes page(given, width);
    QCOMPARE(page.view.isMarginFolded(), width < 1100);
    const PlacedHighlight &placed = *given.highlights.find(id);
    const QImage before = page.passage(placed);
    QVERIFY(isPlain(page.gutter()));
    const qint64 laidOut = page.view.counts().rowsLaidOut;
    page.pointAt(page.margin, page.middleOf(id));
    QTRY_VERIFY(!isPlain(page.gutter()));
    QVERIFY(page.passage(placed) != before); // lifted
    QCOMPARE(page.view.counts().rowsLaidOut, laidOut);
    page.pointAt(page.view, {2, 480});
    QTRY_VERIFY(isPlain(page.gutter()));
}

void LinesTest::leadsFromTheNoteThatHasTheKeyboard()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    PageWithNotes page(given, 1300);
    page.view.setFocus();
    QTest::keyClick(&page.view, Qt::Key_Tab);
    QVERIFY(page.margin.hasFocus());
    QVERIFY(isPlain(page.gutter()));
    QTest::keyClick(&page.margin, Qt::Key_Down);
    QCOMPARE(page.margin.selected(), id);
    QVERIFY(!isPlain(page.gutter()));
    QTest::keyClick(&page.margin, Qt::Key_Return); // its editor has the keyboard now
    QVERIFY(page.margin.edited());
    QVERIFY(!isPlain(page.gutter()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(isPlain(page.gutter()));
}

void LinesTest::liftsTheNoteOfAPassage()
{
    Annotated given(story);
    const HighlightId id = given.mark(u"founder"_s, u"claim"_s, u"Who?"_s);
    PageWithNotes page(given, 1300);
    const QImage before = page.margin.grab().toImage();
    const PlacedHighlight &placed = *given.highlights.find(id);
    page.pointAt(*page.view.viewport(), page.view.rectsOf(placed.ranges.front()).front().center().toPoint());
    QTRY_VERIFY(page.margin.grab().toImage() != before);
    QVERIFY(isPlain(page.gutter())); // who reads is not drawn away by lines
}

} // namespace florilegium
