// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "annotate/edits.h"
#include "view/givenview.h"
#include "view/highlightedges.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

/// A view whose resized highlights are resized, as the window does it.
struct GivenEdges : GivenView
{
    GivenEdges()
        : GivenView(testing::prose(6))
    {
        QObject::connect(&view, &DocumentView::highlightResized, &view,
                         [this](const HighlightId &id, const QList<TextRange> &ranges) {
                             const Highlight before = highlights.find(id)->highlight;
                             highlights.apply(setRanges(before, *document, 1, ranges, QDateTime::currentDateTimeUtc()));
                         });
    }

    HighlightId markWords(const QString &words)
    {
        const HighlightId id = mark(rangeOf(words));
        view.setCurrentHighlight(id);
        view.grab();
        return id;
    }

    [[nodiscard]] QString words(const HighlightId &id) const
    {
        QStringList quotes;
        for (const TextRange range : highlights.find(id)->ranges)
            quotes << document->text(range).toString();
        return quotes.join(u'|');
    }

    [[nodiscard]] QPoint handle(bool isEnd) const
    {
        for (const EdgeHandle &handle : view.edgeHandles()) {
            if (handle.edge.isEnd == isEnd)
                return handle.line.translated(view.textColumn().left(), 0).center().toPoint();
        }
        return {-1, -1};
    }

    [[nodiscard]] QPoint endOf(const QString &words)
    {
        const QRectF rect = view.rectsOf(rangeOf(words)).back();
        return QPointF(rect.right() - 1, rect.center().y()).toPoint();
    }

    void drag(QPoint from, QPoint to, bool release = true)
    {
        QWidget *page = view.viewport();
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        QTest::mouseMove(page, (from + to) / 2);
        QTest::mouseMove(page, to);
        if (release)
            QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    }
};

} // namespace

void EdgesTest::anEdgeIsDragged()
{
    GivenEdges given;
    const HighlightId id = given.markWords(u"paragraph 1"_s);
    given.drag(given.handle(true), given.endOf(u"paragraph 1 was made in"_s));
    QCOMPARE(given.words(id), u"paragraph 1 was made in"_s);
    QVERIFY(given.view.selection().isEmpty());
    given.view.grab();
    given.drag(given.handle(false), given.middleOf(u"Statement 0 of paragraph 1"_s) - QPoint(400, 0));
    QVERIFY2(given.words(id).endsWith(u"paragraph 1 was made in") && given.words(id).size() > 24,
             qPrintable(given.words(id)));
    QCOMPARE(given.view.currentHighlight(), std::optional(id));
}

void EdgesTest::anEdgeNeverPassesTheOther()
{
    GivenEdges given;
    const HighlightId id = given.markWords(u"paragraph 1 was"_s);
    given.drag(given.handle(true), given.middleOf(u"Part 1"_s));
    QCOMPARE(given.words(id), u"p"_s);
}

void EdgesTest::escLetsAnEdgeGo()
{
    GivenEdges given;
    QSignalSpy resized(&given.view, &DocumentView::highlightResized);
    const HighlightId id = given.markWords(u"paragraph 1"_s);
    const QPoint to = given.endOf(u"paragraph 1 was made in"_s);
    given.drag(given.handle(true), to, false);
    QTest::keyClick(&given.view, Qt::Key_Escape);
    QTest::mouseRelease(given.view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(given.words(id), u"paragraph 1"_s);
    QVERIFY(resized.isEmpty());
}

void EdgesTest::onlyTheCurrentHighlightIsHeld()
{
    GivenEdges given;
    const HighlightId id = given.markWords(u"paragraph 1"_s);
    const QPoint at = given.handle(true);
    given.view.setCurrentHighlight(std::nullopt);
    QVERIFY(given.view.edgeHandles().empty());
    given.drag(at, at + QPoint(120, 0));
    QCOMPARE(given.words(id), u"paragraph 1"_s);
    QVERIFY(!given.view.selection().isEmpty());
}

void EdgesTest::edgesGoByWords_data()
{
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<QString>("expected");
    QTest::newRow("end on") << true << true << u"paragraph 1 was made"_s;
    QTest::newRow("end back") << true << false << u"paragraph 1"_s;
    QTest::newRow("start on") << false << true << u"1 was"_s;
    QTest::newRow("start back") << false << false << u"of paragraph 1 was"_s;
}

void EdgesTest::edgesGoByWords()
{
    QFETCH(const bool, isEnd);
    QFETCH(const bool, forward);
    QFETCH(const QString, expected);
    GivenEdges given;
    const HighlightId id = given.markWords(u"paragraph 1 was"_s);
    given.view.moveEdge(isEnd, forward);
    QCOMPARE(given.words(id), expected);
    for (int step = 0; step < 60; ++step) // over blocks, to the ends of the text, never beyond or empty
        given.view.moveEdge(isEnd, forward);
    QVERIFY(!given.words(id).isEmpty());
}

void EdgesTest::rangesAreJoined_data()
{
    QTest::addColumn<QList<TextRange>>("ranges");
    QTest::addColumn<QList<TextRange>>("joined");
    using Ranges = QList<TextRange>;
    QTest::newRow("none") << Ranges{} << Ranges{};
    QTest::newRow("apart") << Ranges{{9, 12}, {1, 3}} << Ranges{{1, 3}, {9, 12}};
    QTest::newRow("touching") << Ranges{{1, 3}, {3, 5}} << Ranges{{1, 5}};
    QTest::newRow("within") << Ranges{{1, 9}, {3, 5}} << Ranges{{1, 9}};
    QTest::newRow("empty") << Ranges{{1, 3}, {7, 7}} << Ranges{{1, 3}};
}

void EdgesTest::rangesAreJoined()
{
    QFETCH(const QList<TextRange>, ranges);
    QTEST(joinedRanges(ranges), "joined");
}

} // namespace florilegium
