// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/completion.h"
#include "library/query/queryfields.h"
#include "library/randomquery.h"
#include "library/tests_query.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QueryVocabulary vocabulary()
{
    return {.themes = {u"openness"_s, u"openness/secrecy"_s, u"press freedom"_s, u"opera"_s},
            .colours = {u"claim"_s, u"question"_s},
            .collections = {u"To read"_s},
            .sites = {u"example.org"_s},
            .authors = {u"Jane Smith"_s}};
}

} // namespace

void CompletionTest::completionsAreOffered_data()
{
    QTest::addColumn<QString>("text"); // the cursor is at |
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("taken"); // the first one

    QTest::newRow("field") << u"th|"_s << QStringList{u"theme:"_s} << u"theme:|"_s;
    QTest::newRow("fields") << u"a st|"_s << QStringList{u"status:"_s, u"state:"_s} << u"a status:|"_s;
    QTest::newRow("field left out") << u"-th|"_s << QStringList{u"theme:"_s} << u"-theme:|"_s;
    QTest::newRow("field in a group") << u"(th|)"_s << QStringList{u"theme:"_s} << u"(theme:|)"_s;
    QTest::newRow("no field") << u"xyz|"_s << QStringList() << u""_s;
    QTest::newRow("within a word") << u"t|h"_s << QStringList() << u""_s;
    QTest::newRow("in a phrase") << u"\"th|"_s << QStringList() << u""_s;
    QTest::newRow("all values") << u"state:|"_s << QStringList{u"inbox"_s, u"reading"_s, u"done"_s, u"archived"_s}
                                << u"state:inbox |"_s;
    QTest::newRow("values") << u"status:di|"_s << QStringList{u"disputed"_s} << u"status:disputed |"_s;
    QTest::newRow("value that is there") << u"status:disputed|"_s << QStringList() << u""_s;
    QTest::newRow("before more") << u"status:di| x"_s << QStringList{u"disputed"_s} << u"status:disputed |x"_s;
    QTest::newRow("before a parenthesis") << u"(status:di|)"_s << QStringList{u"disputed"_s} << u"(status:disputed|)"_s;
    QTest::newRow("beginnings first") << u"theme:ope|"_s
                                      << QStringList{u"openness"_s, u"openness/secrecy"_s, u"opera"_s}
                                      << u"theme:openness |"_s;
    QTest::newRow("names below") << u"theme:sec|"_s << QStringList{u"openness/secrecy"_s}
                                 << u"theme:openness/secrecy |"_s;
    QTest::newRow("quoted when with blanks")
        << u"theme:pr|"_s << QStringList{u"press freedom"_s} << u"theme:\"press freedom\" |"_s;
    QTest::newRow("in an open value") << u"theme:\"press f|"_s << QStringList{u"press freedom"_s}
                                      << u"theme:\"press freedom\" |"_s;
    QTest::newRow("in a closed value") << u"theme:\"pre|\" x"_s << QStringList{u"press freedom"_s}
                                       << u"theme:\"press freedom\" |x"_s;
    QTest::newRow("behind a closed value") << u"theme:\"pre\"|"_s << QStringList() << u""_s;
    QTest::newRow("author by second name")
        << u"author:smi|"_s << QStringList{u"Jane Smith"_s} << u"author:\"Jane Smith\" |"_s;
    QTest::newRow("dates are not guessed") << u"before:2|"_s << QStringList() << u""_s;
}

void CompletionTest::completionsAreOffered()
{
    QFETCH(QString, text);
    QFETCH(QStringList, offered);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const Completions found = completions(text, cursor, vocabulary());
    QStringList names;
    for (const Completion &completion : found.list)
        names << completion.shown;
    QCOMPARE(names, offered);
    QString taken;
    if (!found.isEmpty()) {
        const CompletedText done = withCompletion(text, found.replaced, found.list.front());
        taken = done.text;
        taken.insert(done.cursor, u'|');
    }
    QTEST(taken, "taken");
}

void CompletionTest::aWholeValueIsTold()
{
    const Completions whole = completions(u"theme:Openness", 14, vocabulary());
    QVERIFY(whole.isWhole); // Enter takes it as it is, though another one begins with it
    QCOMPARE(whole.list.front().shown, u"openness/secrecy"_s);
    QVERIFY(!completions(u"theme:open", 10, vocabulary()).isWhole);
}

void CompletionTest::completionsFitWhereTheyStand()
{
    const Completions all = completions(u"a ", 2, vocabulary());
    QCOMPARE(all.list.size(), qsizetype(namedFields().size()));
    QCOMPARE(all.replaced, (TextRange{2, 2}));
    QVERIFY(completions(u"ab", 0, vocabulary()).isEmpty());
    // Every offered value is understood.
    for (const QueryField field : namedFields()) {
        const QString text = toWord(field) + u':';
        for (const Completion &completion : completions(text, text.size(), vocabulary()).list) {
            const ParsedQuery parsed = parseQuery(QString(text + completion.text));
            QVERIFY(parsed.issues.isEmpty());
            QCOMPARE(parsed.query, term(field, completion.shown));
        }
    }
}

void CompletionTest::anyPlaceMayBeAsked()
{
    QRandomGenerator random(querySeed());
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const qsizetype cursor = qsizetype(random.bounded(quint32(text.size() + 1)));
        const Completions offered = completions(text, cursor, vocabulary());
        QVERIFY(TextRange(0, text.size()).contains(offered.replaced));
        QVERIFY(offered.list.size() <= std::max<qsizetype>(mostCompletions, qsizetype(namedFields().size())));
        for (const Completion &completion : offered.list) {
            const CompletedText done = withCompletion(text, offered.replaced, completion);
            QVERIFY(done.cursor > 0 && done.cursor <= done.text.size());
        }
    }
}

void CompletionTest::unknownNamesAreFound()
{
    const QString text = u"theme:secrecy theme:oper* theme:x -colour:red in:\"to read\" in:y colour:CLAIM"_s;
    QStringList names;
    for (const QueryIssue &issue : unknownNames(parseQuery(text).query, vocabulary())) {
        QCOMPARE(issue.code, QueryIssueCode::UnknownName);
        QVERIFY(!issue.unfinished);
        names << text.mid(issue.where.start, issue.where.length()) + u' ' + issue.detail;
    }
    QCOMPARE(names, (QStringList{u"theme:x x"_s, u"colour:red red"_s, u"in:y y"_s}));
}

} // namespace florilegium
