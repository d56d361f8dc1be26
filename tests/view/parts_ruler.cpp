// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/overviewruler.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::Annotated;
using testing::LinedPage;

namespace {

/// 200 lines of 60 characters: 6000 pixels of page.
QString longText()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"w%1 "_s.arg(i, 4, 10, QChar(u'0'));
    return text.first(text.size() - 1);
}

} // namespace

void RulerTest::marksTheRowOfEachHighlight()
{
    Annotated given(longText());
    given.mark(u"w0000"_s, u"claim"_s);
    given.mark(u"w0001"_s, u"question"_s); // the same row
    given.mark(u"w1000"_s, u"evidence"_s);
    given.mark(u"w1999"_s, u"question"_s);
    const LinedPage page(given.document->text().size());
    const std::vector<qsizetype> offsets = rowOffsets(page, given.document->text().size(), 100);
    QCOMPARE(offsets.size(), 101U);
    QVERIFY(std::ranges::is_sorted(offsets));
    const std::vector<RulerMark> marks = highlightMarks(offsets, given.highlights.all());
    QCOMPARE(marks, (std::vector<RulerMark>{{0, u"claim"_s}, {50, u"evidence"_s}, {99, u"question"_s}}));
    QVERIFY(rowOffsets(page, 10, 0).empty());
}

void RulerTest::marksMatches()
{
    const std::vector<qsizetype> offsets{0, 10, 20, 30};
    const std::vector<TextRange> matches{{10, 12}, {11, 13}, {29, 31}, {30, 32}};
    QCOMPARE(matchMarks(offsets, matches), (std::vector<RulerMark>{{1, {}}, {2, {}}}));
}

void RulerTest::computesOnlyWhenNeeded()
{
    Annotated given(longText());
    LinedPage page(given.document->text().size());
    OverviewRuler ruler(page);
    ruler.resize(14, 600);
    ruler.setDocument(given.document, &given.highlights);
    ruler.grab();
    QCOMPARE(ruler.computations(), 1);
    page.top = 300;
    ruler.followThumb();
    ruler.grab();
    QCOMPARE(ruler.computations(), 1);
    given.mark(u"w0700"_s, u"claim"_s);
    ruler.grab();
    QCOMPARE(ruler.computations(), 2);
    ruler.followLayout();
    ruler.grab();
    QCOMPARE(ruler.computations(), 3);
}

void RulerTest::goesWhereOneClicks()
{
    const DocumentPtr document = testing::documentOf(longText());
    LinedPage page(document->text().size());
    OverviewRuler ruler(page);
    ruler.resize(14, 600);
    ruler.setDocument(document, nullptr);
    QSignalSpy requested(&ruler, &OverviewRuler::placeRequested);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, {7, 300});
    QCOMPARE(requested.count(), 1);
    QVERIFY(std::abs(requested[0][0].toDouble() - (page.documentHeight() / 2 - 300)) < 20);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, {7, 599});
    QCOMPARE(requested[1][0].toDouble(), page.documentHeight() - 600);
}

void RulerTest::dragsTheThumb()
{
    const DocumentPtr document = testing::documentOf(longText());
    LinedPage page(document->text().size());
    OverviewRuler ruler(page);
    ruler.resize(14, 600);
    ruler.setDocument(document, nullptr);
    QSignalSpy requested(&ruler, &OverviewRuler::placeRequested);
    const QPoint grip = ruler.thumb().center().toPoint();
    QTest::mousePress(&ruler, Qt::LeftButton, {}, grip);
    QCOMPARE(requested.count(), 0);
    QTest::mouseMove(&ruler, grip + QPoint(0, 1000));
    QCOMPARE(requested.last()[0].toDouble(), page.documentHeight() - 600);
    QTest::mouseRelease(&ruler, Qt::LeftButton, {}, grip);
    page.top = page.documentHeight() - 600;
    QCOMPARE(ruler.thumb().bottom(), 600.0);
    LinedPage small(100);
    QVERIFY(OverviewRuler(small).thumb().isNull());
}

} // namespace florilegium
