// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/givenhyphens.h"
#include "panels/comparisonpage.h"
#include "panels/comparisonviews.h"
#include "patience.h"
#include "view/enlargedpicture.h"
#include "view/hyphenators.h"
#include "view/outlinepopup.h"
#include "window/openedtext.h"
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
    openText(given, u"long.md"_s, text);
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

void MovingTest::aSearchIsOneJump()
{
    GivenWindow given;
    openLong(given);
    DocumentView *view = given.window.pane().view();
    const qsizetype start = view->readingPlace().offset;
    given.press(Qt::Key_Down, Qt::ControlModifier);
    given.press(Qt::Key_Down, Qt::ControlModifier);
    const qsizetype before = view->readingPlace().offset;
    QVERIFY(before > start);
    given.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"of part"_s);
    QTRY_COMPARE(view->matches().ranges.size(), 160U);
    for (int match = 0; match < 60; ++match) {
        given.press(Qt::Key_Return);
        if (match == 20)
            view->scrollByPixels(90); // a look around is no end of the search
    }
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(view->hasFocus());
    QVERIFY(view->visibleRange().start > view->document()->text().indexOf(u"Part 10"));
    given.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view->readingPlace().offset, before);
    given.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view->readingPlace().offset, start);
}

void MovingTest::halfAPageIsMovedByKey()
{
    GivenWindow given;
    openLong(given);
    DocumentView *view = given.window.pane().view();
    given.press(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY2(qAbs(view->scrollTop() - view->viewport()->height() / 2.0) <= 1,
             qPrintable(QString::number(view->scrollTop())));
    given.press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(view->scrollTop(), 0.0);
    given.press(Qt::Key_F12); // pages: a whole one
    given.window.grab();
    const qsizetype end = view->visibleRange().end;
    given.press(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(view->visibleRange().start >= end);
    given.press(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(view->visibleRange().start, 0);
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

void MovingTest::sentencesAreMarkedOneAfterTheOther()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S); // the title
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_H, Qt::Key_S, Qt::Key_C, Qt::Key_S, Qt::Key_H})
        given.press(key);
    QStringList marked;
    for (const PlacedHighlight &highlight : given.highlights())
        marked << given.window.pane().article()->document->text(highlight.ranges.front()).toString();
    QCOMPARE(marked,
             (QStringList{u"The first door is open."_s, u"The second door is shut."_s, u"Nobody knows why."_s}));
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

void MovingTest::itIsAddedToTheHighlightOfBefore()
{
    GivenWindow given;
    given.openArticle();
    DocumentView *view = given.window.pane().view();
    const QString &text = view->document()->text();
    const auto mark = [&](const QString &from, const QString &to) {
        view->setSelection({text.indexOf(from), text.indexOf(to) + to.size()});
        given.press(Qt::Key_H);
        return view->currentHighlight().value_or(HighlightId());
    };
    const HighlightId other = mark(u"shut."_s, u"Nobody"_s);
    const HighlightId first = mark(u"first"_s, u"first"_s);
    QTRY_COMPARE(given.highlights().size(), 2);
    given.press(Qt::Key_S);
    given.press(Qt::Key_S); // ends in the other one
    QVERIFY(view->highlights()->at(view->selection().end).contains(other));
    given.press(Qt::Key_A);
    QTRY_COMPARE(view->highlights()->find(first)->ranges.size(), 2);
    QCOMPARE(view->highlights()->find(other)->ranges.size(), 1);
    QCOMPARE(view->currentHighlight(), std::optional(first));
    QTRY_COMPARE(given.session.unsaved(), 0);
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
