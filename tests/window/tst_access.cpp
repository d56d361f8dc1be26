// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimcolumn.h"
#include "panels/claimpage.h"
#include "panels/ledgerpage.h"
#include "panels/sidebar.h"
#include "panels/talllist.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/sidebargrip.h"
#include "window/tests_window.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// An article with a highlight, a claim, and a note in the margin, all in the library.
void openAnnotated(GivenWindow &given)
{
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_S); // below the title
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.highlights().size(), 1);
    QTRY_COMPARE(given.session.unsaved(), 0);
}

QString described(const QWidget *widget)
{
    const QString parent = widget->parentWidget()
        ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
        : QString();
    return QString::fromLatin1(widget->metaObject()->className()) + u" in "_s + parent + u' ' + widget->objectName();
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

QStringList namelessStops()
{
    QStringList nameless;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && nameOf(widget).isEmpty())
            nameless << described(widget);
    }
    return nameless;
}

/// Whether a widget's part of the window looks other in two pictures of it.
bool differs(const QWidget *widget, const QWidget *window, const QImage &before, const QImage &after)
{
    const QRect place = QRect(widget->mapTo(window, QPoint()), widget->size()).intersected(before.rect());
    return before.copy(place) != after.copy(place);
}

/// From the page by Tab until it comes round: what was passed, and of that what did not show its focus.
struct Walk
{
    QList<QWidget *> stops;
    QStringList unseen;
};

Walk walked(MainWindow &window, Qt::Key key)
{
    Walk walk;
    constexpr int most = 100;
    QWidget *start = QApplication::focusWidget();
    QImage before = window.grab().toImage();
    for (int step = 0; step < most; ++step) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *stop = QApplication::focusWidget();
        const QImage after = window.grab().toImage();
        if (!differs(stop, &window, before, after))
            walk.unseen << described(stop);
        walk.stops << stop;
        before = after;
        if (stop == start)
            break;
    }
    return walk;
}

/// A claim's page or the ledger, where one of them is shown, has what was claimed just now, and room for it.
bool isRead(Pages &pages)
{
    LedgerPage *ledger = pages.shownLedger();
    const ClaimPage *claim = pages.shownClaim();
    const TallList *passages = claim ? claim->column().passagesFor : nullptr;
    return (!ledger || (ledger->model().isIdle() && ledger->model().rowCount() > 0))
        && (!claim
            || (claim->isIdle() && passages->model()->rowCount() > 0 && passages->maximumHeight() > 0
                && passages->height() > 0));
}

} // namespace

void AccessTest::everyActionHasAKey()
{
    for (const ActionRow &row : actionTable())
        QVERIFY2(!shownKey(row.id).isEmpty(), qPrintable(plainText(row.id)));
}

void AccessTest::noKeyBeginsAnother()
{
    Actions actions;
    QList<QKeySequence> keys;
    for (const ActionRow &row : actionTable())
        keys += actions.action(row.id)->shortcuts();
    for (const QKeySequence &key : std::as_const(keys)) {
        for (const QKeySequence &other : std::as_const(keys))
            QVERIFY2(key == other || key.matches(other) == QKeySequence::NoMatch, qPrintable(key.toString()));
    }
}

void AccessTest::twoKeysInARowAct()
{
    GivenWindow given;
    openAnnotated(given);
    const HighlightId id = given.highlights().front().highlight.id;
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_D);
    QTRY_COMPARE(given.session.claims().statedBy(id)->status, Status::Disputed);
    QCOMPARE(given.highlights().size(), 1);
}

void AccessTest::everyStopHasAName()
{
    GivenWindow given;
    openAnnotated(given);
    QStringList nameless = namelessStops();
    // What is made when it is first asked for.
    for (const ActionId id :
         {ActionId::Find, ActionId::Contents, ActionId::Note, ActionId::Theme, ActionId::EditClaim, ActionId::OpenClaim,
          ActionId::Review, ActionId::LeftOutList, ActionId::TypeAndLook, ActionId::Shortcuts, ActionId::Articles,
          ActionId::Highlights, ActionId::Claims, ActionId::Bin}) {
        given.window.actions().action(id)->trigger();
        nameless += namelessStops();
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void AccessTest::tabReachesEveryStop_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("place");
    for (const auto &[name, key] : {std::pair("on", Qt::Key_Tab), std::pair("back", Qt::Key_Backtab)}) {
        QTest::addRow("%s, reading", name) << key << -1;
        QTest::addRow("%s, finding", name) << key << int(ActionId::Find);
        QTest::addRow("%s, articles", name) << key << int(ActionId::Articles);
        QTest::addRow("%s, highlights", name) << key << int(ActionId::Highlights);
        QTest::addRow("%s, claims", name) << key << int(ActionId::Claims);
        QTest::addRow("%s, a claim", name) << key << int(ActionId::EditClaim);
        QTest::addRow("%s, a claim's page", name) << key << int(ActionId::OpenClaim);
        QTest::addRow("%s, left out", name) << key << int(ActionId::LeftOutList);
    }
}

void AccessTest::tabReachesEveryStop()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, place);
    GivenWindow given;
    openAnnotated(given);
    if (place >= 0) {
        QTRY_VERIFY(given.window.actions().action(ActionId(place))->isEnabled());
        given.window.actions().action(ActionId(place))->trigger();
    }
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_VERIFY(isRead(*given.window.pages()) && QApplication::focusWidget());
    const auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    QTRY_VERIFY(!list || list->model()->rowCount() > 0 || ActionId(place) == ActionId::LeftOutList);
    const Walk walk = walked(given.window, key);
    QVERIFY2(walk.unseen.isEmpty(), qPrintable(u"not shown: "_s + walk.unseen.join(u", "_s)));
    QStringList missed;
    for (QWidget *widget : given.window.findChildren<QWidget *>()) {
        if (isStop(widget) && !widget->isWindow() && !walk.stops.contains(widget))
            missed << described(widget);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u"not reached: "_s + missed.join(u", "_s)));
    QVERIFY(walk.stops.size() > 6);
}

void AccessTest::theSidebarIsResizedByKeys()
{
    GivenWindow given;
    const int before = given.window.sidebar()->width();
    auto *grip = given.window.findChild<SidebarGrip *>();
    grip->setFocus(Qt::TabFocusReason);
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Left);
    QCOMPARE(given.window.sidebar()->width(), before + 16);
    given.press(Qt::Key_Return);
    QCOMPARE(given.window.sidebar()->width(), before);
}

void AccessTest::theNextHighlightTakesTheCaretAlong()
{
    GivenWindow given;
    openAnnotated(given);
    const TextRange marked = given.highlights().front().ranges.front();
    DocumentView *view = given.window.pane().view();
    view->setCaret(0);
    view->setCurrentHighlight(std::nullopt);
    given.press(Qt::Key_Period);
    QCOMPARE(view->caret(), marked.start);
    view->setSelection({0, 3});
    given.press(Qt::Key_Period); // what is selected stays so
    QCOMPARE(view->selection(), (TextRange{0, 3}));
}

} // namespace florilegium::testing
