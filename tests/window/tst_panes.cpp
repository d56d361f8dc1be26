// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"
#include "patience.h"
#include "view/findbar.h"
#include "window/breadcrumb.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/searchfield.h"
#include "window/sidehead.h"
#include "window/splitview.h"
#include "window/statusline.h"
#include "window/tests_window.h"
#include "window/topbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

struct SplitWindow : GivenWindow
{
    using GivenWindow::GivenWindow;

    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = given.folder() + u'/' + name;
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        return path;
    }
    /// Into the active pane.
    [[nodiscard]] bool open(const QString &path)
    {
        const OpenArticlePtr before = window.pane().article();
        window.opener().open(QStringList{path});
        return waitFor([&] { return window.pane().article() && window.pane().article() != before; })
            && waitFor([&] { return session.unsaved() == 0 && window.pane().article()->text != 0; })
            && waitFor([&] { return window.pane().view()->hasFocus(); });
    }
    void split() { press(Qt::Key_F5, Qt::ShiftModifier); }
    [[nodiscard]] DocumentView &view(int side) { return *window.sides().at(side)->pane().view(); }
    [[nodiscard]] QString title(int side) { return window.sides().at(side)->navigation().title(); }
    [[nodiscard]] QString crumb() { return window.bar()->breadcrumb()->title(); }
};

/// From left to right.
QList<SideHead *> headsOf(const MainWindow &window)
{
    QList<SideHead *> heads = window.findChildren<SideHead *>();
    std::ranges::sort(heads, {}, [&](const SideHead *head) { return head->mapTo(&window, QPoint()).x(); });
    return heads;
}

QByteArray longText(const QByteArray &title)
{
    QByteArray text = "# " + title + "\n\n";
    for (int part = 1; part <= 40; ++part) {
        text += "## Part " + QByteArray::number(part) + "\n\n";
        for (int i = 0; i < 4; ++i)
            text += "Words of part " + QByteArray::number(part) + " stand here, one after the other, in a line.\n\n";
    }
    return text;
}

} // namespace

void PanesTest::oneArticleIsShownTwice()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QVERIFY(given.window.isSplit());
    QCOMPARE(given.window.sides().size(), 2);
    QCOMPARE(&given.window.side(), given.window.sides().last());
    QTRY_VERIFY(given.view(1).hasFocus());
    QCOMPARE(given.view(0).document(), given.view(1).document());
    QCOMPARE(given.view(0).highlights(), given.view(1).highlights());
    QVERIFY(given.view(0).isVisible() && given.view(1).isVisible());
    QVERIFY(std::abs(given.view(0).width() - given.view(1).width()) <= 2);
    QVERIFY(given.view(0).mapTo(&given.window, QPoint()).x() < given.view(1).mapTo(&given.window, QPoint()).x());
    const QPointer<ReadingSide> left = given.window.sides().first();
    const QPointer<DocumentView> leftView = &given.view(0);
    given.split();
    QVERIFY(!given.window.isSplit());
    QVERIFY2(!left && !leftView, "what is not seen any more is let go");
    QTRY_VERIFY(given.view(0).hasFocus());
    QCOMPARE(given.view(0).mapTo(&given.window, QPoint()), given.window.frame().centre.topLeft());
    QCOMPARE(given.crumb(), u"On doors"_s);
}

void PanesTest::aHighlightAppearsInBoth()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    const qint64 before = given.view(0).counts().highlightsVisited;
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.view(1).highlights()->all().size(), 1);
    QVERIFY(given.view(0).selection().isEmpty());
    QTRY_VERIFY2(given.view(0).counts().highlightsVisited > before, "it is painted there too");
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(given.view(0).highlights()->all().isEmpty());
}

void PanesTest::placesAreTheirOwn()
{
    SplitWindow given;
    QVERIFY(given.open(given.put(u"long.md"_s, longText("A long record"))));
    given.press(Qt::Key_Down, Qt::ControlModifier);
    given.press(Qt::Key_Down, Qt::ControlModifier);
    const qsizetype place = given.view(0).readingPlace().offset;
    QVERIFY(place > 0);
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    QCOMPARE(given.view(1).readingPlace().offset, place);
    given.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(given.view(1).readingPlace().offset > place);
    QCOMPARE(given.view(0).readingPlace().offset, place);
    given.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"part 33"_s);
    QTRY_VERIFY(!given.view(1).matches().ranges.empty());
    QVERIFY(given.view(0).matches().ranges.empty());
}

void PanesTest::actionsGoToThePaneWithTheFocus()
{
    SplitWindow given;
    QVERIFY(given.open(given.put(u"long.md"_s, longText("A long record"))));
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    given.press(Qt::Key_F7);
    QVERIFY(given.view(1).isCaretMode() && !given.view(0).isCaretMode());
    const QAction *caret = given.window.actions().action(ActionId::CaretMode);
    QVERIFY(caret->isChecked());
    given.press(Qt::Key_F5);
    QTRY_VERIFY(given.view(0).hasFocus());
    QVERIFY(!caret->isChecked());
    const qsizetype other = given.view(1).readingPlace().offset;
    given.press(Qt::Key_Down, Qt::ControlModifier);
    given.press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(given.view(0).readingPlace().offset > 0);
    QCOMPARE(given.view(1).readingPlace().offset, other);
    const QList<SideHead *> heads = headsOf(given.window);
    QCOMPARE(heads.size(), 2);
    QVERIFY(heads.first()->isActive() && !heads.last()->isActive());
    QTest::mouseClick(given.view(1).viewport(), Qt::LeftButton, {}, given.view(1).viewport()->rect().center());
    QTRY_VERIFY(given.view(1).hasFocus());
    QVERIFY(!heads.first()->isActive() && heads.last()->isActive());
    QVERIFY2(caret->isChecked(), "states are those of the active pane");
    QVERIFY(heads.last()->accessibleName().contains(u"A long record"_s));
}

void PanesTest::theActivePaneStays()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    given.press(Qt::Key_F5);
    QTRY_VERIFY(given.view(0).hasFocus());
    const ReadingSide *stays = &given.window.side();
    given.split();
    QCOMPARE(given.window.sides(), QList{given.window.sides().first()});
    QCOMPARE(&given.window.side(), stays);
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    given.split(); // the one that was there first goes
    QTRY_VERIFY(given.view(0).hasFocus());
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QVERIFY(given.window.status()->texts().marks.contains(u'1'));
    QCOMPARE(given.window.settings().article, given.window.pane().article()->article.id);
}

void PanesTest::aPaneIsClosedByItsButton()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    const QPointer<ReadingSide> left = given.window.sides().first();
    const QPointer<ReadingSide> right = given.window.sides().last();
    QTest::mouseClick(headsOf(given.window).last()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(!given.window.isSplit());
    QVERIFY(left && !right);
    QTRY_VERIFY(given.view(0).hasFocus());
}

void PanesTest::offersOfThePaneThatStaysAreKept()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    Messages &messages = given.window.messages();
    const Session *left = &given.window.sides().first()->session();
    const Session *right = &given.window.sides().last()->session();
    messages.offer(right, u"Of the right one"_s, {});
    messages.offer(left, u"Of the left one"_s, {});
    QCOMPARE(messages.text(), u"Of the left one"_s);
    given.split(); // the right one stays
    QCOMPARE(messages.text(), u"Of the right one"_s);
    messages.withdrawOffers(right);
    QVERIFY(messages.text().isEmpty());
}

void PanesTest::anArticleOpenedInOnePaneLeavesTheOffersOfTheOther()
{
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    given.window.messages().offer(&given.window.sides().first()->session(), u"Of the left one"_s, {});
    given.window.messages().offer(&given.window.sides().last()->session(), u"Of the right one"_s, {});
    QVERIFY(given.open(given.put(u"second.md"_s, "# The second\n\nIt is short.\n")));
    QTRY_COMPARE(given.window.messages().text(), u"Of the left one"_s);
}

void PanesTest::narrowPanesFoldTheirMargins()
{
    SplitWindow given;
    given.openArticle();
    QVERIFY(!given.view(0).isMarginFolded());
    given.split();
    QTRY_VERIFY(given.view(0).isMarginFolded() && given.view(1).isMarginFolded());
    given.window.resize(500, 400);
    for (int side : {0, 1}) {
        QTRY_VERIFY(given.view(side).width() <= 280);
        QVERIFY(given.view(side).textColumn().right() <= given.view(side).viewport()->width());
        QVERIFY(given.view(side).textColumn().width() > 120);
    }
    given.window.resize(1280, 860);
    given.split();
    QTRY_VERIFY(!given.view(0).isMarginFolded());
}

void PanesTest::theSecondPaneFollowsInReadingDirection()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    SplitWindow given;
    given.openArticle();
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    QVERIFY(given.view(0).mapTo(&given.window, QPoint()).x() > given.view(1).mapTo(&given.window, QPoint()).x());
}

void PanesTest::anotherTextOfThePageIsShownInBoth()
{
    SplitWindow given;
    QByteArray page = "<html><head><title>Doors</title></head><body><nav class=\"menu\"><a href=\"/\">Homeward</a> "
                      "<a href=\"/b\">Worldward</a></nav><article><h1>Doors</h1>";
    for (int i = 0; i < 40; ++i)
        page += "<p>The door with the number " + QByteArray::number(i)
            + " is open all day long to everyone who asks for it, and nobody remembers who opened it.</p>";
    QVERIFY(given.open(given.put(u"page.html"_s, page + "</article></body></html>")));
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    const QString &text = given.view(0).document()->text();
    given.view(0).goTo(text.indexOf(u"number 20 "));
    const QString top = text.sliced(given.view(0).readingPlace().offset, 30);
    given.press(Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(given.view(1).document()->text().contains(u"Homeward"_s));
    QCOMPARE(given.view(0).document(), given.view(1).document());
    QCOMPARE(given.view(0).document()->text().sliced(given.view(0).readingPlace().offset, 30), top);
    QVERIFY(given.view(1).hasFocus());
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.view(0).highlights()->all().size(), 1);
}

void PanesTest::anArticleIsOpenedBesideAnother()
{
    SplitWindow given;
    given.given.putArticle(u"Of windows"_s); // without a text: rows are not all alike
    QVERIFY(given.open(given.put(u"first.md"_s, longText("The first"))));
    QVERIFY(given.open(given.put(u"second.md"_s, longText("The second"))));
    given.press(Qt::Key_1, Qt::ControlModifier);
    ArticlePage *articles = given.window.pages()->articles();
    QTRY_COMPARE(articles->model().rowCount(), 3);
    const auto title = [articles](int row) { return articles->model().index(row, 0).data().toString(); };
    QTRY_VERIFY(!title(2).isEmpty());
    for (int row = 0; row < 3; ++row) {
        if (title(row) == u"The first"_s)
            articles->view()->setCurrentIndex(articles->model().index(row, 0));
    }
    given.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
    QTRY_COMPARE(given.title(1), u"The first"_s);
    QVERIFY2(!given.window.sides().first()->navigation().isReading(), "the list stays where it was");
    QTRY_COMPARE(given.crumb(), u"The first"_s);
    QTRY_VERIFY(given.view(1).hasFocus());
    given.press(Qt::Key_F5);
    QTRY_COMPARE(given.crumb(), QString());
    given.press(Qt::Key_Left, Qt::AltModifier); // each has a way back of its own
    QTRY_COMPARE(given.title(0), u"The second"_s);
    QTRY_COMPARE(given.crumb(), u"The second"_s);
    QCOMPARE(given.title(1), u"The first"_s);
    given.press(Qt::Key_F5);
    QTRY_VERIFY(given.view(1).hasFocus());
    QVERIFY(!given.window.actions().action(ActionId::Back)->isEnabled());
    QVERIFY(given.open(given.put(u"third.md"_s, "# The third\n\nIt is short.\n")));
    QCOMPARE(given.title(1), u"The third"_s);
    QCOMPARE(given.title(0), u"The second"_s);
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.title(1), u"The first"_s);
}

void PanesTest::whatWasFoundIsOpenedBeside()
{
    SplitWindow given;
    QVERIFY(given.open(given.put(u"first.md"_s, "# The lantern\n\nIt gives light.\n")));
    QVERIFY(given.open(given.put(u"second.md"_s, longText("The second"))));
    given.given.library().indexed().waitForFinished();
    given.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.bar()->search()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"lantern"_s);
    auto *popup = given.window.findChild<QWidget *>(u"searchPopup"_s);
    QTRY_VERIFY(popup->isVisible() && popup->findChild<QListView *>()->currentIndex().isValid());
    given.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
    QTRY_COMPARE(given.title(1), u"The lantern"_s);
    QCOMPARE(given.title(0), u"The second"_s);
    QTRY_VERIFY(given.view(1).hasFocus());
}

void PanesTest::aPassageThatWasFoundIsArrivedAtBeside()
{
    SplitWindow given;
    QVERIFY(given.open(given.put(
        u"first.md"_s, longText("The first") + "Only here a *kestrel* was seen.\n\n" + longText("More of it"))));
    QVERIFY(given.open(given.put(u"second.md"_s, longText("The second"))));
    given.given.library().indexed().waitForFinished();
    given.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.bar()->search()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"kestrel "_s);
    auto *popup = given.window.findChild<QWidget *>(u"searchPopup"_s);
    QTRY_VERIFY(popup->isVisible() && popup->findChild<QListView *>()->currentIndex().isValid());
    given.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(given.window.sides().size(), 2);
    QTRY_COMPARE(given.title(1), u"The first"_s);
    const DocumentView &view = given.view(1);
    const qsizetype at = view.document()->text().indexOf(u"kestrel"_s);
    QTRY_VERIFY(!view.rectsOf({at, at + 7}).isEmpty());
    QTRY_VERIFY(QRectF(view.viewport()->rect()).contains(view.rectsOf({at, at + 7}).value(0)));
    QCOMPARE(given.title(0), u"The second"_s);
}

void PanesTest::passagesOfTwoArticlesAreLinked()
{
    SplitWindow given;
    QVERIFY(given.open(given.put(u"first.md"_s, "# The first\n\nThe door is open.\n")));
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.highlights().size(), 1);
    const HighlightId claimed = given.highlights().front().highlight.id;
    given.press(Qt::Key_L);
    given.split();
    QTRY_VERIFY(given.view(1).hasFocus());
    QVERIFY(given.open(given.put(u"second.md"_s, "# The second\n\nThe door is shut.\n")));
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_C, Qt::ShiftModifier);
    const Claim *claim = given.session.claims().statedBy(claimed);
    QVERIFY(claim);
    QTRY_COMPARE(given.session.claims().evidenceOf(claim->id).size(), 2);
}

} // namespace florilegium::testing
