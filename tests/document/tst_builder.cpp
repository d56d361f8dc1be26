// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tests_document.h"

#include "document/builder.h"
#include "document/rules.h"
#include "document/samples.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

void BuilderTest::collapsesWhiteSpace_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringList{u"one two"_s} << u"one two"_s;
    QTest::newRow("runs") << QStringList{u"  one \n\t two  "_s} << u"one two"_s;
    QTest::newRow("across pieces") << QStringList{u"one "_s, u" two"_s, u" "_s} << u"one two"_s;
    QTest::newRow("no-break space stays") << QStringList{u"10\u00a0km"_s} << u"10\u00a0km"_s;
    QTest::newRow("only white space") << QStringList{u" "_s, u"\n"_s} << QString();
    QTest::newRow("emoji") << QStringList{u"a 😀 b"_s} << u"a 😀 b"_s;
}

void BuilderTest::collapsesWhiteSpace()
{
    QFETCH(const QStringList, pieces);
    QFETCH(const QString, text);
    DocumentBuilder builder;
    for (const QString &piece : pieces)
        builder.addText(piece);
    QCOMPARE(builder.finish().text(), text);
}

void BuilderTest::keepsCodeAsItIs()
{
    DocumentBuilder builder;
    builder.beginCode(u"Python"_s);
    builder.addText(u"if x:\r\n\treturn  1\n\n");
    const Document document = builder.finish();
    QCOMPARE(document.text(), u"if x:\n\treturn  1"_s);
    QCOMPARE(document.codes().front().language, u"Python"_s);
}

void BuilderTest::dropsBlocksWithoutText()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"One");
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addText(u"   ");
    builder.beginCode({});
    builder.beginTable(0);
    builder.beginRow();
    builder.beginCell();
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Two");
    const Document document = builder.finish();
    QCOMPARE(document.text(), u"One\nTwo"_s);
    QCOMPARE(document.blocks().size(), size_t(2));
    QVERIFY(document.codes().empty() && document.tables().empty());
}

void BuilderTest::mergesSpansOfOneStyle()
{
    DocumentBuilder builder;
    builder.setStyle(StyleEmphasis);
    builder.addText(u"one");
    builder.addText(u" two ");
    builder.setStyle(StyleNone);
    const Document document = builder.finish();
    QCOMPARE(document.spans().size(), size_t(1));
    QCOMPARE(document.spans().front().range(), (TextRange{0, 7})); // without the trailing space
}

void BuilderTest::fillsShortTableRows()
{
    DocumentBuilder builder;
    builder.beginTable(1);
    builder.beginRow();
    builder.beginCell();
    builder.addText(u"a");
    builder.beginCell();
    builder.addText(u"b");
    builder.beginRow();
    builder.beginCell();
    builder.addText(u"c");
    const Document document = builder.finish();
    QCOMPARE(document.text(), u"a\tb\nc"_s);
    const TableRef &table = document.tables().front();
    QCOMPARE(table.columns, 2);
    QCOMPARE(table.rows(), 2);
    QVERIFY(table.cells[3].isEmpty());
}

void BuilderTest::replacesWhatIsNoText()
{
    DocumentBuilder builder;
    builder.addText(QString(u"a"_s + QChar(0) + QChar(0xd800) + QChar(0xfffc) + u"b"_s));
    QCOMPARE(builder.finish().text(), u"a\ufffd\ufffd\ufffdb"_s);
}

void BuilderTest::putsTheTitleFirst()
{
    const Document document = testing::richDocument();
    QCOMPARE(document.text(document.blocks().front().range()), u"A title 😀");
    QCOMPARE(document.blocks().front().level, 1);
    QCOMPARE(document.text(document.spans().front().range()), u"strong");
    QCOMPARE(document.text(document.tables().front().cells[3]), u"64");

    DocumentBuilder titled;
    titled.beginBlock(BlockKind::Heading, 1);
    titled.addText(u"Its own");
    QCOMPARE(titled.finish().metadata().title, u"Its own"_s);
}

void BuilderTest::placesTargetsAtTheNextCharacter()
{
    DocumentBuilder builder;
    builder.addTarget(u"x"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"here");
    builder.addTarget(u"end"_s);
    const Document document = builder.finish();
    QCOMPARE(document.targetOf(u"x"), 0);
    QCOMPARE(document.targetOf(u"end"), 4);
    QVERIFY(!document.targetOf(u"none"));
}

void BuilderTest::keepsItsRulesWhateverItIsFed()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        DocumentBuilder builder;
        bool inTable = false;
        for (int step = 0; step < 60; ++step) {
            const int choice = random.bounded(14);
            if (choice < 5) {
                QString text;
                for (int i = random.bounded(8); i > 0; --i)
                    text += QChar(char16_t(random.bounded(3) ? random.bounded(128) : random.bounded(0x10000)));
                builder.addText(text);
            } else if (choice == 5) {
                builder.addLineBreak();
            } else if (choice == 6) {
                builder.addImage({.source = u"i"_s});
            } else if (choice == 7) {
                builder.setStyle(quint16(random.bounded(8)));
            } else if (choice == 8) {
                builder.beginLink(u"l"_s);
            } else if (choice == 9) {
                builder.addTarget(QString::number(random.bounded(9)));
            } else if (choice == 10 && inTable && builder.inBlock()) {
                random.bounded(3) ? builder.beginCell() : builder.beginRow();
            } else if (choice == 11) {
                builder.beginTable(1);
                inTable = true;
            } else if (choice == 12) {
                builder.beginCode({});
                inTable = false;
            } else {
                builder.beginBlock(random.bounded(2) ? BlockKind::Paragraph : BlockKind::Preformatted);
                builder.leaveOut(LeftOutReason::Hidden, u"x"_s, u"y"_s);
                inTable = false;
            }
            if (!builder.inBlock())
                inTable = false;
        }
        builder.metadata().title = round % 2 ? u"T"_s : QString();
        QVERIFY2(keepsRules(builder.finish().parts()), qPrintable(QString::number(round)));
    }
}

} // namespace florilegium
