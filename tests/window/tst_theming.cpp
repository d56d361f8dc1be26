// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/growthchart.h"
#include "panels/themehead.h"
#include "panels/themepage.h"
#include "patience.h"
#include "view/themepicker.h"
#include "window/codebooks.h"
#include "window/giventhemes.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void ThemingTest::aThemeIsRenamedInItsRow()
{
    GivenThemes given;
    given.choose(u"secrecy"_s);
    given.key(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    given.type(u"silence"_s);
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.tree(), u"openness(silence sharing) press"_s);
    QVERIFY(given.said().contains(u"silence"_s));
    QTRY_VERIFY(given.list()->hasFocus());
    given.undo();
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::aNameThatIsTakenOffersToMerge()
{
    GivenThemes given;
    given.choose(u"secrecy"_s);
    given.key(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    given.type(u"Sharing"_s);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(given.said().contains(u"sharing"_s));
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
    given.pressButton(u"Merge them"_s);
    QTRY_COMPARE(given.tree(), u"openness(sharing) press"_s);
    QTRY_COMPARE(given.themesOf(given.one), QList{given.sharing});
}

void ThemingTest::themesAreMovedByKeys()
{
    GivenThemes given;
    const Qt::KeyboardModifiers move = Qt::ControlModifier | Qt::ShiftModifier;
    given.choose(u"sharing"_s);
    given.key(Qt::Key_Up, move);
    QCOMPARE(given.tree(), u"openness(sharing secrecy) press"_s);
    QCOMPARE(given.window.sidebar()->currentTheme(), given.sharing);
    given.key(Qt::Key_Left, move);
    QCOMPARE(given.tree(), u"openness(secrecy) sharing press"_s);
    given.key(Qt::Key_Down, move);
    QCOMPARE(given.tree(), u"openness(secrecy) press sharing"_s);
    given.key(Qt::Key_Right, move);
    QCOMPARE(given.tree(), u"openness(secrecy) press(sharing)"_s);
    QVERIFY(given.said().contains(u"press"_s));
    for (int i = 0; i < 4; ++i)
        given.undo();
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::aThemeIsDropped_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("onto");
    QTest::addColumn<QString>("tree");
    const QString same = u"openness(secrecy sharing) press"_s;
    QTest::newRow("onto") << u"press"_s << u"secrecy"_s << true << u"openness(secrecy(press) sharing)"_s;
    QTest::newRow("before") << u"press"_s << u"sharing"_s << false << u"openness(secrecy press sharing)"_s;
    QTest::newRow("to the top") << u"secrecy"_s << u"press"_s << false << u"openness(sharing) secrecy press"_s;
    QTest::newRow("below itself") << u"openness"_s << u"secrecy"_s << true << same;
    QTest::newRow("where it is") << u"secrecy"_s << u"sharing"_s << false << same;
}

void ThemingTest::aThemeIsDropped()
{
    QFETCH(QString, dragged);
    QFETCH(QString, target);
    QFETCH(bool, onto);
    QFETCH(QString, tree);
    GivenThemes given;
    const std::unique_ptr<QMimeData> data(given.list()->model()->mimeData({given.rowOf(dragged)}));
    const QRect row = given.list()->visualRect(given.rowOf(target));
    const QPoint at = onto ? row.center() : QPoint(row.center().x(), row.top() + 1);
    QWidget *viewport = given.list()->viewport();
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    QCOMPARE(given.tree(), tree);
    given.undo();
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::aThemeIsMovedByTyping()
{
    GivenThemes given;
    given.choose(u"secrecy"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.theming().picker()->isVisible());
    given.type(u"power/state"_s); // not there yet
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.tree(), u"openness(sharing) press power(state(secrecy))"_s);
    given.undo();
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::themesAreMergedByTyping()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.theming().picker()->isVisible());
    given.type(u"secrecy"_s);
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing)"_s);
    QTRY_VERIFY(given.said().contains(u"press"_s));
    QTRY_COMPARE(given.themesOf(given.both), QList{given.secrecy});
    given.undo();
    QTRY_COMPARE(given.themesOf(given.both), (QList{given.secrecy, given.press}));
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::deletingAsksWhatBecomesOfPassages_data()
{
    QTest::addColumn<int>("downs");
    QTest::addColumn<QString>("heir");
    QTest::newRow("to the parent") << 0 << u"openness"_s;
    QTest::newRow("to another") << 1 << u"sharing"_s;
    QTest::newRow("to none") << 2 << QString();
}

void ThemingTest::deletingAsksWhatBecomesOfPassages()
{
    QFETCH(int, downs);
    QFETCH(QString, heir);
    GivenThemes given;
    given.choose(u"secrecy"_s);
    given.key(Qt::Key_Delete);
    QMenu *menu = given.window.theming().heirMenu();
    QTRY_VERIFY(menu->isVisible());
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    if (downs == 1) {
        QTRY_VERIFY(given.window.theming().picker()->isVisible());
        given.type(heir);
        given.key(Qt::Key_Return);
    }
    QTRY_COMPARE(given.tree(), u"openness(sharing) press"_s);
    const ThemeId expected = downs == 0 ? given.openness : downs == 1 ? given.sharing : given.secrecy;
    QTRY_COMPARE(given.themesOf(given.one), QList{expected}); // to none: the link waits in the bin
    QTRY_VERIFY(given.said().contains(u"secrecy"_s));
    given.pressButton(u"Undo"_s);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
    QTRY_COMPARE(given.themesOf(given.both), (QList{given.secrecy, given.press}));
}

void ThemingTest::aColourAndAKeyAreChosenInMenus()
{
    GivenThemes given;
    const auto press = [&] { return *given.session.themes().find(given.press); };
    given.choose(u"press"_s);
    given.key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    QMenu *menu = given.window.theming().choiceMenu();
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->accessibleName().contains(u"press"_s));
    QVERIFY(menu->actions().at(1)->isChecked()); // it has none
    QTest::keyClick(menu, Qt::Key_4);
    QTRY_COMPARE(press().shortcut, 4);
    QVERIFY(given.said().contains(u"press"_s));
    given.key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), given.session.themes().colours().size() + 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(press().colour, given.session.themes().colours().front().key);
    given.key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().at(2)->isChecked());
    menu->close();
    given.undo();
    QTRY_COMPARE(press().colour, QString());
    QCOMPARE(press().shortcut, 4);
}

void ThemingTest::aNewThemeComesBelow()
{
    GivenThemes given;
    given.choose(u"openness"_s);
    given.key(Qt::Key_T, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(given.window.theming().picker()->isVisible());
    given.type(u"s"_s); // begins others too: the new one comes first
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing s) press"_s);
    QCOMPARE(given.window.sidebar()->currentTheme(), given.session.themes().findPath(u"openness/s")->id);
    given.undo();
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

void ThemingTest::theMenuIsOpenedOnARow()
{
    GivenThemes given;
    const QRect row = given.list()->visualRect(given.rowOf(u"press"_s));
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(),
                            given.list()->viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(given.list()->viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(given.window.theming().current(), given.press);
    QVERIFY(
        QApplication::activePopupWidget()->actions().contains(given.window.actions().action(ActionId::RenameTheme)));
    QVERIFY(given.window.actions().action(ActionId::RenameTheme)->isEnabled());
    QApplication::activePopupWidget()->close();
}

void ThemingTest::thePageTellsOfTheTheme()
{
    GivenThemes given;
    given.choose(u"openness"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->isVisible());
    QTRY_COMPARE(page->model().rowCount(), 2);
    QCOMPARE(page->heading(), u"openness"_s);
    QCOMPARE(page->model().row(0).articleTitle, u"Doors"_s); // by title, not by time
    QTRY_VERIFY(page->head()->counts().startsWith(u"2"_s));
    QCOMPARE(page->head()->together()->model()->rowCount(), 1);
    QVERIFY(!page->findChild<GrowthChart *>()->accessibleDescription().isEmpty());
    QVERIFY(page->view()->sizeHintForIndex(page->model().index(0)).height() > 0);
    page->view()->setCurrentIndex(page->model().index(1));
    QSignalSpy jumps(page, &ThemePage::jumpWanted);
    given.key(Qt::Key_Return);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][1].value<HighlightId>(), given.one);
}

void ThemingTest::aDefinitionIsTypedInPlace()
{
    GivenThemes given;
    ThemePage *page = given.writeDefinition(u"secrecy"_s);
    given.type(u"Counts: what is kept back."_s);
    given.key(Qt::Key_Escape);
    QCOMPARE(given.session.themes().find(given.secrecy)->definition, u"Counts: what is kept back."_s);
    QVERIFY(page->view()->hasFocus());
    given.undo();
    QCOMPARE(given.session.themes().find(given.secrecy)->definition, QString());
    QCOMPARE(page->head()->definition()->toPlainText(), QString());
}

void ThemingTest::theBarsLeadToOtherThemes()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QListView *together = page->head()->together();
    QTRY_COMPARE(together->model()->rowCount(), 1);
    together->setFocus();
    together->setCurrentIndex(together->model()->index(0, 0));
    given.key(Qt::Key_Return);
    QTRY_COMPARE(page->theme(), given.secrecy);
    QCOMPARE(page->heading(), u"openness › secrecy"_s);
    QCOMPARE(given.window.theming().current(), given.secrecy);
    given.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page->theme(), given.press);
}

void ThemingTest::aThemeThatIsGoneLeavesItsPage()
{
    GivenThemes given;
    given.choose(u"sharing"_s);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(given.window.pages()->theme()->isVisible());
    given.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier); // no passages: nothing is asked
    QTRY_COMPARE(given.tree(), u"openness(secrecy) press"_s);
    QTRY_VERIFY(!given.window.pages()->theme()->isVisible());
}

void ThemingTest::aCodebookIsGivenAndTaken()
{
    GivenThemes given;
    const QString path = given.given.folder() + u"/codebook.json"_s;
    given.window.theming().codebooks()->exportTo(path);
    QTRY_VERIFY(given.said().contains(u"codebook.json"_s));
    given.choose(u"sharing"_s);
    given.key(Qt::Key_Delete);
    QTRY_COMPARE(given.tree(), u"openness(secrecy) press"_s);
    given.window.theming().codebooks()->importFrom(path);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
    given.undo();
    QCOMPARE(given.tree(), u"openness(secrecy) press"_s);
    given.window.theming().codebooks()->importFrom(given.given.folder() + u"/none.json"_s);
    QTRY_VERIFY(given.said().contains(u"none.json"_s));
}

} // namespace florilegium::testing
