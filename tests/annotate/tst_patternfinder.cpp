// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/tests_annotate.h"

#include "annotate/patternfinder.h"
#include "document/builder.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

DocumentPtr paragraphs(const QStringList &texts)
{
    DocumentBuilder builder;
    for (const QString &text : texts) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(text);
        builder.endBlock();
    }
    return std::make_shared<const Document>(builder.finish(false));
}

} // namespace

void PatternFinderTest::finds_data()
{
    QTest::addColumn<PassagePattern>("pattern");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const PassagePattern &pattern, const QStringList &texts,
                        const QStringList &found) { QTest::newRow(name) << pattern << texts << found; };
    row("words in whatever case", {.text = u"open door"_s}, {u"An Open door, an open doorway."_s}, {u"Open door"_s});
    row("spaces around them", {.text = u"  open   door "_s}, {u"the open door"_s}, {u"open door"_s});
    row("case when it counts", {.text = u"Open"_s, .matchCase = true}, {u"Open, open, OPEN"_s}, {u"Open"_s});
    row("diacritics count for nothing", {.text = u"cafe"_s}, {u"The Café, the cafeteria"_s}, {u"Café"_s});
    row("each block", {.text = u"door"_s}, {u"a door"_s, u"no"_s, u"door door"_s}, {u"door"_s, u"door"_s, u"door"_s});
    row("words do not run on into the next block", {.text = u"open door"_s}, {u"it is open"_s, u"door"_s}, {});
    row("an expression", {.text = u"\\d+ (million|billion)"_s, .isExpression = true},
        {u"12 million and 3 Billion and a million"_s}, {u"12 million"_s, u"3 Billion"_s});
    row("an expression in its case", {.text = u"[A-Z]{2,}"_s, .isExpression = true, .matchCase = true},
        {u"NATO and the EU, not eu"_s}, {u"NATO"_s, u"EU"_s});
    row("letters of every script", {.text = u"\\bö\\w+"_s, .isExpression = true}, {u"ein Öl, öffnen"_s},
        {u"Öl"_s, u"öffnen"_s});
    row("no expression crosses a block", {.text = u"open.*door"_s, .isExpression = true},
        {u"open"_s, u"door open the door"_s}, {u"open the door"_s});
    row("what is empty is no match", {.text = u"x*"_s, .isExpression = true}, {u"axxb"_s}, {u"xx"_s});
    row("signs of an expression among words", {.text = u"a.c"_s}, {u"abc a.c"_s}, {u"a.c"_s});
}

void PatternFinderTest::finds()
{
    QFETCH(const PassagePattern, pattern);
    QFETCH(const QStringList, texts);
    QFETCH(const QStringList, found);

    const auto finder = PatternFinder::make(pattern);
    QVERIFY(finder);
    const DocumentPtr document = paragraphs(texts);
    QStringList words;
    for (const TextRange &range : finder->in(*document, 100))
        words << document->text(range).toString();
    QCOMPARE(words, found);
}

void PatternFinderTest::whatIsNoPatternIsRefused_data()
{
    QTest::addColumn<PassagePattern>("pattern");
    QTest::newRow("nothing") << PassagePattern{};
    QTest::newRow("spaces") << PassagePattern{.text = u"  \t "_s};
    QTest::newRow("an open bracket") << PassagePattern{.text = u"(door"_s, .isExpression = true};
    QTest::newRow("nothing to repeat") << PassagePattern{.text = u"*"_s, .isExpression = true};
}

void PatternFinderTest::whatIsNoPatternIsRefused()
{
    QFETCH(const PassagePattern, pattern);
    const auto finder = PatternFinder::make(pattern);
    QVERIFY(!finder);
    QCOMPARE(finder.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(finder.error().detail.isEmpty(), !pattern.isExpression);
}

void PatternFinderTest::itEndsAtTheMost()
{
    const auto finder = PatternFinder::make({.text = u"door"_s});
    const DocumentPtr document = paragraphs({u"door door"_s, u"door door"_s});
    QCOMPARE(finder->in(*document, 3).size(), 3);
}

/// Steps grow as two to the power of the letters; PCRE2's limit ends it.
void PatternFinderTest::aCostlyExpressionEnds()
{
    const auto finder = PatternFinder::make({.text = u"(a+)+$"_s, .isExpression = true});
    const DocumentPtr document = paragraphs({QString(40, u'a') + u'b', u"aa"_s});
    const QList<TextRange> found = finder->in(*document, 10);
    QCOMPARE(found, (QList<TextRange>{{42, 44}}));
}

} // namespace florilegium
