// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fakequeries.h"
#include "exchange/passagelist.h"
#include "exchange/tests_exchange.h"

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

} // namespace florilegium
