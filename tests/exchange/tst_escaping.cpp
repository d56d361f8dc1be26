// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"

#include "exchange/escaping.h"
#include "exchange/fakequeries.h"
#include "exchange/notefile.h"
#include "exchange/passages.h"
#include "parse/markdown/markdownparser.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

/// The words as one paragraph, quoted in Markdown, and read back by the program's own parser.
QString readBack(const QString &words)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(words);
    builder.endBlock();
    ExportArticle article{.document = std::make_shared<const Document>(builder.finish(false))};
    const ExportHighlight whole{.ranges = {{0, article.document->text().size()}}};
    const Source source{
        .bytes =
            (u"before\n\n"_s + quotation(article, whole, MarkdownOptions::Context::None) + u"\n\nafter\n"_s).toUtf8(),
        .name = u"a.md"_s};
    const auto parsed = parseMarkdown(source, {});
    if (!parsed)
        return u"(not read)"_s;
    QStringList quotes;
    for (const Block &block : parsed->document->blocks())
        if (block.quoteDepth > 0)
            quotes << (block.kind == BlockKind::Quote || block.kind == BlockKind::Paragraph ? QString()
                                                                                            : u"(another kind)"_s)
                    + parsed->document->text(block.range()).toString();
    return quotes.join(u'\n');
}

} // namespace

void EscapingTest::passagesReadAsTheyStand_data()
{
    QTest::addColumn<QString>("words");
    const QStringList rows{u"# no heading"_s,
                           u"- no item"_s,
                           u"+ no item"_s,
                           u"1. no number"_s,
                           u"2) nor this"_s,
                           u"> no quote"_s,
                           u"| no | table |"_s,
                           u"---"_s,
                           u"==="_s,
                           u"~~~ fence"_s,
                           u"``` fence"_s,
                           u"[[no link]] and [none](x)"_s,
                           u"#tag and C# and #1"_s,
                           u"^h-abc and x^2"_s,
                           u"<!-- no comment --> <b>bold</b>"_s,
                           u"==no mark== 1==2"_s,
                           u"*a* _b_ __init__ snake_case **c** ~d~ ~~e~~"_s,
                           u"$5 and $6 and $$x$$"_s,
                           u"AT&T &amp; &#35; &nothing"_s,
                           u"back\\slash \\* \\"_s,
                           u"![picture](x.png)"_s,
                           u"%%hidden%%"_s,
                           u"https://example.org/a_b_c?d=e*f*"_s,
                           u"[^1] and [1]: x"_s,
                           u"___"_s,
                           u"***"_s,
                           u"- - -"_s,
                           u": definition"_s,
                           u"[ ] task"_s,
                           u"- [x] done"_s};
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row)) << row;
}

void EscapingTest::passagesReadAsTheyStand()
{
    QFETCH(const QString, words);
    QCOMPARE(readBack(words), words);
}

void EscapingTest::randomMarksReadAsTheyStand()
{
    static constexpr QStringView marks = u"#-+*_[]()<>!&;|=~`^$%\\:.\"'{}@/1 2ab é語 ";
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 3000; ++i) {
        QString words;
        for (int length = 1 + random.bounded(24); length > 0; --length)
            words += marks[random.bounded(int(marks.size()))];
        words = words.simplified();
        if (!words.isEmpty())
            QCOMPARE(readBack(words), words);
    }
}

void EscapingTest::themesBecomeTags_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tag");
    QTest::newRow("plain") << u"openness/secrecy"_s << u"#openness/secrecy"_s;
    QTest::newRow("spaces") << u"free licences/by country"_s << u"#free-licences/by-country"_s;
    QTest::newRow("other letters") << u"Größe/開放"_s << u"#Größe/開放"_s;
    QTest::newRow("marks") << u"R&D, costs"_s << u"#R-D--costs"_s;
}

void EscapingTest::themesBecomeTags()
{
    QFETCH(const QString, path);
    QTEST(themeTag(path), "tag");
}

void EscapingTest::notesCannotHoldOurMarks()
{
    const QString id = u"h-aaaaaaaaaaaa"_s;
    const QString begin = u"<!-- f:"_s + id + u" -->\n"_s;
    const QString end = u"\n<!-- /f:"_s + id + u" -->"_s;
    const QString file = begin + withoutMarkers(u"Ends here?"_s + end + u"\n\n"_s + begin + u"No.\n<!-- keep -->"_s)
        + end;
    QCOMPARE(noteParts(file).size(), 1);
    QCOMPARE(noteParts(file).front().text, file);
    QVERIFY(file.contains(u"<!-- keep -->"_s));
}

} // namespace florilegium
