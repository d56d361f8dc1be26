// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/givenlist.h"
#include "window/tests_window.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void HighlightsTest::allThatAreSelectedAreColoured()
{
    GivenList given;
    given.select(2);
    QVERIFY(given.window.actions().action(ActionId::Colour3)->isEnabled());
    given.press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(given.each(&Highlight::colour), (QStringList{u"claim"_s, u"question"_s, u"question"_s}));
    QTRY_VERIFY(given.window.messages().isVisible());
    QCOMPARE(given.list().selectedIds().size(), 2); // still
    given.undo();
    QCOMPARE(given.each(&Highlight::colour), QStringList(3, u"claim"_s));
}

void HighlightsTest::themesAreGivenAndTaken()
{
    GivenList given;
    const QList<ThemeId> none;
    const QList<ThemeId> one{given.openness.id};
    given.select(2);
    given.press(Qt::Key_1); // its key
    QTRY_COMPARE(given.each(&Highlight::themes), (QList{none, one, one}));
    given.select(3);
    given.press(Qt::Key_1); // not all have it
    QTRY_COMPARE(given.each(&Highlight::themes), (QList{one, one, one}));
    given.press(Qt::Key_T);
    const auto pickerIsOpen = [&] {
        const auto pickers = given.window.findChildren<ThemePicker *>();
        return std::ranges::any_of(pickers, &ThemePicker::isVisible);
    };
    QTRY_VERIFY(pickerIsOpen());
    QTest::keyClicks(QApplication::focusWidget(), u"openness/new"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.stored(0).themes.size(), 2);
    QTRY_VERIFY(given.list().view()->hasFocus());
    given.undo(); // the theme and giving it: one step
    QCOMPARE(given.each(&Highlight::themes), (QList{one, one, one}));
    QCOMPARE(given.session.themes().all().size(), 1);
    given.session.redo();
    QTRY_COMPARE(given.stored(0).themes.size(), 2);
    given.press(Qt::Key_T, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().size(), 2);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.stored(0).themes.size(), 1);
    QCOMPARE(given.stored(2).themes.size(), 1);
}

void HighlightsTest::notesAreAddedTo()
{
    GivenList given;
    given.select(3);
    given.press(Qt::Key_N);
    auto *popup = given.window.findChild<AskPopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"see also T1"_s); // letters are no commands here
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.each(&Highlight::note), QStringList(3, u"see also T1"_s));
    QVERIFY(given.list().view()->hasFocus());
    given.press(Qt::Key_N);
    given.press(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(given.list().view()->hasFocus());
    given.undo();
    QCOMPARE(given.each(&Highlight::note), QStringList(3, QString()));
}

void HighlightsTest::oneClaimIsMadeOfSeveral()
{
    GivenList given;
    given.select(2);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.session.claims().all().size(), 1);
    const Claim claim = given.session.claims().all().front();
    QCOMPARE(claim.statement, u"a lock"_s);
    QCOMPARE(given.session.claims().evidenceOf(claim.id).size(), 2);
    given.window.side().ledgering().setReader(u"M. Lock"_s);
    given.select(3);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_D); // two state one claim; the third gets its own
    QTRY_COMPARE(given.session.claims().all().size(), 2);
    QCOMPARE(given.session.claims().statedBy(given.ids[2])->status, Status::Disputed);
    QCOMPARE(given.session.claims().statedBy(given.ids[0])->status, Status::Disputed);
    QCOMPARE(given.session.claims().statedBy(given.ids[0])->changedBy, u"M. Lock"_s);
    QCOMPARE(given.session.claims().statedBy(given.ids[2])->changedBy, u"M. Lock"_s);
    given.undo();
    QCOMPARE(given.session.claims().all().size(), 1);
    QCOMPARE(given.session.claims().all().front().status, Status::Asserted);
    given.undo();
    QVERIFY(given.session.claims().all().isEmpty());
}

void HighlightsTest::evidenceIsMadeOfSeveral()
{
    GivenList given;
    given.press(Qt::Key_Home);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.session.claims().all().size(), 1);
    const ClaimId claim = given.session.claims().all().front().id;
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.select(3);
    given.press(Qt::Key_E, Qt::ShiftModifier);
    auto *picker = given.window.findChild<ClaimPicker *>();
    QTRY_VERIFY(picker && picker->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"lock"_s);
    QTRY_COMPARE(picker->model().rowCount(), 1);
    QTRY_VERIFY(!picker->model().isAsking());
    given.press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    given.press(Qt::Key_C); // it contradicts
    QTRY_COMPARE(given.session.claims().evidenceOf(claim).size(), 3);
    int contradicting = 0;
    for (const Evidence &evidence : given.session.claims().evidenceOf(claim))
        contradicting += evidence.relation == Relation::Contradicts;
    QCOMPARE(contradicting, 2); // the one that states it is left alone
    given.undo();
    QCOMPARE(given.session.claims().evidenceOf(claim).size(), 1);
}

void HighlightsTest::deletedOnesComeBack()
{
    GivenList given;
    given.select(2);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.quotes(), QStringList{u"a door"_s});
    given.undo();
    QTRY_COMPARE(given.quotes().size(), 3);
    GivenList binned(true);
    binned.window.navigation().go({.kind = Place::Kind::BinHighlights});
    QTRY_COMPARE(binned.list().model().rowCount(), 3);
    QVERIFY(!binned.window.actions().action(ActionId::Colour1)->isEnabled());
    binned.select(2);
    QVERIFY(!binned.window.actions().action(ActionId::Delete)->isEnabled());
    binned.press(Qt::Key_R);
    QTRY_COMPARE(binned.list().model().rowCount(), 1);
}

void HighlightsTest::everythingIsMoreThanWhatIsRead()
{
    GivenWindow given;
    const Article article = given.given.putArticle(u"Doors"_s);
    Change change{u"highlight"_s, {}};
    for (int number = 0; number < 250; ++number) {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.anchors = {Anchor{.position = {number, number + 1}, .exact = QString::number(number)}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(number);
        change.records << record(std::nullopt, std::optional(highlight));
    }
    given.given.put(change);
    given.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownHighlights());
    HighlightPage &list = *given.window.pages()->highlights();
    QTRY_COMPARE(list.model().rowCount(), 200);
    QTRY_COMPARE(list.foot()->text(), u"250 in all"_s);
    given.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list.foot()->text(), u"all 250 selected"_s);
    QVERIFY(list.choice().all);
    given.press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(*given.given.library().queries().highlightCount({.colour = u"evidence"_s}), 250);
    QTRY_COMPARE(list.model().row(0).highlight.colour, u"evidence"_s);
    const auto rowsReadOn = [&list] { // what is read meanwhile for another reason comes in its place
        list.model().fetchMore({});
        return list.model().rowCount();
    };
    QTRY_COMPARE(rowsReadOn(), 250);
    QCOMPARE(list.foot()->text(), u"all 250 selected"_s); // what came is selected too
    given.press(Qt::Key_Down);
    QCOMPARE(list.foot()->text(), u"1 of 250 selected"_s);
}

} // namespace florilegium::testing
