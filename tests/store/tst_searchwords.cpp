// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/givenwords.h"
#include "store/searchwords.h"
#include "store/snippet.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

void SearchWordsTest::wordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << u" … –"_s << u""_s;
    QTest::newRow("case and marks") << u"Sécrèt E\u0301TAT"_s << u"secret etat "_s;
    QTest::newRow("apostrophe and hyphen") << u"don’t e-mail"_s << u"don t e mail "_s;
    QTest::newRow("digits") << u"3.14 x2"_s << u"3 14 x2 "_s;
    QTest::newRow("ligature and wide") << u"ﬁnd ＡＢ"_s << u"find ab "_s;
    QTest::newRow("Chinese") << u"漢字学 x"_s << u"漢字 字学 学 x "_s;
    QTest::newRow("one character") << u"年"_s << u"年 "_s;
    QTest::newRow("mixed") << u"2024年iPhone"_s << u"2024 年 iphone "_s;
    QTest::newRow("long vowel") << u"カー"_s << u"カー ー "_s;
    QTest::newRow("half width") << u"ｶﾅ"_s << u"カナ ナ "_s;
    QTest::newRow("Korean has spaces") << u"한국어 책"_s << u"한국어 책 "_s;
    QTest::newRow("Hindi keeps its marks") << u"हिन्दी"_s << u"हिन्दी "_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野 😀"_s << u"𠮷野 野 "_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a b "_s;
}

void SearchWordsTest::wordsAreFolded()
{
    QFETCH(QString, text);
    QTEST(indexedWords(text), "words");
}

void SearchWordsTest::rangesOfWordsLieInTheText()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 200; ++i) {
        const QString text = randomWords(random, 10);
        eachWord(text, [&text](QStringView word, TextRange range) {
            QVERIFY(range.start >= 0 && range.start < range.end && range.end <= text.size());
            const QString there = indexedWords(QStringView(text).sliced(range.start, range.length()));
            QVERIFY2(there.startsWith(word + u' '), qPrintable(there));
        });
    }
}

void SearchWordsTest::queriesBecomeExpressions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");

    QTest::newRow("words") << u"Open sec*"_s << u"\"open\" AND \"sec\" *"_s;
    QTest::newRow("phrase") << u"\"open secret\" x"_s << u"\"open secret\" AND \"x\""_s;
    QTest::newRow("joined words") << u"e-mail"_s << u"\"e mail\""_s;
    QTest::newRow("Chinese") << u"漢字学"_s << u"\"漢字 字学\""_s;
    QTest::newRow("Chinese phrase") << u"\"漢字\""_s << u"\"漢字\""_s;
    QTest::newRow("one Chinese character") << u"漢"_s << u"\"漢\" *"_s;
    QTest::newRow("Chinese behind other words") << u"\"a 漢字 b 学\""_s << u"\"a 漢字 字 b 学\" *"_s;
    QTest::newRow("syntax of the index") << u"NEAR(b) words:c ^d \"a\"\" + b\""_s
                                         << u"\"near\" AND \"b\" AND \"words c\" AND \"d\" AND \"a\" AND \"b\""_s;
    QTest::newRow("or") << u"a OR b c"_s << u"\"a\" OR (\"b\" AND \"c\")"_s;
    QTest::newRow("left out") << u"a -b -\"c d\""_s << u"(\"a\") NOT (\"b\" OR \"c d\")"_s;
    QTest::newRow("left out deeper") << u"(a -b) OR -c"_s << u"none"_s;
    QTest::newRow("only left out") << u"-a"_s << u"none"_s;
    QTest::newRow("field") << u"a has:note"_s << u"none"_s;
    QTest::newRow("title") << u"a title:b"_s << u"none"_s;
}

void SearchWordsTest::queriesBecomeExpressions()
{
    QFETCH(QString, query);
    QTEST(matchExpression(parseQuery(query).query).value_or(u"none"_s), "expression");
}

void SearchWordsTest::snippetsShowTheMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("shown");

    QTest::newRow("whole text") << u"An open secret."_s << u"sec*"_s << u"An open [secret]."_s;
    QTest::newRow("phrase") << u"An open  secret, an open door."_s << u"\"open secret\""_s
                            << u"An [open secret], an open door."_s;
    QTest::newRow("all terms") << u"open secret open"_s << u"secret open"_s << u"[open] [secret] [open]"_s;
    QTest::newRow("lines") << u"One\ntwo\tthree"_s << u"three"_s << u"One two [three]"_s;
    QTest::newRow("Chinese") << u"我们学习漢字学。"_s << u"漢字"_s << u"我们学习[漢字]学。"_s;
    QTest::newRow("one Chinese character") << u"我们学习"_s << u"学"_s << u"我们[学]习"_s;
    QTest::newRow("marks of others") << u"\u0002open\u0003"_s << u"open"_s << u"[open]"_s;
    QTest::newRow("no match") << u"An open secret."_s << u"absent"_s << u"An open secret."_s;
    QTest::newRow("far in") << QString(u"word "_s.repeated(100) + u"needle"_s + u" word"_s.repeated(100)) << u"needle"_s
                            << u"…"_s + u"word "_s.repeated(11) + u"[needle]"_s + u" word"_s.repeated(19) + u"…"_s;
}

void SearchWordsTest::snippetsShowTheMatch()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTEST(bracketed(excerptOf(text, searchTerms(parseQuery(query).query)).snippet), "shown");
}

} // namespace florilegium
