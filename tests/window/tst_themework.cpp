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
#include "patience.h"
#include "view/themepicker.h"
#include "window/giventhemes.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// The matches of words are to become passages of "press", with the focus in the field for them.
MatchesPage *lookForMatches(GivenThemes &given)
{
    given.choose(u"press"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    MatchesPage *page = given.window.pages()->matches();
    [page] { QTRY_VERIFY(page->words()->hasFocus()); }();
    return page;
}

/// The passages of "press" are to be dealt out, to a theme "papers" that is not there yet.
void offerANewTheme(GivenThemes &given, SplitPage &page)
{
    given.choose(u"press"_s);
    given.key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_VERIFY(page.view()->hasFocus());
    given.key(Qt::Key_N);
    QTRY_VERIFY(page.picker()->isVisible());
    given.type(u"papers"_s);
    given.key(Qt::Key_Return);
}

} // namespace

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
    const QString query = articles->words()->text();
    articles->words()->clear();
    given.choose(u"press"_s); // by key, from the tree
    given.key(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(articles->words()->text(), query);
}

void ThemingTest::anyNameIsAskedFor()
{
    GivenThemes given;
    const ThemeId quoted = given.put(u"the \"free\" \\ press"_s, {}, 2);
    const Article gates = given.given.putArticle(u"Gates"_s);
    given.given.putHighlight(gates, u"a gate"_s, {quoted});
    QTRY_VERIFY(given.session.themes().find(quoted));
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = quoted});
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->head()->counts().contains(u"2 article"_s));
    Q_EMIT page->head()->othersWanted();
    ArticlePage *articles = given.window.pages()->articles();
    const auto titles = [articles] {
        QStringList found;
        for (int row = 0; row < articles->rows()->model()->rowCount(); ++row)
            found << articles->rows()->model()->index(row, 0).data().toString();
        found.sort();
        return found;
    };
    QTRY_COMPARE(titles(), (QStringList{u"Doors"_s, u"Windows"_s}));
}

void ThemingTest::aHiddenPageReadsNothing()
{
    GivenThemes given;
    given.choose(u"press"_s);
    given.key(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->head()->counts().startsWith(u"1 "_s));
    given.window.navigation().go({.kind = Place::Kind::Shelf});
    QTRY_VERIFY(!page->isVisible());
    given.given.putHighlight(given.given.putArticle(u"Gates"_s), u"a gate"_s, {given.press});
    QTRY_COMPARE(given.rowOf(u"press"_s).data(SidebarModel::CountRole).toInt(), 2); // the window knows
    auto read = given.given.library().read([](LibraryQueries &queries) { return queries.counts(); });
    QTRY_VERIFY(read.isFinished()); // what was asked before it is answered
    QVERIFY(page->head()->counts().startsWith(u"1 "_s));
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = given.press});
    QTRY_VERIFY(page->head()->counts().startsWith(u"2 "_s));
}

void ThemingTest::passagesAreGroupedByArticleOrClaim()
{
    GivenThemes given;
    const Highlight highlight = *given.given.library().queries().highlight(given.both);
    given.given.putClaim(highlight, u"Doors open"_s, Status::Asserted);
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = given.openness});
    ThemePage *page = given.window.pages()->theme();
    const auto groups = [page] {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row)
            names << page->model().index(row).data(HighlightListModel::GroupNameRole).toString();
        return names;
    };
    QTRY_COMPARE(groups(), (QStringList{u"Doors"_s, u"Windows"_s}));
    page->grouping()->setValue(int(HighlightGrouping::Claim));
    Q_EMIT page->grouping()->chosen();
    QTRY_COMPARE(groups().value(0), u"Doors open"_s);
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = given.press});
    QTRY_COMPARE(page->model().filter().theme, given.press);
    QCOMPARE(page->model().filter().grouping, HighlightGrouping::Claim); // of the next theme too
    QTRY_COMPARE(groups(), QStringList{u"Doors open"_s});
    page->grouping()->setValue({});
    Q_EMIT page->grouping()->chosen();
    QTRY_COMPARE(groups(), QStringList{u"Doors"_s});
}

void ThemingTest::aDefinitionIsKeptAfterAPause()
{
    GivenThemes given;
    ThemePage *page = given.writeDefinition(u"secrecy"_s);
    given.type(u"What is kept "_s);
    QTRY_COMPARE(given.session.themes().find(given.secrecy)->definition, u"What is kept"_s);
    QVERIFY(page->head()->definition()->hasFocus());
    QCOMPARE(page->head()->definition()->toPlainText(), u"What is kept "_s); // it can be gone on with
    given.session.undo();
    QCOMPARE(page->head()->definition()->toPlainText(), QString());
    given.type(u"back"_s);
    given.window.close();
    QCOMPARE(given.session.themes().find(given.secrecy)->definition, u"back"_s);
}

void ThemingTest::whatIsDealtWaitsForItsTheme()
{
    GivenThemes given;
    SplitPage *page = given.window.pages()->split();
    offerANewTheme(given, *page);
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_1);
    QCOMPARE(page->dealtCount(), 1);
    given.window.navigation().go({.kind = Place::Kind::Split, .theme = given.openness});
    QTRY_COMPARE(page->theme(), given.openness);
    QCOMPARE(page->dealtCount(), 0);
    QCOMPARE(page->targets(), (QStringList{u"openness/secrecy"_s, u"openness/sharing"_s}));
    given.window.navigation().go({.kind = Place::Kind::Split, .theme = given.press});
    QTRY_COMPARE(page->theme(), given.press);
    QCOMPARE(page->dealtCount(), 1);
    QCOMPARE(page->targets(), QStringList{u"press/papers"_s});
    QTRY_COMPARE(page->model().rowCount(), 1);
    page->view()->setFocus();
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press(papers)"_s);
    QTRY_COMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    given.window.navigation().go({.kind = Place::Kind::Split, .theme = given.press});
    QTRY_COMPARE(page->theme(), given.press);
    QCOMPARE(page->dealtCount(), 0); // it is done
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
    const QAction *action = given.window.actions().action(ActionId::ModelPassage);
    QVERIFY(!action->isEnabled());
    page->view()->setCurrentIndex(page->model().index(0));
    QVERIFY(action->isEnabled());
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
    MatchesPage *page = lookForMatches(given);
    QCOMPARE(page->words()->text(), u"press"_s);
    given.type(u"door"_s); // in place of the theme's name, which was offered
    QTRY_COMPARE(page->model().rowCount(), 2);
    QTRY_VERIFY(page->said().contains(u"Space"_s)); // all of them are there
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(given.said().contains(u"press"_s)); // for a few seconds
    QTRY_COMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 3);
    QCOMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    given.undo();
    QTRY_COMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 1);
}

void ThemingTest::onlyWhatIsListedIsMarkedAndOnce()
{
    GivenThemes given;
    given.openArticle();
    MatchesPage *page = lookForMatches(given);
    given.type(u"open"_s);
    QTRY_COMPARE(page->model().tickedCount(), 2);
    QTRY_VERIFY(page->said().contains(u"Space"_s));
    QTest::keyClicks(page->words(), u" once"_s);
    QTest::keyClick(page->words(), Qt::Key_Return, Qt::ControlModifier); // those of “open” are still listed
    QTRY_COMPARE(page->model().rowCount(), 1);
    QTRY_VERIFY(page->said().contains(u"Space"_s));
    QCOMPARE(page->words()->text(), u"open once"_s);
    for (int time = 0; time < 2; ++time)
        QTest::keyClick(page->words(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 2);
    given.undo();
    QTRY_COMPARE(given.given.library().queries().highlightCount({.theme = given.press}).value_or(-1), 1);
}

void ThemingTest::aMatchIsTakenOutAndLookedAt()
{
    GivenThemes given;
    given.openArticle();
    MatchesPage *page = lookForMatches(given);
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

void ThemingTest::allMatchesAreTickedOrNone()
{
    GivenThemes given;
    given.openArticle();
    QVERIFY(!given.window.actions().action(ActionId::TickMatches)->isEnabled());
    MatchesPage *page = lookForMatches(given);
    given.type(u"door"_s);
    QTRY_COMPARE(page->model().tickedCount(), 2);
    QTRY_VERIFY(page->said().contains(u"Space"_s));
    page->view()->setFocus();
    QVERIFY(!given.window.actions().action(ActionId::TickMatch)->isEnabled()); // none is selected
    given.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(page->model().tickedCount(), 0);
    given.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(page->model().tickedCount(), 2);
    page->words()->setFocus();
    given.type(u" "_s); // is text there
    QVERIFY(page->words()->text().endsWith(u' '));
    given.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(given.window.navigation().isReading());
    QVERIFY(!given.window.actions().action(ActionId::TickMatches)->isEnabled());
}

void ThemingTest::whatIsNoExpressionIsSaid()
{
    GivenThemes given;
    MatchesPage *page = lookForMatches(given);
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
    QTRY_VERIFY(given.said().contains(u"openness"_s)); // for a few seconds
    QTRY_COMPARE(given.themesOf(top), QList{given.sharing});
    QCOMPARE(given.themesOf(top == first ? second : first), QList{given.openness});
    QCOMPARE(given.window.navigation().place()->kind, Place::Kind::Theme);
    given.undo();
    QTRY_COMPARE(given.themesOf(top), QList{given.openness});
}

void ThemingTest::aThemeToDealToIsMade()
{
    GivenThemes given;
    SplitPage *page = given.window.pages()->split();
    offerANewTheme(given, *page);
    QCOMPARE(page->targets(), QStringList{u"press/papers"_s});
    QCOMPARE(given.tree(), u"openness(secrecy sharing) press"_s); // not made yet
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_1);
    given.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press(papers)"_s);
    QTRY_COMPARE(given.themesOf(given.both).size(), 2);
    QTRY_VERIFY(!given.themesOf(given.both).contains(given.press)); // as many as before
    given.undo();
    QTRY_COMPARE(given.tree(), u"openness(secrecy sharing) press"_s);
}

} // namespace florilegium::testing
