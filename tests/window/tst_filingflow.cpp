// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Twelve real news pages are read and filed, binned and exported, by keyboard alone.

#include "models/words.h"
#include "patience.h"
#include "window/flow_tests.h"
#include "window/givenflow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QString resident = u"third Beijing resident"_s;

QStringList titles(GivenFlow &given)
{
    QStringList titles;
    for (int row = 0; row < given.articles().model().rowCount(); ++row)
        titles << given.articles().model().index(row, int(ArticleColumn::Title)).data().toString();
    return titles;
}

void everyPageIsMarked(GivenFlow &given, const QString &)
{
    const std::array themes{u"health/plague"_s, u"health"_s, u"space"_s};
    for (int row = 0; row < SavedPages::count; ++row) {
        given.openArticle(row);
        given.takeSentence(1);
        QVERIFY(!given.mark().isNull());
        given.giveTheme(themes.at(std::size_t(row) % themes.size()));
    }
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.stored().highlightCount({}).value_or(-1), SavedPages::count);
    QCOMPARE(given.passages(u"health"_s), 8); // with what is below it
    QCOMPARE(given.passages(u"space"_s), 4);
}

void aNoteIsWritten(GivenFlow &given, const QString &)
{
    given.openArticle(0);
    given.takeSentence(2);
    const HighlightId id = given.mark();
    QVERIFY(!id.isNull());
    given.write(u"Who said so? H, C and T are letters here."_s);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(given.stored().highlight(id)->note, u"Who said so? H, C and T are letters here."_s);
}

void articlesAreFiled(GivenFlow &given, const QString &)
{
    for (int step = 0; step < 2; ++step) { // what is done leaves the inbox
        given.goToArticles();
        QTRY_COMPARE(given.articles().model().rowCount(), SavedPages::count - step);
        given.openArticle(0);
        given.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        given.type(u"Winter"_s);
        given.press(Qt::Key_Return);
        QTRY_VERIFY(given.view()->hasFocus());
        QTRY_COMPARE(given.session.unsaved(), 0);
        given.press(Qt::Key_R, Qt::ControlModifier);
        given.press(Qt::Key_4);
        QTRY_COMPARE(given.window.pane().article()->article.rating, 4);
        given.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(given.window.pane().article()->article.state, ReadingState::Done);
        QTRY_COMPARE(given.session.unsaved(), 0);
    }
    given.goToArticles();
    for (const QString &row : {u"Winter"_s, label(ReadingState::Done)}) {
        given.goToSidebarRow(row);
        QTRY_VERIFY(given.window.pages()->shownArticles());
        QTRY_COMPARE(given.articles().heading(), row);
        QTRY_COMPARE(given.articles().model().rowCount(), 2);
    }
}

void theTableIsSortedAndGrouped(GivenFlow &given, const QString &)
{
    constexpr int left = SavedPages::count - 2; // in the inbox
    given.goToArticles();
    given.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.window.settings().shelf.table && given.articles().rows()->hasFocus());
    QTRY_COMPARE(given.articles().model().rowCount(), left);
    given.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(given.articles().model().isIdle());
    QStringList sorted = titles(given);
    QCOMPARE(QSet<QString>(sorted.begin(), sorted.end()).size(), left);
    given.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    std::ranges::reverse(sorted);
    QTRY_COMPARE(titles(given), sorted);
    given.press(Qt::Key_B, Qt::ControlModifier);
    given.press(Qt::Key_T);
    QTRY_VERIFY(given.articles().model().rowCount() > left); // with the heads of the groups
    given.press(Qt::Key_B, Qt::ControlModifier);
    given.press(Qt::Key_Minus);
    QTRY_COMPARE(given.articles().model().rowCount(), 3); // heads alone, one for each theme
    given.press(Qt::Key_B, Qt::ControlModifier);
    given.press(Qt::Key_N);
    QTRY_COMPARE(titles(given), sorted);
}

void anArticleGoesToTheBinAndBack(GivenFlow &given, const QString &)
{
    given.openPage(resident);
    given.takeSentence(resident);
    QVERIFY(!given.mark().isNull());
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_M, Qt::ControlModifier);
    given.press(Qt::Key_B);
    QTRY_COMPARE(given.stored().articleCount({}).value_or(-1), SavedPages::count - 1);
    given.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(given.articles().isBin());
    QTRY_COMPARE(given.articles().model().rowCount(), 1);
    QTRY_VERIFY(given.articles().rows()->hasFocus());
    given.press(Qt::Key_Home);
    given.press(Qt::Key_R);
    QTRY_COMPARE(given.stored().articleCount({}).value_or(-1), SavedPages::count);
    given.openPage(resident);
    QTRY_COMPARE(given.highlights().size(), 1); // came back with it
}

void notesAreExported(GivenFlow &given, const QString &folder)
{
    const QDir notes(folder + u"/notes"_s);
    QVERIFY(notes.mkpath(u"."_s));
    given.press(Qt::Key_E, Qt::ControlModifier);
    given.answer(notes.path());
    QTRY_COMPARE(notes.entryList({u"*.md"_s}).size(), 1);
    QFile file(notes.filePath(notes.entryList({u"*.md"_s}).front()));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains(resident.toUtf8()));
}

} // namespace

void FlowTest::pagesAreReadAndFiled()
{
    takeStepsThroughPages({everyPageIsMarked, aNoteIsWritten, articlesAreFiled, theTableIsSortedAndGrouped});
}

void FlowTest::whatGoesComesBackAndOut()
{
    takeStepsThroughPages({anArticleGoesToTheBinAndBack, notesAreExported});
}

} // namespace florilegium::testing
