// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"
#include "document/rules.h"
#include "folders.h"
#include "parse/dump.h"
#include "parse/html/htmlparser.h"
#include "parse/markdown/markdownwords.h"
#include "parse/tests_parse.h"

#include <QFile>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    int number = 0;
    QByteArray markdown;
    QByteArray html;
};

/// The examples of CommonMark's specification, where it lies beside the checkout.
QList<Example> examplesOfTheSpecification()
{
    QFile file(testing::sourceFolder() + u"/../shared/standards/commonmark-spec.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray ticks(32, '`');
    const QByteArray opening = ticks + " example";
    const QByteArray bytes = file.readAll();
    QList<Example> examples;
    for (qsizetype at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at)) {
        const qsizetype start = bytes.indexOf('\n', at) + 1;
        const qsizetype middle = bytes.indexOf("\n.\n", start - 1);
        const qsizetype end = bytes.indexOf(ticks, middle);
        QByteArray markdown = bytes.sliced(start, std::max<qsizetype>(middle - start + 1, 0));
        QByteArray html = bytes.sliced(middle + 3, end - middle - 3);
        examples.append({int(examples.size()) + 1, markdown.replace("→", "\t"), html.replace("→", "\t")});
        at = end;
    }
    return examples;
}

QString structureOfMarkdown(const QByteArray &bytes)
{
    const Result<Parsed> result = parse(
        {.bytes = bytes, .path = {}, .url = {}, .name = u"a.md"_s, .charset = {}, .taken = {}});
    return result ? outline(*result->document) : QString();
}

/// The blocks of a page as they stand, no heading taken for a title.
QString structureOfHtml(const QByteArray &bytes)
{
    DocumentBuilder builder;
    builder.metadata().site = u"a"_s;
    const Source source{
        .bytes = "<!DOCTYPE html><body>" + bytes, .path = {}, .url = {}, .name = {}, .charset = {}, .taken = {}};
    const Result<bool> written = writeHtml(source, {.wholePage = true}, {}, {}, builder);
    return written ? outline(builder.finish()) : QString();
}

/// Examples whose document is not that of their HTML, and why.
QMap<int, const char *> examplesReadOtherwise()
{
    QMap<int, const char *> examples;
    for (const int number : {11, 50, 51, 52, 53, 54})
        examples.insert(number, "a rule alone is no content");
    for (const int number : {574, 575, 578, 579, 586, 587, 588, 590, 591, 593})
        examples.insert(number, "the title of a picture is its caption");
    for (const int number : {148, 171, 203, 493, 631})
        examples.insert(number, "a piece of HTML is read by itself, without what Markdown follows in it");
    for (const int number : {550, 592})
        examples.insert(number, "wiki links are links");
    examples.insert(129, "white space in a fence is kept");
    examples.insert(589, "a picture in a line stays there");
    return examples;
}

} // namespace

void TestMarkdown::marksBecomeBlocks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &markdown, const QString &expected) {
        QTest::newRow(what) << markdown << expected;
    };
    row("headings", u"# One\n\nwords\n\nTwo\n---\n"_s, u"h1: One\np: words\nh2: Two"_s);
    row("hard and soft breaks", u"a  \nb\nc\\\nd"_s, u"p: a↵b c↵d"_s);
    row("quotations", u"> one\n>\n> > two\n\nthree"_s, u">quote: one\n>>quote: two\np: three"_s);
    row("tight list", u"- a\n- b\n  - c\n- d"_s, u"- a\n- b\n  - c\n- d"_s);
    row("words behind an inner list", u"- a\n\n  - b\n\n  c"_s, u"- a\n  - b\np: c"_s);
    row("ordered list", u"3. a\n4. b"_s, u"3. a\n4. b"_s);
    row("loose list", u"- a\n\n  more of a\n\n- b"_s, u"- a\np: more of a\n- b"_s);
    row("tasks", u"- [ ] open\n- [x] done"_s, u"- ☐ open\n- ☑ done"_s);
    row("code", u"```c++ x\nint a;\n\n  int b;\n```"_s, u"code: int a;⏎⏎  int b;"_s);
    row("table", u"| a | b |\n|---|--:|\n| c | d |"_s, u"table: a⇥b⏎c⇥d"_s);
    row("rule", u"a\n\n***\n\nb"_s, u"p: a\nrule:\np: b"_s);
    row("entities", u"&copy; &#x41; &nosuch;"_s, u"p: © A &nosuch;"_s);
    row("a picture alone is a figure", u"![words](a.png \"caption\")"_s, u"figure: ▣\ncaption: caption"_s);
    row("a picture in a line stays there", u"![words](a.png) and more"_s, u"p: ▣ and more"_s);
    row("maths", u"so $x^2$ is\n\n$$\ny_1\n$$"_s, u"p: so x^2 is\nmaths: y_1"_s);
    row("money is no maths", u"costs $5 and $6 more"_s, u"p: costs $5 and $6 more"_s);
    row("inline html", u"a<br>b <b>c</b> <i>d"_s, u"p: a↵b c d"_s);
    row("html block", u"<div align=center><h1>Title</h1>\n<p>Words<p>More &amp; more</div>"_s,
        u"h1: Title\np: Words\np: More & more"_s);
    row("a rule first is no front matter", u"---\n\nwords: many\n"_s, u"rule:\np: words: many"_s);
}

void TestMarkdown::marksBecomeBlocks()
{
    QFETCH(QString, markdown);
    QTEST(outline(parsed(markdown.toUtf8(), u"a.md"_s)), "expected");
}

void TestMarkdown::frontMatterIsMetadata()
{
    const Document document = parsed(
        "---\ntitle: \"A: title\" # note\nauthor: [Ann Lee, Bo]\ndate: 2026-01-02\nsource: http://a.example/x\n"
        "lang: en\ntags:\n  - one\n---\nWords.\n",
        u"a.md"_s);
    QCOMPARE(document.metadata().title, u"A: title"_s);
    QCOMPARE(document.metadata().byline, u"Ann Lee, Bo"_s);
    QCOMPARE(document.metadata().published, u"2026-01-02"_s);
    QCOMPARE(document.metadata().url, u"http://a.example/x"_s);
    QCOMPARE(document.metadata().language, u"en"_s);
    QCOMPARE(outline(document), u"h1: A: title\np: Words."_s);
    QCOMPARE(document.leftOut().size(), size_t(1));
    QCOMPARE(parsed("+++\ntitle = 'T'\n+++\nx", u"a.md"_s).metadata().title, u"T"_s);
}

void TestMarkdown::headingsAreTargets()
{
    const Document document = parsed("# A Title, *here*\n\n## Part\n\nx [to](#part-1)\n\n## Part\n", u"a.md"_s);
    QCOMPARE(document.targetOf(u"a-title-here"), std::optional<qsizetype>(0));
    QVERIFY(document.targetOf(u"part-1") > document.targetOf(u"part"));
    QCOMPARE(document.text().sliced(*document.targetOf(u"part-1")), u"Part"_s);
}

void TestMarkdown::scriptsAreLeftOut()
{
    const Document document = parsed(
        "a\n\n<script>EVIL()</script>\n\nb <script>EVIL()</script> c\n\n<iframe src=\"file:///x\">EVIL</iframe>\n",
        u"a.md"_s);
    QVERIFY2(!document.text().contains("EVIL"_L1), qPrintable(document.text()));
    QCOMPARE(outline(document), u"p: a\np: b c"_s);
    QCOMPARE(document.leftOut().size(), size_t(3));
    QCOMPARE(document.leftOut()[0].reason, LeftOutReason::Script);
}

void TestMarkdown::linksThatActAreDropped()
{
    const Document document = parsed(
        "[x](javascript:alert(1)) [y](<JaVa\tScRiPt:1>) [z](http://a.example \"t\") ![p](data:x)", u"a.md"_s);
    QCOMPARE(document.text(), u"x y z p"_s);
    QCOMPARE(document.links().size(), size_t(1));
    QCOMPARE(document.links()[0], (Link{u"http://a.example"_s, u"t"_s}));
}

void TestMarkdown::footnotesStandAtTheEnd()
{
    const Document document = parsed("One[^b] two[^a] none[^c].\n\n[^a]: note *a*\n    and on\n\n[^b]: word\n\nEnd.\n",
                                     u"a.md"_s);
    QCOMPARE(outline(document), u"p: One1 two2 none[^c].\np: End.\nfootnote: word\nfootnote: note a and on"_s);
    QCOMPARE(document.links()[0].target, u"#fn-b"_s);
    QCOMPARE(document.text().sliced(*document.targetOf(u"fn-b")).first(4), u"word"_s);
    QCOMPARE(document.blocks().back().number, 2);
}

void TestMarkdown::calloutsHaveAHead()
{
    QCOMPARE(outline(parsed("> [!NOTE]\n> Words *of* it.\n>\n> More.\n", u"a.md"_s)),
             u">quote: Note\n>quote: Words of it.\n>quote: More."_s);
    QCOMPARE(outline(parsed("> [!tip]- My title\n> Words.\n", u"a.md"_s)), u">quote: My title\n>quote: Words."_s);
    QCOMPARE(outline(parsed("> [!no\n\n[!NOTE] x", u"a.md"_s)), u">quote: [!no\np: [!NOTE] x"_s);
}

void TestMarkdown::wikiLinksAreLinks()
{
    const Document document = parsed(
        "See [[A page]] and [[B#part|the part]], ![[c.png|100]] `[[code]]` [[]] [[x\n\n[[y](z)", u"a.md"_s);
    QCOMPARE(document.text(), u"See A page and the part, \ufffc [[code]] [[]] [[x\n[y"_s);
    QStringList targets;
    for (const Link &link : document.links())
        targets.append(link.target);
    QCOMPARE(targets, (QStringList{u"A page"_s, u"B#part"_s, u"z"_s}));
    QCOMPARE(document.images().size(), size_t(1));
    QCOMPARE(document.images()[0].source, u"c.png"_s);
}

void TestMarkdown::wordsOfNotesHaveNoSigns_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("emphasis") << u"No *second* source"_s << u"No second source"_s;
    QTest::newRow("styles") << u"**Bold** and `code`, ~~gone~~"_s << u"Bold and code, gone"_s;
    QTest::newRow("link") << u"see [the plan](https://example.org/plan)"_s << u"see the plan"_s;
    QTest::newRow("picture") << u"![a door](door.png) is shut"_s << u"a door is shut"_s;
    QTest::newRow("blocks") << u"# Doubt\n\nIt was *said*.\nTwice.\n\n> Or not."_s
                            << u"Doubt It was said. Twice. Or not."_s;
    QTest::newRow("list") << u"Sources:\n\n- one\n- two\n  - and a half\n- three\n\nNo more."_s
                          << u"Sources: one · two and a half · three No more."_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| c | d |"_s << u"a · b · c · d"_s;
    QTest::newRow("code") << u"```c\nint a;\nint b;\n```"_s << u"int a; int b;"_s;
    QTest::newRow("HTML stays") << u"a <b>word</b>"_s << u"a <b>word</b>"_s;
    QTest::newRow("reference") << u"a &amp; b"_s << u"a & b"_s;
    QTest::newRow("hard break") << u"one  \ntwo"_s << u"one two"_s;
}

void TestMarkdown::wordsOfNotesHaveNoSigns()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(markdownWords(markdown), words);
}

void TestMarkdown::longNotesAreCut()
{
    const QString words = markdownWords(QString(1'000'000, u'x'));
    QVERIFY(words.size() < 2100);
    QVERIFY(words.endsWith(u'…'));
    const QString pairs = markdownWords(QString(1999, u'x') + u"😀😀"_s);
    QVERIFY(pairs.endsWith(u"x…"_s)); // no half of a pair
}

void TestMarkdown::everyExampleOfTheSpecificationKeepsTheRules()
{
    const QList<Example> examples = examplesOfTheSpecification();
    if (examples.isEmpty())
        QSKIP("the specification does not lie beside the checkout");
    QVERIFY(examples.size() > 600);
    for (const Example &example : examples) {
        const Result<Parsed> result = parse(
            {.bytes = example.markdown, .path = {}, .url = {}, .name = u"a.md"_s, .charset = {}, .taken = {}});
        QVERIFY2(!result || keepsRules(result->document->parts()), example.markdown.constData());
    }
}

/// The HTML of each example, read as a page, has the same blocks as the document of its Markdown.
void TestMarkdown::examplesOfTheSpecificationPassAsStructure()
{
    const QList<Example> examples = examplesOfTheSpecification();
    if (examples.isEmpty())
        QSKIP("the specification does not lie beside the checkout");
    const QMap<int, const char *> otherwise = examplesReadOtherwise();
    int differing = 0;
    for (const Example &example : examples) {
        if (otherwise.contains(example.number))
            continue;
        const QString have = structureOfMarkdown(example.markdown);
        const QString want = structureOfHtml(example.html);
        if (have == want)
            continue;
        ++differing;
        qInfo().noquote() << "example" << example.number << "\n"
                          << example.markdown << "\n--have\n"
                          << have << "\n--want\n"
                          << want;
    }
    QCOMPARE(differing, 0);
}
