// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/findbar.h"
#include "view/findsession.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"
#include "view/selectionbar.h"
#include "view/selectionbarbutton.h"
#include "view/themepicker.h"
#include "view/themepickermodel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::Annotated;

namespace {

/// A page with something that has the focus, as the document view has.
struct Page
{
    Page()
    {
        window.resize(700, 500);
        field = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        if (QTest::qWaitForWindowActive(&window))
            field->setFocus();
    }
    QWidget window;
    QLineEdit *field;
};

struct BarActions
{
    BarActions()
    {
        for (const QString &key : {u"claim"_s, u"evidence"_s}) {
            auto *action = new QAction(key, &owner);
            action->setData(key);
            colours.append(action);
        }
        auto *claim = new QAction(u"Claim"_s, &owner);
        claim->setShortcut(QKeySequence(u"C"_s));
        words = {claim, new QAction(u"Note…"_s, &owner)};
    }
    QObject owner;
    QList<QAction *> colours;
    QList<QAction *> words;
};

} // namespace

void BarsTest::placesTheBar_data()
{
    QTest::addColumn<QList<QRectF>>("lines");
    QTest::addColumn<std::optional<QPointF>>("expected");
    using Lines = QList<QRectF>;
    using Place = std::optional<QPointF>;
    const QRectF low(100, 560, 200, 30);
    QTest::newRow("below one line") << Lines{{100, 100, 200, 30}} << Place(QPointF(100, 138));
    QTest::newRow("below the last of many") << Lines{{300, 100, 200, 30}, {0, 130, 240, 30}} << Place(QPointF(20, 168));
    QTest::newRow("above at the lower edge") << Lines{low} << Place(QPointF(100, 512));
    QTest::newRow("kept inside on the left") << Lines{{0, 100, 20, 30}} << Place(QPointF(8, 138));
    QTest::newRow("kept inside on the right") << Lines{{780, 100, 20, 30}} << Place(QPointF(592, 138));
    QTest::newRow("no room anywhere") << Lines{{0, 0, 800, 300}, {0, 300, 800, 300}} << Place();
    QTest::newRow("nothing seen") << Lines{{0, 700, 800, 30}} << Place();
    QTest::newRow("nothing selected") << Lines{} << Place();
}

void BarsTest::placesTheBar()
{
    QFETCH(const QList<QRectF>, lines);
    QFETCH(const std::optional<QPointF>, expected);
    const std::optional<QPointF> place = placeBeside({200, 40}, lines, {0, 0, 800, 600});
    QCOMPARE(place, expected);
    for (const QRectF &line : lines)
        QVERIFY(!place || !QRectF(*place, QSizeF(200, 40)).intersects(line));
}

void BarsTest::triggersActions()
{
    Page page;
    BarActions actions;
    SelectionBar bar(actions.colours, actions.words, &page.window);
    bar.openBeside({QRectF(100, 100, 200, 30)});
    QVERIFY(bar.isVisible());
    QVERIFY(page.field->hasFocus()); // the page keeps it
    const QList<SelectionBarButton *> buttons = bar.findChildren<SelectionBarButton *>();
    QCOMPARE(buttons.size(), 4);
    QCOMPARE(buttons[2]->accessibleName(), u"Claim"_s);
    QCOMPARE(buttons[2]->accessibleDescription(), u"C"_s);
    QCOMPARE(buttons[3]->text(), u"Note"_s);
    QSignalSpy evidence(actions.colours[1], &QAction::triggered);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(evidence.count(), 1);
    actions.words[0]->setEnabled(false);
    QVERIFY(!buttons[2]->isEnabled());
}

void BarsTest::goesWith_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("Esc on the page") << 0;
    QTest::newRow("a click elsewhere") << 1;
    QTest::newRow("the wheel") << 2;
    QTest::newRow("Esc in the bar") << 3;
    QTest::newRow("a selection without room") << 4;
}

void BarsTest::goesWith()
{
    QFETCH(const int, what);
    Page page;
    BarActions actions;
    SelectionBar bar(actions.colours, actions.words, &page.window);
    QSignalSpy dismissed(&bar, &SelectionBar::dismissed);
    bar.openBeside({QRectF(100, 100, 200, 30)});
    if (what == 0) {
        QTest::keyClick(&page.window, Qt::Key_Escape);
    } else if (what == 1) {
        QTest::mouseClick(&page.window, Qt::LeftButton, {}, {650, 450});
    } else if (what == 2) {
        QWheelEvent wheel({50, 50}, {50, 50}, {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&page.window, &wheel);
    } else if (what == 3) {
        bar.findChild<SelectionBarButton *>()->setFocus();
        QTest::keyClick(bar.findChild<SelectionBarButton *>(), Qt::Key_Escape);
    } else {
        bar.openBeside({});
    }
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.count(), 1);
}

void BarsTest::walksTheBarByKeys()
{
    Page page;
    BarActions actions;
    SelectionBar bar(actions.colours, actions.words, &page.window);
    bar.openBeside({QRectF(100, 100, 200, 30)});
    const QList<SelectionBarButton *> buttons = bar.findChildren<SelectionBarButton *>();
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    QVERIFY(buttons[1]->hasFocus());
    QTest::keyClick(buttons[1], Qt::Key_Left);
    QTest::keyClick(buttons[0], Qt::Key_Left);
    QVERIFY(buttons[3]->hasFocus());
    QSignalSpy note(actions.words[1], &QAction::triggered);
    QTest::keyClick(buttons[3], Qt::Key_Return);
    QCOMPARE(note.count(), 1);
}

void BarsTest::findsAsOneTypes()
{
    Page page;
    FindSession session;
    session.setDocument(testing::documentOf(u"one two one three one"_s));
    FindBar bar(session, &page.window);
    QSignalSpy reached(&bar, &FindBar::matchReached);
    bar.open({}, 4);
    auto *field = bar.findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"One"_s);
    QTRY_COMPARE(session.matches().size(), 3U);
    QTRY_VERIFY(!reached.isEmpty());
    QCOMPARE(reached.last()[0].value<TextRange>(), (TextRange{8, 11}));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(reached.last()[0].value<TextRange>(), (TextRange{18, 21}));
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(reached.last()[0].value<TextRange>(), (TextRange{0, 3}));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(reached.last()[0].value<TextRange>(), (TextRange{18, 21}));
    QTest::keyClicks(field, u"x"_s);
    QTRY_VERIFY(!session.isSearching() && session.matches().empty());
}

void BarsTest::givesTheFocusBack()
{
    Page page;
    FindSession session;
    session.setDocument(testing::documentOf(u"one two"_s));
    FindBar bar(session, &page.window);
    bar.open(u"two"_s, 0);
    QTRY_COMPARE(session.matches().size(), 1U);
    QTest::keyClick(bar.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QVERIFY(page.field->hasFocus());
    QVERIFY(session.matches().empty()); // no marks stay behind
    bar.open({}, 0); // the words are still there
    QTRY_COMPARE(session.matches().size(), 1U);
}

void BarsTest::filtersThemes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing: the tree") << QString()
                                       << QStringList{u"Money"_s, u"Openness"_s, u"Openness/Licences"_s,
                                                      u"Openness/Secrecy"_s, u"Éthique"_s};
    QTest::newRow("the beginning first") << u"l"_s << QStringList{u"Openness/Licences"_s, u"+l"_s};
    QTest::newRow("the name itself first")
        << u"openness"_s << QStringList{u"Openness"_s, u"Openness/Licences"_s, u"Openness/Secrecy"_s};
    QTest::newRow("words in any order") << u"sec open"_s << QStringList{u"Openness/Secrecy"_s, u"+sec open"_s};
    QTest::newRow("a path") << u"open/sec"_s << QStringList{u"Openness/Secrecy"_s, u"+open/sec"_s};
    QTest::newRow("a whole path is not offered again") << u"openness/secrecy"_s << QStringList{u"Openness/Secrecy"_s};
    QTest::newRow("accents do not matter") << u"eth"_s << QStringList{u"Éthique"_s, u"+eth"_s};
    QTest::newRow("nothing fits") << u"a / b "_s << QStringList{u"+a/b"_s};
}

void BarsTest::filtersThemes()
{
    QFETCH(const QString, typed);
    Annotated given(u"text"_s);
    given.theme(u"Money"_s);
    const ThemeId openness = given.theme(u"Openness"_s);
    given.theme(u"Licences"_s, openness);
    given.theme(u"Secrecy"_s, openness);
    given.theme(u"Éthique"_s);
    QStringList paths;
    for (const ThemeChoice &choice : themeChoices(given.themes, typed, {}))
        paths.append(choice.id.isNull() ? u'+' + choice.path : choice.path);
    QTEST(paths, "expected");
}

void BarsTest::tidiesPaths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spaces") << u"  politics /  east   europe "_s << u"politics/east europe"_s;
    QTest::newRow("empty names") << u"//a//b/"_s << u"a/b"_s;
    QTest::newRow("as it is shown") << u"a › b"_s << u"a/b"_s;
    QTest::newRow("nothing") << u" / "_s << QString();
}

void BarsTest::tidiesPaths()
{
    QFETCH(const QString, typed);
    QTEST(tidyThemePath(typed), "expected");
}

void BarsTest::choosesByTyping()
{
    Page page;
    Annotated given(u"text"_s);
    given.theme(u"Money"_s);
    const ThemeId openness = given.theme(u"Openness"_s);
    ThemePicker picker(given.themes, &page.window);
    QSignalSpy chosen(&picker, &ThemePicker::themeChosen);
    QSignalSpy made(&picker, &ThemePicker::newThemeChosen);
    picker.openForThemes({openness}, {650, 480});
    QVERIFY(page.window.rect().contains(picker.sheet().translated(picker.pos())));
    auto *field = picker.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"open"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<ThemeId>(), openness);
    QCOMPARE(chosen[0][1].toInt(), 0);
    QVERIFY(picker.isHidden());
    QVERIFY(page.field->hasFocus());

    picker.openForThemes({}, {10, 10});
    QTest::keyClicks(field, u"politics/europe"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(made.count(), 1);
    QCOMPARE(made[0][0].toString(), u"politics/europe"_s);

    picker.openForThemes({}, {10, 10});
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.last()[0].value<ThemeId>(), openness);
    picker.openForThemes({}, {10, 10});
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(chosen.count(), 2);
}

/// Where it rests, the rows that are scrolled past it by keys are none of its business.
void BarsTest::choosesWhereThePointerMoves()
{
    Page page;
    Annotated given(u"text"_s);
    for (int number = 0; number < 40; ++number)
        given.theme(u"Theme %1"_s.arg(number, 2, 10, QChar(u'0')));
    ThemePicker picker(given.themes, &page.window);
    picker.openForThemes({}, {10, 10});
    const auto *list = picker.findChild<QListView *>();
    auto *field = picker.findChild<QLineEdit *>();
    const QPoint place = list->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseMove(list->viewport(), place); // it rests there
    QMouseEvent moved(QEvent::MouseMove, place, list->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &moved);
    QCOMPARE(list->currentIndex().row(), 2);
    for (int row = 3; row < 30; ++row) {
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row);
    }
    QVERIFY(list->visualRect(list->model()->index(2, 0)).bottom() < 0);
}

void BarsTest::choosesForADigit()
{
    Page page;
    Annotated given(u"text"_s);
    const ThemeId money = given.theme(u"Money"_s);
    ThemePicker picker(given.themes, &page.window);
    QSignalSpy chosen(&picker, &ThemePicker::themeChosen);
    picker.openForDigit(3, {10, 10});
    QCOMPARE(picker.digit(), 3);
    QTest::keyClick(picker.findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen[0][0].value<ThemeId>(), money);
    QCOMPARE(chosen[0][1].toInt(), 3);
}

} // namespace florilegium
