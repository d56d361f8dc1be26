// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/leftoutpanel.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pagechoices.h"
#include "window/reviewing.h"
#include "window/tests_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray paragraphs(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "<p>The door with the number " + QByteArray::number(i)
            + " is open all day long to everyone who asks for it, and nobody remembers who opened it.</p>";
    return text;
}

/// Thirty paragraphs with a box after the tenth, a menu before and an imprint behind.
QByteArray pageOf(const QByteArray &name)
{
    return "<html><head><title>" + name + "</title><link rel=\"canonical\" href=\"https://example.org/" + name
        + "\"></head><body><nav class=\"site-menu\"><a href=\"/\">Home</a> <a href=\"/b\">World</a></nav><article><h1>"
        + name + "</h1><p>This one is about " + name + " alone.</p>" + paragraphs(10)
        + "<aside class=\"newsletter\"><p>Sign up for our newsletter about " + name + ".</p></aside>" + paragraphs(20)
        + "</article><footer class=\"site-footer\"><p>Imprint of the paper</p></footer></body></html>";
}

const QString boxWords = u"Sign up for our newsletter"_s;
const QString menuWords = u"Home"_s;

struct PageWindow : GivenWindow
{
    [[nodiscard]] bool open(const QString &name, const QByteArray &bytes)
    {
        const OpenArticlePtr shown = article();
        QFile file(given.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(bytes);
        file.close();
        window.activateWindow();
        window.opener().open(QStringList{file.fileName()});
        return waitFor([&] { return article() && article() != shown && !session.isOpening(); }) && saved()
            && waitFor([this] { return window.pane().view()->hasFocus(); });
    }
    [[nodiscard]] const OpenArticlePtr &article() const { return const_cast<MainWindow &>(window).pane().article(); }
    [[nodiscard]] bool saved()
    {
        return waitFor([this] { return article()->text != 0 && session.unsaved() == 0 && !session.isOpening(); });
    }
    [[nodiscard]] bool shows(const QString &words) const { return article()->document->text().contains(words); }
    [[nodiscard]] bool becomes(const QString &words, bool shown)
    {
        return waitFor([&] { return shows(words) == shown; }) && saved();
    }
    [[nodiscard]] bool openList()
    {
        press(Qt::Key_F6);
        return waitFor([this] {
            return window.choices().panel() && window.choices().model().isLoaded()
                && window.choices().panel()->list()->hasFocus();
        });
    }
    [[nodiscard]] bool goToRow(const QString &words)
    {
        press(Qt::Key_Home);
        for (int row = 0; row < window.choices().model().rowCount(); ++row, press(Qt::Key_Down)) {
            const LeftOutRow *current = window.choices().current();
            if (current && current->words.contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

void PageChoicesTest::theWholePageAndBackWithTheKey()
{
    PageWindow given;
    QVERIFY(given.open(u"doors.html"_s, pageOf("Doors")));
    QAction *action = given.window.actions().action(ActionId::WholePage);
    QVERIFY(action->isEnabled());
    QVERIFY(!action->isChecked());
    given.window.pane().view()->goTo(given.article()->document->text().indexOf(u"number 15"_s));
    const QString top =
        given.article()->document->text(given.window.pane().view()->visibleRange()).first(60).toString();
    given.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(given.becomes(menuWords, true));
    QVERIFY(given.shows(u"Imprint of the paper"_s));
    QTRY_VERIFY(action->isChecked());
    const auto topNow = [&] {
        return given.article()->document->text(given.window.pane().view()->visibleRange()).first(60).toString();
    };
    QTRY_COMPARE(topNow(), top); // the place is kept
    given.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(given.becomes(menuWords, false));
    QTRY_VERIFY(!action->isChecked());
    QTRY_COMPARE(topNow(), top);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(given.becomes(menuWords, true));
    QTRY_VERIFY(action->isChecked());
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(given.becomes(menuWords, false));
}

void PageChoicesTest::aPieceIsBroughtBackWithKeys()
{
    PageWindow given;
    QVERIFY(given.open(u"doors.html"_s, pageOf("Doors")));
    QVERIFY(given.openList());
    QVERIFY(given.goToRow(boxWords));
    given.press(Qt::Key_Return);
    const TextRange seen = given.window.pane().view()->visibleRange();
    QVERIFY(seen.contains(given.window.choices().current()->at));
    given.press(Qt::Key_B);
    QVERIFY(given.becomes(boxWords, true));
    // The list stays, with the choice above, and the keys go on from it.
    QTRY_VERIFY(given.window.choices().panel()->list()->hasFocus());
    QTRY_VERIFY(given.window.choices().model().isLoaded());
    QCOMPARE(given.window.choices().model().row(0).kind, LeftOutRow::Kind::Kept);
    given.press(Qt::Key_Home);
    QTRY_VERIFY(!given.window.actions().action(ActionId::BringBack)->isEnabled());
    QVERIFY(given.window.actions().action(ActionId::DropRule)->isEnabled());
    given.press(Qt::Key_D);
    QVERIFY(given.becomes(boxWords, false));
    QTRY_VERIFY(given.window.choices().panel()->list()->hasFocus());
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(given.becomes(boxWords, true));
    QTRY_VERIFY(given.window.choices().panel()->list()->hasFocus());
    given.press(Qt::Key_Escape);
    QVERIFY(!given.window.choices().isOpen());
    QVERIFY(given.window.pane().view()->hasFocus());
}

void PageChoicesTest::aChoiceForTheSiteHoldsForTheNextPage()
{
    PageWindow given;
    QVERIFY(given.open(u"doors.html"_s, pageOf("Doors")));
    QVERIFY(given.openList());
    QVERIFY(given.goToRow(boxWords));
    given.press(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(given.becomes(boxWords, true));
    QVERIFY(given.open(u"windows.html"_s, pageOf("Windows")));
    QVERIFY(given.shows(u"newsletter about Windows"_s));
    QVERIFY(!given.window.choices().isOpen()); // it spoke of another article
    QVERIFY(given.openList());
    QVERIFY(given.goToRow(u"newsletter"_s)); // the article's own choice
    given.press(Qt::Key_Down);
    QCOMPARE(given.window.choices().current()->kind, LeftOutRow::Kind::SiteRule);
    given.press(Qt::Key_D);
    QTRY_VERIFY(given.window.choices().model().row(1).kind == LeftOutRow::Kind::Piece);
    QVERIFY(given.saved());
    QVERIFY(given.open(u"floors.html"_s, pageOf("Floors")));
    QVERIFY(!given.shows(boxWords));
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(given.saved());
    QVERIFY(given.open(u"roofs.html"_s, pageOf("Roofs")));
    QVERIFY(given.shows(boxWords));
}

void PageChoicesTest::theDeskAndTheListTakeTurns()
{
    PageWindow given;
    QVERIFY(given.open(u"doors.html"_s, pageOf("Doors")));
    QVERIFY(given.openList());
    given.press(Qt::Key_F8);
    QTRY_VERIFY(given.window.reviewing().isOpen());
    QVERIFY(!given.window.choices().isOpen());
    QVERIFY(given.openList());
    QVERIFY(!given.window.reviewing().isOpen());
}

void PageChoicesTest::pagesThatAreNoArticleSaySo_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("kind");
    QByteArray several;
    for (int i = 0; i < 4; ++i)
        several += "<article><h2><a href=\"/" + QByteArray::number(i) + "\">Door " + QByteArray::number(i) + "</a></h2>"
            + paragraphs(2) + "</article>";
    QTest::newRow("an article") << pageOf("Doors") << int(PageKind::Article);
    QTest::newRow("several") << "<html><body><main><h1>All doors</h1>" + several + "</main></body></html>"
                             << int(PageKind::Several);
    QTest::newRow("nothing") << QByteArray("<html><body><h1>Doors</h1><p>Loading.</p></body></html>")
                             << int(PageKind::Nothing);
    QTest::newRow("a teaser") << "<html><body><article><h1>Doors</h1>" + paragraphs(3)
            + "<div class=\"wall\"><p>Subscribe to continue reading.</p></div></article></body></html>"
                              << int(PageKind::Teaser);
}

void PageChoicesTest::pagesThatAreNoArticleSaySo()
{
    QFETCH(const QByteArray, page);
    QFETCH(const int, kind);
    PageWindow given;
    QVERIFY(given.open(u"page.html"_s, page));
    QCOMPARE(int(given.article()->document->metadata().kind), kind);
    QTRY_COMPARE(given.window.messages().text(), kindSentence(PageKind(kind)));
}

void PageChoicesTest::otherFormatsHaveNoWholePage()
{
    PageWindow given;
    given.openArticle();
    QVERIFY(!given.window.actions().action(ActionId::WholePage)->isEnabled());
    QVERIFY(given.openList());
    QCOMPARE(given.window.choices().model().rowCount(), 0);
}

} // namespace florilegium::testing
