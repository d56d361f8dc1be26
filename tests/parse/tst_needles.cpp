// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/guarded.h"
#include "parse/extract/notices.h"
#include "parse/extract/pagekind.h"
#include "parse/patternsamples.h"
#include "parse/tests_html.h"

#include <QRandomGenerator>

using namespace florilegium;
using namespace florilegium::extract;
using namespace Qt::StringLiterals;

namespace {

/// The first sample that the guard would keep from its pattern; empty when there is none.
QString keptFrom(const Guarded &guarded, const QString &pattern)
{
    for (const QString &sample : florilegium::testing::samplesOf(pattern)) {
        if (!guarded.mayMatch(sample) || !guarded.mayMatch(sample.toUpper()))
            return sample;
    }
    return {};
}

QString randomText(QRandomGenerator &random, qsizetype length)
{
    static const QString letters = u"abcABC é中 \u017f\U0001f600"_s;
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += letters[random.bounded(letters.size())];
    return text;
}

} // namespace

void TestNeedles::wordsAreFoundInWhateverCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("too short") << u"fo"_s << false;
    QTest::newRow("the word") << u"follow"_s << true;
    QTest::newRow("within others") << u"He followed them."_s << true;
    QTest::newRow("capitals") << u"FOLLOW ME"_s << true;
    QTest::newRow("at the end") << u"please foLLow"_s << true;
    QTest::newRow("cut off") << u"please follo"_s << false;
    QTest::newRow("with a blank") << u"and find us on it"_s << true;
    QTest::newRow("its start alone") << u"us off"_s << false;
    QTest::newRow("the same bits, no letters") << u"\u0166\u016f\u016c\u016c\u016f\u0177"_s << false;
    QTest::newRow("at sign for letter") << u"fo\u000cl\u000fw"_s << false;
}

void TestNeedles::wordsAreFoundInWhateverCase()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    const Needles needles{u"follow", u"us on"};
    QCOMPARE(needles.occurIn(text), found);
}

void TestNeedles::findsWhatASlowSearchFinds()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const Needles needles{u"abc", u"aabb", u"cab", u"bc a"};
    int found = 0;
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random, random.bounded(40));
        const bool slow = text.contains(u"abc"_s, Qt::CaseInsensitive) || text.contains(u"aabb"_s, Qt::CaseInsensitive)
            || text.contains(u"cab"_s, Qt::CaseInsensitive) || text.contains(u"bc a"_s, Qt::CaseInsensitive);
        found += slow ? 1 : 0;
        QVERIFY2(needles.occurIn(text) == slow, qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
    }
    QVERIFY(found > 100 && found < 1900);
}

void TestNeedles::guardsLetThroughWhatPatternsMatch_data()
{
    QTest::addColumn<const Guarded *>("guarded");
    QTest::newRow("invitations") << &invitations();
    QTest::newRow("disclosures") << &disclosures();
    QTest::newRow("pay walls") << &payWalls();
}

void TestNeedles::guardsLetThroughWhatPatternsMatch()
{
    QFETCH(const Guarded *, guarded);
    for (const QRegularExpression &pattern : guarded->patterns()) {
        QVERIFY2(pattern.isValid(), qPrintable(pattern.pattern()));
        const QStringList samples = florilegium::testing::samplesOf(pattern.pattern());
        QVERIFY(!samples.isEmpty());
        for (const QString &sample : samples)
            QVERIFY2(pattern.match(sample).hasMatch(), qPrintable(u"no sample: "_s + sample));
        const QString kept = keptFrom(*guarded, pattern.pattern());
        QVERIFY2(kept.isEmpty(), qPrintable(u"no word stands for: "_s + kept));
    }
}

void TestNeedles::aMissingWordIsNoticed()
{
    const QString pattern = u"\\b(?:sign up|subscribe)\\b.{0,40}\\bto (?:read|unlock)\\b"_s;
    const Guarded incomplete({u"subscribe"}, QChar(), {pattern});
    QCOMPARE(keptFrom(incomplete, pattern), u"sign up to read"_s);
    const Guarded complete({u"subscribe", u"sign up"}, QChar(), {pattern});
    QVERIFY(keptFrom(complete, pattern).isEmpty());
}
