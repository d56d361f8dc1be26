// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Work on a theme: what stands near it, its key, matches that become passages, passages that are dealt out.

#include "panels/articlepage.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/matchespage.h"
#include "panels/splitpage.h"
#include "panels/themehead.h"
#include "panels/themepage.h"
#include "view/themepicker.h"
#include "window/giventhemes.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void ThemingTest::themesNearbyAreCounted()
{
    GivenThemes given;
    given.openArticle();
    const OpenArticlePtr article = given.window.pane().article();
    const qsizetype start = article->document->text().indexOf(u"first door"_s);
    given.session.highlight(article, {{start, start + 10}}, u"claim"_s, {given.press});
    given.session.highlight(article, {{start + 20, start + 30}}, u"claim"_s, {given.sharing});
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.choose(u"sharing"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_COMPARE(page->theme(), given.sharing);
    QCOMPARE(page->head()->together()->model()->rowCount(), 0);
    for (const int nearness : {1, 2}) {
        auto *button = page->head()->findChildren<FilterButton *>().constFirst();
        for (FilterButton *each : page->head()->findChildren<FilterButton *>())
            button = each->text().startsWith(u"No key"_s) ? button : each;
        button->setValue(nearness);
        Q_EMIT button->chosen();
        QTRY_COMPARE(page->head()->together()->model()->rowCount(), 1);
        QCOMPARE(page->head()->together()->model()->index(0, 0).data().toString(), u"press"_s);
    }
}

void ThemingTest::articlesWithoutItAreListed()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->head()->counts().contains(u"without"_s));
    Q_EMIT page->head()->othersWanted();
    QTRY_COMPARE(given.window.navigation().place()->kind, Place::Kind::Shelf);
    ArticlePage *articles = given.window.pages()->articles();
    QTRY_COMPARE(articles->rows()->model()->rowCount(), 1);
    QTRY_COMPARE(articles->rows()->model()->index(0, 0).data().toString(), u"Windows"_s);
}

void ThemingTest::aThemeGetsAKey()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->isVisible());
    Q_EMIT page->head()->shortcutChosen(4);
    QCOMPARE(given.session.themes().find(given.press)->shortcut, 4);
    given.undo();
    QCOMPARE(given.session.themes().find(given.press)->shortcut, 0);
}

void ThemingTest::aModelPassageIsAdded()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_COMPARE(page->model().rowCount(), 1);
    page->view()->setFocus();
    page->view()->setCurrentIndex(page->model().index(0));
    given.key(Qt::Key_M);
    QVERIFY(given.session.themes().find(given.press)->definition.startsWith(u"> an open door"_s));
    QTRY_VERIFY(page->head()->definition()->toPlainText().contains(given.both.text));
    given.undo();
    QVERIFY(given.session.themes().find(given.press)->definition.isEmpty());
}

void ThemingTest::allMatchesAreMarked()
{
    GivenThemes given;
    given.openArticle();
    given.choose(u"press"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    MatchesPage *page = given.window.pages()->matches();
    QTRY_VERIFY(page->words()->hasFocus());
    QCOMPARE(page->words()->text(), u"press"_s);
    given.type(u"door"_s); // in place of the theme's name, which was offered
    QTRY_COMPARE(page->model().rowCount(), 2);
    QTRY_VERIFY(page->said().contains(u"1"_s));
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 3);
    QVERIFY(given.said().contains(u"press"_s));
    QCOMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    given.undo();
    QTRY_COMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 1);
}

void ThemingTest::aMatchIsTakenOutAndLookedAt()
{
    GivenThemes given;
    given.openArticle();
    given.choose(u"press"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    MatchesPage *page = given.window.pages()->matches();
    QTRY_VERIFY(page->words()->hasFocus());
    given.type(u"door"_s);
    QTRY_COMPARE(page->model().tickedCount(), 2);
    given.key(Qt::Key_Down);
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_Space);
    QCOMPARE(page->model().tickedCount(), 1);
    given.key(Qt::Key_A, Qt::ControlModifier);
    given.key(Qt::Key_Space); // one of them is not ticked: now all are
    QCOMPARE(page->model().tickedCount(), 2);
    given.key(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    given.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.window.navigation().place()->kind, Place::Kind::Matches);
    QCOMPARE(page->model().rowCount(), 2); // as it was left
}

void ThemingTest::whatIsNoExpressionIsSaid()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    MatchesPage *page = given.window.pages()->matches();
    QTRY_VERIFY(page->words()->hasFocus());
    page->findChild<FilterButton *>()->setValue(true);
    given.type(u"(door"_s);
    QTRY_VERIFY(page->empty()->what().contains(u"regular expression"_s));
    QTRY_VERIFY(page->empty()->isVisible());
}

void ThemingTest::passagesAreDealtOutByKeys()
{
    GivenThemes given;
    const Article article = given.given.putArticle(u"Gates"_s);
    const HighlightId first = given.given.putHighlight(article, u"a gate"_s, {given.openness}).id;
    const HighlightId second = given.given.putHighlight(article, u"another gate"_s, {given.openness}).id;
    given.choose(u"openness"_s);
    given.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    SplitPage *page = given.window.pages()->split();
    QTRY_COMPARE(page->model().rowCount(), 2); // not those of the themes below it
    QCOMPARE(page->targets(), (QStringList{u"openness/secrecy"_s, u"openness/sharing"_s}));
    QTRY_VERIFY(page->view()->hasFocus());
    const HighlightId top = page->model().row(0).highlight.id;
    given.key(Qt::Key_2);
    QCOMPARE(page->view()->currentIndex().row(), 1);
    given.key(Qt::Key_1);
    given.key(Qt::Key_0); // no, that one stays
    QCOMPARE(page->dealtCount(), 1);
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.themesOf(top), QList{given.sharing});
    QCOMPARE(given.themesOf(top == first ? second : first), QList{given.openness});
    QCOMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    QVERIFY(given.said().contains(u"openness"_s));
    given.undo();
    QTRY_COMPARE(given.themesOf(top), QList{given.openness});
}

void ThemingTest::aThemeToDealToIsMade()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    SplitPage *page = given.window.pages()->split();
    QTRY_COMPARE(page->model().rowCount(), 1);
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_N);
    QTRY_VERIFY(page->picker()->isVisible());
    given.type(u"papers"_s);
    given.key(Qt::Key_Return);
    QCOMPARE(page->targets(), QStringList{u"press/papers"_s});
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s); // not made yet
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_1);
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press(papers)"_s);
    QTRY_COMPARE(given.themesOf(given.both).size(), 2);
    QVERIFY(!given.themesOf(given.both).contains(given.press));
    given.undo();
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

} // namespace florilegium::testing
