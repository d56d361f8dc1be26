// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/likeness.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void LikenessTest::comparesTexts_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("resemblance");
    QTest::addColumn<double>("containment");
    const QString ten = u"one two three four five six seven eight nine ten"_s; // six runs of five words
    QTest::newRow("equal") << ten << ten << 1.0 << 1.0;
    QTest::newRow("case and punctuation do not count")
        << ten << u"One, two; three (four) FIVE six seven: eight nine ten."_s << 1.0 << 1.0;
    QTest::newRow("nothing in common") << ten << u"eleven twelve thirteen fourteen fifteen sixteen"_s << 0.0 << 0.0;
    QTest::newRow("a part of the other") << ten << u"two three four five six seven"_s << 2.0 / 6 << 1.0;
    QTest::newRow("one word changed in the middle")
        << ten << u"one two three four FIFTH six seven eight nine ten"_s << 1.0 / 11 << 1.0 / 6;
    QTest::newRow("too short to tell") << u"one two"_s << u"one two three"_s << 0.0 << 0.0;
    QTest::newRow("too short, but equal") << u"one two"_s << u"one two"_s << 1.0 << 1.0;
    QTest::newRow("characters are words in Chinese") << u"今日は天気が"_s << u"今日は天気だ"_s << 1.0 / 3 << 1.0 / 2;
    QTest::newRow("empty") << QString() << ten << 0.0 << 0.0;
}

void LikenessTest::comparesTexts()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, resemblance);
    QFETCH(double, containment);
    for (const TextLikeness found : {likenessOf(a, b), likenessOf(b, a)}) {
        QCOMPARE(found.resemblance, resemblance);
        QCOMPARE(found.containment, containment);
    }
}

} // namespace florilegium
