// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "paint/heightmap.h"
#include "text/intervalindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace florilegium {

namespace {

QRandomGenerator seeded()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return QRandomGenerator(seed);
}

} // namespace

void IndicesTest::heightsAgreeWithPlainSums()
{
    QRandomGenerator random = seeded();
    for (const int count : {1, 63, 64, 65, 1000}) {
        std::vector<std::int32_t> plain(static_cast<std::size_t>(count));
        for (std::int32_t &height : plain)
            height = random.bounded(1, 5000);
        HeightMap map;
        map.reset(plain);
        for (int step = 0; step < 300; ++step) {
            const std::size_t row = std::size_t(random.bounded(count));
            plain[row] = random.bounded(1, 5000);
            map.setHeight(row, plain[row]);
            const std::size_t asked = std::size_t(random.bounded(count + 1));
            const std::int64_t sum = std::accumulate(plain.begin(), plain.begin() + std::ptrdiff_t(asked),
                                                     std::int64_t(0));
            QCOMPARE(map.sumBefore(asked), sum);
            QCOMPARE(map.total(), std::accumulate(plain.begin(), plain.end(), std::int64_t(0)));
            if (asked < plain.size()) {
                QCOMPARE(map.rowAt(sum), asked);
                QCOMPARE(map.rowAt(sum + plain[asked] - 1), asked);
            }
        }
        QCOMPARE(map.rowAt(-5), std::size_t(0));
        QCOMPARE(map.rowAt(map.total() + 100), plain.size() - 1);
    }
}

void IndicesTest::intervalsAgreeWithLookingAtAll()
{
    QRandomGenerator random = seeded();
    IntervalIndex index;
    std::vector<Interval> plain;
    for (int step = 0; step < 3000; ++step) {
        if (plain.empty() || random.bounded(4) > 0) {
            const std::int32_t start = random.bounded(20000);
            const Interval interval{start, start + random.bounded(1, random.bounded(20) ? 100 : 5000),
                                    std::uint32_t(step)};
            index.add(interval);
            plain.push_back(interval);
        } else {
            const std::size_t at = std::size_t(random.bounded(int(plain.size())));
            QVERIFY(index.remove(plain[at]));
            QVERIFY(!index.remove(plain[at]));
            plain.erase(plain.begin() + std::ptrdiff_t(at));
        }
        if (step % 20 != 0)
            continue;
        const std::int32_t from = random.bounded(20000);
        const std::int32_t to = from + random.bounded(1, 300);
        std::vector<Interval> found;
        index.query(from, to, found);
        std::vector<Interval> expected;
        std::ranges::copy_if(plain, std::back_inserter(expected),
                             [&](const Interval &i) { return i.start < to && i.end > from; });
        std::ranges::sort(expected);
        QCOMPARE(found, expected);
    }
}

void IndicesTest::aQueryLooksAtFew()
{
    QRandomGenerator random = seeded();
    std::vector<Interval> many;
    for (std::uint32_t i = 0; i < 100000; ++i) {
        const std::int32_t start = random.bounded(3'300'000);
        many.push_back({start, start + random.bounded(20, 180), i});
    }
    IntervalIndex index;
    index.reset(many);
    std::vector<Interval> found;
    const std::size_t looked = index.query(1'600'000, 1'603'000, found);
    QVERIFY(found.size() > 20);
    QVERIFY2(looked < 2000, qPrintable(QString::number(looked)));
}

} // namespace florilegium
