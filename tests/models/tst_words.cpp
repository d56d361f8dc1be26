// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowdiff.h"
#include "models/tests_models.h"
#include "models/words.h"

#include <QLocale>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void WordsTest::datesAreShownAsFarAsKnown_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a day") << u"2025-07-14"_s << u"14 July 2025"_s;
    QTest::newRow("a moment") << u"2025-07-14T09:30:00Z"_s << u"14 July 2025"_s;
    QTest::newRow("a month") << u"2025-07"_s << u"July 2025"_s;
    QTest::newRow("a year") << u"2025"_s << u"2025"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no date") << u"yesterday"_s << QString();
}

void WordsTest::datesAreShownAsFarAsKnown()
{
    QFETCH(const QString, iso);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(shownDate(iso), "shown");
}

void WordsTest::readingTimes_data()
{
    QTest::addColumn<qint64>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a note") << qint64(3) << u"1 min"_s;
    QTest::newRow("an article") << qint64(1600) << u"7 min"_s;
    QTest::newRow("a book") << qint64(120000) << u"9 h"_s;
}

void WordsTest::readingTimes()
{
    QFETCH(const qint64, words);
    QTEST(readingTime(words), "shown");
}

void WordsTest::rowsThatDifferAreFound_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("back");
    QTest::newRow("the same") << QList<int>{1, 2} << QList<int>{1, 2} << 2 << 0;
    QTest::newRow("one came") << QList<int>{1, 3} << QList<int>{1, 2, 3} << 1 << 1;
    QTest::newRow("one went") << QList<int>{1, 2, 3} << QList<int>{1, 3} << 1 << 1;
    QTest::newRow("a twin came") << QList<int>{1, 1} << QList<int>{1, 1, 1} << 2 << 0;
    QTest::newRow("all new") << QList<int>{1} << QList<int>{2, 3} << 0 << 0;
}

void WordsTest::rowsThatDifferAreFound()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    const RowDiff diff = rowDiff(before, after, std::equal_to<>());
    QTEST(int(diff.front), "front");
    QTEST(int(diff.back), "back");
}

} // namespace florilegium::testing
