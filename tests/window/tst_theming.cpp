// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/growthchart.h"
#include "panels/matchespage.h"
#include "panels/sidebar.h"
#include "panels/splitpage.h"
#include "panels/themehead.h"
#include "panels/themepage.h"
#include "view/themepicker.h"
#include "window/codebooks.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/tests_window.h"
#include "window/theming.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Openness with secrecy and sharing below it, press beside it; two articles with passages.
class GivenThemes : public GivenWindow
{
public:
    GivenThemes()
    {
        openness = put(u"openness"_s, {}, 0);
        secrecy = put(u"secrecy"_s, openness, 0);
        sharing = put(u"sharing"_s, openness, 1);
        press = put(u"press"_s, {}, 1);
        const Article windows = given.putArticle(u"Windows"_s);
        const Article doors = given.putArticle(u"Doors"_s);
        one = given.putHighlight(windows, u"a window"_s, {secrecy}).id;
        both = given.putHighlight(doors, u"an open door"_s, {secrecy, press}).id;
        QTRY_COMPARE(window.theming().current(), ThemeId{});
        QTRY_COMPARE(rowOf(u"press"_s).data(SidebarModel::CountRole).toInt(), 1);
    }

    ThemeId put(const QString &name, const ThemeId &parent, int position)
    {
        const Theme theme{.id = ThemeId::make(), .parent = parent, .name = name, .position = position};
        given.put(addTheme(theme));
        return theme.id;
    }
    [[nodiscard]] QListView *list() { return window.sidebar()->view(); }
    [[nodiscard]] QModelIndex rowOf(const QString &name)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString() == name
                && index.data(SidebarModel::KindRole).toInt() == int(SidebarKind::Theme))
                return index;
        }
        return {};
    }
    /// With the keyboard's focus in the sidebar.
    void choose(const QString &name)
    {
        list()->setFocus();
        list()->setCurrentIndex(rowOf(name));
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// "openness(secrecy sharing) press"
    [[nodiscard]] QString tree(const ThemeId &parent = {})
    {
        QStringList names;
        for (const Theme &theme : session.themes().children(parent)) {
            const QString below = tree(theme.id);
            names << theme.name + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return names.join(u' ');
    }
    [[nodiscard]] QList<ThemeId> themesOf(const HighlightId &id)
    {
        return given.library().queries().highlight(id)->themes;
    }
    void pressButton(const QString &text)
    {
        for (QAbstractButton *button : window.messages().findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    }
    void undo() const { key(Qt::Key_Z, Qt::ControlModifier); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        GivenWindow::press(key, modifiers);
    }
    [[nodiscard]] QString said() { return window.messages().text(); }

    ThemeId openness, secrecy, sharing, press;
    HighlightId one, both;
};

} // namespace

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
    given.choose(u"secrecy"_s);
    given.key(Qt::Key_F2, Qt::ShiftModifier);
    ThemePage *page = given.window.pages()->theme();
    QTRY_VERIFY(page->isVisible());
    page->head()->focusDefinition();
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
