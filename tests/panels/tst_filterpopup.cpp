// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimset.h"
#include "annotate/themeset.h"
#include "library/collection.h"
#include "library/query/queryfields.h"
#include "models/givenlibrary.h"
#include "panels/articlepage.h"
#include "panels/filterpopup.h"
#include "panels/highlightpage.h"
#include "panels/ledgerpage.h"
#include "panels/tests_panels.h"
#include "patience.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void enterFilterOf(ListPage &page)
{
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.words()->setFocus();
    QVERIFY(page.words()->hasFocus());
}

/// A page of two articles over a library with names of every kind, with the focus in its filter.
class GivenFilter
{
public:
    GivenFilter()
    {
        const Article doors = given.putArticle(u"Doors"_s);
        given.putArticle(u"Windows"_s);
        Article told = doors;
        told.site = u"Field Notes"_s;
        told.byline = u"M. Alder"_s;
        given.put({.name = u"article"_s, .records = {record(doors, told)}});
        const Theme freedom = given.putTheme(u"press freedom"_s);
        given.putHighlight(doors, u"an open door"_s, {given.putTheme(u"leaks"_s, freedom.id).id});
        given.put(addCollection({.id = CollectionId::make(), .name = u"Locksmiths"_s}));
        page = std::make_unique<ArticlePage>(given.library());
        page->setLook(paletteFor(Look::Light));
        page->showState(std::nullopt);
        enterFilterOf(*page);
        QTRY_COMPARE(page->model().rowCount(), 2);
    }
    [[nodiscard]] QLineEdit &field() const { return *page->words(); }
    [[nodiscard]] FilterPopup &popup() const
    {
        auto *popup = page->findChild<FilterPopup *>();
        if (!popup)
            qFatal("no popup");
        return *popup;
    }
    /// What is seen to be offered.
    [[nodiscard]] QStringList offered() const
    {
        QStringList list;
        for (int row = 0; popup().isVisible() && row < popup().completions().rowCount(); ++row)
            list << popup().completions().index(row).data().toString();
        return list;
    }
    /// What was asked of the library has been answered.
    void settle()
    {
        given.library().read([](LibraryQueries &) { return true; }).waitForFinished();
        QCoreApplication::processEvents();
    }

    GivenLibrary given;
    std::unique_ptr<ArticlePage> page;
};

} // namespace

void FilterTest::fieldsAndValuesAreTaken()
{
    GivenFilter given;
    type(u"t"_s);
    QVERIFY(!given.popup().isVisible()); // too many words begin with it
    type(u"h"_s);
    QCOMPARE(given.offered(), QStringList{u"theme:"_s});
    press(Qt::Key_Tab);
    QCOMPARE(given.field().text(), u"theme:"_s);
    QTRY_COMPARE(given.offered(), (QStringList{u"press freedom"_s, u"press freedom/leaks"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(given.field().text(), u"theme:\"press freedom/leaks\" "_s);
    QVERIFY(given.field().hasFocus());
    QVERIFY(!given.popup().isVisible());
    QTRY_COMPARE(given.page->model().rowCount(), 1);
    type(u"state:do"_s); // the one value that is offered is chosen
    press(Qt::Key_Return);
    QCOMPARE(given.field().text(), u"theme:\"press freedom/leaks\" state:done "_s);
    QVERIFY(given.field().hasFocus());
}

void FilterTest::valuesAreThoseOfTheLibrary_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("site") << u"site:"_s << QStringList{u"Field Notes"_s};
    QTest::newRow("author by a later name") << u"author:ald"_s << QStringList{u"M. Alder"_s};
    QTest::newRow("collection") << u"in:"_s << QStringList{u"Locksmiths"_s};
    QTest::newRow("theme below") << u"theme:lea"_s << QStringList{u"press freedom/leaks"_s};
    QTest::newRow("status") << u"-status:"_s << fixedValues(QueryField::Status);
}

void FilterTest::valuesAreThoseOfTheLibrary()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, values);
    GivenFilter given;
    type(typed);
    QTRY_COMPARE(given.offered(), values);
    // A click takes one, and the focus stays.
    QListView *view = given.popup().view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QVERIFY2(given.field().text().contains(values.front()), qPrintable(given.field().text()));
    QVERIFY(given.field().hasFocus());
    QVERIFY(!given.popup().isVisible());
}

void FilterTest::anEmptyFieldOffersNothing()
{
    GivenFilter given;
    type(u"th"_s);
    QVERIFY(given.popup().isVisible());
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(!given.popup().isVisible());
    press(Qt::Key_Down);
    QVERIFY(given.page->rows()->hasFocus());
}

void FilterTest::itIsAskedFor_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Space") << Qt::Key_Space << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
}

void FilterTest::itIsAskedFor()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    GivenFilter given;
    press(key, modifiers);
    QCOMPARE(given.offered().size(), qsizetype(namedFields().size()));
    type(u"t"_s); // narrows it
    QCOMPARE(given.offered(), (QStringList{u"theme:"_s, u"title:"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(given.field().text(), u"title:"_s);
    QVERIFY(given.field().hasFocus());
    QVERIFY(!given.popup().isVisible()); // any word may follow
}

void FilterTest::keysAreTheListsWhereNothingIsChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << u"doo"_s << Qt::Key_Down;
    QTest::newRow("enter") << u"doo"_s << Qt::Key_Return;
    QTest::newRow("a field begins with the word") << u"on"_s << Qt::Key_Return;
    QTest::newRow("a whole value") << u"state:done"_s << Qt::Key_Return;
}

void FilterTest::keysAreTheListsWhereNothingIsChosen()
{
    QFETCH(const QString, typed);
    QFETCH(const Qt::Key, key);
    GivenFilter given;
    type(typed);
    press(key);
    QCOMPARE(given.field().text(), typed);
    QVERIFY(given.page->rows()->hasFocus());
    QVERIFY(!given.popup().isVisible());
}

void FilterTest::escClosesOneThingAfterTheOther()
{
    GivenFilter given;
    type(u"status:di"_s);
    QVERIFY(given.popup().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!given.popup().isVisible());
    QCOMPARE(given.field().text(), u"status:di"_s);
    QVERIFY(given.field().hasFocus());
    given.settle(); // names that come now open nothing
    QVERIFY(!given.popup().isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(given.field().text(), QString());
    QVERIFY(given.field().hasFocus());
    type(u"status:di"_s);
    QVERIFY(given.popup().isVisible());
}

void FilterTest::onlyTypingOpensIt()
{
    GivenFilter given;
    given.field().setText(u"theme:"_s);
    given.settle();
    QVERIFY(!given.popup().isVisible());
    type(u"p"_s);
    QTRY_VERIFY(given.popup().isVisible());
    given.page->firstFocus()->setFocus(); // the list, or the words of one that is empty
    QVERIFY(!given.popup().isVisible());
    given.field().setFocus();
    given.settle();
    QVERIFY(!given.popup().isVisible());
}

void FilterTest::whatIsWrongIsSaidAboveTheRows()
{
    GivenFilter given;
    const QString wrong = u"“soon” is not a date; write it as 2024, 2024-05 or 2024-05-17."_s;
    type(u"before:soon th"_s);
    QCOMPARE(given.offered(), QStringList{u"theme:"_s});
    QCOMPARE(given.popup().said(), wrong);
    QCOMPARE(given.field().accessibleDescription(), wrong);
    press(Qt::Key_Escape); // the page says it
    QVERIFY(!given.popup().isVisible());
    QCOMPARE(given.field().accessibleDescription(), wrong);
    type(u"x"_s);
    QVERIFY(!given.popup().isVisible()); // for want of rows
    QCOMPARE(given.field().accessibleDescription(), wrong);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"th"_s);
    QCOMPARE(given.offered(), QStringList{u"theme:"_s});
    QCOMPARE(given.popup().said(), QString());
    QCOMPARE(given.field().accessibleDescription(), QString());
}

void FilterTest::itEndsWhereTheFieldDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void FilterTest::itEndsWhereTheFieldDoes()
{
    QFETCH(const Qt::LayoutDirection, direction);
    GivenFilter given;
    given.page->setLayoutDirection(direction);
    const auto place = [&given] {
        return QRect(given.field().mapTo(given.page.get(), QPoint()), given.field().size());
    };
    const bool mirrored = direction == Qt::RightToLeft;
    QTRY_COMPARE(place().center().x() < given.page->width() / 2, mirrored);
    type(u"status:"_s);
    const QRect popup = given.popup().geometry();
    QVERIFY(given.popup().isVisible());
    QCOMPARE(mirrored ? popup.left() : popup.right(), mirrored ? place().left() : place().right());
    QVERIFY(popup.top() > place().bottom());
    QVERIFY(given.page->rect().contains(popup));
}

void FilterTest::itFollowsTheLook_data()
{
    QTest::addColumn<Look>("look");
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark, Look::HighContrast})
        QTest::newRow(qPrintable(toWord(look))) << look;
}

void FilterTest::itFollowsTheLook()
{
    QFETCH(const Look, look);
    GivenFilter given;
    given.page->setLook(paletteFor(look));
    type(u"status:"_s);
    const QImage image = given.popup().grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 3).rgb(), paletteFor(look).page.rgb());
}

void FilterTest::itIsToldToScreenReaders()
{
    GivenFilter given;
    type(u"th"_s);
    QVERIFY(!given.popup().accessibleName().isEmpty());
    QVERIFY(!given.popup().view()->accessibleName().isEmpty());
    QCOMPARE(given.popup().view()->focusPolicy(), Qt::NoFocus);
    const QString told = given.popup().completions().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.startsWith(u"theme: "_s), qPrintable(told)); // and what it means
}

void FilterTest::otherListsOfferIt()
{
    GivenLibrary given;
    const ClaimSet claims;
    const ThemeSet themes;
    LedgerPage ledger(given.library(), claims);
    HighlightPage highlights(given.library(), themes);
    for (ListPage *page : {static_cast<ListPage *>(&ledger), static_cast<ListPage *>(&highlights)}) {
        enterFilterOf(*page);
        type(u"status:disp"_s);
        press(Qt::Key_Return);
        QCOMPARE(page->words()->text(), u"status:disputed "_s);
        QVERIFY(page->words()->hasFocus());
        type(u"has:"_s);
        press(Qt::Key_Escape);
        QCOMPARE(page->words()->text(), u"status:disputed has:"_s);
        press(Qt::Key_Escape);
        QCOMPARE(page->words()->text(), QString());
        page->hide();
    }
}

} // namespace florilegium::testing
