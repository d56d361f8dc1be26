// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/grams.h"
#include "annotate/sources.h"
#include "annotate/tests_annotate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Runs = std::vector<quint64>;

/// Hashes of the runs of three words of a passage, ascending.
Runs runsOf(QStringView quote, Vocabulary &vocabulary)
{
    const WordMap words(quote, vocabulary);
    const GramHashes hashes(words.ids());
    Runs runs;
    for (qsizetype at = 0; at + 3 <= words.size(); ++at)
        runs.push_back(hashes.at(at, 3));
    std::ranges::sort(runs);
    return runs;
}

bool meet(const Runs &a, const Runs &b)
{
    auto in = a.begin();
    for (const quint64 run : b) {
        in = std::lower_bound(in, a.end(), run);
        if (in == a.end() || *in == run)
            return in != a.end();
    }
    return false;
}

/// The same count with every passage held against every other one.
SourceCount countedPairByPair(const QList<SourcePassage> &passages)
{
    Vocabulary vocabulary;
    QHash<const QChar *, Runs> runs; // by where the quote lies
    for (const SourcePassage &passage : passages)
        runs.insert(QStringView(passage.quote).data(), runsOf(passage.quote, vocabulary));
    return independentSources(passages, [&runs](QStringView a, QStringView b) {
        const auto one = runs.constFind(a.data());
        const auto other = runs.constFind(b.data());
        return meet(*one, *other) && sharesWords(a, b);
    });
}

const QStringList &fewWords()
{
    static const QStringList words =
        u"the ministry said on Monday that its subsidy had doubled within a single year while farmers near every "
        "border complained about unpaid bills and nobody asked who would count them before winter came back"_s.split(
            u' ');
    return words;
}

/// Passages of which some are copied from others, cut and with more words behind; few words make the rest meet, too.
QList<SourcePassage> randomPassages(QRandomGenerator &random, qsizetype count)
{
    const auto below = [&random](qsizetype bound) { return qsizetype(random.bounded(quint32(bound))); };
    const auto written = [&below](qsizetype length) {
        QStringList words;
        for (qsizetype i = 0; i < length; ++i)
            words << fewWords()[below(fewWords().size())];
        return words;
    };
    QList<SourcePassage> passages;
    for (qsizetype i = 0; i < count; ++i) {
        QStringList words = written(3 + below(20));
        if (!passages.isEmpty() && below(3) == 0)
            words = passages[below(passages.size())].quote.split(u' ').mid(below(3)) + written(1 + below(3));
        passages.append({.article = {QString::number(below(count))},
                         .relation = allRelations[size_t(below(qsizetype(allRelations.size())))],
                         .quote = words.join(u' ')});
    }
    return passages;
}

} // namespace

void ClaimsTest::sourcesAreCountedAsByHoldingEachAgainstEach()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 60; ++turn) {
        const QList<SourcePassage> passages = randomPassages(random, 1 + qsizetype(random.bounded(80U)));
        const SourceCount expected = countedPairByPair(passages);
        const SourceCount count = independentSources(passages);
        QCOMPARE(count.supporting, expected.supporting);
        QCOMPARE(count.contradicting, expected.contradicting);
    }
}

void ClaimsTest::manySourcesAreNotHeldAgainstEachOther()
{
    QRandomGenerator random(1);
    QList<SourcePassage> passages;
    for (int i = 0; i < 3000; ++i) {
        QStringList words;
        for (int word = 0; word < 20; ++word)
            words << QString::number(random.generate(), 36);
        passages.append({.article = {QString::number(i)}, .relation = Relation::States, .quote = words.join(u' ')});
    }
    QElapsedTimer timer;
    timer.start();
    const SourceCount expected = countedPairByPair(passages);
    const qint64 eachPair = timer.nsecsElapsed();
    timer.start();
    const SourceCount count = independentSources(passages);
    const qint64 counting = timer.nsecsElapsed();
    QVERIFY(expected == (SourceCount{.supporting = 3000, .contradicting = 0}));
    QVERIFY(count == expected);
    QVERIFY2(counting * 4 < eachPair, qPrintable(u"%1 ns, each pair %2"_s.arg(counting).arg(eachPair)));
}

} // namespace florilegium
