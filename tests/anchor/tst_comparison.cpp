// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/randomtext.h"
#include "anchor/tests_anchor.h"

#include "anchor/comparison.h"

#include <QTest>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString cut(const QString &text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QList<ComparedRun> compared(const QString &before, const QString &after)
{
    return compareTexts(before, after).value();
}

/// "=same" "-removed" "+inserted" "~moved", joined by "|".
QString told(const QString &before, const QString &after)
{
    QStringList runs;
    for (const ComparedRun &run : compared(before, after)) {
        switch (run.kind) {
        case ComparedRun::Kind::Equal: runs << u'=' + cut(after, run.now); break;
        case ComparedRun::Kind::Removed: runs << u'-' + cut(before, run.old); break;
        case ComparedRun::Kind::Inserted: runs << u'+' + cut(after, run.now); break;
        case ComparedRun::Kind::Moved: runs << u'~' + cut(after, run.now); break;
        }
    }
    return runs.join(u'|');
}

} // namespace

void ComparisonTest::tellsDifferences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"One two."_s << u"One\ntwo. "_s << u"=One\ntwo."_s;
    QTest::newRow("replaced") << u"The old cat sat."_s << u"The young cat sat."_s << u"=The|-old|+young|=cat sat."_s;
    QTest::newRow("punctuation") << u"Wait, he said."_s << u"Wait! he said."_s << u"=Wait|-,|+!|=he said."_s;
    QTest::newRow("case") << u"the Cat sat"_s << u"the cat sat"_s << u"=the|-Cat|+cat|=sat"_s;
    QTest::newRow("inserted") << u"A fine day."_s << u"A very fine day."_s << u"=A|+very|=fine day."_s;
    QTest::newRow("removed at the end") << u"A fine day. It rained."_s << u"A fine day."_s
                                        << u"=A fine day.|-It rained."_s;
    QTest::newRow("all new") << QString() << u"New."_s << u"+New."_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("punctuation alone") << u"…"_s << u"— …"_s << u"-…|+— …"_s;
    QTest::newRow("moved") << u"One two three four five six. Seven eight nine ten eleven twelve thirteen."_s
                           << u"Seven eight nine ten eleven twelve thirteen. One two three four five six."_s
                           << u"=Seven eight nine ten eleven twelve thirteen.|~One two three four five six."_s;
}

void ComparisonTest::tellsDifferences()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    QCOMPARE(told(before, after), expected);
}

void ComparisonTest::holdsBothTexts()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 40; ++round) {
        const QString before = testing::randomProse(random, random.bounded(3000), round % 2 ? 15 : 2000) + u"½ ﬁ…"_s;
        const QString after = testing::edited(random, before, 0.6);
        QList<TextRange> old;
        QString now;
        qsizetype newEnd = 0;
        for (const ComparedRun &run : compared(before, after)) {
            QVERIFY(run.now.start >= newEnd);
            newEnd = run.now.end;
            if (run.kind != ComparedRun::Kind::Inserted)
                old << run.old;
            if (run.kind != ComparedRun::Kind::Removed)
                now += cut(after, run.now);
            if (run.kind == ComparedRun::Kind::Equal)
                QCOMPARE(withoutSpaces(cut(after, run.now)), withoutSpaces(cut(before, run.old)));
        }
        std::ranges::sort(old);
        QString all;
        for (const TextRange range : std::as_const(old))
            all += cut(before, range);
        QCOMPARE(withoutSpaces(now), withoutSpaces(after));
        QCOMPARE(withoutSpaces(all), withoutSpaces(before));
    }
}

void ComparisonTest::canBeCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(compareTexts(u"a b", u"b a", stop.get_token()).error().code, ErrorCode::Cancelled);
}

} // namespace florilegium
