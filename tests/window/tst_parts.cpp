// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themeedits.h"
#include "listener.h"
#include "patience.h"
#include "view/marginnotes.h"
#include "window/messages.h"
#include "window/openedtext.h"
#include "window/parts_tests.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers edge = Qt::AltModifier | Qt::ShiftModifier;

struct GivenParts : GivenWindow
{
    [[nodiscard]] DocumentView *view() const { return window.side().pane().view(); }
    [[nodiscard]] MarginNotes *margin() const { return window.side().pane().margin(); }

    void select(const QString &words)
    {
        const qsizetype start = view()->document()->text().indexOf(words);
        QVERIFY(start >= 0);
        view()->setSelection({start, start + words.size()});
    }
    /// One highlight of two ranges, by keys.
    void markBoth(const QString &first, const QString &second)
    {
        select(first);
        press(Qt::Key_H);
        QTRY_COMPARE(highlights().size(), 1);
        select(second);
        press(Qt::Key_A);
        QTRY_COMPARE(quotes(), (QStringList{first, second}));
    }
    [[nodiscard]] QStringList quotes()
    {
        QStringList all;
        for (const Anchor &anchor : highlights().front().highlight.anchors)
            all << anchor.exact;
        return all;
    }
    [[nodiscard]] QList<HighlightEdge> chosenEdges() const
    {
        QList<HighlightEdge> chosen;
        for (const EdgeHandle &handle : view()->edgeHandles()) {
            if (handle.isChosen)
                chosen << handle.edge;
        }
        return chosen;
    }
    /// A highlight with two links and a theme in its note, which has the keyboard.
    void openNote()
    {
        openArticle();
        select(u"The first door is open."_s);
        press(Qt::Key_H);
        const HighlightId id = view()->currentHighlight().value_or(HighlightId());
        QVERIFY(!id.isNull());
        const Theme theme{.id = ThemeId::make(), .parent = {}, .name = u"doors"_s, .position = 0};
        session.perform(addTheme(theme));
        session.setNote(window.pane().article(), id,
                        u"See [one](https://example.org/one) and [**the** other](https://example.org/two)."_s);
        session.toggleTheme(window.pane().article(), id, theme.id);
        QTRY_COMPARE(session.unsaved(), 0);
        QVERIFY(!margin()->isFolded());
        QCOMPARE(margin()->selected(), id);
        margin()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(margin()->hasFocus());
    }
};

} // namespace

void PartsTest::edgesOfEachPartAreMoved()
{
    GivenParts given;
    given.openArticle();
    given.markBoth(u"first door"_s, u"second door"_s);
    const Listener listener;
    given.press(Qt::Key_PageDown, edge);
    QVERIFY(Listener::announced().contains(u"Part 1 of 2: first door"_s));
    const HighlightId id = given.view()->currentHighlight().value();
    QCOMPARE(given.chosenEdges(), (QList<HighlightEdge>{{id, 0, false}, {id, 0, true}}));
    given.press(Qt::Key_Right, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door is"_s, u"second door"_s}));
    QVERIFY(Listener::announced().contains(u"ends with “is”"_s));
    given.press(Qt::Key_PageDown, edge);
    QVERIFY(Listener::announced().contains(u"Part 2 of 2: second door"_s));
    given.press(Qt::Key_Down, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door is"_s, u"door"_s}));
    QVERIFY(Listener::announced().contains(u"begins with “door”"_s));
    given.press(Qt::Key_PageDown, edge); // round again
    QCOMPARE(given.chosenEdges(), (QList<HighlightEdge>{{id, 0, false}, {id, 0, true}}));
    given.press(Qt::Key_Left, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door"_s, u"door"_s}));
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void PartsTest::anEdgeStopsBeforeTheNextPart()
{
    GivenParts given;
    given.openArticle();
    given.markBoth(u"first door"_s, u"second door"_s);
    given.press(Qt::Key_PageDown, edge);
    for (int step = 0; step < 6; ++step)
        given.press(Qt::Key_Right, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door is open. The"_s, u"second door"_s}));
    given.press(Qt::Key_PageDown, edge);
    given.press(Qt::Key_Up, edge);
    QCOMPARE(given.quotes(), (QStringList{u"first door is open. The"_s, u"second door"_s}));
    given.press(Qt::Key_Left, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door is open. The"_s, u"second"_s}));
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void PartsTest::theOutermostEdgesComeFirst()
{
    GivenParts given;
    given.openArticle();
    given.markBoth(u"first door"_s, u"second"_s);
    QVERIFY(given.chosenEdges().isEmpty());
    given.press(Qt::Key_Right, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"first door"_s, u"second door"_s}));
    given.press(Qt::Key_Up, edge);
    QTRY_COMPARE(given.quotes(), (QStringList{u"The first door"_s, u"second door"_s}));
    QTRY_COMPARE(given.session.unsaved(), 0);
}

void PartsTest::theMarginIsWalkedThrough_data()
{
    QTest::addColumn<Qt::Key>("on");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("arrows") << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("Tab") << Qt::Key_Tab << Qt::Key_Backtab;
}

void PartsTest::theMarginIsWalkedThrough()
{
    QFETCH(const Qt::Key, on);
    QFETCH(const Qt::Key, back);
    GivenParts given;
    given.openNote();
    const Listener listener;
    QImage before = given.margin()->grab().toImage();
    for (const QString &words : {u"Link: one"_s, u"Link: the other"_s, u"Theme: doors"_s}) {
        given.press(on);
        QVERIFY(given.margin()->hasFocus());
        QVERIFY2(Listener::announced().contains(words), qPrintable(words));
        const QImage after = given.margin()->grab().toImage();
        QVERIFY2(after != before, qPrintable(words)); // the ring
        before = after;
    }
    given.press(back);
    QVERIFY(Listener::announced().contains(u"Link: the other"_s));
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(given.view()->hasFocus());
}

void PartsTest::enterGoesWhereAPartLeads()
{
    GivenParts given;
    given.openNote();
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.messages().text().contains(u"example.org/two"_s));
    QVERIFY(!given.margin()->edited());
    QVERIFY(given.margin()->hasFocus());
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(!given.window.navigation().isReading()); // the theme's passages
}

void PartsTest::tabLeavesTheMarginAfterTheLastPart()
{
    GivenParts given;
    given.openNote();
    for (int part = 0; part < 3; ++part)
        given.press(Qt::Key_Tab);
    QVERIFY(given.margin()->hasFocus());
    given.press(Qt::Key_Tab);
    QVERIFY(!given.margin()->hasFocus());
    given.margin()->setFocus(Qt::TabFocusReason);
    given.press(Qt::Key_Return); // of the note itself again
    QVERIFY(given.margin()->edited());
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(given.view()->hasFocus());
}

void PartsTest::aNoteStandsBesideThePartThatIsSeen()
{
    GivenParts given;
    QByteArray text = "# A long record\n\n";
    for (int i = 1; i <= 200; ++i)
        text += "Words of paragraph " + QByteArray::number(i) + " stand here, one after the other.\n\n";
    openText(given, u"long.md"_s, text);
    given.markBoth(u"paragraph 2"_s, u"paragraph 120"_s);
    const PlacedHighlight placed = given.highlights().front();
    given.session.setNote(given.window.pane().article(), placed.highlight.id, u"Twice."_s);
    given.view()->setCurrentHighlight(std::nullopt);
    const auto standsAt = [&](TextRange range) {
        given.window.grab();
        const double top = given.margin()->rectOfNote(placed.highlight.id).top() + given.margin()->y();
        return qAbs(top - given.view()->yOf(range.start)) < 6;
    };
    given.view()->goTo(0);
    QVERIFY(standsAt(placed.ranges.front()));
    given.view()->goTo(placed.ranges.back().start);
    QVERIFY(given.view()->visibleRange().start > placed.ranges.front().end);
    QVERIFY(standsAt(placed.ranges.back()));
    QTRY_COMPARE(given.session.unsaved(), 0);
}

} // namespace florilegium::testing
