// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonpage.h"
#include "panels/comparisonviews.h"
#include "panels/emptystate.h"
#include "panels/versionchooser.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QListView>
#include <QMenu>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray longArticle(const QByteArray &year, int paragraphs)
{
    QByteArray text = "# On doors\n\nThe first door is open. The second door is shut.\n\n";
    for (int i = 0; i < paragraphs; ++i) {
        text += "Statement " + QByteArray::number(i) + " was made in the old hall by the river in the year "
            + (i % 9 == 4 ? year : QByteArray("1900"))
            + ", and nobody in the town has asked for its reasons since then.\n\n";
    }
    return text;
}

/// A window on an article with two versions; what was marked in the first one is given by its words.
class GivenVersions : public GivenWindow
{
public:
    explicit GivenVersions(QSize size = {1280, 860})
        : GivenWindow(size)
    {
    }

    bool write(const QByteArray &bytes)
    {
        QFile file(given.folder() + u"/doors.md"_s);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        QSignalSpy opened(&session, &Session::opened);
        window.opener().open(QStringList{file.fileName()});
        return waitFor([&] { return !opened.isEmpty(); }) && waitFor([&] {
                   return session.unsaved() == 0 && window.pane().article()->text != 0
                       && window.pane().view()->hasFocus();
               });
    }

    void mark(const QString &words)
    {
        const qsizetype start = window.pane().view()->document()->text().indexOf(words);
        session.highlight(window.pane().article(), {{start, start + words.size()}}, u"claim"_s);
    }

    bool openWithKeys()
    {
        if (!waitFor([&] { return window.actions().action(ActionId::CompareVersions)->isEnabled(); }))
            return false;
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        return waitFor([&] { return page().comparison() != nullptr; });
    }

    ComparisonPage &page() { return *window.pages()->comparison(); }
    ComparisonViews &views() { return *page().views(); }
};

} // namespace

void ComparisonTest::itIsOfferedWhereThereAreTwoVersions()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 4)));
    QTest::qWait(1); // the answer of the reader's thread is on its way
    QVERIFY(!given.window.actions().action(ActionId::CompareVersions)->isEnabled());
    QVERIFY(given.write(longArticle("1901", 6)));
    QTRY_VERIFY(given.window.actions().action(ActionId::CompareVersions)->isEnabled());
}

void ComparisonTest::keysGoThroughTheChanges()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 60)));
    QVERIFY(given.write(longArticle("1901", 60)));
    QVERIFY(given.openWithKeys());
    const QList<ComparedChange> &changes = given.page().comparison()->changes;
    QCOMPARE(changes.size(), 7);
    for (qsizetype change = 0; change < 3; ++change) {
        given.press(change % 2 ? Qt::Key_Period : Qt::Key_N);
        QVERIFY(given.views().isSeen(changes[change]));
        const double left = given.views().oldView()->yOf(changes[change].old.start);
        const double right = given.views().newView()->yOf(changes[change].now.start);
        QVERIFY2(qAbs(left - right) < 2, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    }
    given.press(Qt::Key_P);
    QVERIFY(given.views().isSeen(changes[1]));
    given.press(Qt::Key_Comma);
    QVERIFY(given.views().isSeen(changes[0]));
    given.page().setInline(true);
    QVERIFY(given.views().inlineView()->hasFocus());
    for (qsizetype change = 1; change < 3; ++change) {
        given.press(Qt::Key_N);
        QVERIFY(given.views().inlineView()->rectsOf(changes[change].both).size() > 0);
    }
}

void ComparisonTest::bothSidesScrollByWhatStandsBesideWhat()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 60)));
    // A long opening that the older version does not have.
    QByteArray after = longArticle("1900", 60);
    after.insert(after.indexOf("The first door"), longArticle("1777", 20).mid(12) + "\n\n");
    QVERIFY(given.write(after));
    QVERIFY(given.openWithKeys());
    const QString words = u"Statement 40 was made"_s;
    DocumentView *old = given.views().oldView();
    DocumentView *now = given.views().newView();
    const qsizetype in = now->document()->text().lastIndexOf(words);
    now->scrollToDocumentY(now->documentY(in) - now->viewport()->height() / 3.0);
    QVERIFY(qAbs(old->yOf(old->document()->text().indexOf(words)) - now->yOf(in)) < 8);
    old->scrollByPixels(-400);
    const qsizetype beside = given.views().oldView()->document()->text().indexOf(u"Statement 35 was made"_s);
    const qsizetype there = now->document()->text().lastIndexOf(u"Statement 35 was made"_s);
    QVERIFY(qAbs(old->yOf(beside) - now->yOf(there)) < 8);
}

void ComparisonTest::highlightsWithOtherWordsComeFirst()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 30) + "Nobody knows why the third door was painted in so bright a red.\n"));
    given.mark(u"Statement 4 was made in the old hall by the river in the year 1900"_s);
    given.mark(u"Nobody knows why the third door was painted in so bright a red."_s);
    given.mark(u"The first door is open."_s);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QVERIFY(given.write(longArticle("1901", 30)));
    QVERIFY(given.openWithKeys());
    QListView *list = given.page().highlights();
    QCOMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(list->model()->index(0, 0).data(ComparedHighlightModel::NewWordsRole).toString().contains(u"1901"_s));
    given.press(Qt::Key_Down);
    given.press(Qt::Key_Return);
    const QString gone = u"Nobody knows why the third door"_s;
    const qsizetype at = given.views().oldView()->document()->text().indexOf(gone);
    QVERIFY(!given.views().oldView()->rectsOf({at, at + gone.size()}).isEmpty());
    given.press(Qt::Key_N);
    QVERIFY2(!given.views().newView()->visibleRange().isEmpty(), "letters of the list are keys of the page");
}

void ComparisonTest::escGoesBackAndHistoryComesAgain()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 6)));
    QVERIFY(given.write(longArticle("1901", 6)));
    QVERIFY(given.openWithKeys());
    QVERIFY(!given.window.navigation().isReading());
    QCOMPARE(given.window.navigation().place()->kind, Place::Kind::Comparison);
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(given.window.navigation().isReading());
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.window.navigation().place()->kind, Place::Kind::Comparison);
    QTRY_VERIFY(given.page().isVisible());
    given.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(given.window.navigation().isReading());
}

void ComparisonTest::anyTwoVersionsAreChosen()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 6)));
    QVERIFY(given.write(longArticle("1901", 6)));
    QVERIFY(given.write(longArticle("1902", 6)));
    QVERIFY(given.openWithKeys());
    QVERIFY(given.views().oldView()->document()->text().contains(u"1901"_s));
    const auto choosers = given.page().findChildren<VersionChooser *>();
    QCOMPARE(choosers.size(), 2);
    QCOMPARE(choosers.front()->menu()->actions().size(), 3);
    QSignalSpy compared(&given.page(), &ComparisonPage::compared);
    choosers.front()->menu()->actions().back()->trigger();
    QTRY_COMPARE(compared.size(), 1);
    QVERIFY(!given.views().oldView()->document()->text().contains(u"1901"_s));
    QVERIFY(given.views().newView()->document()->text().contains(u"1902"_s));
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(compared.size(), 2);
    QVERIFY(given.views().oldView()->document()->text().contains(u"1901"_s));
}

void ComparisonTest::aLongTextDoesNotKeepTheWindow()
{
    GivenVersions given;
    QVERIFY(given.write(longArticle("1900", 8000)));
    QVERIFY(given.write(longArticle("1901", 8000)));
    QTRY_VERIFY(given.window.actions().action(ActionId::CompareVersions)->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!given.page().comparison(), "compared on the window's thread");
    given.letGo();
    QTRY_VERIFY(given.page().comparison());
    QCOMPARE(given.page().comparison()->changes.size(), 889);
    given.press(Qt::Key_P);
    QVERIFY(given.views().isSeen(given.page().comparison()->changes.back()));
}

} // namespace florilegium::testing
