// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "view/givenview.h"

#include <QRandomGenerator>
#include <QWheelEvent>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

void turnWheel(DocumentView &view, int angle)
{
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

void ScrollingTest::thePlaceStaysWhenTheWidthChanges()
{
    GivenView given(testing::prose(400));
    given.view.goTo(given.document->text().size() / 2);
    given.view.grab();
    const ReadingPlace before = given.view.readingPlace();
    for (const int width : {700, 1400, 500, 1100}) {
        given.view.resize(width, 800);
        given.view.grab();
        QCOMPARE(given.view.readingPlace().offset, before.offset);
    }
    QVERIFY(qAbs(given.view.readingPlace().pixels - before.pixels) < 1);
}

void ScrollingTest::thePlaceStaysWhenTheTextGrows()
{
    GivenView given(testing::prose(400));
    given.view.goTo(given.document->text().size() / 3);
    given.view.grab();
    const qsizetype before = given.view.readingPlace().offset;
    for (int step = 0; step < 4; ++step) {
        given.view.zoomIn();
        given.view.grab();
        QCOMPARE(given.view.readingPlace().offset, before);
    }
    given.view.resetZoom();
    given.view.grab();
    QCOMPARE(given.view.readingPlace().offset, before);
}

void ScrollingTest::scrollingUpDoesNotDrift()
{
    GivenView given(testing::prose(600));
    given.view.goTo(given.document->text().size());
    given.view.grab();
    for (int step = 0; step < 200; ++step) {
        const TextRange seen = given.view.visibleRange();
        const qsizetype watched = seen.start + seen.length() / 3;
        const double y = given.view.yOf(watched);
        const double top = given.view.readingPlace().pixels;
        turnWheel(given.view, 120);
        given.view.grab();
        const double moved = given.view.yOf(watched) - y;
        QVERIFY2(moved > 0 && qAbs(moved - std::round(moved)) < 0.01,
                 qPrintable(u"%1 %2 %3"_s.arg(step).arg(moved).arg(top)));
    }
}

void ScrollingTest::aFrameLaysOutWhatIsSeen()
{
    GivenView given(testing::prose(2000));
    QRandomGenerator random(7);
    for (int jump = 0; jump < 30; ++jump) {
        const qint64 before = given.view.counts().rowsLaidOut;
        given.view.goTo(random.bounded(int(given.document->text().size())));
        given.view.grab();
        const DocumentView::Counts after = given.view.counts();
        QVERIFY2(after.rowsLaidOut - before <= after.visibleRows + 4,
                 qPrintable(u"%1 laid out, %2 seen"_s.arg(after.rowsLaidOut - before).arg(after.visibleRows)));
    }
    const qint64 before = given.view.counts().rowsLaidOut;
    given.view.grab();
    QCOMPARE(given.view.counts().rowsLaidOut, before); // the same frame again
    QVERIFY(given.view.counts().cachedCharacters <= 400'000);
}

void ScrollingTest::aFrameVisitsFewHighlights()
{
    GivenView given(testing::prose(3000));
    QRandomGenerator random(11);
    QList<Highlight> many;
    const Highlight one = newHighlight(*given.document, given.highlights.article(), 1, {{0, 30}}, u"claim"_s,
                                       QDateTime::currentDateTimeUtc());
    for (int i = 0; i < 20000; ++i) {
        Highlight highlight = one;
        highlight.id = HighlightId::make();
        const qsizetype start = random.bounded(int(given.document->text().size()) - 60);
        highlight.anchors.front().position = {start, start + 40};
        highlight.anchors.front().exact = given.document->text().sliced(start, 40);
        highlight.anchors.front().prefix = given.document->text().sliced(std::max<qsizetype>(start - 8, 0),
                                                                         std::min<qsizetype>(start, 8));
        highlight.anchors.front().suffix = given.document->text().sliced(start + 40, 8);
        many << highlight;
    }
    given.highlights.load(many);
    given.view.goTo(given.document->text().size() / 2);
    given.view.grab();
    const qint64 before = given.view.counts().highlightsVisited;
    given.view.viewport()->update();
    given.view.grab();
    QVERIFY2(given.view.counts().highlightsVisited - before < 4000,
             qPrintable(QString::number(given.view.counts().highlightsVisited - before)));
}

void ScrollingTest::survivesRandomSteps()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    GivenView given(testing::prose(300));
    for (int step = 0; step < 500; ++step) {
        switch (random.bounded(9)) {
        case 0: given.view.resize(random.bounded(300, 1500), random.bounded(200, 1000)); break;
        case 1: given.view.goTo(random.bounded(int(given.document->text().size() + 1))); break;
        case 2: random.bounded(2) ? given.view.zoomIn() : given.view.zoomOut(); break;
        case 3: given.mark({step * 7, step * 7 + random.bounded(1, 400)}); break;
        case 4: given.view.setSelection({random.bounded(1000), random.bounded(1000, 9000)}); break;
        case 5: QTest::keyClick(&given.view, Qt::Key_PageUp); break;
        case 6: turnWheel(given.view, random.bounded(-600, 600)); break;
        case 7: given.view.selectNextSentence(); break;
        default: QTest::keyClick(&given.view, Qt::Key_Space); break;
        }
        if (step % 3 == 0)
            given.view.grab();
        const double progress = given.view.progress();
        QVERIFY(progress >= 0 && progress <= 1);
    }
}

} // namespace florilegium
