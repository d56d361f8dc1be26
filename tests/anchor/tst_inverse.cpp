// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/describe.h"
#include "anchor/place.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void InverseTest::placeIsTheInverseOfDescribe_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("prose") << u"abcdefghijklmnop     .,\n"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("two letters") << u"ab"_s;
    QTest::newRow("spaces and line breaks") << u" \n\u00A0\ta"_s;
    QTest::newRow("Chinese") << u"開放與秘密之間的爭論。，"_s;
    QTest::newRow("surrogates") << u"😀👩‍👩‍👧🏽𝒜b "_s;
    QTest::newRow("accents") << u"e\u0301a\u0300ﬁ ’'“\""_s;
    QTest::newRow("invisible") << u"\u00AD\u200B\uFEFF\u0301"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QChar(0xDE00) + u'a';
}

void InverseTest::placeIsTheInverseOfDescribe()
{
    QFETCH(const QString, alphabet);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int length = 1 + random.bounded(300); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        Placer placer(text);
        for (int i = 0; i < 20; ++i) {
            const qsizetype start = random.bounded(int(text.size()));
            const qsizetype end = start + 1 + random.bounded(int(text.size() - start));
            const std::optional<Placement> placement = placer.place(describe(text, {start, end}));
            QVERIFY(placement);
            QCOMPARE(placement->range.start, start);
            QCOMPARE(placement->range.end, end);
            QCOMPARE(placement->score, 1.0);
        }
    }
}

void InverseTest::contextKeepsGraphemesWhole()
{
    const QString family = u"👩‍👩‍👧"_s; // 8 units, one cluster
    const QString text = family.repeated(10) + u"passage"_s + family.repeated(10);
    const Anchor anchor = describe(text, {80, 87});
    QCOMPARE(anchor.exact, u"passage"_s);
    QCOMPARE(anchor.prefix, family.repeated(4));
    QCOMPARE(anchor.suffix, family.repeated(4));
    const Anchor narrow = describe(text, {80, 87}, 30);
    QCOMPARE(narrow.prefix, family.repeated(3));
    QCOMPARE(narrow.suffix, family.repeated(3));
}

void InverseTest::countsOccurrences()
{
    const QString text = u"aaaa b aaaa"_s;
    const Anchor anchor = describe(text, {7, 9});
    QCOMPARE(anchor.occurrences, 6); // overlapping ones count
    QCOMPARE(anchor.ordinal, 4);
    QVERIFY(describe(text, {5, 6}).isUnique());
    QCOMPARE(describe(QString(5000, u'x'), {4000, 4001}).occurrences, 1000);
}

void InverseTest::survivesForeignAnchors()
{
    Placer placer(u"Some text, and no more."_s);
    Anchor anchor;
    QVERIFY(!placer.place(anchor));
    anchor.exact = u"nowhere to be found"_s;
    anchor.position = {-5, 1'000'000};
    anchor.occurrences = -3;
    anchor.ordinal = 70;
    QVERIFY(!placer.place(anchor));
    anchor.exact = u"and no more"_s;
    anchor.occurrences = 1;
    anchor.position = {std::numeric_limits<qsizetype>::max() - 2, 3};
    QVERIFY(!Placer(QString()).place(anchor));
    QVERIFY(placer.place(anchor)); // its words are there and were unique, whatever the position says
}

} // namespace florilegium
