// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/occurrences.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

std::vector<qsizetype> foundPlaceByPlace(const QString &quote, const QString &text)
{
    std::vector<qsizetype> result;
    for (qsizetype at = 0; at + quote.size() <= text.size(); ++at) {
        if (text.sliced(at, quote.size()) == quote)
            result.push_back(at);
    }
    return result;
}

QString randomText(QRandomGenerator &random, int length)
{
    QString text;
    while (text.size() < length)
        text += QStringView(u"ab語")[random.bounded(3)];
    return text;
}

} // namespace

void OccurrencesTest::agreesWithEachPlace()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(random, random.bounded(300)); // across the blocks of 64
        const QString quote = i % 2 && text.size() > 82
            ? text.sliced(random.bounded(80), random.bounded(1, int(text.size()) - 80))
            : randomText(random, random.bounded(1, 6));
        if (occurrencesOf(quote, text) != foundPlaceByPlace(quote, text))
            QFAIL(qPrintable(u"\"%1\" in \"%2\""_s.arg(quote, text)));
    }
}

void OccurrencesTest::endsAtTheMost()
{
    const QString text(3000, u'a');
    const std::vector<qsizetype> found = occurrencesOf(u"aa", text);
    QCOMPARE(qsizetype(found.size()), mostOccurrences);
    QCOMPARE(found.front(), 0);
    QCOMPARE(found.back(), mostOccurrences - 1);
}

} // namespace florilegium
