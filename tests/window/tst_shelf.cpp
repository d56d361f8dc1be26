// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"
#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "patience.h"
#include "pause.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QHeaderView>
#include <QListView>
#include <QMenu>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window with these articles on the shelf, as a table that has the focus.
class GivenTable : public GivenWindow
{
public:
    explicit GivenTable(const QStringList &titles)
    {
        for (const QString &title : titles)
            articles.append(given.putArticle(title));
        openTable();
    }
    void openTable()
    {
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        letGo();
        QTRY_VERIFY(window.pages()->shownArticles());
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(page().table() && page().table()->isVisible());
        QTRY_VERIFY(page().table()->hasFocus());
        QTRY_VERIFY(page().model().isIdle());
    }
    [[nodiscard]] ArticlePage &page() { return *window.pages()->articles(); }
    [[nodiscard]] ArticleTable &table() { return *page().table(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < page().model().rowCount(); ++row)
            titles << page().model().index(row, int(ArticleColumn::Title)).data().toString();
        return titles;
    }

    QList<Article> articles;
};

} // namespace

void ShelfTest::theTableComesAndGoesByKey()
{
    GivenTable given({u"Doors"_s});
    QVERIFY(given.window.actions().action(ActionId::ArticleTable)->isChecked());
    QVERIFY(given.window.settings().shelf.table);
    given.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.page().view()->isVisible());
    QVERIFY(given.page().view()->hasFocus());
    QVERIFY(!given.table().isVisible());
    QVERIFY(!given.window.settings().shelf.table);
    QVERIFY(!given.window.actions().action(ActionId::ArticleTable)->isChecked());
}

void ShelfTest::returnOpensAnArticle()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownArticles());
    given.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ArticlePage &page = *given.window.pages()->articles();
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_VERIFY(page.table()->hasFocus());
    given.press(Qt::Key_Home);
    QTRY_COMPARE(page.selected().size(), 1);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    QCOMPARE(given.window.navigation().title(), u"On doors"_s);
}

void ShelfTest::keysSortByEachColumn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<ArticleColumn>("column");
    for (int column = 0; column < tableColumnCount; ++column)
        QTest::newRow(qPrintable(toWord(ArticleColumn(column))))
            << Qt::Key(Qt::Key_0 + (column + 1) % 10) << ArticleColumn(column);
}

void ShelfTest::keysSortByEachColumn()
{
    QFETCH(Qt::Key, key);
    QFETCH(ArticleColumn, column);
    GivenTable given({u"Doors"_s, u"Locks"_s});
    given.page().sortBy(column == ArticleColumn::Title ? ArticleColumn::Site : ArticleColumn::Title);
    given.press(key, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.page().model().filter().order, orderOf(column));
    QVERIFY(!given.page().model().filter().reversed);
    QCOMPARE(given.table().horizontalHeader()->sortIndicatorSection(), int(column));
    given.press(key, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(given.page().model().filter().reversed);
    QCOMPARE(given.window.settings().shelf.sort, column);
    QVERIFY(given.window.settings().shelf.reversed);
    QVERIFY(given.window.actions().action(following(ActionId::SortByTitle, int(column)))->isChecked());
}

void ShelfTest::aClickOnAHeadingSortsAndTurnsAround()
{
    GivenTable given({u"Doors"_s, u"Locks"_s, u"Bolts"_s});
    QHeaderView *header = given.table().horizontalHeader();
    const auto click = [&] {
        const int x = header->sectionViewportPosition(int(ArticleColumn::Title)) + 60;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    click();
    QTRY_COMPARE(given.titles(), (QStringList{u"Bolts"_s, u"Doors"_s, u"Locks"_s}));
    click();
    QTRY_COMPARE(given.titles(), (QStringList{u"Locks"_s, u"Doors"_s, u"Bolts"_s}));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void ShelfTest::sortingKeepsTheCurrentArticle()
{
    GivenTable given({u"Doors"_s, u"Locks"_s, u"Bolts"_s});
    given.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.titles(), (QStringList{u"Bolts"_s, u"Doors"_s, u"Locks"_s}));
    given.press(Qt::Key_Home);
    QCOMPARE(given.page().selected(), QList{given.articles.at(2).id});
    given.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.titles().front(), u"Locks"_s);
    QTRY_COMPARE(given.table().currentIndex().row(), 2);
    QCOMPARE(given.page().selected(), QList{given.articles.at(2).id});
}

void ShelfTest::columnsAreHiddenAndResized()
{
    GivenTable given({u"Doors"_s});
    given.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QVERIFY2(!menu->actions().at(int(ArticleColumn::Title))->isEnabled(), "the title stays");
    menu->actions().at(int(ArticleColumn::Site))->trigger();
    menu->close();
    QHeaderView *header = given.table().horizontalHeader();
    QVERIFY(header->isSectionHidden(int(ArticleColumn::Site)));
    header->resizeSection(int(ArticleColumn::Author), 222);
    QCOMPARE(header->length(), std::max(header->length(), given.table().viewport()->width()));
    const QString kept = columnsText(given.window.settings().shelf.columns);
    QVERIFY2(kept.contains(u"-site:"_s) && kept.contains(u"author:222"_s), qPrintable(kept));
}

void ShelfTest::aStateIsGivenToAllThatAreSelected()
{
    GivenTable given({u"Doors"_s, u"Locks"_s, u"Bolts"_s});
    given.press(Qt::Key_Home);
    given.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(given.page().selected().size(), 2);
    QTRY_VERIFY(given.window.actions().action(ActionId::StateDone)->isEnabled());
    given.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(given.window.messages().text().startsWith(u"2 article"_s)); // for a few seconds
    QTRY_COMPARE(given.page().model().rowCount(), 1);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    QVERIFY(!given.session.canUndo());
}

void ShelfTest::aNoteWrittenMeanwhileIsNotLost()
{
    GivenTable given({u"Doors"_s});
    given.press(Qt::Key_Home);
    QTRY_VERIFY(given.window.actions().action(ActionId::StateDone)->isEnabled());
    {
        const Pause pause(given.given.library());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier); // now it is read
        given.session.perform(setArticleNote(given.articles.front(), u"Read twice."_s));
    }
    given.letGo();
    const auto article = [&given] { return *given.given.library().queries().article(given.articles.front().id); };
    QTRY_COMPARE(article().state, ReadingState::Done);
    QTRY_COMPARE(given.session.unsaved(), 0);
    QCOMPARE(article().note, u"Read twice."_s);
}

void ShelfTest::starsAreGivenToAllThatAreSelected()
{
    GivenTable given({u"Doors"_s, u"Locks"_s});
    const auto shown = [&given](int row) {
        return given.page().model().index(row, int(ArticleColumn::Rating)).data().toString();
    };
    given.press(Qt::Key_A, Qt::ControlModifier);
    given.press(Qt::Key_R, Qt::ControlModifier);
    given.press(Qt::Key_4);
    QTRY_COMPARE(shown(0), u"★★★★"_s);
    QTRY_COMPARE(shown(1), u"★★★★"_s);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(1), QString());
}

void ShelfTest::deletingSeveralIsOneStep()
{
    GivenTable given({u"Doors"_s, u"Locks"_s, u"Bolts"_s});
    given.press(Qt::Key_A, Qt::ControlModifier);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    QVERIFY(!given.table().isVisible());
    given.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    QVERIFY(!given.session.canUndo());
}

/// What is read is what is seen, however far away.
void ShelfTest::theEndOfManyArticlesIsNear()
{
    constexpr int many = 2000;
    GivenWindow given;
    given.given.putArticles(many);
    QTest::keyClick(&given.window, Qt::Key_1, Qt::ControlModifier);
    given.letGo();
    QTRY_VERIFY(given.window.pages()->shownArticles());
    given.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ArticlePage &page = *given.window.pages()->articles();
    QTRY_COMPARE(page.model().rowCount(), many);
    QTRY_VERIFY(page.table()->hasFocus());
    QTRY_VERIFY(page.model().isIdle());
    const int before = page.model().kept();
    given.press(Qt::Key_End);
    QCOMPARE(page.table()->currentIndex().row(), many - 1);
    QTRY_VERIFY(!page.table()->currentIndex().siblingAtColumn(0).data().toString().isEmpty());
    QTRY_VERIFY(page.model().isIdle());
    const int read = page.model().kept() - before;
    QVERIFY2(read <= 2 * ArticleTableModel::pageSize, qPrintable(QString::number(read)));
}

void ShelfTest::fromTheRightItIsMirrored()
{
    GivenTable given({u"Doors"_s});
    given.window.setLayoutDirection(Qt::RightToLeft);
    QHeaderView *header = given.table().horizontalHeader();
    const auto left = [header](ArticleColumn column) { return header->sectionViewportPosition(int(column)); };
    QTRY_VERIFY(left(ArticleColumn::Title) > left(ArticleColumn::Site));
    QVERIFY(left(ArticleColumn::Site) > left(ArticleColumn::Themes));
}

} // namespace florilegium::testing
