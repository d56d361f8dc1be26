// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/givenlist.h"
#include "window/tests_window.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

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
    const QSignalSpy exported(&given.window.side().listMarking(), &ListMarking::exported);
    given.window.side().listMarking().exportTo(path);
    QTRY_COMPARE(exported.size(), 1);
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
