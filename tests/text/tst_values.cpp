// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tests_text.h"

#include "text/error.h"
#include "text/id.h"
#include "text/textrange.h"

#include <QSet>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void ValuesTest::rangesIntersectByUnits()
{
    const TextRange range{10, 20};
    QVERIFY(!range.intersects({0, 10}));
    QVERIFY(range.intersects({0, 11}));
    QVERIFY(range.contains(TextRange{10, 20}));
    QVERIFY(!range.contains(TextRange{10, 21}));
    QVERIFY(range.contains(10) && !range.contains(20));
    QCOMPARE(range.intersected({15, 30}), (TextRange{15, 20}));
    QVERIFY(range.intersected({25, 30}).isEmpty());
}

void ValuesTest::idsHaveTheirForm()
{
    const ArticleId id = ArticleId::make();
    QCOMPARE(id.text.size(), 14);
    QVERIFY(id.text.startsWith(u"a-"));
    QVERIFY(ArticleId::parse(id.text) == id);
    QVERIFY(!HighlightId::parse(id.text));
    QVERIFY(!ArticleId::parse(u"a-ABCDEFGHIJKL"));
    QVERIFY(!ArticleId::parse(u"a-abc"));
    QVERIFY(!ArticleId::parse(u"a-abcdefghijk1"));
}

void ValuesTest::idsDoNotRepeat()
{
    QSet<QString> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(makeIdText('h'));
    QCOMPARE(seen.size(), 10000);
}

void ValuesTest::errorWordsAreUnique()
{
    QSet<QString> words;
    for (int code = 0; code <= int(ErrorCode::Refused); ++code)
        words.insert(toWord(ErrorCode(code)));
    QCOMPARE(words.size(), int(ErrorCode::Refused) + 1);
}

} // namespace florilegium
