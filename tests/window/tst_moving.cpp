// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/givenhyphens.h"
#include "panels/comparisonpage.h"
#include "panels/comparisonviews.h"
#include "view/enlargedpicture.h"
#include "view/hyphenators.h"
#include "view/outlinepopup.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Forty parts of some paragraphs; the first has a footnote.
void openLong(GivenWindow &given, const QByteArray &head = {})
{
    QByteArray text = head + "# A long record\n\nIt begins with a word[^1] to the wise.\n\n";
    for (int part = 1; part <= 40; ++part) {
        text += "## Part " + QByteArray::number(part) + "\n\n";
        for (int i = 0; i < 4; ++i)
            text += "Words of part " + QByteArray::number(part) + " stand here, one after the other, in a line.\n\n";
    }
    text += "[^1]: The wise were few.\n";
    const QString path = given.given.folder() + u"/long.md"_s;
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    given.window.opener().open(QStringList{path});
    QTRY_VERIFY(given.window.pane().article());
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
}

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

QString topLine(GivenWindow &given)
{
    const DocumentView *view = given.window.pane().view();
    return view->document()->text().sliced(view->readingPlace().offset, 6);
}

QStringList quotes(GivenWindow &given)
{
    QStringList all;
    for (const Anchor &anchor : given.highlights().front().highlight.anchors)
        all << anchor.exact;
    return all;
}

} // namespace

void MovingTest::backAndForwardGoThroughJumps()
{
    GivenWindow given;
    openLong(given);
    const qsizetype start = given.window.pane().view()->readingPlace().offset;
    for (int step = 0; step < 5; ++step)
        given.press(Qt::Key_Down, Qt::ControlModifier);
    const qsizetype fifth = given.window.pane().view()->readingPlace().offset;
    QVERIFY(fifth > start);
    given.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(given.window.pane().view()->readingPlace().offset, start);
    given.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(given.window.pane().view()->readingPlace().offset, fifth);
    // To a list and back: still on that line.
    given.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!given.window.navigation().isReading());
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(given.window.navigation().isReading());
    QCOMPARE(given.window.pane().view()->readingPlace().offset, fifth);
}

void MovingTest::theContentsAreOpenedByKey()
{
    GivenWindow given;
    openLong(given);
    given.press(Qt::Key_G);
    auto *popup = given.window.pane().findChild<OutlinePopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    QCOMPARE(popup->listed().size(), 41);
    QTest::keyClicks(QApplication::focusWidget(), u"part 33"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.pane().view()->hasFocus());
    given.window.grab();
    QVERIFY2(given.window.pane().view()->document()->text().indexOf(u"Part 33")
                     - given.window.pane().view()->readingPlace().offset
                 < 80,
             qPrintable(topLine(given)));
}

void MovingTest::aPassageIsAdded()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_A);
    QTRY_COMPARE(quotes(given).size(), 2);
    QCOMPARE(given.highlights().size(), 1);
    QCOMPARE(given.highlights().front().ranges.size(), 2);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(quotes(given).size(), 1);
}

void MovingTest::edgesAreMovedByKeys()
{
    GivenWindow given;
    given.openArticle();
    DocumentView *view = given.window.pane().view();
    const qsizetype at = view->document()->text().indexOf(u"door is open");
    view->setSelection({at, at + 4});
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(quotes(given), QStringList{u"door is"_s});
    given.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(quotes(given), QStringList{u"first door is"_s});
    given.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    given.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(quotes(given), QStringList{u"door"_s});
    QTRY_COMPARE(given.session.unsaved(), 0); // each was written
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(quotes(given), QStringList{u"first door"_s});
}

void MovingTest::thePlaceInTheFirstPartIsKept()
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

void MovingTest::anOpeningThatIsStoppedLeadsBack()
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

void MovingTest::focusIsSwitchedByKey()
{
    GivenWindow given;
    given.openArticle();
    const auto isChecked = [&](ActionId id) { return given.window.actions().action(id)->isChecked(); };
    const auto mode = [&] { return given.window.pane().view()->focusMode(); };
    given.press(Qt::Key_F4);
    QCOMPARE(mode(), FocusMode::Paragraph);
    given.press(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(mode(), FocusMode::Sentence);
    QVERIFY(isChecked(ActionId::FocusSentence) && !isChecked(ActionId::FocusParagraph));
    QCOMPARE(given.window.settings().focus, FocusMode::Sentence);
    given.press(Qt::Key_F4);
    given.press(Qt::Key_F4);
    QCOMPARE(mode(), FocusMode::Off);
    given.window.actions().action(ActionId::FocusOff)->trigger();
    QVERIFY(isChecked(ActionId::FocusOff) && !isChecked(ActionId::FocusParagraph));
}

void MovingTest::textIsJustifiedByKey()
{
    giveSimplePatterns();
    GivenWindow given;
    openLong(given, "---\nlanguage: qaa\n---\n\n");
    DocumentView *view = given.window.pane().view();
    QSignalSpy hyphens(view->hyphenators(), &Hyphenators::loaded);
    view->goTo(view->document()->text().indexOf(u"Part 21"));
    view->scrollByPixels(47);
    given.window.grab();
    const ReadingPlace before = view->readingPlace();
    const auto stays = [&] { return qAbs(view->yOf(before.offset) + before.pixels) <= 1; };
    QVERIFY(stays());
    given.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(view->typeChoice().justified);
    QVERIFY(given.window.actions().action(ActionId::JustifiedText)->isChecked());
    QVERIFY(given.window.settings().type.justified);
    QVERIFY(given.window.pages()->comparison()->views()->newView()->typeChoice().justified);
    QVERIFY(stays());
    QTRY_COMPARE(hyphens.count(), 1);
    given.window.grab();
    QVERIFY(stays());
    given.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!view->typeChoice().justified);
    QVERIFY(!given.window.actions().action(ActionId::JustifiedText)->isChecked());
    QVERIFY(!given.window.pages()->comparison()->views()->newView()->typeChoice().justified);
    QVERIFY(stays());
    QCOMPARE(view->readingPlace().offset, before.offset);
}

void MovingTest::pagesAreTurnedByKey()
{
    GivenWindow given;
    openLong(given);
    DocumentView *view = given.window.pane().view();
    given.press(Qt::Key_F12);
    QVERIFY(view->isPaged());
    QVERIFY(given.window.actions().action(ActionId::Paged)->isChecked());
    QVERIFY(given.window.settings().paged);
    given.window.grab();
    const qsizetype end = view->visibleRange().end;
    given.press(Qt::Key_Space);
    QVERIFY(view->visibleRange().start >= end);
    given.press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(view->visibleRange().start, 0);
    given.press(Qt::Key_Down, Qt::ControlModifier); // to a heading
    given.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"part 30"_s);
    const qsizetype found = view->document()->text().indexOf(u"Part 30");
    QTRY_VERIFY(view->visibleRange().contains(found));
    given.press(Qt::Key_Escape);
    given.press(Qt::Key_F12);
    QVERIFY(!view->isPaged());
    QVERIFY(!given.window.settings().paged);
    QVERIFY(view->visibleRange().contains(found));
}

void MovingTest::aPictureIsEnlargedByKey()
{
    GivenWindow given;
    QImage image(900, 700, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(given.given.folder() + u"/field.png"_s));
    QFile file(given.given.folder() + u"/field.md"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("# On fields\n\nThis is one.\n\n![A red field](field.png)\n");
    file.close();
    given.window.opener().open(QStringList{file.fileName()});
    QTRY_VERIFY(given.window.pane().article());
    DocumentView *view = given.window.pane().view();
    QTRY_VERIFY(view->hasFocus());
    auto *enlarged = view->findChild<EnlargedPicture *>();
    QVERIFY(enlarged);
    QTRY_VERIFY(view->pictureAt(view->document()->images()[0].offset));
    given.press(Qt::Key_Z);
    QVERIFY(enlarged->isVisible());
    QCOMPARE(enlarged->geometry(), given.window.rect());
    QCOMPARE(enlarged->accessibleName(), u"A red field"_s);
    const double zoom = view->typeChoice().zoom;
    given.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view->typeChoice().zoom, zoom);
    QVERIFY(enlarged->place().scale > 1);
    given.press(Qt::Key_Escape);
    QVERIFY(enlarged->isHidden());
    QTRY_VERIFY(view->hasFocus());
}

} // namespace florilegium::testing
