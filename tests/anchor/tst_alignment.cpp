// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/randomtext.h"
#include "anchor/tests_anchor.h"

#include "anchor/alignment.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The old text with each word followed by "=" and the number of its new one, or by "-".
QString links(const QString &before, const QString &after)
{
    Vocabulary vocabulary;
    const WordMap old(before, vocabulary);
    const WordMap now(after, vocabulary);
    const Alignment alignment = align(old, now, {});
    QStringList words;
    for (qint32 i = 0; i < old.size(); ++i) {
        const qint32 partner = alignment.newOf[size_t(i)];
        words << old.text().sliced(old.start(i), old.letters(i)).toString()
                + (partner < 0 ? u"-"_s : u"="_s + QString::number(partner));
    }
    return words.join(u' ');
}

} // namespace

void WordMapTest::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("punctuation") << u"“It's done — now,” (he) said."_s
                                 << QStringList{u"it"_s, u"s"_s, u"done"_s, u"now"_s, u"he"_s, u"said"_s};
    QTest::newRow("broken word") << u"the develop-\nment of it"_s
                                 << QStringList{u"the"_s, u"development"_s, u"of"_s, u"it"_s};
    QTest::newRow("Chinese") << u"公司改變了。OK"_s
                             << QStringList{u"公"_s, u"司"_s, u"改"_s, u"變"_s, u"了"_s, u"ok"_s};
    QTest::newRow("Thai") << u"กา"_s << QStringList{u"ก"_s, u"า"_s};
    QTest::newRow("surrogates") << u"𝒜b 𠀀𠀁"_s << QStringList{u"ab"_s, u"𠀀"_s, u"𠀁"_s};
    QTest::newRow("nothing") << u" … —"_s << QStringList{};
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << QStringList{u"a"_s, u"b"_s};
}

void WordMapTest::cutsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    Vocabulary vocabulary;
    const WordMap map(text, vocabulary);
    QStringList found;
    for (qint32 i = 0; i < map.size(); ++i)
        found << map.text().sliced(map.start(i), map.letters(i)).toString();
    QCOMPARE(found, words);
}

void WordMapTest::offsetsRoundTrip()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    static constexpr QStringView alphabet = u"abcé \n\u00A0-.…“½ﬁ\u00AD\u0301語😀";
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int length = random.bounded(200); length > 0; --length)
            text += alphabet[random.bounded(int(alphabet.size()))];
        Vocabulary vocabulary;
        const WordMap map(text, vocabulary);
        qsizetype before = 0;
        for (qint32 i = 0; i < map.size(); ++i) {
            const TextRange range = map.rangeOf({i, i + 1});
            const TextRange source = map.normalised().toSource(range);
            QVERIFY(source.start >= before && source.end <= text.size() && !source.isEmpty());
            QVERIFY(map.normalised().fromSource(source).contains(range)); // more where one character gave several
            QCOMPARE(map.wordsIn(range), (TextRange{i, i + 1}));
            before = source.start;
        }
    }
}

void WordMapTest::knowsBreaks()
{
    Vocabulary vocabulary;
    const WordMap map(u"One, two three. Four 3.5 e.g.\nfive"_s, vocabulary);
    QList<Break> breaks;
    for (qint32 i = 0; i <= map.size(); ++i)
        breaks << map.breakBefore(i);
    using enum Break;
    QCOMPARE(breaks, (QList<Break>{Line, Clause, None, Sentence, None, None, None, None, Line, Line}));
}

void AlignmentTest::linksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"a b c"_s << u"A, b. C"_s << u"a=0 b=1 c=2"_s;
    QTest::newRow("replaced") << u"alpha beta gamma"_s << u"alpha delta gamma"_s << u"alpha=0 beta- gamma=2"_s;
    QTest::newRow("inserted sentence slides to its border")
        << u"The cat sat. The dog ran."_s << u"The cat sat. The cow lay. The dog ran."_s
        << u"the=0 cat=1 sat=2 the=6 dog=7 ran=8"_s;
    QTest::newRow("removed sentence slides to its border")
        << u"The cat sat. The cow lay. The dog ran."_s << u"The cat sat. The dog ran."_s
        << u"the=0 cat=1 sat=2 the- cow- lay- the=3 dog=4 ran=5"_s;
    QTest::newRow("no chance likeness of a short word")
        << u"begin of alpha to beta middle end"_s << u"begin of gamma delta to epsilon zeta end"_s
        << u"begin=0 of=1 alpha- to- beta- middle- end=7"_s;
    QTest::newRow("moved sentence") << u"one two three four five six. seven eight nine ten eleven twelve thirteen."_s
                                    << u"seven eight nine ten eleven twelve thirteen. one two three four five six."_s
                                    << u"one=7 two=8 three=9 four=10 five=11 six=12 seven=0 eight=1 nine=2 ten=3 "
                                       "eleven=4 twelve=5 thirteen=6"_s;
    QTest::newRow("nothing in common") << u"alpha beta"_s << u"gamma delta"_s << u"alpha- beta-"_s;
    QTest::newRow("empty") << QString() << u"a"_s << QString();
}

void AlignmentTest::linksWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    QCOMPARE(links(before, after), expected);
}

void AlignmentTest::isOneToOneAndInOrder()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        const QString before = testing::randomProse(random, random.bounded(4000), round % 2 ? 12 : 2000);
        const QString after = round % 3 ? testing::edited(random, before, 0.5) : testing::randomProse(random, 2000, 12);
        Vocabulary vocabulary;
        const WordMap old(before, vocabulary);
        const WordMap now(after, vocabulary);
        const Alignment alignment = align(old, now, {});
        qint32 last = -1;
        for (qint32 i = 0; i < old.size(); ++i) {
            const qint32 partner = alignment.newOf[size_t(i)];
            if (partner == Alignment::none)
                continue;
            QCOMPARE(old.id(i), now.id(partner));
            QCOMPARE(alignment.oldOf[size_t(partner)], i);
            if (alignment.moved[size_t(i)])
                continue;
            QVERIFY(partner > last);
            last = partner;
        }
        for (qint32 j = 0; j < now.size(); ++j)
            QVERIFY(alignment.oldOf[size_t(j)] < 0 || alignment.newOf[size_t(alignment.oldOf[size_t(j)])] == j);
    }
}

} // namespace florilegium
