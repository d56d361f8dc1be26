// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/matchespage.h"
#include "patience.h"
#include "pause.h"
#include "window/aiming_tests.h"
#include "window/giventhemes.h"
#include "window/openedtext.h"

#include <QLineEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Many pages; a kestrel is seen on the last one.
QByteArray longText(const QByteArray &title)
{
    QByteArray text = "# " + title + "\n\n";
    for (int line = 0; line < 160; ++line)
        text += "Words stand here, one after the other, in line " + QByteArray::number(line) + ".\n\n";
    return text + "Only here a kestrel was seen.\n";
}

} // namespace

void ArrivingTest::aPassageIsOfItsArticleAlone()
{
    GivenWindow given;
    const Article windows = given.given.putArticle(u"Windows"_s); // without a text
    const Highlight passage = given.given.putHighlight(windows, u"a window"_s);
    const QSignalSpy failed(&given.session, &Session::openFailed);
    const QSignalSpy missed(&given.window.navigation(), &Navigation::highlightMissed);
    given.window.opener().open(QStringList{u"florilegium://article/"_s + windows.id.text + u'#' + passage.id.text});
    QTRY_COMPARE(failed.size(), 1);
    given.openArticle();
    QVERIFY(missed.isEmpty());
    QVERIFY(!given.window.pane().view()->currentHighlight());
}

void ArrivingTest::aLineIsOfItsArticleAlone()
{
    GivenWindow given;
    const DocumentView *view = given.window.pane().view();
    openText(given, u"first.md"_s, longText("The first"));
    given.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(view->scrollTop() > 0);
    given.openArticle();
    {
        const Pause pause(given.given.library());
        given.window.navigation().goBack();
        QVERIFY2(given.session.isOpening(), "it is read from the library again");
        given.session.cancelOpening(); // before it comes
    }
    openText(given, u"second.md"_s, longText("The second"));
    QCOMPARE(given.window.navigation().title(), u"The second"_s);
    QCOMPARE(view->scrollTop(), 0.0);
}

void ArrivingTest::aMatchInAnotherArticleIsGoneTo()
{
    GivenThemes given;
    openText(given, u"first.md"_s, longText("The first"));
    given.openArticle();
    given.choose(u"press"_s);
    given.key(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    MatchesPage *page = given.window.pages()->matches();
    QTRY_VERIFY(page->words()->hasFocus());
    given.type(u"kestrel"_s);
    QTRY_COMPARE(page->model().rowCount(), 1);
    given.key(Qt::Key_Down);
    QTRY_VERIFY(page->view()->hasFocus());
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.window.navigation().title(), u"The first"_s);
    const DocumentView *view = given.window.pane().view();
    const qsizetype at = view->document()->text().indexOf(u"kestrel"_s);
    QTRY_VERIFY(view->visibleRange().contains(at));
}

} // namespace florilegium::testing
