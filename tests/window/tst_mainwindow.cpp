// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"
#include "panels/sidebar.h"
#include "patience.h"
#include "view/selectionbar.h"
#include "view/themepicker.h"
#include "window/breadcrumb.h"
#include "window/exporting.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/openedtext.h"
#include "window/pages.h"
#include "window/searchfield.h"
#include "window/statuskeeper.h"
#include "window/statusline.h"
#include "window/tests_window.h"
#include "window/topbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void MainWindowTest::theFirstFrameIsThePage()
{
    GivenLibrary given;
    ParserHost parsers;
    Session session(given.library(), parsers);
    MainWindow window(session, {});
    QVERIFY(!window.isFilled());
    const QRect page = window.pane().geometry();
    QSignalSpy filled(&window, &MainWindow::filled);
    window.show();
    QTRY_COMPARE(filled.size(), 1);
    QVERIFY(window.bar()->isFilled() && window.sidebar() && window.pages());
    QCOMPARE(window.sidebar()->geometry(), window.frame().sidebar);
    QVERIFY(page.isValid());
}

void MainWindowTest::aClaimIsMarkedWithTwoKeys()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    QVERIFY(!given.window.pane().view()->selection().isEmpty());
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.highlights().size(), 1);
    QVERIFY(given.session.claims().statedBy(given.highlights().front().highlight.id));
    QTRY_COMPARE(given.window.status()->texts().saved, u"Saved"_s);
    QVERIFY(given.window.status()->texts().marks.contains(u"claim"_s));
}

void MainWindowTest::marksAreCountedWhenTheyChange()
{
    GivenWindow given;
    QByteArray text = "# Doors\n\n";
    for (int paragraph = 0; paragraph < 200; ++paragraph)
        text += "The door is open. It was shut once.\n\n";
    openText(given, u"doors.md"_s, text);
    const StatusTexts &said = given.window.status()->texts();
    const auto *keeper = given.window.findChild<StatusKeeper *>();
    QVERIFY(keeper);
    QCOMPARE(said.marks, QString());
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_VERIFY(said.marks.contains(u"1 highlight"_s));
    QTRY_COMPARE(said.saved, u"Saved"_s);
    const int before = keeper->countings();
    const QString paragraph = said.paragraph;
    given.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(said.paragraph != paragraph);
    QCOMPARE(keeper->countings(), before);
    QVERIFY(said.marks.contains(u"1 highlight"_s));
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(said.marks, QString());
}

void MainWindowTest::lettersTypedIntoTheSearchFieldAreText()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), given.window.bar()->search());
    QTest::keyClicks(given.window.bar()->search(), u"chn1"_s);
    QCOMPARE(given.window.bar()->search()->text(), u"chn1"_s);
    QVERIFY(given.highlights().isEmpty());
}

void MainWindowTest::aThemeIsGivenByTyping()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_T);
    QTRY_VERIFY(given.window.pane().picker()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"openness/doors"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.highlights().size(), 1);
    QTRY_COMPARE(given.highlights().front().highlight.themes.size(), 1);
    QCOMPARE(given.session.themes().path(given.highlights().front().highlight.themes.front()), u"openness/doors"_s);
    given.press(Qt::Key_Z, Qt::ControlModifier); // theme, theme above it and tag
    QTRY_VERIFY(given.highlights().front().highlight.themes.isEmpty());
    QVERIFY(given.session.themes().all().isEmpty());
    QCOMPARE(given.session.undoName(), u"highlight"_s);
}

void MainWindowTest::aThemeTypedForADigitIsOneStep()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    given.press(Qt::Key_3);
    QTRY_VERIFY(given.window.pane().picker()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"openness/doors"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.session.themes().withShortcut(3));
    QCOMPARE(given.session.themes().path(given.session.themes().withShortcut(3)->id), u"openness/doors"_s);
    QCOMPARE(given.highlights().front().highlight.themes.size(), 1);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(given.session.themes().all().isEmpty());
    QVERIFY(given.highlights().front().highlight.themes.isEmpty());
    QCOMPARE(given.session.undoName(), u"highlight"_s);
    given.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.session.themes().withShortcut(3));
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.session.library().queries().themes()->size(), 2);
}

void MainWindowTest::undoTakesBackWhatWasDone()
{
    GivenWindow given;
    given.openArticle();
    QVERIFY(!given.window.actions().action(ActionId::Undo)->isEnabled());
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.highlights().size(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(given.highlights().size(), 1);
}

void MainWindowTest::deletingSaysSoAndOffersToUndo()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.highlights().size(), 0);
    QVERIFY(given.window.messages().isVisible());
    auto buttons = given.window.messages().findChildren<QAbstractButton *>();
    const auto undo = std::ranges::find_if(buttons,
                                           [](const QAbstractButton *button) { return button->text() == u"Undo"_s; });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(given.highlights().size(), 1);
    QVERIFY(!given.window.messages().isVisible());
}

void MainWindowTest::theSidebarLeadsToLists()
{
    GivenWindow given;
    given.openArticle();
    QListView *view = given.window.sidebar()->view();
    const QModelIndex inbox = view->model()->index(1, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(inbox).center());
    QTRY_VERIFY(!given.window.navigation().isReading());
    QCOMPARE(given.window.bar()->breadcrumb()->title(), QString());
    QTRY_COMPARE(given.window.pages()->articles()->model().rowCount(), 1);
    QVERIFY(given.window.isActiveWindow()); // no part of the page was ever a window of its own
    given.window.pages()->articles()->view()->setCurrentIndex(given.window.pages()->articles()->model().index(0, 0));
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    QCOMPARE(given.window.bar()->breadcrumb()->title(), u"On doors"_s);
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!given.window.navigation().isReading());
}

void MainWindowTest::searchFindsAndOpens()
{
    GivenWindow given;
    given.openArticle();
    given.given.library().indexed().waitForFinished();
    given.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!given.window.navigation().isReading());
    given.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(given.window.bar()->search(), u"nobody knows"_s);
    auto *found = given.window.findChild<QWidget *>(u"searchPopup"_s);
    QVERIFY(found);
    QTRY_VERIFY(found->isVisible());
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    QVERIFY(given.window.bar()->search()->text().isEmpty());
}

void MainWindowTest::notesAreExported()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.session.unsaved(), 0);
    const QDir folder(given.given.folder() + u"/notes"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QSignalSpy finished(&given.window.exporting(), &Exporting::finished);
    given.window.exporting().exportTo(folder.path());
    QTRY_COMPARE(finished.size(), 1);
    const QStringList files = folder.entryList({u"*.md"_s});
    QCOMPARE(files.size(), 1);
    QVERIFY2(given.window.messages().text().contains(files.front()), qPrintable(given.window.messages().text()));
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains(given.highlights().front().highlight.id.text.toUtf8()));
}

void MainWindowTest::aHighlightIsCopiedAsMarkdown()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QGuiApplication::clipboard()->clear();
    given.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString quote = quoteOf(given.highlights().front().highlight);
    QTRY_VERIFY(!quote.isEmpty() && QGuiApplication::clipboard()->text().contains(quote));
}

void MainWindowTest::inASmallWindowTheSidebarLiesOver()
{
    GivenWindow given({800, 600});
    given.openArticle();
    QVERIFY(given.window.frame().overlay);
    given.window.setSidebarShown(true);
    QVERIFY(given.window.sidebar()->isVisible());
    QCOMPARE(given.window.pane().width(), 800);
    QTest::mouseClick(given.window.pane().view()->viewport(), Qt::LeftButton, {}, QPoint(600, 300));
    QVERIFY(!given.window.sidebar()->isVisible());
    given.press(Qt::Key_F9);
    QVERIFY(given.window.sidebar()->isVisible());
}

void MainWindowTest::everyControlHasAName()
{
    GivenWindow given;
    given.openArticle();
    for (const ActionId list : {ActionId::Articles, ActionId::Highlights, ActionId::Claims})
        given.window.actions().action(list)->trigger();
    QStringList nameless;
    for (QWidget *widget : given.window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        // Qt's own parts of a field (its button that clears it) are named by Qt.
        const bool isQts = widget->parentWidget() && qobject_cast<QLineEdit *>(widget->parentWidget());
        if (isControl && !isQts && widget->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                            + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::aMissingFileIsSaidQuietly()
{
    GivenWindow given;
    given.window.opener().open(QStringList{given.given.folder() + u"/gone.txt"_s});
    QTRY_VERIFY(given.window.messages().text().contains(u"gone.txt"_s));
    QCOMPARE(given.window.messages().kind(), Messages::Kind::Problem);
    QVERIFY(!QApplication::activeModalWidget());
}

void MainWindowTest::linksAreShownBeforeTheyOpen()
{
    GivenWindow given;
    given.window.opener().followLink(u"https://example.org/plan"_s);
    QCOMPARE(given.window.messages().text(), u"https://example.org/plan"_s);
    given.window.opener().followLink(u"file:///etc/passwd"_s);
    QVERIFY(given.window.messages().text().contains(u"not opened"_s));
}

} // namespace florilegium::testing
