// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tests_text.h"

#include "text/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void CodePointsTest::agreesWithUcs4_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("latin") << u"plain"_s;
    QTest::newRow("one pair") << u"a😀b"_s;
    QTest::newRow("pairs in a row") << u"😀😀😀"_s;
    QTest::newRow("pair at both ends") << u"😀middle😀"_s;
}

void CodePointsTest::agreesWithUcs4()
{
    QFETCH(const QString, text);
    const CodePointIndex index(text);
    const auto points = text.toUcs4();
    qsizetype utf16 = 0;
    for (qsizetype point = 0; point <= points.size(); ++point) {
        QCOMPARE(index.toUtf16(point), utf16);
        QCOMPARE(index.toCodePoints(utf16), point);
        if (point < points.size())
            utf16 += points[point] > 0xffff ? 2 : 1;
    }
}

void CodePointsTest::roundTripsOnRandomText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += random.bounded(4) == 0 ? u"\U0001f600"_s : QString(QChar(u'a' + random.bounded(26)));
    const CodePointIndex index(text);
    const auto count = text.toUcs4().size();
    for (qsizetype point = 0; point <= count; ++point)
        QCOMPARE(index.toCodePoints(index.toUtf16(point)), point);
}

void CodePointsTest::clampsOutsideOffsets()
{
    const CodePointIndex index(u"a😀"_s);
    QCOMPARE(index.toCodePoints(-5), 0);
    QCOMPARE(index.toCodePoints(99), 2);
    QCOMPARE(index.toUtf16(-5), 0);
    QCOMPARE(index.toUtf16(99), 3);
    QCOMPARE(index.toCodePoints(2), 1); // inside the pair: its start
}

} // namespace florilegium
