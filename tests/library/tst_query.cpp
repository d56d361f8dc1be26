// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"
#include "library/query/queryparser.h"
#include "library/query/querytokens.h"
#include "library/randomquery.h"
#include "library/tests_query.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// The tree with every bracket, to be compared in tests.
QString shown(const Query &query)
{
    QStringList parts;
    for (const Query &part : query.parts)
        parts << shown(part);
    switch (query.kind) {
    case Query::Kind::Everything: return u"*"_s;
    case Query::Kind::Term: return toWord(query.field) + u'<' + query.text + u'>' + (query.prefix ? u"*"_s : u""_s);
    case Query::Kind::And: return u"and["_s + parts.join(u' ') + u']';
    case Query::Kind::Or: return u"or["_s + parts.join(u' ') + u']';
    case Query::Kind::Not: return u"not["_s + parts.join(u' ') + u']';
    }
    Q_UNREACHABLE_RETURN({});
}

QString shown(const QList<QueryIssue> &issues)
{
    QStringList lines;
    for (const QueryIssue &issue : issues) {
        lines << u"%1%2 %3-%4 %5%6"_s.arg(toWord(issue.code), issue.unfinished ? u"?"_s : u""_s)
                     .arg(issue.where.start)
                     .arg(issue.where.end)
                     .arg(toWord(issue.field), issue.detail)
                     .trimmed();
    }
    return lines.join(u", "_s);
}

} // namespace

void QueryTest::textsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");

    QTest::newRow("nothing") << u" \t "_s << u"*"_s;
    QTest::newRow("a word") << u"Secret"_s << u"<Secret>"_s;
    QTest::newRow("words") << u"open secret"_s << u"and[<open> <secret>]"_s;
    QTest::newRow("a phrase") << u"\"open  secret\""_s << u"<open secret>"_s;
    QTest::newRow("curly") << u"“open secret” «a b» „c d“"_s << u"and[<open secret> <a b> <c d>]"_s;
    QTest::newRow("quoted word") << u"\"open\""_s << u"<open>"_s;
    QTest::newRow("quoted operator") << u"\"AND\""_s << u"<AND>"_s;
    QTest::newRow("escapes") << u"\"a \\\"b\\\" \\\\c \\d\""_s << u"<a \"b\" \\c \\d>"_s;
    QTest::newRow("beginning") << u"open*"_s << u"<open>*"_s;
    QTest::newRow("beginning of a phrase") << u"\"open sec\"*"_s << u"<open sec>*"_s;
    QTest::newRow("many asterisks") << u"open**"_s << u"<open>*"_s;
    QTest::newRow("asterisk alone") << u"* open"_s << u"<open>"_s;
    QTest::newRow("nothing to find") << u"? … -- * \"\" !"_s << u"*"_s;
    QTest::newRow("hyphen within") << u"e-mail"_s << u"<e-mail>"_s;
    QTest::newRow("dash alone") << u"open - secret — x"_s << u"and[<open> <secret> <x>]"_s;
    QTest::newRow("two dashes") << u"open -- secret"_s << u"and[<open> <secret>]"_s;
    QTest::newRow("and") << u"a AND b"_s << u"and[<a> <b>]"_s;
    QTest::newRow("or") << u"a OR b OR c"_s << u"or[<a> <b> <c>]"_s;
    QTest::newRow("and before or") << u"a b OR c AND d"_s << u"or[and[<a> <b>] and[<c> <d>]]"_s;
    QTest::newRow("not before and") << u"NOT a b"_s << u"and[not[<a>] <b>]"_s;
    QTest::newRow("minus") << u"a -b"_s << u"and[<a> not[<b>]]"_s;
    QTest::newRow("minus phrase") << u"-\"a b\""_s << u"not[<a b>]"_s;
    QTest::newRow("minus group") << u"-(a OR b)"_s << u"not[or[<a> <b>]]"_s;
    QTest::newRow("not not") << u"NOT NOT a"_s << u"not[not[<a>]]"_s;
    QTest::newRow("minus minus") << u"--a"_s << u"not[not[<a>]]"_s;
    QTest::newRow("groups") << u"(a OR b) (c OR d)"_s << u"and[or[<a> <b>] or[<c> <d>]]"_s;
    QTest::newRow("groups flatten") << u"(a b) (c (d))"_s << u"and[<a> <b> <c> <d>]"_s;
    QTest::newRow("group of nothing") << u"a () b"_s << u"and[<a> <b>]"_s;
    QTest::newRow("group at a word") << u"f(x)"_s << u"and[<f> <x>]"_s;
    QTest::newRow("small operators are words") << u"a and b or not c"_s << u"and[<a> <and> <b> <or> <not> <c>]"_s;
    QTest::newRow("theme") << u"theme:openness/secrecy"_s << u"theme<openness/secrecy>"_s;
    QTest::newRow("quoted theme") << u"theme:\"press freedom\""_s << u"theme<press freedom>"_s;
    QTest::newRow("beginning of a theme") << u"theme:op*"_s << u"theme<op>*"_s;
    QTest::newRow("case of fields") << u"Theme:a COLOR:b"_s << u"and[theme<a> colour<b>]"_s;
    QTest::newRow("case of values") << u"status:Disputed"_s << u"status<disputed>"_s;
    QTest::newRow("not a field") << u"-theme:a"_s << u"not[theme<a>]"_s;
    QTest::newRow("words of a field") << u"title:\"open sec\"* author:smith site:example.org"_s
                                      << u"and[title<open sec>* author<smith> site<example.org>]"_s;
    QTest::newRow("claim") << u"claim:c-abcdefghijkl"_s << u"claim<c-abcdefghijkl>"_s;
    QTest::newRow("fixed") << u"has:note state:inbox kind:claim relation:supports"_s
                           << u"and[has<note> state<inbox> kind<claim> relation<supports>]"_s;
    QTest::newRow("dates")
        << u"before:2024 after:2023-05 on:2024-02-29 added:2020..2021-06 published:..2020"_s
        << u"and[before<2024> after<2023-05> on<2024-02-29> added<2020..2021-06> published<..2020>]"_s;
    QTest::newRow("time of day") << u"at 10:30"_s << u"and[<at> <10:30>]"_s;
    QTest::newRow("address") << u"https://example.org/a(b)"_s << u"and[<https://example.org/a> <b>]"_s;
    QTest::newRow("quote within") << u"a\"b c\"d"_s << u"and[<a> <b c> <d>]"_s;
    QTest::newRow("Chinese") << u"漢字 -\"かな\""_s << u"and[<漢字> not[<かな>]]"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷 😀"_s << u"<𠮷>"_s;
}

void QueryTest::textsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(shown(parsed.query), tree);
    QCOMPARE(shown(parsed.issues), QString());
    QCOMPARE(shown(parseQuery(printed(parsed.query)).query), tree);
}

void QueryTest::whatIsTypedIsABeginning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("the last word") << u"open sec"_s << u"and[<open> <sec>*]"_s;
    QTest::newRow("not behind a blank") << u"open sec "_s << u"and[<open> <sec>]"_s;
    QTest::newRow("not what is left out") << u"open -sec"_s << u"and[<open> not[<sec>]]"_s;
    QTest::newRow("not a phrase") << u"\"open sec\""_s << u"<open sec>"_s;
    QTest::newRow("an open phrase") << u"\"open sec"_s << u"<open sec>*"_s;
    QTest::newRow("a name") << u"theme:op"_s << u"theme<op>*"_s;
    QTest::newRow("words of a field") << u"title:op"_s << u"title<op>*"_s;
    QTest::newRow("a fixed word") << u"status:disputed"_s << u"status<disputed>"_s;
    QTest::newRow("half a fixed word") << u"open status:disp"_s << u"<open>"_s;
}

void QueryTest::whatIsTypedIsABeginning()
{
    QFETCH(QString, text);
    QTEST(shown(parseQuery(text, QueryInput::Typing).query), "tree");
}

void QueryTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("issues");

    QTest::newRow("open quote") << u"a \"b c"_s << u"and[<a> <b c>*]"_s << u"open-quote? 2-6"_s;
    QTest::newRow("open parenthesis") << u"(a OR (b"_s << u"or[<a> <b>*]"_s
                                      << u"open-parenthesis? 0-1, open-parenthesis? 6-7"_s;
    QTest::newRow("stray parenthesis") << u"a) b"_s << u"and[<a> <b>*]"_s << u"stray-parenthesis 1-2"_s;
    QTest::newRow("only parentheses") << u"))(("_s << u"*"_s
                                      << u"stray-parenthesis 0-1, stray-parenthesis 1-2, open-parenthesis? 2-3, "
                                         "open-parenthesis? 3-4"_s;
    QTest::newRow("dangling and") << u"a AND"_s << u"<a>"_s << u"missing-operand? 2-5 AND"_s;
    QTest::newRow("dangling or") << u"a OR"_s << u"<a>"_s << u"missing-operand? 2-4 OR"_s;
    QTest::newRow("dangling not") << u"a NOT "_s << u"<a>"_s << u"missing-operand? 2-5 NOT"_s;
    QTest::newRow("dangling minus") << u"a -"_s << u"<a>"_s << u"missing-operand? 2-3 -"_s;
    QTest::newRow("leading and") << u"AND a "_s << u"<a>"_s << u"missing-operand 0-3 AND"_s;
    QTest::newRow("leading or") << u"OR a "_s << u"<a>"_s << u"missing-operand 0-2 OR"_s;
    QTest::newRow("two operators") << u"a OR AND b "_s << u"or[<a> <b>]"_s << u"missing-operand 5-8 AND"_s;
    QTest::newRow("not before a group's end") << u"(a NOT) b "_s << u"and[<a> <b>]"_s << u"missing-operand 3-6 NOT"_s;
    QTest::newRow("minus before a group's end") << u"(a -) b "_s << u"and[<a> <b>]"_s << u"missing-operand 3-4 -"_s;
    QTest::newRow("missing value") << u"a theme:"_s << u"<a>*"_s.replace(u"*"_s, u""_s)
                                   << u"missing-value? 2-8 theme"_s;
    QTest::newRow("missing value within") << u"theme: a "_s << u"<a>"_s << u"missing-value 0-6 theme"_s;
    QTest::newRow("empty value") << u"theme:\"\" a "_s << u"<a>"_s << u"missing-value 0-8 theme"_s;
    QTest::newRow("no words in a value") << u"title:? a "_s << u"<a>"_s << u"missing-value 0-7 title"_s;
    QTest::newRow("unknown field") << u"tag:open a "_s << u"and[<tag:open> <a>]"_s << u"unknown-field 0-3 tag"_s;
    QTest::newRow("unknown value") << u"status:disputd a "_s << u"<a>"_s << u"unknown-value 7-14 statusdisputd"_s;
    QTest::newRow("half a value") << u"status:disp"_s << u"*"_s << u"unknown-value? 7-11 statusdisp"_s;
    QTest::newRow("no value at all") << u"status:x"_s << u"*"_s << u"unknown-value 7-8 statusx"_s;
    QTest::newRow("left out without a value") << u"-status:x a "_s << u"<a>"_s << u"unknown-value 8-9 statusx"_s;
    QTest::newRow("bad date") << u"before:yesterday a "_s << u"<a>"_s << u"bad-date 7-16 beforeyesterday"_s;
    QTest::newRow("no such day") << u"on:2023-02-29 a "_s << u"<a>"_s << u"bad-date 3-13 on2023-02-29"_s;
    QTest::newRow("half a date") << u"before:202"_s << u"*"_s << u"bad-date? 7-10 before202"_s;
    QTest::newRow("two dates for one") << u"before:2023..2024 "_s << u"*"_s << u"bad-date 7-17 before2023..2024"_s;
    QTest::newRow("all in order") << u"theme: \"a status:x"_s << u"<a status:x>*"_s
                                  << u"missing-value 0-6 theme, open-quote? 7-18"_s;
}

void QueryTest::whatIsWrongIsNamed()
{
    QFETCH(QString, text);
    const ParsedQuery parsed = parseQuery(text, QueryInput::Typing);
    QTEST(shown(parsed.query), "tree");
    QTEST(shown(parsed.issues), "issues");
}

void QueryTest::positionsLieInTheText()
{
    const QString text = u"a -theme:\"b c\" OR (has:note d*)"_s;
    QStringList terms;
    eachTerm(parseQuery(text).query,
             [&](const Query &term, bool) { terms << text.mid(term.where.start, term.where.length()); });
    QCOMPARE(terms, (QStringList{u"a"_s, u"theme:\"b c\""_s, u"has:note"_s, u"d*"_s}));
}

void QueryTest::anyQueryComesBackFromItsText()
{
    QRandomGenerator random(querySeed());
    const QueryWords words{.words = {u"open"_s, u"e-mail"_s, u"-x"_s, u"AND"_s, u"NOT"_s, u"or"_s, u"a:b"_s,
                                     u"theme:x"_s, u"say \"so\""_s, u"back\\slash"_s, u"end\\"_s, u"(in)"_s, u"star*"_s,
                                     u"漢字"_s, u"“curly”"_s, u"don’t"_s, u"a*b"_s, u"*a"_s},
                           .names = [](QueryField) {
                               return QStringList{u"openness/secrecy"_s,
                                                  u"press freedom"_s,
                                                  u"«x»"_s,
                                                  u"?"_s,
                                                  u"a:b (c)"_s,
                                                  u"-"_s,
                                                  u"OR"_s,
                                                  u"x*"_s,
                                                  u"a\\"_s,
                                                  u"1"_s};
                           }};
    for (int i = 0; i < 5000; ++i) {
        Query query = randomQuery(random, words, 1 + int(random.bounded(12U)));
        bool sayable = true; // words of fields need a letter
        eachTerm(query, [&](const Query &term, bool) {
            sayable = sayable && (valueOf(term.field) != QueryValue::Words || hasWords(term.text));
        });
        if (!sayable)
            continue;
        const QString text = printed(query);
        const ParsedQuery parsed = parseQuery(text);
        QVERIFY2(parsed.query == query,
                 qPrintable(text + u"\nis   "_s + shown(query) + u"\nread "_s + shown(parsed.query)));
        QCOMPARE(printed(parsed.query), text);
        QCOMPARE(shown(parsed.issues), QString());
    }
}

void QueryTest::garbageIsReadAndPrintsToItself()
{
    QRandomGenerator random(querySeed());
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        for (const QueryInput input : {QueryInput::Whole, QueryInput::Typing}) {
            const ParsedQuery parsed = parseQuery(text, input);
            for (const QueryIssue &issue : parsed.issues)
                QVERIFY2(TextRange(0, text.size()).contains(issue.where) && !issue.where.isEmpty(), qPrintable(text));
            const ParsedQuery again = parseQuery(printed(parsed.query));
            QVERIFY2(again.query == parsed.query && again.issues.isEmpty(),
                     qPrintable(text + u"\n"_s + shown(parsed.query) + u"\n"_s + shown(again.query)));
        }
    }
}

void QueryTest::sizesAreBounded()
{
    QCOMPARE(shown(parseQuery(QString(longestQuery + 1, u'a')).issues), u"too-long 0-2001"_s);
    QVERIFY(!parseQuery(QString(longestQuery, u'a')).query.isEmpty());
    QCOMPARE(shown(parseQuery(u"a "_s.repeated(mostTerms + 1)).issues), u"too-long 0-202"_s);
    QVERIFY(parseQuery(u"a "_s.repeated(mostTerms)).issues.isEmpty());
    for (const QString &opening : {u"("_s, u"-("_s, u"NOT "_s, u"-"_s}) {
        const ParsedQuery deep = parseQuery(QString(opening.repeated(longestQuery / opening.size() - 1) + u'a'));
        QCOMPARE(deep.issues.size(), 1);
        QCOMPARE(deep.issues.front().code, QueryIssueCode::TooDeep);
        QVERIFY(deep.query.isEmpty());
    }
    QCOMPARE(shown(parseQuery(QString(u"("_s.repeated(20) + u'a' + u")"_s.repeated(20))).query), u"<a>"_s);
}

void QueryTest::fieldsHaveWords()
{
    for (const QueryField field : namedFields()) {
        QCOMPARE(queryFieldFromWord(toWord(field)), field);
        QCOMPARE(valueOf(field) == QueryValue::OneOf, !fixedValues(field).isEmpty());
    }
    QCOMPARE(queryFieldFromWord(u""), std::nullopt);
    QCOMPARE(queryFieldFromWord(u"Color"), QueryField::Colour);
    QCOMPARE(toWord(QueryField::Words), QString());
}

void QueryTest::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("year") << u"2024"_s << u"2024-01-01/2025-01-01"_s;
    QTest::newRow("month") << u"2024-12"_s << u"2024-12-01/2025-01-01"_s;
    QTest::newRow("day") << u"2024-02-29"_s << u"2024-02-29/2024-03-01"_s;
    QTest::newRow("two") << u"2023..2024-05"_s << u"2023-01-01/2024-06-01"_s;
    QTest::newRow("from") << u"2023-05.."_s << u"2023-05-01/"_s;
    QTest::newRow("until") << u"..2023"_s << u"/2024-01-01"_s;
    for (const QString &bad : {u""_s, u".."_s, u"24"_s, u"20245"_s, u"2024-13"_s, u"2024-1"_s, u"2024-00-10"_s,
                               u"2023-02-29"_s, u"2024/05"_s, u"x024"_s, u"2024..x"_s, u"2024..2025..2026"_s})
        QTest::addRow("no date %s", qPrintable(bad)) << bad << u"none"_s;
}

void QueryTest::datesAreRead()
{
    QFETCH(QString, text);
    const auto span = dateSpan(text);
    const QString found = span ? span->from.toString(Qt::ISODate) + u'/' + span->to.toString(Qt::ISODate) : u"none"_s;
    QTEST(found, "span");
}

void QueryTest::pathsMatchFromTheirEnd_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<bool>("matches");
    QTest::newRow("whole") << u"Openness/state secrets/leaks"_s << false << true;
    QTest::newRow("name") << u"leaks"_s << false << true;
    QTest::newRow("case") << u"LEAKS"_s << false << true;
    QTest::newRow("end") << u"State Secrets / leaks"_s << false << true;
    QTest::newRow("above") << u"openness"_s << false << false;
    QTest::newRow("beginning") << u"openness/state secrets"_s << false << false;
    QTest::newRow("prefix") << u"lea"_s << true << true;
    QTest::newRow("no prefix asked") << u"lea"_s << false << false;
    QTest::newRow("prefix above") << u"state/leaks"_s << true << false;
    QTest::newRow("longer") << u"x/openness/state secrets/leaks"_s << false << false;
    QTest::newRow("nothing") << u"/"_s << true << false;
}

void QueryTest::pathsMatchFromTheirEnd()
{
    QFETCH(QString, wanted);
    QFETCH(bool, prefix);
    QTEST(foldedPathMatches(foldedPath(u"openness / State secrets/Leaks"), foldedPath(wanted), prefix), "matches");
}

void QueryTest::termsHaveASide()
{
    QStringList wanted;
    QStringList unwanted;
    const Query query = parseQuery(u"a -(b OR -c) has:note"_s).query;
    eachTerm(query, [&](const Query &term, bool side) { (side ? wanted : unwanted) << term.text; });
    QCOMPARE(wanted, (QStringList{u"a"_s, u"c"_s, u"note"_s}));
    QCOMPARE(unwanted, QStringList{u"b"_s});
    QVERIFY(mentions(query, QueryField::Has));
    QVERIFY(!mentions(query, QueryField::State));
}

} // namespace florilegium
