// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tests_text.h"

#include "text/boundaries.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// "One [two] three": the text without brackets and the range between them.
std::pair<QString, TextRange> marked(const QString &text)
{
    QString plain = text;
    const qsizetype start = plain.indexOf(u'[');
    plain.remove(start, 1);
    const qsizetype end = plain.indexOf(u']');
    plain.remove(end, 1);
    return {plain, {start, end}};
}

} // namespace

void BoundariesTest::findsTheSentence_data()
{
    QTest::addColumn<QString>("text"); // the caret stands at '|'; brackets hold the sentence
    QTest::newRow("first") << u"[On|e two.] Three four."_s;
    QTest::newRow("second") << u"One two. [Thr|ee four.]"_s;
    QTest::newRow("start of text") << u"[|One.] Two."_s;
    QTest::newRow("end of text") << u"One. [Two.|]"_s;
    QTest::newRow("initial") << u"[So said J. D|oe in May.] Then he left."_s;
    QTest::newRow("abbreviation") << u"[Firms (e.g. the|irs) pay Dr. Who.] And us."_s;
    QTest::newRow("closing quote") << u"[“It is s|afe.”] He paused."_s;
    QTest::newRow("decimal") << u"[It rose by 2.5 per c|ent.] Then it fell."_s;
    QTest::newRow("question") << u"Who? [Nobo|dy!] So."_s;
    QTest::newRow("chinese") << u"第一句。[第|二句。]第三句。"_s;
    QTest::newRow("german") << u"[Das gilt z.B. h|ier.] Dort nicht."_s;
}

void BoundariesTest::findsTheSentence()
{
    QFETCH(const QString, text);
    QString withoutCaret = text;
    const auto [bracketed, range] = marked(withoutCaret.remove(u'|'));
    const qsizetype caret = QString(text).remove(u'[').remove(u']').indexOf(u'|');
    const TextRange found = sentenceAt(bracketed, caret);
    QCOMPARE(bracketed.sliced(found.start, found.length()), bracketed.sliced(range.start, range.length()));
    QCOMPARE(found, range);
}

void BoundariesTest::stepsBySentence()
{
    const QString text = u"One two. Mr. Three fell. Four."_s;
    QStringList seen;
    for (auto sentence = std::optional(sentenceAt(text, 0)); sentence; sentence = sentenceAfter(text, sentence->start))
        seen << text.sliced(sentence->start, sentence->length());
    QCOMPARE(seen, (QStringList{u"One two."_s, u"Mr. Three fell."_s, u"Four."_s}));
    const auto before = sentenceBefore(text, text.indexOf(u"Four"));
    QVERIFY(before);
    QCOMPARE(text.sliced(before->start, before->length()), u"Mr. Three fell."_s);
    QVERIFY(!sentenceBefore(text, 0));
    QVERIFY(!sentenceAfter(text, text.size()));
}

void BoundariesTest::findsTheWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("inside") << u"The quick fox"_s << 5 << u"quick"_s;
    QTest::newRow("start") << u"The quick fox"_s << 4 << u"quick"_s;
    QTest::newRow("space") << u"The quick fox"_s << 3 << u" "_s;
    QTest::newRow("apostrophe") << u"don't go"_s << 2 << u"don't"_s;
    QTest::newRow("last") << u"The fox"_s << 7 << u"fox"_s;
    QTest::newRow("umlaut") << u"schöne Tür"_s << 8 << u"Tür"_s;
}

void BoundariesTest::findsTheWord()
{
    QFETCH(const QString, text);
    QFETCH(const int, offset);
    QFETCH(const QString, word);
    const TextRange found = wordAt(text, offset);
    QCOMPARE(text.sliced(found.start, found.length()), word);
}

void BoundariesTest::stepsByWord()
{
    const QString text = u"Ten years, then: silence."_s;
    QList<qsizetype> stops;
    for (qsizetype at = 0; at < text.size(); at = nextWord(text, at))
        stops << at;
    QCOMPARE(stops, (QList<qsizetype>{0, 4, 11, 17}));
    QCOMPARE(previousWord(text, text.size()), 17);
    QCOMPARE(previousWord(text, 11), 4);
    QCOMPARE(previousWord(text, 0), 0);
}

void BoundariesTest::keepsGraphemesWhole()
{
    const QString text = u"e\u0301x👍🏽"_s;
    QCOMPARE(nextGrapheme(text, 0), 2);
    QCOMPARE(nextGrapheme(text, 2), 3);
    QCOMPARE(nextGrapheme(text, 3), text.size());
    QCOMPARE(previousGrapheme(text, text.size()), 3);
    QCOMPARE(previousGrapheme(text, 2), 0);
}

void BoundariesTest::survivesEveryOffset()
{
    const QString text = u" \u2028a. B.\u00a0C “x.” 😀.  第。\u0301 "_s;
    for (qsizetype i = -2; i <= text.size() + 2; ++i) {
        for (const TextRange range : {wordAt(text, i), sentenceAt(text, i)}) {
            QVERIFY(range.start >= 0 && range.start <= range.end && range.end <= text.size());
        }
        QVERIFY(nextGrapheme(text, i) >= std::min(i, text.size()));
        QVERIFY(previousGrapheme(text, i) <= std::max<qsizetype>(i, 0));
        if (const auto after = sentenceAfter(text, i))
            QVERIFY(after->start > i);
        if (const auto before = sentenceBefore(text, i))
            QVERIFY(before->start < i);
    }
    QVERIFY(sentenceAt({}, 0).isEmpty());
    QVERIFY(wordAt({}, 3).isEmpty());
}

} // namespace florilegium
