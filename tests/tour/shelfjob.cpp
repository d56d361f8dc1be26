// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/shelfjob.h"

#include "panels/articlepage.h"
#include "panels/articletable.h"
#include "panels/collectionpicker.h"
#include "panels/duplicatepage.h"
#include "panels/matchespage.h"
#include "panels/searchpopup.h"
#include "panels/sidebar.h"
#include "panels/themepage.h"
#include "window/mainwindow.h"
#include "window/pages.h"
#include "window/tidying.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto control = Qt::ControlModifier;
constexpr auto alt = Qt::ControlModifier | Qt::AltModifier;
constexpr auto shift = Qt::ControlModifier | Qt::ShiftModifier;

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

/// Of the sidebar's rows; invalid when none has the name.
QModelIndex rowNamed(const QAbstractItemModel &rows, const QString &name)
{
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data().toString() == name)
            return rows.index(row, 0);
    }
    return {};
}

bool isRead(ArticlePage &shelf, int rows)
{
    return QTest::qWaitFor([&] { return shelf.model().isIdle() && shelf.model().rowCount() >= rows; }, longWait);
}

} // namespace

ShelfJob::ShelfJob(Composition &composition)
    : m_composition(composition)
{
}

bool ShelfJob::searches()
{
    press(Qt::Key_Escape);
    press(Qt::Key_F, shift);
    QTest::keyClicks(QApplication::focusWidget(), u"engine"_s);
    const auto *popup = m_composition.window().findChild<SearchPopup *>();
    return QTest::qWaitFor([&] { return popup && popup->isVisible(); }, longWait);
}

bool ShelfJob::listsArticles()
{
    press(Qt::Key_A, control);
    press(Qt::Key_Delete); // what was searched for
    press(Qt::Key_Escape);
    press(Qt::Key_1, control);
    Pages &pages = *m_composition.window().pages();
    return QTest::qWaitFor([&] { return pages.shownArticles() != nullptr; }, longWait) && isRead(*pages.articles(), 4);
}

bool ShelfJob::showsTheTable()
{
    press(Qt::Key_T, shift);
    ArticlePage &shelf = *m_composition.window().pages()->articles();
    if (!QTest::qWaitFor([&] { return shelf.table() && shelf.table()->hasFocus(); }, longWait) || !isRead(shelf, 4))
        return false;
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    return shelf.hasSelection();
}

bool ShelfJob::groupsTheTable()
{
    press(Qt::Key_B, control);
    press(Qt::Key_T);
    return isRead(*m_composition.window().pages()->articles(), 4);
}

bool ShelfJob::collects()
{
    press(Qt::Key_B, control);
    press(Qt::Key_N);
    if (!isRead(*m_composition.window().pages()->articles(), 4))
        return false;
    press(Qt::Key_K, shift);
    const auto isAsked = [this] { // made when it is asked for first
        const auto *picker = m_composition.window().findChild<CollectionPicker *>();
        return picker && picker->isVisible();
    };
    if (!QTest::qWaitFor(isAsked, longWait))
        return false;
    QTest::keyClicks(QApplication::focusWidget(), u"Ferries"_s);
    return true;
}

bool ShelfJob::opensATheme()
{
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    MainWindow &window = m_composition.window();
    QListView &tree = *window.sidebar()->view();
    // The row of the new collection comes first: with it the sidebar goes back to the row of the list.
    if (!QTest::qWaitFor([&] { return rowNamed(*tree.model(), u"Ferries"_s).isValid(); }, longWait))
        return false;
    tree.setFocus();
    tree.setCurrentIndex(rowNamed(*tree.model(), u"Openness"_s));
    press(Qt::Key_F2, Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.pages()->theme()->isVisible(); }, longWait);
}

bool ShelfJob::findsMatches()
{
    press(Qt::Key_M, alt);
    MatchesPage &page = *m_composition.window().pages()->matches();
    return QTest::qWaitFor([&] { return page.isVisible() && page.model().rowCount() > 0; }, longWait);
}

bool ShelfJob::binsArticles()
{
    press(Qt::Key_1, control);
    ArticlePage &shelf = *m_composition.window().pages()->articles();
    if (!isRead(shelf, 4))
        return false;
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_4, control);
    return QTest::qWaitFor([&] { return m_composition.session().unsaved() == 0; }, longWait) && isRead(shelf, 1);
}

bool ShelfJob::asksBeforeEmptying()
{
    press(Qt::Key_B, alt);
    return QTest::qWaitFor([&] { return m_composition.window().side().tidying().question() != nullptr; }, longWait);
}

bool ShelfJob::findsDuplicates()
{
    Session &session = m_composition.session();
    const auto rows = session.library().queries().articles({}, 0, 2);
    if (!rows || rows->size() < 2)
        return false;
    Change change{.name = u"article"_s};
    for (const ArticleRow &row : *rows) {
        Article after = row.article;
        after.url = u"https://example.org/ferries"_s;
        change.records << record(row.article, after);
    }
    session.perform(change);
    press(Qt::Key_Escape); // the question stays unanswered
    m_composition.window().activateWindow(); // offscreen, a menu that is gone leaves none active
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, longWait))
        return false;
    press(Qt::Key_D, alt);
    DuplicatePage &page = *m_composition.window().pages()->duplicates();
    return QTest::qWaitFor([&] { return session.unsaved() == 0 && page.model().rowCount() == 3; }, longWait);
}

std::vector<MainJob::Step> ShelfJob::steps()
{
    return {
        {u"search"_s, [this] { return searches(); }},
        {u"articles"_s, [this] { return listsArticles(); }},
        {u"articles-table"_s, [this] { return showsTheTable(); }},
        {u"articles-table-by-theme"_s, [this] { return groupsTheTable(); }},
        {u"collections"_s, [this] { return collects(); }},
        {u"theme-page"_s, [this] { return opensATheme(); }},
        {u"matches"_s, [this] { return findsMatches(); }},
        {u"bin"_s, [this] { return binsArticles(); }},
        {u"bin-question"_s, [this] { return asksBeforeEmptying(); }},
        {u"duplicates"_s, [this] { return findsDuplicates(); }},
    };
}

} // namespace florilegium::testing
