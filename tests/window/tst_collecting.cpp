// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"
#include "panels/collectionpicker.h"
#include "panels/sidebar.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/tests_window.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window with three articles in the list, which has the focus.
class GivenShelf : public GivenWindow
{
public:
    GivenShelf()
    {
        for (const QString &title : {u"Doors"_s, u"Locks"_s, u"Bolts"_s})
            articles.append(given.putArticle(title));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        letGo();
        QTRY_VERIFY(window.pages()->shownArticles());
        QTRY_COMPARE(page().model().rowCount(), 3);
        QTRY_VERIFY(page().view()->hasFocus());
    }
    [[nodiscard]] ArticlePage &page() { return *window.pages()->articles(); }
    [[nodiscard]] QListView &sidebar() { return *window.sidebar()->view(); }
    /// The row of the sidebar with this text; invalid without one.
    [[nodiscard]] QModelIndex row(const QString &text)
    {
        for (int number = 0; number < sidebar().model()->rowCount(); ++number) {
            const QModelIndex index = sidebar().model()->index(number, 0);
            if (index.data().toString() == text)
                return index;
        }
        return {};
    }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(sidebar().viewport(), Qt::LeftButton, {}, sidebar().visualRect(index).center());
    }
    /// What `in:` finds.
    [[nodiscard]] QStringList in(const QString &name)
    {
        const Query query = term(QueryField::In, name);
        const auto rows = session.library().queries().articles({.query = query, .order = ArticleOrder::Title}, 0, 10);
        QStringList titles;
        for (const ArticleRow &row : *rows)
            titles << row.article.title;
        return titles;
    }
    /// The first two of the list, by the picker's keys.
    void putTwoInto(const QString &name)
    {
        page().view()->setCurrentIndex(page().model().index(0, 0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(window.actions().action(ActionId::Collections)->isEnabled());
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(picker() && picker()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), name);
        press(Qt::Key_Return);
        QVERIFY(!picker()->isVisible());
        QVERIFY(page().view()->hasFocus());
    }
    [[nodiscard]] CollectionPicker *picker() { return window.findChild<CollectionPicker *>(); }

    QList<Article> articles;
};

} // namespace

void CollectingTest::articlesArePutIntoANewCollection()
{
    GivenShelf given;
    given.putTwoInto(u"Thesis, part 2"_s);
    QTRY_VERIFY(given.row(u"Thesis, part 2"_s).isValid());
    QCOMPARE(given.row(u"Thesis, part 2"_s).data(SidebarModel::CountRole).toInt(), 2);
    QCOMPARE(given.in(u"Thesis, part 2"_s).size(), 2);
    given.click(given.row(u"Thesis, part 2"_s));
    QTRY_COMPARE(given.page().heading(), u"Thesis, part 2"_s);
    QTRY_COMPARE(given.page().model().rowCount(), 2);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!given.row(u"Thesis, part 2"_s).isValid());
    QVERIFY(!given.session.canUndo());
}

void CollectingTest::theyAreTakenOutAgain()
{
    GivenShelf given;
    given.putTwoInto(u"Locksmiths"_s);
    QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), 2);
    // Of three selected ones two are in it: they all are after the first time, none after the second.
    given.press(Qt::Key_A, Qt::ControlModifier);
    for (const int wanted : {3, 0}) {
        given.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(given.picker()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"lock"_s);
        given.press(Qt::Key_Return);
        QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), wanted);
    }
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), 3);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), 2);
}

void CollectingTest::aCollectionIsMadeAndNamed()
{
    GivenShelf given;
    given.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Keys"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.row(u"Keys"_s).isValid());
    QVERIFY(!given.row(u"New collection"_s).isValid());
}

void CollectingTest::aCollectionIsRenamedAndDeleted()
{
    GivenShelf given;
    given.putTwoInto(u"Locksmiths"_s);
    QTRY_VERIFY(given.row(u"Locksmiths"_s).isValid());
    given.click(given.row(u"Locksmiths"_s));
    QTRY_COMPARE(given.page().heading(), u"Locksmiths"_s);
    given.sidebar().setFocus();
    given.press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Smiths"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.row(u"Smiths"_s).isValid());
    QTRY_COMPARE(given.page().heading(), u"Smiths"_s);
    given.sidebar().setFocus();
    given.sidebar().setCurrentIndex(given.row(u"Smiths"_s));
    given.press(Qt::Key_Delete);
    QTRY_VERIFY(!given.row(u"Smiths"_s).isValid());
    QTRY_COMPARE(given.page().heading(), u"Inbox"_s);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(given.row(u"Smiths"_s).isValid());
    QCOMPARE(given.row(u"Smiths"_s).data(SidebarModel::CountRole).toInt(), 2);
}

void CollectingTest::articlesAreDroppedOnACollection()
{
    GivenShelf given;
    given.putTwoInto(u"Locksmiths"_s);
    QTRY_VERIFY(given.row(u"Locksmiths"_s).isValid());
    const std::unique_ptr<QMimeData> data(
        given.page().model().mimeData({given.page().model().index(1, 0), given.page().model().index(2, 0)}));
    QWidget *viewport = given.sidebar().viewport();
    const auto dropAt = [&](const QString &row) {
        const QPoint place = given.sidebar().visualRect(given.row(row)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &drop);
    };
    dropAt(u"Inbox"_s);
    dropAt(u"Locksmiths"_s);
    QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), 3);
    given.press(Qt::Key_Z, Qt::ControlModifier); // takes out the one that was not in it before
    QTRY_COMPARE(given.in(u"Locksmiths"_s).size(), 2);
}

void CollectingTest::aFilterIsSavedAsASearch()
{
    GivenShelf given;
    given.given.library().indexed().waitForFinished();
    given.page().words()->setFocus();
    QTest::keyClicks(given.page().words(), u"title:locks"_s);
    QTRY_COMPARE(given.page().model().rowCount(), 1);
    given.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(given.sidebar().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"About locks"_s);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.row(u"About locks"_s).isValid());
    given.page().words()->clear();
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    given.click(given.row(u"About locks"_s));
    QTRY_COMPARE(given.page().heading(), u"About locks"_s);
    QTRY_COMPARE(given.page().model().rowCount(), 1);
    QVERIFY2(given.in(u"About locks"_s).isEmpty(), "a saved search is no collection");
}

} // namespace florilegium::testing
