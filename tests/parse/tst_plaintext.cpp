// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "parse/dump.h"
#include "parse/tests_parse.h"

#include <QFile>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

const QString longParagraph = u"A paragraph of an article that was copied out of a page stands in one line, however "
                              u"long that line may be, and it "
                              u"goes on until its author had said what was to be said about the thing."_s;

QStringList headingsOf(const Document &document)
{
    QStringList headings;
    for (const OutlineEntry &entry : document.outline())
        headings.append(document.text(document.blocks()[size_t(entry.block)].range()).toString());
    return headings;
}

} // namespace

void TestPlainText::theSeedArticleHasItsStructure()
{
    QFile file(testing::sourceFolder() + u"/../shared/corpora/seed/article.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the seed article does not lie beside the checkout");
    const Document document = parsed(file.readAll(), u"article.txt"_s);
    QCOMPARE(document.metadata().title, u"Meta's Pivotal Shift: From Openness to Secrecy in AI"_s);
    const QStringList expected{u"Meta's Pivotal Shift: From Openness to Secrecy in AI"_s,
                               u"Understanding the Behemoth Model"_s,
                               u"What This Means for AI Development"_s,
                               u"The Internal Debate: Openness vs. Commercial Viability"_s,
                               u"Competitive Pressures in the Tech Sphere"_s,
                               u"Impact on the Developer Community"_s,
                               u"A Call to Action for Transparency"_s,
                               u"Conclusion: Navigating Future Tech Roads"_s};
    QCOMPARE(headingsOf(document), expected);
    QCOMPARE(document.blocks().size(), size_t(17));
    QCOMPARE(document.leftOut().size(), size_t(1));
    QCOMPARE(document.leftOut()[0].text, u"Write A Comment"_s);
    QCOMPARE(document.leftOut()[0].reason, LeftOutReason::Boilerplate);
}

void TestPlainText::layoutShowsStructure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const QString &text, const QString &expected) {
        QTest::newRow(what) << text << expected;
    };
    row("one word", u"word"_s, u"p: word"_s);
    row("a sentence first is no title", u"It was late.\n\n"_s + longParagraph,
        u"p: It was late.\np: "_s + longParagraph);
    row("title and headings of long lines", u"A Title\n"_s + longParagraph + u"\nA Part\n"_s + longParagraph,
        u"h1: A Title\np: "_s + longParagraph + u"\nh2: A Part\np: "_s + longParagraph);
    row("wrapped lines are joined",
        u"The lines of this text were wrapped by hand at a width of some\nsixty letters, as people did when letters "
        u"were sent by "
        u"wire,\nand they are one paragraph until an empty line comes.\n\nThis is the next paragraph, which is wrapped "
        u"just as "
        u"the\nfirst one was, and ends here."_s,
        u"p: The lines of this text were wrapped by hand at a width of some sixty letters, as people did when letters "
        u"were sent by "
        u"wire, and they are one paragraph until an empty line comes.\np: This is the next paragraph, which is wrapped "
        u"just as "
        u"the first one was, and ends here."_s);
    row("underlined headings", u"Title\n=====\n\nWords of it.\n\nPart\n----\n\nMore words."_s,
        u"h1: Title\np: Words of it.\nh2: Part\np: More words."_s);
    row("capitals and chapters",
        u"THE WHOLE STORY\n\nCHAPTER I\n\nIt began, as such things do, on a day like every other day.\n\nCHAPTER "
        u"II\n\nIt went "
        u"on, as such things do, until it came to an end."_s,
        u"h1: THE WHOLE STORY\nh2: CHAPTER I\np: It began, as such things do, on a day like every other day.\nh2: "
        u"CHAPTER II\np: It "
        u"went on, as such things do, until it came to an end."_s);
    row("lists", u"What is needed:\n- flour\n- water, which may\n  be warm\n  - or cold\n\n1. first\n2. second\n"_s,
        u"p: What is needed:\n- flour\n- water, which may be warm\n  - or cold\n1. first\n2. second"_s);
    row("a number in prose is no list", u"He was born in\n1984. That was long ago."_s,
        u"p: He was born in↵1984. That was long ago."_s);
    row("indented code",
        u"It is called so:\n\n    int main()\n    {\n        return 0;\n    }\n\n    main();\n\nand it returns."_s,
        u"p: It is called so:\ncode: int main()⏎{⏎    return 0;⏎}⏎⏎main();\np: and it returns."_s);
    row("quotations", u"> quoted words\n> and more of them\n>\n> > older words\n\nAn answer."_s,
        u">quote: quoted words↵and more of them\n>>quote: older words\np: An answer."_s);
    row("rules", u"One thing.\n\n* * *\n\nAnother thing.\n\n----\n\nThe last."_s,
        u"p: One thing.\nrule:\np: Another thing.\nrule:\np: The last."_s);
    row("verse keeps its lines", u"Roses are red,\nViolets are blue,\nSugar is sweet."_s,
        u"p: Roses are red,↵Violets are blue,↵Sugar is sweet."_s);
    row("a letter", u"Dear Ann,\n\nthank you for all of it.\n\nYours\n\nBen"_s,
        u"p: Dear Ann,\np: thank you for all of it.\np: Yours\np: Ben"_s);
    row("columns stay", u"name      size    colour\napple     small   red\nmelon     large   green"_s,
        u"preformatted: name      size    colour⏎apple     small   red⏎melon     large   green"_s);
    row("a word cut at its hyphen",
        u"These lines were wrapped by hand at the width of seventy letters, well-\nknown to those who wrote them "
        u"before, and "
        u"they are wrapped no more now."_s,
        u"p: These lines were wrapped by hand at the width of seventy letters, well-known to those who wrote them "
        u"before, and "
        u"they are wrapped no more now."_s);
}

void TestPlainText::layoutShowsStructure()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList have = outline(parsed(text.toUtf8(), u"a.txt"_s)).split(u'\n');
    const QStringList want = expected.split(u'\n');
    for (qsizetype i = 0; i < std::max(have.size(), want.size()); ++i)
        QCOMPARE(have.value(i), want.value(i));
}

void TestPlainText::trailingPromptsAreLeftOutButListed()
{
    const Document document = parsed((longParagraph + u"\n\nShare this article\nLeave a reply\n").toUtf8(), u"a.txt"_s);
    QCOMPARE(document.text(), longParagraph);
    QCOMPARE(document.leftOut().size(), size_t(2));
    QCOMPARE(document.leftOut()[0].text, u"Share this article"_s);
    QCOMPARE(document.leftOut()[1].text, u"Leave a reply"_s);
    QCOMPARE(parsed("Write a comment", u"a.txt"_s).text(), u"Write a comment"_s); // a text is not all trailer
    QCOMPARE(parsed("Words.\nRead this.", u"a.txt"_s).leftOut().size(), size_t(0));
}

void TestPlainText::emptyTextsHaveNoContent()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray(" \n\t\r\n"), QByteArray("\xef\xbb\xbf")}) {
        const Result<Parsed> result = parse(
            {.bytes = bytes, .path = {}, .url = {}, .name = u"a.txt"_s, .charset = {}, .taken = {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NoContent);
    }
}
