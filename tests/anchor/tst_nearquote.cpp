// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/distortion.h"
#include "anchor/nearquote.h"
#include "anchor/randomtext.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QString passage = u"The company said on Monday that its newest model would not be released, because the weights "
                        "could be used to design weapons, and that outside auditors had confirmed the finding."_s;

quint32 seed()
{
    bool given = false;
    quint32 value = qEnvironmentVariable("FLORILEGIUM_SEED").toUInt(&given);
    if (!given)
        value = QRandomGenerator::global()->generate();
    qInfo("FLORILEGIUM_SEED=%u", value);
    return value;
}

/// Sentences around a passage.
QString around(const QString &words)
{
    return u"Nothing else was known when the paper went to print, the editors wrote.\n“"_s + words
        + u"” Shares fell by four per cent before noon; nobody at the ministry wanted to comment on it."_s;
}

} // namespace

void NearQuoteTest::passagesAreFoundAgain_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("place"); // within other sentences
    QTest::addColumn<double>("least"); // score
    QTest::newRow("the very words") << passage << passage << 1.0;
    QTest::newRow("in other dress") << u"“It’s the only road to safety” – so he said, in June."_s
                                    << u"\"It's the  only road to\nSafety\" - so he said, in June."_s << 1.0;
    QTest::newRow("typos")
        << passage
        << u"The compny said on Monday that its newest modell would not be relaesed, because the "
           "weigths could be used to desing weapons, and that outside auditors had confirmed the fining."_s
        << 0.8;
    QTest::newRow("other forms of words")
        << passage
        << u"The companies said on Monday that their newest models would not be released, "
           "because the weight could be used to design weapon, and that outside auditor "
           "had confirmed the findings."_s
        << 0.7;
    QTest::newRow("the beginning is cut")
        << passage
        << u"the weights could be used to design weapons, and that outside auditors had confirmed the finding."_s
        << 0.7;
    QTest::newRow("cut within")
        << passage
        << u"The company said on Monday that its newest model would not be released […] outside "
           "auditors had confirmed the finding."_s
        << 0.7;
    QTest::newRow("clauses in another order")
        << passage
        << u"Because the weights could be used to design weapons, its newest model would not be released, the company "
           "said on Monday, and that outside auditors had confirmed the finding."_s
        << 0.85;
    QTest::newRow("Chinese, two characters other")
        << u"公司周一表示，由于权重可能被用于设计武器，其最新模型将不会发布。"_s
        << u"公司星期一表示，由于权重可能被用来设计武器，其最新模型将不会发布。"_s << 0.7;
    QTest::newRow("Japanese, cut")
        << u"同社は月曜日、最新のモデルを公開しないと発表した。兵器の設計に使われる恐れがあるためだという。"_s
        << u"同社は月曜日、最新のモデルを公開しないと発表した。"_s << 0.65;
    QTest::newRow("Thai") << u"บริษัทกล่าวเมื่อวันจันทร์ว่าจะไม่เปิดตัวรุ่นใหม่ล่าสุด"_s << u"บริษัทกล่าวเมื่อวันจันทร์ว่าจะไม่เปิดตัวรุ่นใหม่ล่าสุด"_s
                          << 1.0;
    QTest::newRow("Arabic") << u"وقالت الشركة يوم الاثنين إن أحدث نموذج لها لن يصدر"_s
                            << u"وقالت الشركة يوم الاثنين إن أحدث نموذج لها لن يصدر"_s << 1.0;
}

void NearQuoteTest::passagesAreFoundAgain()
{
    QFETCH(QString, passage);
    QFETCH(QString, place);
    QFETCH(double, least);
    const QString text = around(place);
    const auto found = NearQuoteFinder(passage).findIn(text);
    QVERIFY(found);
    QCOMPARE_GE(found->score, least);
    QCOMPARE_LE(found->score, 1.0);
    const QString words = text.sliced(found->range.start, found->range.length());
    const TextRange whole{text.indexOf(place), text.indexOf(place) + place.size()};
    QVERIFY2(double(found->range.intersected(whole).length()) > 0.9 * double(whole.length()), qPrintable(words));
    QVERIFY2(found->range.length() <= whole.length() + 2, qPrintable(words));
    if (least == 1.0)
        QCOMPARE(words, place);
}

void NearQuoteTest::otherPassagesAreNot_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same subject") << passage
                                      << around(u"On Tuesday the auditors of the company confirmed that weapons had "
                                                u"been designed with the weights of an "
                                                "older model, which had been released in spring."_s);
    QTest::newRow("a stock phrase in common")
        << passage
        << around(
               u"The company said on Monday that it would open three factories in the south of the country, where two "
               "thousand people are to find work by the end of next year."_s);
    QTest::newRow("a stock phrase in a short sentence")
        << u"The ministry said on Monday that the subsidy had doubled within a single year."_s
        << around(u"The ministry said on Monday that three farmers had been found dead in their fields."_s);
    QTest::newRow("too short to tell") << u"on the other hand"_s << around(u"On the other hand, it rained."_s);
    QTest::newRow("little words alone") << u"It was the first of the two that was to be the one for us all"_s
                                        << around(
                                               u"To be the first of all was the one that it was for the two of us."_s);
    QTest::newRow("empty text") << passage << QString();
    QTest::newRow("empty passage") << QString() << around(passage);
    QTest::newRow("punctuation alone") << u"… — !"_s << around(passage);
}

void NearQuoteTest::otherPassagesAreNot()
{
    QFETCH(QString, passage);
    QFETCH(QString, text);
    const auto found = NearQuoteFinder(passage).findIn(text);
    QVERIFY2(!found, found ? qPrintable(text.sliced(found->range.start, found->range.length())) : "");
}

void NearQuoteTest::punctuationComesAlong()
{
    const QString text = u"He wrote: “Openness was the only road to safety!” Then he left."_s;
    const auto words = [&](const QString &passage) {
        const auto found = NearQuoteFinder(passage).findIn(text);
        return found ? text.sliced(found->range.start, found->range.length()) : QString();
    };
    QCOMPARE(words(u"openness was the only road to safety"_s), u"Openness was the only road to safety"_s);
    QCOMPARE(words(u"Openness was the only road to safety."_s), u"Openness was the only road to safety!"_s);
    QCOMPARE(words(u"»Openness was the only road to safety.«"_s), u"“Openness was the only road to safety!”"_s);
}

void NearQuoteTest::likenessIsTheSameEitherWay()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 200; ++i) {
        const QString prose = randomProse(random, 200 + int(random.bounded(600)), 500);
        const QString other = random.bounded(2) == 0 ? edited(random, prose, 0.2) : randomProse(random, 300, 500);
        const double forth = likeness(prose, other);
        QCOMPARE(likeness(other, prose), forth);
        QVERIFY(forth >= 0 && forth <= 1);
        QCOMPARE(likeness(prose, prose), 1.0);
    }
}

void NearQuoteTest::likenessTellsRepetitionFromSubject()
{
    QCOMPARE(likeness(passage, around(passage)), 1.0); // one stands in the other
    QCOMPARE(likeness(u"Yes."_s, u" yes."_s), 1.0);
    QCOMPARE(likeness(u"Yes."_s, u"Yes, but not today, and not for all of them."_s), 0.0);
    QCOMPARE(likeness(QString(), QString()), 0.0);
    QCOMPARE(likeness(QString(), passage), 0.0);
    QCOMPARE_LT(likeness(passage, u"Auditors confirmed on Monday what the company had found about its weights."_s),
                nearQuoteFrom);
}

/// Planted into a long text of the same vocabulary, nearly all are found where they stand, and nothing without them.
void NearQuoteTest::distortedPassagesAreFound()
{
    QRandomGenerator random(seed());
    constexpr int times = 20;
    for (const Distortion distortion : allDistortions) {
        int found = 0;
        int invented = 0;
        for (int i = 0; i < times; ++i) {
            const QString quoted = randomProse(random, 120 + int(random.bounded(200)), 20'000).simplified();
            const QString text = randomProse(random, 4000, 20'000);
            const QString planted = distorted(random, quoted, distortion);
            const qsizetype at = text.indexOf(u' ', text.size() / 2);
            const NearQuoteFinder finder(quoted);
            const auto place = finder.findIn(QString(text.first(at) + u' ' + planted + text.sliced(at)));
            const TextRange truth{at + 1, at + 1 + planted.size()};
            found += place && 2 * place->range.intersected(truth).length() > truth.length() ? 1 : 0;
            invented += finder.findIn(text) ? 1 : 0;
        }
        qInfo("%s: %d of %d", nameOf(distortion), found, times);
        QVERIFY2(found >= times * 9 / 10, nameOf(distortion));
        QCOMPARE(invented, 0);
    }
}

void NearQuoteTest::clausesKeepTheirPartners()
{
    // a b c d e f / d e f x a b c: two heavy runs, crosswise
    const std::vector<WordId> first{0, 1, 2, 3, 4, 5};
    const std::vector<WordId> second{3, 4, 5, 9, 0, 1, 2};
    const std::vector<qint32> weights(6, 6);
    const RunFinder finder(first);
    QCOMPARE(finder.runs(second), (std::vector<CommonRun>{{3, 0, 3}, {0, 4, 3}}));
    QCOMPARE(tiled(finder, second, weights), (std::vector<qint32>{4, 5, 6, 0, 1, 2}));
    // A single word far from its neighbours is left alone; beside them it is not.
    QCOMPARE(tiled(finder, std::vector<WordId>{0, 1, 2, 8, 4, 8, 8, 8, 8, 8, 3}, weights),
             (std::vector<qint32>{0, 1, 2, noPartner, 4, noPartner}));
    QCOMPARE(tiled(finder, {}, weights), std::vector<qint32>(6, noPartner));
}

} // namespace florilegium
