// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tests_text.h"

#include "text/normalise.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void NormaliseTest::foldsWhatPrintsAlike_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"ÉCOLE Straße"_s << u"ecole straße"_s;
    QTest::newRow("composed and not") << u"e\u0301 é"_s << u"e e"_s;
    QTest::newRow("white space") << u"a \u00A0\n\t b\u2028c"_s << u"a b c"_s;
    QTest::newRow("quotes") << u"‘a’ “b” «c» `d´"_s << u"'a' \"b\" \"c\" 'd'"_s;
    QTest::newRow("dashes") << u"a—b–c--d−e"_s << u"a-b-c-d-e"_s;
    QTest::newRow("ellipsis") << u"so…"_s << u"so..."_s;
    QTest::newRow("ligature") << u"oﬃce ﬁn"_s << u"office fin"_s;
    QTest::newRow("invisible") << u"so\u00ADft zero\u200Bwidth \uFEFFmark"_s << u"soft zerowidth mark"_s;
    QTest::newRow("word broken at a line's end") << u"develop-\n  ment"_s << u"development"_s;
    QTest::newRow("name broken at a line's end") << u"Jean-\nPaul"_s << u"jean- paul"_s;
    QTest::newRow("hyphen within a line") << u"well-known"_s << u"well-known"_s;
    QTest::newRow("full width") << u"ＡＢ１"_s << u"ab1"_s;
    QTest::newRow("Chinese") << u"開放，秘密。"_s << u"開放,秘密。"_s;
    QTest::newRow("surrogates") << u"𝒜😀"_s << u"a😀"_s;
}

void NormaliseTest::foldsWhatPrintsAlike()
{
    QFETCH(const QString, source);
    QTEST(NormalisedText(source).text(), "folded");
}

void NormaliseTest::mapsRangesBack()
{
    const QString source = u"The oﬃce “re\u0301-\nsume\u0301” ends"_s;
    const NormalisedText normalised(source);
    const auto back = [&](const QString &words) {
        const qsizetype at = normalised.text().indexOf(words);
        const TextRange range = normalised.toSource(TextRange{at, at + words.size()});
        return source.sliced(range.start, range.length());
    };
    QCOMPARE(back(u"office"_s), u"oﬃce"_s);
    QCOMPARE(back(u"fic"_s), u"ﬃc"_s); // a code point is taken whole
    QCOMPARE(back(u"resume"_s), u"re\u0301-\nsume\u0301"_s); // with the accent behind its last letter
    QCOMPARE(back(u"ends"_s), u"ends"_s);
}

void NormaliseTest::offsetsRoundTrip()
{
    static constexpr QStringView alphabet = u"aBé e\u0301\u00AD-—\n ﬁﬃ…“開한ｶﾞ\u200B";
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QString source;
        for (int length = random.bounded(120); length > 0; --length)
            source += random.bounded(12) == 0 ? u"😀𝒜"_s : QString(alphabet[random.bounded(int(alphabet.size()))]);
        const NormalisedText normalised(source);
        qsizetype before = 0;
        for (qsizetype at = 0; at <= normalised.text().size(); ++at) {
            const qsizetype there = normalised.toSource(at);
            QVERIFY(there >= before && there <= source.size());
            const qsizetype again = normalised.fromSource(there);
            QVERIFY(again <= at); // the first of the characters that one code point became
            QCOMPARE(normalised.toSource(again), there);
            before = there;
        }
        QCOMPARE(normalised.fromSource(source.size()), normalised.text().size());
        QCOMPARE(NormalisedText(normalised.text()).text(), normalised.text()); // folding twice changes nothing
    }
}

} // namespace florilegium
