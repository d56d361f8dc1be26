// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "document/builder.h"
#include "paint/rows.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

Document sample()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.addText(u"Title");
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"words and more words "_s.repeated(2000));
    builder.beginCode(u"C++"_s);
    builder.addText(u"one\n\nthree\n");
    builder.beginTable(1);
    for (int row = 0; row < 3; ++row) {
        builder.beginRow();
        for (const QString &cell : {u"a"_s, u"b"_s}) {
            builder.beginCell();
            builder.addText(cell);
        }
    }
    builder.addRule();
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(QString(40000, u'x'));
    return builder.finish();
}

} // namespace

void RowsTest::coverEveryCharacterOnce()
{
    const Document document = sample();
    const std::vector<Row> rows = rowsOf(document);
    qsizetype reached = 0;
    for (const Row &row : rows) {
        for (; reached < row.start; ++reached)
            QVERIFY(document.text()[reached] == u'\n'); // only what parts blocks and lines lies between
        reached = row.end();
    }
    QCOMPARE(reached, document.text().size());
    QCOMPARE(std::ranges::count(rows, 2, &Row::block), 3); // lines of code
    QCOMPARE(std::ranges::count(rows, 3, &Row::block), 3); // rows of the table
    QCOMPARE(rowsOf(Document()).size(), std::size_t(0));
}

void RowsTest::cutGiantsAtWhiteSpace()
{
    const Document document = sample();
    for (const Row &row : rowsOf(document)) {
        QVERIFY(row.length <= giantLength);
        if (row.block == 1 && row.continues)
            QVERIFY(document.text()[row.start - 1].isSpace());
    }
}

void RowsTest::areFoundByOffset()
{
    const Document document = sample();
    const std::vector<Row> rows = rowsOf(document);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rowAt(rows, rows[i].start), qsizetype(i));
        if (rows[i].length > 0)
            QCOMPARE(rowAt(rows, rows[i].end() - 1), qsizetype(i));
        QCOMPARE(rows[std::size_t(firstRowOf(rows, rows[i].block))].first, true);
    }
    QCOMPARE(rowAt({}, 0), -1);
}

} // namespace florilegium
