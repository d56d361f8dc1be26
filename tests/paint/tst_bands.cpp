// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "document/builder.h"
#include "paint/bands.h"
#include "paint/rowlayouter.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int deep = 10;

/// A line of words, laid out.
class GivenLine
{
public:
    explicit GivenLine(double devicePixelRatio)
        : m_typography(TypeChoice(), QString(), devicePixelRatio)
    {
        DocumentBuilder builder;
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(u"Nobody knows who opened the door of the house."_s);
        m_document = std::make_shared<const Document>(builder.finish(false));
        m_rows = rowsOf(*m_document);
        RowLayouter layouter({.document = m_document,
                              .rows = m_rows,
                              .typography = &m_typography,
                              .palette = paletteFor(Look::Light),
                              .width = 600,
                              .metadataLine = {},
                              .hyphenator = {}});
        m_laid = layouter.lay(0);
    }

    [[nodiscard]] const LaidRow &laid() const { return *m_laid; }

private:
    Typography m_typography;
    DocumentPtr m_document;
    std::vector<Row> m_rows;
    std::unique_ptr<LaidRow> m_laid;
};

/// Inks that no blend of fills has.
QColor inkOf(int lane)
{
    return QColor::fromHsv(lane * 36, 255, 160);
}

int countOf(const QImage &image, int column, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(column, y).rgb() == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

void BandsTest::overlapsHaveLanesOfTheirOwn()
{
    const std::vector<Interval> intervals{{0, 10, 0}, {5, 20, 1}, {8, 9, 2}, {12, 30, 3}, {40, 50, 4}, {50, 60, 5}};
    const std::vector<Lane> wanted{{0, 3}, {1, 3}, {2, 3}, {0, 3}, {0, 1}, {0, 1}};
    QVERIFY(lanesOf(intervals) == wanted);
    QVERIFY(lanesOf({}).empty());

    QRandomGenerator random(QRandomGenerator::global()->generate());
    for (int round = 0; round < 200; ++round) {
        std::vector<Interval> some;
        for (int i = random.bounded(30); i > 0; --i) {
            const int start = random.bounded(100);
            some.push_back({start, start + random.bounded(1, 20), quint32(i)});
        }
        std::ranges::sort(some);
        const std::vector<Lane> lanes = lanesOf(some);
        for (std::size_t a = 0; a < some.size(); ++a) {
            QVERIFY(lanes[a].number < lanes[a].of);
            for (std::size_t b = a + 1; b < some.size(); ++b) {
                const bool meet = some[b].start < some[a].end;
                QVERIFY(!meet || (lanes[a].number != lanes[b].number && lanes[a].of == lanes[b].of));
            }
        }
    }
}

void BandsTest::boxesOfLanesNeverMeet_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("pixel");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 12.5}) {
        for (const double height : {21.0, 24.0, 28.0, 36.0})
            QTest::addRow("%g at %g", height, ratio) << std::round(height * ratio) / ratio << 1 / ratio;
    }
}

void BandsTest::boxesOfLanesNeverMeet()
{
    QFETCH(const double, height);
    QFETCH(const double, pixel);
    constexpr double nearly = 1e-6;
    for (int of = 1; of <= deep; ++of) {
        const LaneBox first = laneBox(height, {0, of}, pixel);
        QCOMPARE(first.top, 0.0);
        QCOMPARE(first.bottom, height);
        QCOMPARE(first.foot, 0.0);
        for (int lane = 1; lane < of; ++lane) {
            const LaneBox box = laneBox(height, {lane, of}, pixel);
            const LaneBox before = laneBox(height, {lane - 1, of}, pixel);
            QVERIFY(box.foot >= pixel - nearly);
            QVERIFY(box.top >= before.top && box.bottom <= height + nearly);
            QVERIFY(box.bottom - box.foot > box.top); // some of its fill is seen
            QVERIFY2(lane == 1 || box.bottom <= before.bottom - before.foot + nearly, "feet lie upon each other");
        }
    }
    // Two are as they were drawn.
    const LaneBox second = laneBox(28, {1, 2}, pixel);
    QCOMPARE(second.top, 2.5);
    QCOMPARE(second.bottom, 28.0);
}

void BandsTest::tenLayersAreToldApart_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

void BandsTest::tenLayersAreToldApart()
{
    QFETCH(const double, ratio);
    const GivenLine line(ratio);
    std::vector<Band> bands;
    for (int lane = 0; lane < deep; ++lane) {
        Tone tone;
        tone.band = QColor(0xF0F0F0);
        tone.ink = inkOf(lane);
        bands.push_back({.range = {lane, 40}, .lane = {lane, deep}, .tone = tone});
    }
    QImage image((QSizeF(600, line.laid().height) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBands(painter, line.laid(), {0, 0}, bands, {});
    painter.end();
    const int column = int(150 * ratio);
    for (int lane = 1; lane < deep; ++lane)
        QVERIFY2(countOf(image, column, inkOf(lane)) >= 1, qPrintable(u"the foot of lane %1"_s.arg(lane)));
    bands[0].active = true;
    painter.begin(&image);
    paintBands(painter, line.laid(), {0, 0}, bands, {});
    painter.end();
    QVERIFY(countOf(image, column, inkOf(0)) >= 2);
}

} // namespace florilegium
