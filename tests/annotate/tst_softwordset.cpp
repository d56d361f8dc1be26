// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords_tests.h"
#include "annotate/softwordset.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

void SoftWordSetTest::theSetIsAsLargeAsItShouldBe()
{
    const QList<LabelledSentence> sentences = labelledSentences();
    for (const auto &language : {u"en"_s, u"de"_s}) {
        const auto isOf = [&](const LabelledSentence &one) { return one.language == language; };
        QVERIFY(std::ranges::count_if(sentences, isOf) >= 200);
        const auto isNegative = [&](const LabelledSentence &one) { return isOf(one) && one.labels.isEmpty(); };
        QVERIFY(std::ranges::count_if(sentences, isNegative) >= 60);
        for (const SoftKind kind : allSoftKinds) {
            const auto hasKind = [&](const LabelledSentence &one) {
                return isOf(one) && std::ranges::contains(one.labels, kind, &SoftSpan::kind);
            };
            QVERIFY(std::ranges::count_if(sentences, hasKind) >= 30);
        }
    }
}

void SoftWordSetTest::precisionAndRecall_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("heldOut");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::newRow("English, tuned on") << u"en"_s << false << 0.95 << 0.9;
    QTest::newRow("English, held out") << u"en"_s << true << 0.9 << 0.85;
    QTest::newRow("German, tuned on") << u"de"_s << false << 0.95 << 0.9;
    QTest::newRow("German, held out") << u"de"_s << true << 0.9 << 0.85;
}

void SoftWordSetTest::precisionAndRecall()
{
    QFETCH(const QString, language);
    QFETCH(const bool, heldOut);
    QFETCH(const double, precision);
    QFETCH(const double, recall);
    const Measured measured = measure(labelledSentences(), builtInWords(), language, heldOut);
    const QByteArray mistakes = measured.mistakes.join(u'\n').toUtf8();
    QVERIFY2(measured.all.precision() >= precision, mistakes.constData());
    QVERIFY2(measured.all.recall() >= recall, mistakes.constData());
    constexpr double slack = 0.1; // a kind has a third of the labels
    for (const auto &[kind, tally] : measured.kinds) {
        QVERIFY2(tally.precision() >= precision - slack, mistakes.constData());
        QVERIFY2(tally.recall() >= recall - slack, mistakes.constData());
    }
}

void SoftWordSetTest::statusAndSource_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void SoftWordSetTest::statusAndSource()
{
    QFETCH(const QString, language);
    const Measured measured = measure(labelledSentences(), builtInWords(), language, std::nullopt);
    const QByteArray mistakes = measured.mistakes.join(u'\n').toUtf8();
    QVERIFY2(measured.rightStatus >= measured.sentences * 93 / 100, mistakes.constData());
    QVERIFY2(measured.rightNames >= measured.names * 85 / 100, mistakes.constData());
}

} // namespace florilegium
