// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader finds in twelve real news pages and does with it, by keyboard alone.

#include "panels/askpopup.h"
#include "panels/highlightpage.h"
#include "panels/palettepopup.h"
#include "panels/sidebar.h"
#include "panels/themepage.h"
#include "patience.h"
#include "window/flow_tests.h"
#include "window/givenflow.h"
#include "window/searchfield.h"
#include "window/topbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QString resident = u"third Beijing resident"_s;
const QString xilingol = u"patient from Xilingol"_s;
const QString vapour = u"traces of water vapor above the surface"_s;
const QString plumes = u"plumes do indeed seem to be real"_s;

void passagesAreMarked(GivenFlow &given, const QString &)
{
    const std::array wanted{std::pair(resident, u"plague"_s), std::pair(xilingol, u"plague"_s),
                            std::pair(vapour, u"space/water"_s), std::pair(plumes, u"space"_s)};
    for (const auto &[words, path] : wanted) {
        given.openPage(words);
        given.takeSentence(words);
        QVERIFY(!given.mark().isNull());
        given.giveTheme(path);
    }
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.passages(u"plague"_s), 2);
    QCOMPARE(given.passages(u"space"_s), 2);
}

void aHitIsOpenedAtItsPassage(GivenFlow &given, const QString &)
{
    const OpenArticlePtr before = given.window.pane().article();
    given.search(u"theme:plague kind:highlight xilin"_s);
    QTRY_VERIFY(given.window.pane().article() != before && given.view()->hasFocus());
    QTRY_VERIFY(given.view()->currentHighlight());
    const PlacedHighlight *placed = given.view()->highlights()->find(*given.view()->currentHighlight());
    QVERIFY(placed && !placed->isOrphan());
    const TextRange passage = placed->ranges.front();
    const QString words = given.window.pane().article()->document->text().mid(passage.start,
                                                                              passage.end - passage.start);
    QVERIFY2(words.contains(xilingol), qPrintable(words));
    const auto isSeen = [&] {
        const TextRange seen = given.view()->visibleRange();
        return seen.start <= passage.start && passage.start < seen.end;
    };
    QTRY_VERIFY(isSeen());
}

void aFilterIsSaved(GivenFlow &given, const QString &)
{
    given.goToArticles();
    given.tabTo(given.articles().words());
    given.type(u"theme:space europa"_s);
    QTRY_COMPARE(given.articles().model().rowCount(), 2);
    given.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.sidebar()->view()->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    given.type(u"About Europa"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.tabTo(given.articles().words());
    given.press(Qt::Key_Escape);
    QTRY_COMPARE(given.articles().model().rowCount(), SavedPages::count);
    given.goToSidebarRow(u"About Europa"_s);
    QTRY_COMPARE(given.articles().heading(), u"About Europa"_s);
    QTRY_COMPARE(given.articles().model().rowCount(), 2);
}

void thePaletteLeadsToATheme(GivenFlow &given, const QString &)
{
    given.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(given.window.bar()->search()->hasFocus());
    given.type(u"#plag"_s);
    auto *palette = given.window.findChild<PalettePopup *>();
    QVERIFY(palette);
    QTRY_VERIFY(!palette->model().isAsking() && palette->model().rowCount() > 0);
    given.press(Qt::Key_Return);
    ThemePage *page = given.window.pages()->theme();
    QTRY_COMPARE(page->theme(), given.theme(u"plague"_s));
    QTRY_COMPARE(page->model().rowCount(), 2);
    given.tabTo(page->view());
    given.press(Qt::Key_Home);
    given.press(Qt::Key_M);
    const auto definition = [&] { return given.session.themes().find(given.theme(u"plague"_s))->definition; };
    QTRY_VERIFY(definition().startsWith(u"> "_s)); // a model passage
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading() && given.view()->currentHighlight());
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(given.window.navigation().place()->kind == Place::Kind::Theme && page->isVisible());
}

/// All passages of plague go to space in one step, and back.
void themesAreMerged(GivenFlow &given, const QString &)
{
    const ThemeId plague = given.theme(u"plague"_s);
    given.tabTo(given.window.pages()->theme()->view());
    given.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    given.type(u"space"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.passages(u"space"_s), 4);
    QVERIFY(!given.session.themes().find(plague));
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.passages(u"space"_s), 2);
    QTRY_COMPARE(given.passages(u"plague"_s), 2);
}

void manyAreEditedAtOnce(GivenFlow &given, const QString &)
{
    given.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownHighlights());
    HighlightPage &list = *given.window.pages()->highlights();
    QTRY_COMPARE(list.model().rowCount(), 4);
    QTRY_VERIFY(list.view()->hasFocus());
    given.press(Qt::Key_Home);
    given.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list.selectedIds().size(), 2);
    given.press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(given.stored().highlightCount({.colour = u"question"_s}).value_or(-1), 2);
    given.press(Qt::Key_A, Qt::ControlModifier);
    given.press(Qt::Key_N);
    QTRY_VERIFY(given.window.findChild<AskPopup *>() && given.window.findChild<AskPopup *>()->isVisible());
    given.type(u"ask again"_s);
    given.press(Qt::Key_Return);
    const auto noted = [&] {
        int count = 0;
        for (int row = 0; row < list.model().rowCount(); ++row)
            count += list.model().row(row).highlight.note == u"ask again"_s;
        return count;
    };
    QTRY_COMPARE(noted(), 4);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(noted(), 0);
}

} // namespace

void FlowTest::passagesAreFoundAndWorked()
{
    takeStepsThroughPages({passagesAreMarked, aHitIsOpenedAtItsPassage, aFilterIsSaved, thePaletteLeadsToATheme,
                           themesAreMerged, manyAreEditedAtOnce});
}

} // namespace florilegium::testing
