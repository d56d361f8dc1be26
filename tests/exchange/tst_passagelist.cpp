// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fakequeries.h"
#include "exchange/passagelist.h"
#include "exchange/tests_exchange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

void PassageListTest::aPassageIsWrittenWithWhereItIsFrom()
{
    const FakeQueries library = sampleLibrary();
    const HighlightRow row{
        .highlight = library.allHighlights.front(), .articleTitle = u"From *Openness*"_s, .status = Status::Attributed};
    const PassageWords words{
        .around = {}, .themes = {u"openness"_s, u"openness/free licences"_s}, .colour = u"What is claimed"_s};
    QCOMPARE(passageMarkdown(row, words),
             u"> The company opened its weights.\n\n"
             "- source: From \\*Openness\\* · "
             "[open](florilegium://article/a-aaaaaaaaaaaa#h-aaaaaaaaaaaa)\n"
             "- theme: #openness #openness/free-licences\n"
             "- colour: “What is claimed”\n"
             "- status: attributed\n\n"
             "A *note*.\n\nIn two paragraphs."_s);
}

void PassageListTest::wordsAroundStandOutsideTheBold()
{
    FakeQueries library = sampleLibrary();
    HighlightRow row{.highlight = library.allHighlights.back(), .articleTitle = u"Doors"_s};
    const PassageWords words{
        .around = {.before = u"1. And yet "_s, .after = u" what comes next."_s}, .themes = {}, .colour = u"claim"_s};
    QCOMPARE(passageMarkdown(row, words).section(u'\n', 0, 0), u"> 1\\. And yet **Nobody knows** what comes next."_s);
}

void PassageListTest::aLongListIsWrittenByPages()
{
    FakeQueries library = sampleLibrary();
    const Highlight passage = library.allHighlights.back();
    library.allHighlights.clear();
    for (int number = 0; number < 450; ++number) {
        library.allHighlights << passage;
        library.allHighlights.back().id = HighlightId::make();
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.md"_s);
    PassageListWriter writer({.filter = {}, .heading = u"All"_s, .only = {}}, path);
    for (const std::optional<int> count : {std::optional<int>(), std::optional<int>(), std::optional(450)}) {
        const auto written = writer.writePage(library);
        QVERIFY(written);
        QCOMPARE(*written, count);
        QCOMPARE(QFile::exists(path), count.has_value());
    }
    QCOMPARE(library.listReads, 1);
    QCOMPARE(library.pages, (QList<qsizetype>{200, 200, 50}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("# All\n\n> Nobody knows\n"));
    QCOMPARE(text.count("- source: An article"), 450);
}

} // namespace florilegium
