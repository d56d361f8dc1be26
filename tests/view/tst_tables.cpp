// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/tests_view.h"

#include "view/documentaccessible.h"
#include "view/givenview.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

DocumentPtr withTable(bool rightToLeft = false)
{
    DocumentBuilder builder;
    const auto paragraphs = [&](int count) {
        for (int i = 0; i < count; ++i) {
            builder.beginBlock(BlockKind::Paragraph);
            builder.addText(
                u"Paragraph %1 has some words of its own, enough for a line or two, and then it ends."_s.arg(i));
        }
    };
    paragraphs(3);
    builder.beginTable(1);
    for (int row = 0; row < 5; ++row) {
        builder.beginRow();
        for (int column = 0; column < 12; ++column) {
            builder.beginCell();
            builder.addText((rightToLeft ? u"خلية r%1c%2 هنا"_s : u"the cell r%1c%2 here"_s).arg(row).arg(column));
        }
    }
    paragraphs(60);
    return std::make_shared<const Document>(builder.finish(false));
}

void turnWheel(DocumentView &view, QPointF at, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void send(DocumentView &view, QEvent::Type type, QPointF at, Qt::MouseButtons held)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/// Where the words of a cell are on the screen; empty when they are hidden.
QRectF seen(GivenView &given, const QString &words)
{
    const QList<QRectF> rects = given.view.rectsOf(given.rangeOf(words));
    return rects.isEmpty() ? QRectF() : rects.front();
}

/// Whole, and not below the fade.
bool isWhole(GivenView &given, const QString &words)
{
    const QRect column = given.view.textColumn();
    const QRectF rect = seen(given, words);
    return !rect.isNull() && rect.left() > column.left() + 4 && rect.right() < column.right() - 4;
}

QPointF onTable(GivenView &given)
{
    return {double(given.view.textColumn().center().x()), seen(given, u"r1c0"_s).center().y()};
}

} // namespace

void TablesTest::theWheelMovesTheTableAlone_data()
{
    QTest::addColumn<QPoint>("pixels");
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<double>("moved"); // 0: as far as three lines
    QTest::newRow("Shift") << QPoint() << QPoint(0, -120) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 0.0;
    QTest::newRow("a tilted wheel") << QPoint() << QPoint(-120, 0) << Qt::KeyboardModifiers() << 0.0;
    QTest::newRow("touch pad") << QPoint(-70, 9) << QPoint(-70, 9) << Qt::KeyboardModifiers() << 70.0;
}

void TablesTest::theWheelMovesTheTableAlone()
{
    QFETCH(const QPoint, pixels);
    QFETCH(const QPoint, angle);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const double, moved);
    GivenView given(withTable());
    const ReadingPlace place = given.view.readingPlace();
    const double before = seen(given, u"r1c2"_s).left();
    const double text = seen(given, u"Paragraph 1"_s).left();
    const qint64 laid = given.view.counts().rowsLaidOut;
    turnWheel(given.view, onTable(given), pixels, angle, modifiers);
    given.view.grab();
    const double step = moved > 0 ? moved : 3 * given.view.typography().style(TextRole::Body).lineHeight;
    QCOMPARE(before - seen(given, u"r1c2"_s).left(), step);
    for (const QString &other : {u"the cell r0c2"_s, u"the cell r4c2"_s}) // all rows of it
        QCOMPARE(seen(given, other).left(), seen(given, u"the cell r1c2"_s).left());
    QCOMPARE(seen(given, u"Paragraph 1"_s).left(), text);
    QCOMPARE(given.view.readingPlace().offset, place.offset);
    QCOMPARE(given.view.readingPlace().pixels, place.pixels);
    QCOMPARE(given.view.counts().rowsLaidOut, laid);
    // Beside the table the page scrolls, as before.
    turnWheel(given.view, onTable(given), {}, {0, -120}, {});
    QVERIFY(given.view.scrollTop() > 0);
}

void TablesTest::keysBringAHiddenCellIntoSight()
{
    GivenView given(withTable());
    QVERIFY(seen(given, u"r1c6"_s).isNull());
    given.view.setCaretMode(true);
    given.view.setCaret(given.rangeOf(u"r1c0"_s).start);
    const ReadingPlace place = given.view.readingPlace();
    QSet<double> places;
    while (given.view.caret() < given.rangeOf(u"r1c11"_s).end) {
        QTest::keyClick(&given.view, Qt::Key_Right);
        const QRectF caret = given.view.rectOf(given.view.caret());
        QVERIFY(given.view.textColumn().contains(caret.center().toPoint()));
        if (caret.left() < given.view.textColumn().right() - 30) // the last column's own edge
            QCOMPARE(given.view.offsetAt(caret.center()), given.view.caret());
        places.insert(seen(given, u"r2c11"_s).left());
    }
    QVERIFY(isWhole(given, u"r1c11"_s));
    QVERIFY(seen(given, u"r1c0"_s).isNull());
    QVERIFY(places.size() <= 13); // cell by cell, not letter by letter
    QCOMPARE(given.view.readingPlace().pixels, place.pixels);
    QTest::keyClick(&given.view, Qt::Key_Down);
    QVERIFY(given.rangeOf(u"the cell r2c11 here"_s).contains(given.view.caret()));
    QTest::keyClick(&given.view, Qt::Key_Home, Qt::ControlModifier);
    given.view.setCaretMode(false);
    const double before = seen(given, u"r1c10"_s).left();
    QTest::keyClick(&given.view, Qt::Key_Left); // outside caret mode an arrow slides
    QCOMPARE(seen(given, u"r1c10"_s).left() - before, 3 * given.view.typography().style(TextRole::Body).lineHeight);
}

void TablesTest::goingThereShowsIt_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QString>("words");
    for (const bool rightToLeft : {false, true}) {
        for (const QString &words : {u"r0c11"_s, u"r2c6"_s, u"r4c3"_s})
            QTest::addRow("%s, %s", rightToLeft ? "Arabic" : "English", qPrintable(words)) << rightToLeft << words;
    }
}

void TablesTest::goingThereShowsIt()
{
    QFETCH(const bool, rightToLeft);
    QFETCH(const QString, words);
    GivenView given(withTable(rightToLeft));
    given.view.goTo(given.document->text().size());
    given.view.goToRange(given.rangeOf(words), true);
    QVERIFY(isWhole(given, words));
    given.view.goToRange(given.rangeOf(u"r0c0"_s));
    QVERIFY(isWhole(given, u"r0c0"_s));
    const HighlightId id = given.mark(given.rangeOf(words));
    given.view.setCurrentHighlight(id);
    if (seen(given, words).isNull()) // no edges of what is hidden
        QVERIFY(given.view.edgeHandles().empty());
    given.view.setCurrentHighlight(std::nullopt);
    given.view.goToNextHighlight();
    QVERIFY(isWhole(given, words));
    QCOMPARE(given.view.edgeHandles().size(), std::size_t(2));
}

void TablesTest::whatIsHiddenIsNotThere()
{
    GivenView given(withTable());
    const TextRange far = given.rangeOf(u"r1c9"_s);
    const QRect column = given.view.textColumn();
    QVERIFY(given.view.rectsOf(far).isEmpty());
    QCOMPARE(given.view.rectOf(far.start).left(), double(column.left() + column.width()));
    const TextRange near = given.rangeOf(u"r1c0"_s);
    const double y = seen(given, u"r1c0"_s).center().y();
    for (int x = 0; x < given.view.viewport()->width(); x += 7)
        QVERIFY(given.view.offsetAt({double(x), y}) < far.start);
    installDocumentAccessible();
    DocumentAccessible accessible(&given.view);
    const QRect screen(given.view.viewport()->mapToGlobal(column.topLeft()), column.size());
    QVERIFY(screen.adjusted(0, 0, 1, 0).intersects(accessible.characterRect(int(far.start)).adjusted(0, 0, 1, 0)));
    int from = 0;
    int to = 0;
    (void)accessible.textAtOffset(int(near.start), QAccessible::LineBoundary, &from, &to);
    QVERIFY(from <= given.rangeOf(u"r1c0"_s).start && to >= given.rangeOf(u"r1c11"_s).end);
    QVERIFY(to <= given.rangeOf(u"the cell r2c0"_s).start);
    int next = 0;
    (void)accessible.textAfterOffset(int(near.start), QAccessible::LineBoundary, &next, &to);
    QCOMPARE(next, int(given.rangeOf(u"the cell r2c0"_s).start));
    accessible.scrollToSubstring(int(far.start), int(far.end));
    QVERIFY(isWhole(given, u"r1c9"_s));
}

void TablesTest::theBarIsDragged()
{
    GivenView given(withTable());
    const QRect column = given.view.textColumn();
    const QRectF last = seen(given, u"r4c0"_s);
    // The bar lies in the room below the last row.
    QPointF bar(column.left() + 20, last.bottom() + 2);
    send(given.view, QEvent::MouseMove, bar, Qt::NoButton);
    while (given.view.viewport()->cursor().shape() != Qt::ArrowCursor && bar.y() < last.bottom() + 40) {
        bar.ry() += 1;
        send(given.view, QEvent::MouseMove, bar, Qt::NoButton);
    }
    bar.ry() += 6;
    QVERIFY(given.view.viewport()->cursor().shape() == Qt::ArrowCursor);
    const QPoint at = bar.toPoint();
    const QImage shown = given.view.viewport()->grab().toImage();
    QVERIFY(shown.pixelColor(at) != given.view.look().page);
    send(given.view, QEvent::MouseButtonPress, bar, Qt::LeftButton);
    send(given.view, QEvent::MouseMove, bar + QPointF(column.width(), 60), Qt::LeftButton);
    QVERIFY(isWhole(given, u"r4c11"_s));
    send(given.view, QEvent::MouseMove, bar, Qt::LeftButton);
    QCOMPARE(seen(given, u"r4c0"_s), last);
    send(given.view, QEvent::MouseButtonRelease, bar, Qt::NoButton);
    QVERIFY(given.view.selection().isEmpty());
    send(given.view, QEvent::MouseMove, {10, 10}, Qt::NoButton);
    QCOMPARE(given.view.viewport()->grab().toImage().pixelColor(at), given.view.look().page);
}

void TablesTest::aDraggedSelectionPullsTheTable()
{
    GivenView given(withTable());
    const QRect column = given.view.textColumn();
    const QPointF from = seen(given, u"r1c1"_s).center();
    send(given.view, QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(given.view, QEvent::MouseMove, {column.right() + 60.0, from.y()}, Qt::LeftButton);
    QTRY_VERIFY(given.view.selection().end >= given.rangeOf(u"r1c11"_s).start);
    send(given.view, QEvent::MouseButtonRelease, {column.right() + 60.0, from.y()}, Qt::NoButton);
    QVERIFY(given.view.selection().start >= given.rangeOf(u"r1c1"_s).start);
    QVERIFY(given.view.selection().end < given.rangeOf(u"the cell r2c0"_s).start);
    QCOMPARE(given.view.scrollTop(), 0.0);
}

void TablesTest::itStaysUnderEveryChange_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("width") << 0;
    QTest::newRow("zoom") << 1;
    QTest::newRow("look") << 2;
    QTest::newRow("the whole text") << 3;
}

void TablesTest::itStaysUnderEveryChange()
{
    QFETCH(const int, change);
    GivenView given(withTable());
    turnWheel(given.view, onTable(given), {-333, 0}, {-333, 0}, {});
    const double before = seen(given, u"r1c4"_s).left() - given.view.textColumn().left();
    const qsizetype reading = given.view.readingPlace().offset;
    if (change == 0)
        given.view.resize(560, 800);
    else if (change == 1)
        given.view.zoomIn();
    else if (change == 2)
        given.view.setLook(paletteFor(Look::Dark));
    else
        given.view.replaceDocument(given.document, &given.highlights);
    given.view.grab();
    QVERIFY(!seen(given, u"r1c4"_s).isNull());
    QVERIFY(qAbs(seen(given, u"r1c4"_s).left() - given.view.textColumn().left() - before) < 60);
    QCOMPARE(given.view.readingPlace().offset, reading);
    given.view.resize(1100, 800);
    given.view.resetZoom();
    given.view.grab();
    QVERIFY(qAbs(seen(given, u"r1c4"_s).left() - given.view.textColumn().left() - before) < 1.5);
}

void TablesTest::eachViewHasItsOwn()
{
    GivenView given(withTable());
    GivenView other(given.document);
    const double before = seen(given, u"r1c2"_s).left();
    turnWheel(given.view, onTable(given), {-100, 0}, {-100, 0}, {});
    QCOMPARE(seen(given, u"r1c2"_s).left(), before - 100);
    QCOMPARE(seen(other, u"r1c2"_s).left(), before);
    given.view.setDocument(given.document, &given.highlights); // opened anew
    QCOMPARE(seen(given, u"r1c2"_s).left(), before);
}

void TablesTest::arabicBeginsAtTheRight()
{
    GivenView given(withTable(true));
    const QRect column = given.view.textColumn();
    QVERIFY(seen(given, u"r0c0"_s).left() > seen(given, u"r0c1"_s).left());
    QVERIFY(seen(given, u"r0c0"_s).right() > column.right() - 80);
    QVERIFY(seen(given, u"r0c9"_s).isNull());
    turnWheel(given.view, {double(column.center().x()), seen(given, u"r0c0"_s).center().y()}, {4000, 0}, {4000, 0}, {});
    QVERIFY(isWhole(given, u"r0c11"_s));
    QVERIFY(seen(given, u"r0c0"_s).isNull());
}

} // namespace florilegium
