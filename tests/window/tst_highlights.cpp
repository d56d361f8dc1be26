// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/askpopup.h"
#include "panels/claimpicker.h"
#include "panels/coloureditor.h"
#include "panels/highlightfilters.h"
#include "panels/highlightpage.h"
#include "panels/selectionfoot.h"
#include "view/themepicker.h"
#include "window/givenwindow.h"
#include "window/listmarking.h"
#include "window/looking.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/readingside.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window with the list of highlights over closed articles: a door and a wall in one, a lock in the other, the last
/// one first.
class GivenList : public GivenWindow
{
public:
    explicit GivenList(bool inBin = false)
    {
        openness = given.putTheme(u"openness"_s, {}, 1);
        const Article doors = given.putArticle(u"Doors"_s);
        const Article locks = given.putArticle(u"Locks"_s);
        put(doors, u"a door"_s, inBin);
        put(doors, u"a wall"_s, inBin);
        put(locks, u"a lock"_s, inBin);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(window.pages()->shownHighlights());
        QTRY_COMPARE(list().model().rowCount(), inBin ? 0 : 3);
        QTRY_VERIFY(list().view()->hasFocus());
    }

    void put(const Article &article, const QString &quote, bool inBin)
    {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.anchors = {Anchor{.position = {0, quote.size()}, .exact = quote}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(ids.size());
        if (inBin)
            highlight.deleted = GivenLibrary::now();
        given.put(addHighlight(highlight));
        ids << highlight.id;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                           : QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    /// The first rows, from the list's beginning.
    void select(int rows)
    {
        press(Qt::Key_Home);
        for (int row = 1; row < rows; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list().selectedIds().size(), rows);
    }
    void undo()
    {
        QTRY_COMPARE(session.unsaved(), 0);
        session.undo();
        QTRY_COMPARE(session.unsaved(), 0);
    }
    [[nodiscard]] HighlightPage &list() { return *window.pages()->highlights(); }
    [[nodiscard]] Highlight stored(int which) { return *given.library().queries().highlight(ids.at(which)); }
    [[nodiscard]] QStringList quotes()
    {
        QStringList lines;
        for (int row = 0; row < list().model().rowCount(); ++row)
            lines << list().model().index(row).data().toString();
        return lines;
    }
    template<typename Field>
    [[nodiscard]] QList<Field> each(Field Highlight::*field)
    {
        QList<Field> values;
        for (int which = 0; which < ids.size(); ++which)
            values << stored(which).*field;
        return values;
    }

    Theme openness;
    QList<HighlightId> ids;
};

} // namespace

void HighlightsTest::allThatAreSelectedAreColoured()
{
    GivenList given;
    given.select(2);
    QVERIFY(given.window.actions().action(ActionId::Colour3)->isEnabled());
    given.press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(given.each(&Highlight::colour), (QStringList{u"claim"_s, u"question"_s, u"question"_s}));
    QTRY_VERIFY(given.window.messages().isVisible());
    QCOMPARE(given.list().selectedIds().size(), 2); // still
    given.undo();
    QCOMPARE(given.each(&Highlight::colour), QStringList(3, u"claim"_s));
}

void HighlightsTest::themesAreGivenAndTaken()
{
    GivenList given;
    const QList<ThemeId> none;
    const QList<ThemeId> one{given.openness.id};
    given.select(2);
    given.press(Qt::Key_1); // its key
    QTRY_COMPARE(given.each(&Highlight::themes), (QList{none, one, one}));
    given.select(3);
    given.press(Qt::Key_1); // not all have it
    QTRY_COMPARE(given.each(&Highlight::themes), (QList{one, one, one}));
    given.press(Qt::Key_T);
    const auto pickerIsOpen = [&] {
        const auto pickers = given.window.findChildren<ThemePicker *>();
        return std::ranges::any_of(pickers, &ThemePicker::isVisible);
    };
    QTRY_VERIFY(pickerIsOpen());
    QTest::keyClicks(QApplication::focusWidget(), u"openness/new"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.stored(0).themes.size(), 2);
    QTRY_VERIFY(given.list().view()->hasFocus());
    given.press(Qt::Key_T, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().size(), 2);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.stored(0).themes.size(), 1);
    QCOMPARE(given.stored(2).themes.size(), 1);
}

void HighlightsTest::notesAreAddedTo()
{
    GivenList given;
    given.select(3);
    given.press(Qt::Key_N);
    auto *popup = given.window.findChild<AskPopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"see also T1"_s); // letters are no commands here
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.each(&Highlight::note), QStringList(3, u"see also T1"_s));
    QVERIFY(given.list().view()->hasFocus());
    given.press(Qt::Key_N);
    given.press(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(given.list().view()->hasFocus());
    given.undo();
    QCOMPARE(given.each(&Highlight::note), QStringList(3, QString()));
}

void HighlightsTest::oneClaimIsMadeOfSeveral()
{
    GivenList given;
    given.select(2);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.session.claims().all().size(), 1);
    const Claim claim = given.session.claims().all().front();
    QCOMPARE(claim.statement, u"a lock"_s);
    QCOMPARE(given.session.claims().evidenceOf(claim.id).size(), 2);
    given.select(3);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_D); // two state one claim; the third gets its own
    QTRY_COMPARE(given.session.claims().all().size(), 2);
    QCOMPARE(given.session.claims().statedBy(given.ids[2])->status, Status::Disputed);
    QCOMPARE(given.session.claims().statedBy(given.ids[0])->status, Status::Disputed);
    given.undo();
    QCOMPARE(given.session.claims().all().size(), 1);
    QCOMPARE(given.session.claims().all().front().status, Status::Asserted);
    given.undo();
    QVERIFY(given.session.claims().all().isEmpty());
}

void HighlightsTest::evidenceIsMadeOfSeveral()
{
    GivenList given;
    given.press(Qt::Key_Home);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.session.claims().all().size(), 1);
    const ClaimId claim = given.session.claims().all().front().id;
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.select(3);
    given.press(Qt::Key_E, Qt::ShiftModifier);
    auto *picker = given.window.findChild<ClaimPicker *>();
    QTRY_VERIFY(picker && picker->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"lock"_s);
    QTRY_COMPARE(picker->model().rowCount(), 1);
    QTRY_VERIFY(!picker->model().isAsking());
    given.press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    given.press(Qt::Key_C); // it contradicts
    QTRY_COMPARE(given.session.claims().evidenceOf(claim).size(), 3);
    int contradicting = 0;
    for (const Evidence &evidence : given.session.claims().evidenceOf(claim))
        contradicting += evidence.relation == Relation::Contradicts;
    QCOMPARE(contradicting, 2); // the one that states it is left alone
    given.undo();
    QCOMPARE(given.session.claims().evidenceOf(claim).size(), 1);
}

void HighlightsTest::deletedOnesComeBack()
{
    GivenList given;
    given.select(2);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.quotes(), QStringList{u"a door"_s});
    given.undo();
    QTRY_COMPARE(given.quotes().size(), 3);
    GivenList binned(true);
    binned.window.navigation().go({.kind = Place::Kind::BinHighlights});
    QTRY_COMPARE(binned.list().model().rowCount(), 3);
    QVERIFY(!binned.window.actions().action(ActionId::Colour1)->isEnabled());
    binned.select(2);
    QVERIFY(!binned.window.actions().action(ActionId::Delete)->isEnabled());
    binned.press(Qt::Key_R);
    QTRY_COMPARE(binned.list().model().rowCount(), 1);
}

void HighlightsTest::everythingIsMoreThanWhatIsRead()
{
    GivenWindow given;
    const Article article = given.given.putArticle(u"Doors"_s);
    Change change{u"highlight"_s, {}};
    for (int number = 0; number < 250; ++number) {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.anchors = {Anchor{.position = {number, number + 1}, .exact = QString::number(number)}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(number);
        change.records << record(std::nullopt, std::optional(highlight));
    }
    given.given.put(change);
    QTest::keyClick(&given.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownHighlights());
    HighlightPage &list = *given.window.pages()->highlights();
    QTRY_COMPARE(list.model().rowCount(), 200);
    QTRY_COMPARE(list.foot()->text(), u"250 in all"_s);
    given.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list.foot()->text(), u"all 250 selected"_s);
    QVERIFY(list.choice().all);
    given.press(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(*given.given.library().queries().highlightCount({.colour = u"evidence"_s}), 250);
    QTRY_COMPARE(list.model().row(0).highlight.colour, u"evidence"_s);
    QTRY_VERIFY(!list.model().isReading());
    list.model().fetchMore({});
    QTRY_COMPARE(list.model().rowCount(), 250);
    QCOMPARE(list.foot()->text(), u"all 250 selected"_s); // what came is selected too
    given.press(Qt::Key_Down);
    QCOMPARE(list.foot()->text(), u"1 of 250 selected"_s);
}

void HighlightsTest::theListIsNarrowedByKeys()
{
    GivenList given;
    given.press(Qt::Key_Home);
    given.press(Qt::Key_H, Qt::ControlModifier);
    given.press(Qt::Key_O); // of this article only
    QTRY_COMPARE(given.quotes(), QStringList{u"a lock"_s});
    QVERIFY(given.window.actions().action(ActionId::OnlyArticle)->isChecked());
    given.press(Qt::Key_Escape);
    QTRY_COMPARE(given.quotes().size(), 3);
    given.given.library().indexed().waitForFinished();
    given.list().words()->setFocus();
    QTest::keyClicks(given.list().words(), u"wall OR door"_s);
    QTRY_COMPARE(given.quotes(), (QStringList{u"a wall"_s, u"a door"_s}));
    given.press(Qt::Key_Escape);
    QTRY_COMPARE(given.quotes().size(), 3);
}

void HighlightsTest::theListIsGroupedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<HighlightGrouping>("grouping");
    QTest::newRow("article") << Qt::Key_A << ActionId::ListByArticle << HighlightGrouping::Article;
    QTest::newRow("theme") << Qt::Key_T << ActionId::ListByTheme << HighlightGrouping::Theme;
    QTest::newRow("colour") << Qt::Key_C << ActionId::ListByColour << HighlightGrouping::Colour;
    QTest::newRow("month") << Qt::Key_M << ActionId::ListByMonth << HighlightGrouping::Month;
    QTest::newRow("claim") << Qt::Key_L << ActionId::ListByClaim << HighlightGrouping::Claim;
}

void HighlightsTest::theListIsGroupedByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(ActionId, action);
    QFETCH(HighlightGrouping, grouping);
    GivenList given;
    given.press(Qt::Key_H, Qt::ControlModifier);
    given.press(key);
    QTRY_COMPARE(given.list().model().rowCount(), 3);
    QCOMPARE(given.list().model().filter().grouping, grouping);
    QVERIFY(given.list().model().index(0).data(HighlightListModel::GroupFirstRole).toBool());
    QVERIFY(given.window.actions().action(action)->isChecked());
    QCOMPARE(given.window.settings().highlights.grouping, grouping);
    given.press(Qt::Key_H, Qt::ControlModifier);
    given.press(Qt::Key_S);
    QCOMPARE(given.list().model().extent(), ContextExtent::Sentence);
    QVERIFY(given.window.actions().action(ActionId::ContextSentence)->isChecked());
    given.press(Qt::Key_H, Qt::ControlModifier);
    given.press(Qt::Key_N);
    QTRY_VERIFY(!given.list().model().index(0).data(HighlightListModel::GroupFirstRole).toBool());
}

void HighlightsTest::thePlaceInTheListStays()
{
    GivenWindow given;
    given.openArticle();
    for (int sentence = 0; sentence < 3; ++sentence) {
        given.press(Qt::Key_S);
        given.press(Qt::Key_H);
    }
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownHighlights());
    HighlightPage &list = *given.window.pages()->highlights();
    QTRY_COMPARE(list.model().rowCount(), 3);
    QTRY_VERIFY(list.view()->hasFocus());
    given.press(Qt::Key_Home);
    given.press(Qt::Key_Down);
    const QModelIndex chosen = list.view()->currentIndex();
    const HighlightId id = list.model().row(chosen.row()).highlight.id;
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.navigation().isReading());
    QCOMPARE(given.window.pane().view()->currentHighlight(), id); // and is flashed
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(given.window.pages()->shownHighlights() && !given.window.navigation().isReading());
    QCOMPARE(list.view()->currentIndex(), chosen);
    QCOMPARE(list.selectedIds(), QList{id});
}

void HighlightsTest::theListIsExported()
{
    GivenList given;
    given.press(Qt::Key_H, Qt::ControlModifier);
    given.press(Qt::Key_A);
    QTRY_VERIFY(given.list().model().isLoaded());
    const QString path = given.given.folder() + u"/list.md"_s;
    QSignalSpy exported(&given.window.side().listMarking(), &ListMarking::exported);
    given.window.side().listMarking().exportTo(path);
    QVERIFY(exported.wait());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith(u"# Highlights\n\n## Doors\n\n> a "_s));
    QCOMPARE(text.count(u"\n## "_s), 2);
    QCOMPARE(text.count(u"\n> "_s), 3);
    for (const HighlightId &id : std::as_const(given.ids))
        QVERIFY(text.contains(u'#' + id.text + u')'));
    given.select(2);
    given.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u"- source:"_s), 2);
    given.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"florilegium://article/a-"_s), 2);
}

void HighlightsTest::coloursAreNamedAndShaded()
{
    GivenList given;
    const QColor before = given.window.looking().palette().tone(u"question"_s).band;
    given.press(Qt::Key_0, Qt::AltModifier);
    auto *editor = given.window.findChild<ColourEditor *>();
    QVERIFY(editor && editor->isVisible());
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Said"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.session.themes().colour(u"claim")->label, u"Said"_s);
    QCOMPARE(given.window.actions().action(ActionId::Colour1)->text(), u"Said"_s);
    QTRY_COMPARE(given.list().model().index(0).data(HighlightListModel::ColourNameRole).toString(), u"Said"_s);
    given.press(Qt::Key_Down, Qt::AltModifier); // after the second
    QTRY_COMPARE(given.session.themes().colours().at(1).key, u"claim"_s);
    QCOMPARE(given.window.actions().action(ActionId::Colour2)->text(), u"Said"_s);
    QList<Colour> shaded = given.session.themes().colours();
    shaded[2].shade = u"teal"_s;
    shaded[2].pattern = u"dots"_s;
    Q_EMIT editor->wanted(shaded);
    QVERIFY(given.window.looking().palette().tone(u"question"_s).band != before);
    given.press(Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(given.list().view()->hasFocus());
    given.undo();
    QCOMPARE(given.window.looking().palette().tone(u"question"_s).band, before);
    given.undo();
    given.undo();
    QCOMPARE(given.session.themes().colours().front().label, QString());
}

void HighlightsTest::quickChoicesNarrow_data()
{
    QTest::addColumn<QString>("button"); // its text
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("rows");
    QTest::newRow("colour") << u"All colours"_s << u"Question"_s << 0;
    QTest::newRow("status") << u"Any status"_s << u"Disputed"_s << 0;
    QTest::newRow("theme") << u"All themes"_s << u"openness"_s << 0;
    QTest::newRow("without a note") << u"With or without"_s << u"Without a note"_s << 3;
    QTest::newRow("with a note") << u"With or without"_s << u"With a note"_s << 0;
    QTest::newRow("before this year") << u"At any time"_s << u"Before this year"_s << -1;
    QTest::newRow("grouped") << u"Newest first"_s << u"By article"_s << 3;
}

void HighlightsTest::quickChoicesNarrow()
{
    QFETCH(QString, button);
    QFETCH(QString, choice);
    QFETCH(int, rows);
    GivenList given;
    QToolButton *found = nullptr;
    for (QToolButton *each : given.list().filters()->findChildren<QToolButton *>()) {
        if (each->text().startsWith(button))
            found = each;
    }
    QVERIFY(found);
    Q_EMIT found->menu()->aboutToShow();
    for (QAction *action : found->menu()->actions()) {
        if (action->text() == choice)
            action->trigger();
    }
    if (rows < 0) // of when the test runs
        rows = QDate::currentDate().year() > GivenLibrary::now().date().year() ? 3 : 0;
    QTRY_VERIFY(given.list().model().isLoaded());
    QCOMPARE(given.list().model().rowCount(), rows);
    QVERIFY(found->text().startsWith(choice));
    QVERIFY(found->accessibleName().endsWith(choice));
}

} // namespace florilegium::testing
