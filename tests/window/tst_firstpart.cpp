// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/givenwindow.h"
#include "window/tests_window.h"

#include <QWindow>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A text of which the first part is shown first.
QString veryLong(const GivenWindow &given)
{
    const QString path = given.given.folder() + u"/verylong.txt"_s;
    QFile file(path);
    if (file.open(QFile::WriteOnly)) {
        for (int number = 1; file.size() < 5 << 20; ++number)
            file.write("A door stands open in the house, and nobody closed it: number " + QByteArray::number(number)
                       + ".\n\n");
    }
    return path;
}

} // namespace

void FirstPartTest::thePlaceInTheFirstPartIsKept()
{
    GivenWindow given;
    DocumentView *view = given.window.pane().view();
    qsizetype at = 0;
    QObject::connect(&given.session, &Session::firstPartRead, view, [&] {
        QVERIFY(given.window.pane().showsFirstPart());
        QVERIFY(!given.window.pane().article());
        for (int pages = 0; pages < 3; ++pages)
            given.press(Qt::Key_Space);
        at = view->readingPlace().offset;
    });
    given.window.opener().open(QStringList{veryLong(given)});
    QTRY_VERIFY(given.window.pane().article());
    QVERIFY(at > 1000);
    QCOMPARE(view->readingPlace().offset, at);
    QVERIFY(!given.window.pane().showsFirstPart());
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void FirstPartTest::whatIsChosenInTheFirstPartIsKept_data()
{
    QTest::addColumn<TextRange>("chosen");
    QTest::newRow("words") << TextRange{0, 6};
    QTest::newRow("a place") << TextRange{7, 7};
}

void FirstPartTest::whatIsChosenInTheFirstPartIsKept()
{
    QFETCH(const TextRange, chosen);
    GivenWindow given;
    DocumentView *view = given.window.pane().view();
    QObject::connect(&given.session, &Session::firstPartRead, view, [&] {
        QVERIFY(given.window.pane().showsFirstPart());
        view->setSelection(chosen);
    });
    given.window.opener().open(QStringList{veryLong(given)});
    QTRY_VERIFY(given.window.pane().article());
    QCOMPARE(view->scrollTop(), 0.0);
    QCOMPARE(view->selection(), chosen);
    QCOMPARE(view->caret(), chosen.end);
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void FirstPartTest::aDragGoesOnOverTheFirstPart()
{
    GivenWindow given;
    DocumentView *view = given.window.pane().view();
    QWindow *window = given.window.windowHandle();
    const auto inWindow = [&](QPoint point) { return view->viewport()->mapTo(&given.window, point); };
    QObject::connect(
        &given.session, &Session::firstPartRead, view,
        [&] { QTest::mousePress(window, Qt::LeftButton, {}, inWindow({view->textColumn().left() - 4, 4})); },
        Qt::QueuedConnection);
    given.window.opener().open(QStringList{veryLong(given)});
    QTRY_VERIFY(given.window.pane().article());
    QCOMPARE(view->caret(), 0);
    given.window.grab();
    const QPoint to = inWindow(view->textColumn().center());
    QTest::mouseMove(window, to);
    QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    QVERIFY(view->selection().start == 0 && view->selection().end > 100);
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void FirstPartTest::anOpeningThatIsStoppedLeadsBack()
{
    GivenWindow given;
    given.openArticle();
    const ArticleId before = given.window.pane().article()->article.id;
    QObject::connect(
        &given.session, &Session::firstPartRead, &given.window,
        [&](const DocumentPtr &part) {
            if (part)
                given.press(Qt::Key_Period, Qt::ControlModifier);
        },
        Qt::QueuedConnection);
    const QSignalSpy parts(&given.session, &Session::firstPartRead);
    given.window.opener().open(QStringList{veryLong(given)});
    QTRY_COMPARE(parts.size(), 2); // it came, and was taken back
    QTRY_VERIFY(given.window.pane().article());
    QCOMPARE(given.window.pane().article()->article.id, before);
    QVERIFY(!given.session.isOpening());
}

} // namespace florilegium::testing
