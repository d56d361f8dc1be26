// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "view/allocations.h"
#include "view/documentaccessible.h"
#include "view/givenview.h"
#include "view/layoutcache.h"
#include "view/readingpage.h"

#include <QRandomGenerator>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

/// The page without its widget, at a resolution of its own.
struct GivenPage
{
    explicit GivenPage(double devicePixelRatio = 1)
    {
        page.setTypography(Typography({}, {}, devicePixelRatio));
        page.setPalette(paletteFor(Look::Light));
        page.setColumnWidth(620);
        page.setViewportHeight(900);
        page.setDocument(testing::prose(900), {});
    }

    ReadingPage page;
};

/// Paragraphs of all lengths, of words of all lengths, as people write them.
DocumentPtr variedProse(int paragraphs)
{
    constexpr std::array words{u"a",         u"to",         u"of",         u"the",         u"and",     u"that",
                               u"with",      u"there",      u"which",      u"reader",      u"passage", u"question",
                               u"statement", u"particular", u"understood", u"nevertheless"};
    QRandomGenerator random(12);
    DocumentBuilder builder;
    for (int i = 0; i < paragraphs; ++i) {
        builder.beginBlock(i % 25 == 0 ? BlockKind::Heading : BlockKind::Paragraph, i % 25 == 0 ? 2 : 0);
        for (int n = i % 25 == 0 ? 4 : random.bounded(5, 160); n > 0; --n)
            builder.addText(QString(QString::fromUtf16(words[std::size_t(random.bounded(int(words.size())))]) + u' '));
    }
    return std::make_shared<const Document>(builder.finish(false));
}

} // namespace

void CountsTest::aFrameLaysOutNoMoreThanItShows_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("pages on") << int(Qt::Key_PageDown);
    QTest::newRow("pages back") << int(Qt::Key_PageUp);
    QTest::newRow("arrows on") << int(Qt::Key_Down);
    QTest::newRow("arrows back") << int(Qt::Key_Up);
}

void CountsTest::aFrameLaysOutNoMoreThanItShows()
{
    QFETCH(const int, key);
    GivenView given(testing::prose(2000));
    given.view.goTo(given.document->text().size() / 2);
    given.view.grab();
    for (int step = 0; step < 40; ++step) {
        const qint64 before = given.view.counts().rowsLaidOut;
        QTest::keyClick(&given.view, Qt::Key(key));
        given.view.grab();
        QCoreApplication::processEvents(); // what follows a frame counts too
        const DocumentView::Counts after = given.view.counts();
        QVERIFY2(after.rowsLaidOut - before <= after.visibleRows + 2,
                 qPrintable(u"%1 laid out, %2 seen"_s.arg(after.rowsLaidOut - before).arg(after.visibleRows)));
    }
}

void CountsTest::aJumpLaysOutLittleMoreThanItShows_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("to the end") << int(Qt::Key_End);
    QTest::newRow("to the start") << int(Qt::Key_Home);
}

void CountsTest::aJumpLaysOutLittleMoreThanItShows()
{
    QFETCH(const int, key);
    GivenView given(testing::prose(2000));
    given.view.goTo(given.document->text().size() / 2);
    given.view.grab();
    const qint64 before = given.view.counts().rowsLaidOut;
    QTest::keyClick(&given.view, Qt::Key(key));
    given.view.grab();
    QCoreApplication::processEvents();
    const DocumentView::Counts after = given.view.counts();
    QVERIFY2(after.rowsLaidOut - before <= after.visibleRows + 4,
             qPrintable(u"%1 laid out, %2 seen"_s.arg(after.rowsLaidOut - before).arg(after.visibleRows)));
}

void CountsTest::theCacheKeepsItsBound()
{
    GivenView given(testing::prose(3000));
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(&given.view, Qt::Key_PageDown);
        given.view.grab();
        QCoreApplication::processEvents();
        QVERIFY(given.view.counts().cachedCharacters <= LayoutCache::maxCharacters);
    }
    QVERIFY(given.view.counts().cachedCharacters > LayoutCache::maxCharacters / 2); // it was full
}

void CountsTest::aFrameLooksAtHighlightsNearby()
{
    GivenView given(testing::prose(3000));
    const qsizetype size = given.document->text().size();
    QRandomGenerator random(3);
    QList<Highlight> many;
    const Highlight one = newHighlight(*given.document, given.highlights.article(), 1, {{0, 40}}, u"claim"_s,
                                       QDateTime::currentDateTimeUtc());
    for (int i = 0; i < 20000; ++i) {
        Highlight highlight = one;
        highlight.id = HighlightId::make();
        const qsizetype start = random.bounded(int(size) - 60);
        Anchor &anchor = highlight.anchors.front();
        anchor.position = {start, start + 40};
        anchor.exact = given.document->text().sliced(start, 40);
        anchor.prefix = given.document->text().sliced(std::max<qsizetype>(start - 8, 0), std::min<qsizetype>(start, 8));
        anchor.suffix = given.document->text().sliced(start + 40, 8);
        many << highlight;
    }
    given.highlights.load(many);
    given.view.goTo(size / 2);
    given.view.grab();
    const DocumentView::Counts before = given.view.counts();
    given.view.grab();
    const DocumentView::Counts after = given.view.counts();
    const TextRange seen = given.view.visibleRange();
    const auto there = std::ranges::count_if(given.highlights.all(), [&](const PlacedHighlight &placed) {
        return placed.start() < seen.end && placed.end() > seen.start;
    });
    QVERIFY2(there > 30, qPrintable(QString::number(there)));
    // Each row asks by itself, so that those that cross its edges are met twice, and groups of 32 are skipped whole.
    const qint64 bound = 2 * there + 64 * after.visibleRows;
    QVERIFY2(after.highlightsVisited - before.highlightsVisited <= bound,
             qPrintable(u"%1 visited, %2 there"_s.arg(after.highlightsVisited - before.highlightsVisited).arg(there)));
}

void CountsTest::thePlaceStaysUnderEveryChange_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("share");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (const int share : {1, 37, 63, 95})
            QTest::addRow("%.2f at %d %%", ratio, share) << ratio << share;
    }
}

void CountsTest::thePlaceStaysUnderEveryChange()
{
    QFETCH(const double, ratio);
    QFETCH(const int, share);
    GivenPage given;
    ReadingPage &page = given.page;
    page.showAt(page.document()->text().size() * share / 100, 200);
    const TextPlace before = page.place();
    // Not what the page believes, but where the line of that character stands.
    const auto stays = [&] { return qAbs(page.yOf(before.offset) + before.pixels) <= 1; };
    QVERIFY(stays());
    page.setTypography(Typography({}, {}, ratio));
    QVERIFY(stays());
    page.setColumnWidth(411);
    QVERIFY(stays());
    page.setPalette(paletteFor(Look::Dark));
    QVERIFY(stays());
    page.setTypography(Typography({.size = 23, .leading = 1.7}, u"de"_s, ratio));
    QVERIFY(stays());
    page.setViewportHeight(620);
    QVERIFY(stays());
    page.setColumnWidth(620);
    page.setViewportHeight(900);
    page.setTypography(Typography({}, {}, 1));
    QVERIFY(stays());
    QCOMPARE(page.place().offset, before.offset);
}

void CountsTest::scrollingUpIsExact_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%.2f", ratio) << ratio;
}

void CountsTest::scrollingUpIsExact()
{
    QFETCH(const double, ratio);
    GivenPage given(ratio);
    ReadingPage &page = given.page;
    page.scrollToEnd();
    for (int step = 0; step < 400; ++step) {
        const qsizetype watched = page.visibleRange().start;
        const double before = page.yOf(watched);
        page.scrollBy(-87);
        QVERIFY2(qAbs(page.yOf(watched) - before - 87) * ratio < 1, qPrintable(QString::number(step)));
    }
}

void CountsTest::theHeightIsWellEstimated_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("size");
    QTest::newRow("as drawn") << 640.0 << 18.5;
    QTest::newRow("narrow") << 420.0 << 18.5;
    QTest::newRow("large") << 640.0 << 26.0;
}

void CountsTest::theHeightIsWellEstimated()
{
    QFETCH(const double, width);
    QFETCH(const double, size);
    GivenPage given;
    ReadingPage &page = given.page;
    page.setDocument(variedProse(900), {});
    page.setTypography(Typography({.size = size}));
    page.setColumnWidth(width);
    const double estimated = page.scroll().total();
    for (qsizetype row = 0; std::size_t(row) < page.rows().size(); ++row)
        (void)page.laid(row);
    const double exact = page.scroll().total();
    QVERIFY2(qAbs(estimated / exact - 1) <= 0.03, qPrintable(u"%1 for %2"_s.arg(estimated).arg(exact)));
}

void CountsTest::aScreenReaderCopiesOnlyWhatItIsGiven_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::newRow("character") << QAccessible::CharBoundary;
    QTest::newRow("word") << QAccessible::WordBoundary;
    QTest::newRow("sentence") << QAccessible::SentenceBoundary;
    QTest::newRow("line") << QAccessible::LineBoundary;
    QTest::newRow("paragraph") << QAccessible::ParagraphBoundary;
}

void CountsTest::aScreenReaderCopiesOnlyWhatItIsGiven()
{
    QFETCH(const QAccessible::TextBoundaryType, type);
    if (!testing::countsAllocations())
        QSKIP("a sanitizer has its own malloc");
    GivenView given(testing::prose(3000));
    const DocumentAccessible accessible(&given.view);
    const auto size = int(given.document->text().size());
    (void)testing::greatestAllocation();
    for (int i = 0; i < 20; ++i) {
        int start = -1;
        int end = -1;
        const QString text = accessible.textAtOffset(size / 20 * i, type, &start, &end);
        QVERIFY(start <= size / 20 * i && end > start);
        QCOMPARE(text, given.document->text().sliced(start, end - start));
        (void)accessible.textAfterOffset(size / 20 * i, type, &start, &end);
        (void)accessible.textBeforeOffset(size / 20 * i, type, &start, &end);
    }
    const std::size_t greatest = testing::greatestAllocation();
    QVERIFY2(greatest < std::size_t(size) / 4, qPrintable(QString::number(greatest)));
}

} // namespace florilegium
