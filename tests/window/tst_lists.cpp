// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"
#include "panels/claimcolumn.h"
#include "panels/highlightpage.h"
#include "panels/matchespage.h"
#include "panels/talllist.h"
#include "patience.h"
#include "window/givenledger.h"
#include "window/giventhemes.h"
#include "window/lists_tests.h"
#include "window/openedtext.h"

#include <QLineEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Whether all that was asked of the library is answered.
bool isSettled(GivenWindow &given)
{
    QCoreApplication::processEvents();
    const auto read = given.given.library().read([](LibraryQueries &) { return true; });
    const bool isAnswered = waitFor([&read] { return read.isFinished(); });
    QCoreApplication::processEvents();
    return isAnswered;
}

} // namespace

void ListsTest::aHiddenShelfReadsNothing()
{
    GivenWindow given;
    QSignalSpy committed(&given.given.library(), &Library::committed);
    given.given.putArticle(u"Doors"_s);
    QTRY_COMPARE(committed.size(), 1);
    given.window.navigation().go({.kind = Place::Kind::Shelf});
    ArticlePage &page = *given.window.pages()->articles();
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_VERIFY(page.model().isIdle());
    given.window.navigation().go({.kind = Place::Kind::Highlights});
    QVERIFY(!page.isVisible());
    const QSignalSpy loaded(&page.model(), &PagedTableBase::loaded);
    given.given.putArticle(u"Locks"_s);
    QTRY_COMPARE(committed.size(), 2);
    QVERIFY(isSettled(given));
    QVERIFY(page.model().isIdle());
    QCOMPARE(loaded.size(), 0);
    given.window.pages()->setCurrentWidget(&page);
    QTRY_COMPARE(page.model().rowCount(), 2);
}

void ListsTest::aHiddenListOfHighlightsReadsNothing()
{
    GivenWindow given;
    QSignalSpy committed(&given.given.library(), &Library::committed);
    const Article doors = given.given.putArticle(u"Doors"_s);
    given.given.putHighlight(doors, u"a door"_s);
    QTRY_COMPARE(committed.size(), 2);
    given.window.navigation().go({.kind = Place::Kind::Highlights});
    HighlightPage &page = *given.window.pages()->highlights();
    QTRY_COMPARE(page.model().rowCount(), 1);
    given.window.navigation().go({.kind = Place::Kind::Shelf});
    QVERIFY(!page.isVisible());
    const QSignalSpy loaded(&page.model(), &PagedModelBase::loaded);
    given.given.putHighlight(doors, u"a lock"_s);
    QTRY_COMPARE(committed.size(), 3);
    QVERIFY(isSettled(given));
    QVERIFY(!page.model().isReading());
    QCOMPARE(loaded.size(), 0);
    given.window.navigation().go({.kind = Place::Kind::Highlights}); // the same question, which is not asked anew
    QTRY_COMPARE(page.model().rowCount(), 2);
    QTRY_COMPARE(page.model().count().value_or(-1), 2);
}

void ListsTest::passagesOfAThemeAreOpenedBeside()
{
    GivenThemes given;
    given.openArticle();
    const OpenArticlePtr article = given.window.pane().article();
    const qsizetype start = article->document->text().indexOf(u"second door"_s);
    const HighlightId id = given.session.highlight(article, {{start, start + 11}}, u"claim"_s, {given.sharing});
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = given.sharing});
    ThemePage *page = given.window.pages()->theme();
    QTRY_COMPARE(page->model().rowCount(), 1);
    const QAction *beside = given.window.actions().action(ActionId::OpenBeside);
    QVERIFY(!beside->isEnabled());
    page->view()->setCurrentIndex(page->model().index(0));
    QVERIFY(beside->isEnabled());
    given.window.navigation().go({.kind = Place::Kind::Claims});
    QVERIFY2(!beside->isEnabled(), "no claim is selected, and none is an article or a passage");
    given.window.navigation().go({.kind = Place::Kind::Theme, .theme = given.sharing});
    QVERIFY(beside->isEnabled());
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
    const ReadingSide &other = *given.window.sides().at(1);
    QTRY_COMPARE(other.navigation().title(), u"On doors"_s);
    QTRY_COMPARE(other.pane().view()->currentHighlight(), id);
}

void ListsTest::aMatchIsOpenedBeside()
{
    GivenThemes given;
    QByteArray text = "# Birds\n\n";
    for (int paragraph = 0; paragraph < 200; ++paragraph)
        text += paragraph == 150 ? "Only here a kestrel was seen.\n\n" : "Nothing but gulls and more gulls.\n\n";
    openText(given, u"birds.md"_s, text);
    const qsizetype at = given.window.pane().article()->document->text().indexOf(u"kestrel"_s);
    given.window.navigation().go({.kind = Place::Kind::Matches, .theme = given.press});
    MatchesPage *page = given.window.pages()->matches();
    page->words()->setText(u"kestrel"_s);
    QTRY_COMPARE(page->model().rowCount(), 1);
    page->view()->setFocus();
    page->view()->setCurrentIndex(page->model().index(0));
    QVERIFY(given.window.actions().action(ActionId::OpenBeside)->isEnabled());
    given.key(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
    QTRY_COMPARE(given.window.sides().at(1)->navigation().title(), u"Birds"_s);
    const DocumentView &view = *given.window.sides().at(1)->pane().view();
    QTRY_VERIFY(!view.rectsOf({at, at + 7}).isEmpty());
    QTRY_VERIFY(QRectF(view.viewport()->rect()).contains(view.rectsOf({at, at + 7}).value(0)));
}

void ListsTest::evidenceIsOpenedBeside()
{
    GivenLedger given(threeStatements);
    const QAction *beside = given.window.actions().action(ActionId::OpenBeside);
    given.press(Qt::Key_Home);
    QCOMPARE(given.page().selected().size(), 1);
    QVERIFY2(!beside->isEnabled(), "a claim is no passage");
    given.openPage(1);
    QTRY_VERIFY(given.claimPage().column().passagesFor->hasFocus());
    QTRY_VERIFY(beside->isEnabled());
    const QSignalSpy wanted(given.window.pages(), &Pages::besideWanted);
    given.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).value<HighlightId>(), given.passages.at(1).id);
}

} // namespace florilegium::testing
