// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"
#include "panels/searchpopup.h"
#include "panels/sidebar.h"
#include "patience.h"
#include "window/givenwindow.h"
#include "window/searchfield.h"
#include "window/tests_window.h"
#include "window/topbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QListView>
#include <QLocale>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window over two articles, a tree of themes and a highlight, with the focus in the search field.
class GivenSearch : public GivenWindow
{
public:
    GivenSearch()
    {
        const Article doors = given.putArticle(u"Doors"_s);
        given.putArticle(u"Windows"_s, ReadingState::Done);
        const Theme press = given.putTheme(u"press freedom"_s);
        const Highlight highlight = given.putHighlight(doors, u"an open door"_s,
                                                       {given.putTheme(u"leaks"_s, press.id).id});
        given.putClaim(highlight, u"Doors open"_s, Status::Disputed);
        given.library().indexed().waitForFinished();
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), field());
        // Names are read in the background when the field gets the focus.
        QTest::keyClicks(field(), u"theme:"_s);
        QTRY_VERIFY(!popup().completions().isEmpty());
        clear();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(&window), key, modifiers);
    }
    void clear()
    {
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
    }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    [[nodiscard]] SearchField *field() { return window.bar()->search(); }
    [[nodiscard]] SearchPopup &popup()
    {
        auto *popup = window.findChild<SearchPopup *>();
        if (!popup)
            qFatal("no popup");
        return *popup;
    }
    [[nodiscard]] QStringList offered()
    {
        QStringList list;
        for (int row = 0; row < popup().completions().rowCount(); ++row)
            list << popup().completions().index(row).data().toString();
        return list;
    }
    [[nodiscard]] QStringList found()
    {
        QStringList list;
        for (int row = 0; row < popup().results().rowCount(); ++row)
            list << popup().results().index(row).data().toString();
        return list;
    }
    [[nodiscard]] QAbstractItemView *list() { return popup().findChild<QAbstractItemView *>(); }
};

} // namespace

void SearchingTest::resultsComeAsOneTypes()
{
    GivenSearch given;
    given.type(u"doo"_s);
    QTRY_COMPARE(given.found(), (QStringList{u"Doors"_s, u"Doors"_s, u"Doors open"_s}));
    QVERIFY(given.popup().isVisible());
    given.type(u"rs "_s); // a whole word now: "an open door" has it not
    QTRY_COMPARE(given.found(), (QStringList{u"Doors"_s, u"Doors open"_s}));
    given.type(u"-kind:claim"_s);
    QTRY_COMPARE(given.found(), QStringList{u"Doors"_s});
    const QModelIndex first = given.popup().results().index(0);
    QTRY_COMPARE(first.data(SearchResultsModel::CountRole).toString(), u"1"_s);
}

void SearchingTest::theNewestQuestionWins()
{
    GivenSearch given;
    SearchResultsModel results(given.given.library());
    QSignalSpy found(&results, &SearchResultsModel::found);
    results.search(u"open "_s);
    results.search(u"nothing-of-this "_s);
    found.clear(); // of what was answered before the newest question was asked
    results.search(u"windows "_s);
    QTRY_VERIFY(!results.isSearching());
    QCOMPARE(found.size(), 1);
    QCOMPARE(results.rowCount(), 1);
    QCOMPARE(results.index(0).data().toString(), u"Windows"_s);
}

void SearchingTest::fieldsAndValuesAreCompleted()
{
    GivenSearch given;
    given.type(u"t"_s);
    QVERIFY(given.offered().isEmpty()); // too many words begin with it
    given.type(u"h"_s);
    QCOMPARE(given.offered(), QStringList{u"theme:"_s});
    QVERIFY(given.popup().isVisible());
    given.key(Qt::Key_Tab);
    QCOMPARE(given.field()->text(), u"theme:"_s);
    QCOMPARE(given.offered(), (QStringList{u"press freedom"_s, u"press freedom/leaks"_s}));
    given.key(Qt::Key_Down);
    given.key(Qt::Key_Return);
    QCOMPARE(given.field()->text(), u"theme:\"press freedom/leaks\" "_s);
    QVERIFY(given.field()->hasFocus());
    QVERIFY(given.offered().isEmpty());
    QTRY_COMPARE(given.found(), (QStringList{u"Doors"_s, u"Doors"_s, u"Doors open"_s}));
    given.type(u"status:di"_s);
    given.key(Qt::Key_Return);
    QCOMPARE(given.field()->text(), u"theme:\"press freedom/leaks\" status:disputed "_s);
    given.key(Qt::Key_Tab); // nothing to take: the focus goes on
    QVERIFY(!given.field()->hasFocus());
}

void SearchingTest::enterOpensWhatWasFoundBeforeAField()
{
    GivenSearch given;
    given.type(u"on"_s); // a field begins with it
    QCOMPARE(given.offered(), QStringList{u"on:"_s});
    given.clear();
    given.type(u"wi"_s);
    QTRY_COMPARE(given.found(), QStringList{u"Windows"_s});
    given.key(Qt::Key_Return);
    QTRY_COMPARE(given.field()->text(), QString());
    QVERIFY(!given.popup().isVisible());
}

void SearchingTest::escapeClosesOneThingAfterTheOther()
{
    GivenSearch given;
    given.type(u"open th"_s);
    QCOMPARE(given.offered(), QStringList{u"theme:"_s});
    given.key(Qt::Key_Escape);
    QVERIFY(given.offered().isEmpty());
    QCOMPARE(given.field()->text(), u"open th"_s);
    QVERIFY(given.field()->hasFocus());
    given.key(Qt::Key_Escape);
    QCOMPARE(given.field()->text(), QString());
    QVERIFY(!given.popup().isVisible());
    QVERIFY(!given.field()->hasFocus());
}

void SearchingTest::whatIsWrongIsOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u"open"_s << QString();
    QTest::newRow("open quote") << u"\"open door"_s << u"The quotation mark is not closed yet."_s;
    QTest::newRow("open parenthesis") << u"(open OR door"_s << u"The parenthesis is not closed yet."_s;
    QTest::newRow("stray") << u"open)"_s << u"There is one closing parenthesis too many."_s;
    QTest::newRow("dangling") << u"open OR"_s << u"A word is missing after “OR”."_s;
    QTest::newRow("beside") << u"AND open "_s << u"A word is missing beside “AND”."_s;
    QTest::newRow("wrong before unfinished")
        << u"before:soon \"open"_s << u"“soon” is not a date; write it as 2024, 2024-05 or 2024-05-17."_s;
    const auto listed = [](QueryField field) { return QLocale().createSeparatedList(fixedValues(field)); };
    QTest::newRow("value") << u"has:x "_s
                           << u"“has:” does not know “x”; it takes one of: %1."_s.arg(listed(QueryField::Has));
    QTest::newRow("no value") << u"state: open "_s << u"“state:” wants one of: %1."_s.arg(listed(QueryField::State));
    QTest::newRow("no date") << u"open before:"_s << u"“before:” wants a date, such as 2024, 2024-05 or 2024-05-17."_s;
    QTest::newRow("no word") << u"open author:"_s << u"“author:” wants a word behind it."_s;
    QTest::newRow("theme") << u"theme:none "_s << u"There is no theme “none”."_s;
    QTest::newRow("field") << u"tag:x "_s << u"“tag:” is not known here and is searched for as a word."_s;
    QTest::newRow("address") << u"https://example.org/a"_s << QString();
}

void SearchingTest::whatIsWrongIsOneSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    GivenSearch given;
    given.clear();
    given.type(text);
    QCOMPARE(given.popup().said(), said);
    QVERIFY(said.isEmpty() || given.popup().isVisible());
    QVERIFY(said.isEmpty() || given.field()->accessibleDescription() == said);
    QVERIFY(!given.field()->accessibleDescription().isEmpty());
}

void SearchingTest::nothingFoundIsSaid()
{
    GivenSearch given;
    given.type(u"xyzzy"_s);
    QTRY_COMPARE(given.popup().said(), u"Nothing was found."_s);
    given.type(u" OR door"_s);
    QVERIFY(given.popup().said().isEmpty());
    QTRY_VERIFY(!given.found().isEmpty());
    QVERIFY(given.popup().said().isEmpty());
}

void SearchingTest::whatIsNotShownIsNotOpened()
{
    GivenSearch given;
    given.type(u"doo"_s);
    QTRY_COMPARE(given.found().size(), 3);
    QTRY_VERIFY(given.popup().isVisible());
    given.popup().hide();
    given.key(Qt::Key_Return);
    QCOMPARE(given.field()->text(), u"doo"_s);
    QVERIFY(given.field()->hasFocus());
    given.window.sidebar()->view()->setFocus(Qt::MouseFocusReason);
    QVERIFY(!given.popup().isVisible());
    given.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget(), given.field());
    QCOMPARE(given.field()->selectedText(), u"doo"_s);
    QVERIFY2(given.popup().isVisible(), "what was found is shown again");
    QTRY_COMPARE(given.found().size(), 3);
}

void SearchingTest::theBestMatchesComeFirstWhenAsked()
{
    GivenSearch given;
    // The newest one has the word once among many others.
    const Article newest = given.given.putArticle(u"Locks, keys and many other things for the house"_s);
    const Article best = given.given.putArticle(u"Locks"_s);
    Article older = best;
    older.added = older.added.addDays(-100);
    given.given.put({.name = u"article"_s, .records = {record(best, older)}});
    given.given.library().indexed().waitForFinished();
    given.type(u"locks "_s);
    QTRY_COMPARE(given.found(), (QStringList{newest.title, best.title}));
    const auto order = [&given] {
        return given.popup().results().index(0).data(SearchResultsModel::OrderRole).toString();
    };
    QCOMPARE(order(), u"newest first"_s);
    given.key(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.found(), (QStringList{best.title, newest.title}));
    QCOMPARE(order(), u"best matches first"_s);
    QVERIFY(given.field()->hasFocus());
    QVERIFY(given.window.settings().searchByRelevance);
    QVERIFY(given.window.actions().action(ActionId::SearchByRelevance)->isChecked());
    given.key(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.found(), (QStringList{newest.title, best.title}));
    QVERIFY(!given.window.settings().searchByRelevance);
}

void SearchingTest::everythingHasAName()
{
    GivenSearch given;
    given.type(u"st"_s);
    QVERIFY(!given.field()->accessibleName().isEmpty());
    QVERIFY(!given.popup().accessibleName().isEmpty());
    QVERIFY(!given.list()->accessibleName().isEmpty());
    QCOMPARE(given.popup().completions().index(0).data(Qt::AccessibleTextRole).toString(),
             u"status: status of a claim"_s);
}

void SearchingTest::aHitIsArrivedAtInItsText()
{
    GivenWindow given;
    const QString path = given.given.folder() + u"/birds.md"_s;
    QByteArray text = "# Birds\n\n";
    for (int paragraph = 0; paragraph < 200; ++paragraph)
        text += paragraph == 150 ? "Only here a *kestrel* was seen.\n\n" : "Nothing but gulls and more gulls.\n\n";
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text) > 0);
    file.close();
    given.window.opener().open(QStringList{path});
    QTRY_VERIFY(given.window.pane().article() && given.window.pane().article()->text != 0);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.given.library().indexed().waitForFinished();
    const DocumentView &view = *given.window.pane().view();
    const qsizetype at = given.window.pane().article()->document->text().indexOf(u"kestrel"_s);
    for (const bool isOpen : {true, false}) {
        if (!isOpen)
            given.press(Qt::Key_1, Qt::ControlModifier);
        given.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"kestrel "_s);
        auto *popup = given.window.findChild<SearchPopup *>();
        QTRY_COMPARE(popup->results().rowCount(), 1);
        given.press(Qt::Key_Return);
        QTRY_VERIFY(given.window.navigation().isReading() && view.hasFocus());
        QTRY_VERIFY(!view.rectsOf({at, at + 7}).isEmpty());
        QVERIFY(QRectF(view.viewport()->rect()).contains(view.rectsOf({at, at + 7}).front()));
        given.press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(view.readingPlace().offset < 100);
    }
}

} // namespace florilegium::testing
