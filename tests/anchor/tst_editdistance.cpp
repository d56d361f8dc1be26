// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/editdistance.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

qsizetype tableDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString randomText(QRandomGenerator &random, int longest)
{
    static constexpr QStringView alphabet = u"abcdé語";
    QString text;
    for (int length = random.bounded(longest + 1); length > 0; --length)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

} // namespace

void EditDistanceTest::agreesWithTheTable()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        const QString a = randomText(random, i % 2 ? 200 : 70); // across the blocks of 64
        const QString b = randomText(random, 200);
        QCOMPARE(editDistance(a, b), tableDistance(a, b));
    }
}

void EditDistanceTest::findsTheMostLikePart_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"brown fox"_s << u"the quick brown fox jumps"_s << u"brown fox"_s << 0;
    QTest::newRow("a letter lost") << u"brown fox"_s << u"the quick bron fox jumps"_s << u"bron fox"_s << 1;
    QTest::newRow("at the start") << u"the quick"_s << u"the qu1ck brown"_s << u"the qu1ck"_s << 1;
    QTest::newRow("over 64") << QString(80, u'x') + u"y"_s << u"ab"_s + QString(80, u'x') + u"yab"_s
                             << QString(80, u'x') + u"y"_s << 0;
    QTest::newRow("nothing to search") << u"abc"_s << QString() << QString() << 3;
}

void EditDistanceTest::findsTheMostLikePart()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    QFETCH(const int, distance);
    const Likeness like = findAlike(pattern, text);
    QCOMPARE(text.sliced(like.range.start, like.range.length()), part);
    QCOMPARE(like.distance, distance);
}

void EditDistanceTest::comparesContexts()
{
    QCOMPARE(endsAlike(u"fox", u"the quick brown fox"), 1.0);
    QCOMPARE(startsAlike(u"the", u"the quick brown fox"), 1.0);
    QCOMPARE(startsAlike(u"", u"anything"), 1.0);
    QCOMPARE_LT(endsAlike(u"fox", u"the quick brown dog"), 0.5);
    QCOMPARE(similarity(u"", u""), 1.0);
    QCOMPARE(similarity(u"ab", u"cd"), 0.0);
}

} // namespace florilegium
