// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/bringback.h"
#include "document/rules.h"
#include "document/samples.h"
#include "document/tests_document.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

LeftOut piece(const QString &text, const QString &mark = {})
{
    return {.offset = 0, .reason = LeftOutReason::Boilerplate, .text = text, .what = {}, .mark = mark};
}

/// The rich document with pieces at the start and the end of each of its blocks.
Document riddled()
{
    Document::Parts parts = testing::richDocument().parts();
    parts.leftOut.clear();
    for (const Block &block : parts.blocks) {
        parts.leftOut.push_back(
            {block.start, LeftOutReason::Related, u"before %1\nits line"_s.arg(block.start), {}, {}});
        parts.leftOut.push_back({block.end(), LeftOutReason::Related, u"behind %1"_s.arg(block.start), {}, {}});
    }
    return Document(parts);
}

/// What every block says, and what stands beside it.
QStringList linesOf(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks()) {
        QString line = document.text(block.range()).toString();
        for (const Span &span : document.spansIn(block.range()))
            line += u" <"_s + document.text(span.range()) + u'>';
        if (block.kind == BlockKind::Table) {
            for (const TextRange cell : document.tables()[size_t(block.aux)].cells)
                line += u" |"_s + document.text(cell);
        }
        if (document.imageAt(block.start))
            line += u" picture"_s;
        lines << line;
    }
    return lines;
}

} // namespace

void BringBackTest::piecesStandWhereTheyWouldHave()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.addText(u"On doors");
    builder.endBlock();
    builder.leaveOut(LeftOutReason::Boilerplate, u"Share this"_s, u"share row"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"The first door.");
    builder.endBlock();
    builder.leaveOut(LeftOutReason::Comments, u"Nice\ndoor"_s, u"comments"_s);
    const Document document = builder.finish();
    const QString share = markOf(document.leftOut()[0]);
    const QString comments = markOf(document.leftOut()[1]);
    QVERIFY(broughtBack(document, {}).parts() == document.parts());
    QVERIFY(broughtBack(document, {u"other"_s}).parts() == document.parts());
    QCOMPARE(broughtBack(document, {share}).text(), u"On doors\nShare this\nThe first door."_s);
    const Document both = broughtBack(document, {share, comments});
    QCOMPARE(both.text(), u"On doors\nShare this\nThe first door.\nNice\u2028door"_s);
    QVERIFY(both.leftOut().empty());
    QVERIFY(keepsRules(both.parts()));
}

void BringBackTest::everythingElseStaysAsItIs()
{
    const Document document = riddled();
    const QStringList before = linesOf(document);
    QStringList kept;
    for (const LeftOut &each : document.leftOut()) {
        kept << markOf(each);
        const Document one = broughtBack(document, {markOf(each)});
        QVERIFY2(keepsRules(one.parts()), qPrintable(each.text));
        QCOMPARE(one.leftOut().size(), document.leftOut().size() - 1);
    }
    const Document all = broughtBack(document, kept);
    QVERIFY(keepsRules(all.parts()));
    QStringList after = linesOf(all);
    after.removeIf([](const QString &line) { return line.startsWith(u"before "_s) || line.startsWith(u"behind "_s); });
    QCOMPARE(after, before);
    QCOMPARE(all.blocks().size(), document.blocks().size() * 3);
    QCOMPARE(all.text(TextRange{*all.targetOf(u"notes"), *all.targetOf(u"notes") + 5}).toString(), u"Notes"_s);
}

void BringBackTest::marksTellPiecesApart()
{
    const LeftOut box = piece(u"Sign up"_s, u"main>aside.box=1"_s);
    const LeftOut twin = piece(u"Sign in"_s, u"main>aside.box=2"_s);
    const LeftOut note = piece(u"A note"_s);
    const LeftOut same = piece(u" A  note "_s);
    QCOMPARE(structureOf(box.mark), u"main>aside.box"_s);
    QCOMPARE(markOf(note), markOf(same));
    QCOMPARE(structureOf(markOf(note)), markOf(note)); // its words are all that it has
    QVERIFY(markOf(note) != markOf(piece(u"Another note"_s)));
    const std::vector alone{box, note};
    QCOMPARE(ownMark(alone, box), u"main>aside.box"_s);
    const std::vector together{box, twin, note};
    QCOMPARE(ownMark(together, box), box.mark);
    QVERIFY(isKept(box.mark, {u"main>aside.box"_s}));
    QVERIFY(isKept(box.mark, {box.mark}));
    QVERIFY(!isKept(box.mark, {twin.mark}));
}

} // namespace florilegium
