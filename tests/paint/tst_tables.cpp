// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "document/builder.h"
#include "paint/linegeometry.h"
#include "paint/rowlayouter.h"

#include <QFontMetricsF>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double measure = 600;

DocumentPtr tableOf(const QList<QStringList> &rows, const std::vector<CellAlignment> &alignments = {})
{
    DocumentBuilder builder;
    builder.beginTable(1, alignments);
    for (const QStringList &row : rows) {
        builder.beginRow();
        for (const QString &cell : row) {
            builder.beginCell();
            builder.addText(cell);
        }
    }
    return std::make_shared<const Document>(builder.finish(false));
}

QStringList columnsOf(int count, const QString &words)
{
    return QStringList(count, words);
}

QString prose()
{
    return u"what was said of it by those who had been there and saw it "_s.repeated(8).trimmed();
}

TableShape shapeIn(const Document &document, double width, WideTables wide)
{
    return shapeOf(document, document.tables().front(), Typography(), width, wide);
}

/// The rows of a table, laid out and slid to a share of the way.
struct GivenTable
{
    GivenTable(DocumentPtr shown, double share)
        : document(std::move(shown))
        , rows(rowsOf(*document))
    {
        RowLayouter layouter({.document = document,
                              .rows = rows,
                              .typography = &typography,
                              .palette = paletteFor(Look::Light),
                              .width = measure,
                              .wideTables = WideTables::Sliding});
        for (std::size_t row = 0; row < rows.size(); ++row) {
            laid.push_back(layouter.lay(qsizetype(row)));
            slideTo(*laid.back(), std::round(share * laid.back()->tableWindow->most()));
        }
    }

    DocumentPtr document;
    std::vector<Row> rows;
    Typography typography;
    std::vector<std::unique_ptr<LaidRow>> laid;
};

DocumentPtr wideTable(bool rightToLeft)
{
    const QString words = rightToLeft ? u"كلمات في خلية"_s : u"words in a cell"_s;
    return tableOf({columnsOf(9, words), columnsOf(9, words + words), columnsOf(9, u"42"_s)});
}

} // namespace

void TablesTest::columnsHaveRoomForTheirWords_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("slides");
    QTest::addColumn<bool>("fills"); // the width
    const QStringList figures = columnsOf(12, u"1 234 567"_s);
    QTest::newRow("few short cells") << QList<QStringList>{{u"a"_s, u"bc"_s}} << measure << false << false;
    QTest::newRow("prose gives way") << QList<QStringList>{{u"a"_s, prose(), prose()}} << measure << false << true;
    QTest::newRow("a long word keeps its room")
        << QList<QStringList>{{prose(), prose(), u"incomprehensibilities"_s, u"a"_s}} << measure << false << true;
    QTest::newRow("two columns in little room") << QList<QStringList>{{prose(), prose()}} << 300.0 << false << true;
    QTest::newRow("one column is never too wide") << QList<QStringList>{{QString(300, u'x')}} << 200.0 << false << true;
    QTest::newRow("figures in twelve columns") << QList<QStringList>{figures, figures} << measure << true << false;
    QTest::newRow("prose in eight columns") << QList<QStringList>{columnsOf(8, prose())} << measure << true << false;
    QTest::newRow("Chinese breaks anywhere")
        << QList<QStringList>{columnsOf(4, u"天地玄黄宇宙洪荒日月盈昃辰宿列张"_s)} << measure << false << true;
}

void TablesTest::columnsHaveRoomForTheirWords()
{
    QFETCH(const QList<QStringList>, rows);
    QFETCH(const double, width);
    QFETCH(const bool, slides);
    QFETCH(const bool, fills);
    const DocumentPtr document = tableOf(rows);
    const TableShape shape = shapeIn(*document, width, WideTables::Sliding);
    QCOMPARE(qsizetype(shape.edges.size()), rows.front().size() + 1);
    QVERIFY(std::ranges::is_sorted(shape.edges));
    QCOMPARE(shape.slides, slides);
    QCOMPARE(shape.width() > width + double(rows.front().size()), slides); // edges are whole pixels
    if (fills)
        QVERIFY2(shape.width() > width - double(rows.front().size()), qPrintable(QString::number(shape.width())));
    const Typography typography;
    const QFontMetricsF metrics(typography.style(TextRole::TableHead).font);
    for (qint32 column = 0; column < rows.front().size(); ++column) {
        const double room = shape.widthOf(column) - 2 * cellPadding(typography);
        const QStringList words = rows.front()[column].split(u' ');
        for (const QString &word : words) {
            const double wanted = std::min(metrics.horizontalAdvance(word), width / 3 - 2 * cellPadding(typography));
            QVERIFY2(word[0].unicode() > 0x2000 || room >= wanted, qPrintable(word));
        }
        QVERIFY(shape.widthOf(column) <= width + 1);
    }
}

void TablesTest::onPaperAllIsSqueezed()
{
    const DocumentPtr document = tableOf({columnsOf(12, u"1 234 567"_s), columnsOf(12, prose())});
    const TableShape shape = shapeIn(*document, measure, WideTables::Squeezed);
    QVERIFY(!shape.slides);
    QVERIFY(shape.width() <= measure + 12);
    const std::vector<Row> rows = rowsOf(*document);
    const Typography typography;
    RowLayouter layouter(
        {.document = document, .rows = rows, .typography = &typography, .palette = {}, .width = measure});
    const std::unique_ptr<LaidRow> laid = layouter.lay(0);
    QVERIFY(!laid->tableWindow);
    QVERIFY(laid->pieces.back().rect().right() <= measure + 12);
}

void TablesTest::arabicColumnsBeginAtTheRight()
{
    const GivenTable given(wideTable(true), 1.0);
    const LaidRow &row = *given.laid.front();
    QVERIFY(row.tableWindow->shape->rightToLeft);
    for (std::size_t piece = 1; piece < row.pieces.size(); ++piece)
        QVERIFY(row.pieces[piece].origin.x() < row.pieces[piece - 1].origin.x());
    QVERIFY(row.pieces.front().rect().right() <= measure);
    // Figures stand on the side where the words begin.
    const LaidRow &figures = *given.laid.back();
    const QRectF caret = caretRect(figures, given.rows.back().range(), figures.pieces.front().range.end);
    QVERIFY(qAbs(caret.left() - figures.pieces.front().rect().right()) < 2);
    QVERIFY(!shapeIn(*wideTable(false), measure, WideTables::Sliding).rightToLeft);
}

void TablesTest::placesByColumnsGoThereAndBack()
{
    for (const bool rightToLeft : {false, true}) {
        const GivenTable given(wideTable(rightToLeft), 0);
        const TableWindow &window = *given.laid.front()->tableWindow;
        for (double offset = 0; offset <= window.most(); offset += 17)
            QVERIFY(qAbs(offsetWithHidden(window, columnsHiddenAt(window, offset)) - offset) < 0.01);
        QCOMPARE(offsetWithHidden(window, 0), rightToLeft ? window.most() : 0.0);
        QCOMPARE(offsetWithHidden(window, 99), rightToLeft ? 0.0 : window.most());
    }
}

void TablesTest::whatIsSeenIsHit_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("share");
    for (const bool rightToLeft : {false, true}) {
        for (const double share : {0.0, 0.37, 1.0})
            QTest::addRow("%s, %.2f", rightToLeft ? "Arabic" : "English", share) << rightToLeft << share;
    }
}

void TablesTest::whatIsSeenIsHit()
{
    QFETCH(const bool, rightToLeft);
    QFETCH(const double, share);
    const GivenTable given(wideTable(rightToLeft), share);
    int seen = 0;
    int hidden = 0;
    for (std::size_t i = 0; i < given.rows.size(); ++i) {
        const LaidRow &row = *given.laid[i];
        const TextRange whole = given.rows[i].range();
        const TableWindow &window = *row.tableWindow;
        for (qsizetype at = whole.start; at < whole.end; ++at) {
            const QRectF caret = caretRect(row, whole, at);
            const QList<LinePart> parts = partsOf(row, {at, at + 1});
            for (const LinePart &part : parts)
                QVERIFY(part.rect.left() >= window.left && part.rect.right() <= window.right);
            if (caret.left() < window.left || caret.left() > window.right) {
                ++hidden;
                const qsizetype instead = offsetAt(row, whole, caret.center());
                QVERIFY(instead >= whole.start && instead <= whole.end); // no click falls there, but a drag may
                continue;
            }
            ++seen;
            QCOMPARE(offsetAt(row, whole, caret.center()), at);
        }
    }
    QVERIFY(seen > 30 && hidden > 30);
}

void TablesTest::sidesAreTheTables_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<bool>("isEnd");
    for (const bool rightToLeft : {false, true}) {
        for (const bool isEnd : {false, true})
            QTest::addRow("%s, %s", rightToLeft ? "Hebrew" : "English", isEnd ? "end" : "start")
                << rightToLeft << isEnd;
    }
}

void TablesTest::sidesAreTheTables()
{
    QFETCH(const bool, rightToLeft);
    QFETCH(const bool, isEnd);
    const QString words = rightToLeft ? u"מילים בתא"_s : u"words here"_s;
    const QString others = rightToLeft ? u"word"_s : u"מילה"_s;
    const DocumentPtr document = tableOf({{words, words + words}, {words, words}, {words, u"42"_s}, {words, others}},
                                         {CellAlignment::Start, isEnd ? CellAlignment::End : CellAlignment::Start});
    const Typography typography;
    const std::vector<Row> rows = rowsOf(*document);
    RowLayouter layouter({.document = document,
                          .rows = rows,
                          .typography = &typography,
                          .palette = paletteFor(Look::Light),
                          .width = measure});
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::unique_ptr<LaidRow> laid = layouter.lay(qsizetype(row));
        const TextPiece &piece = laid->pieces.back();
        const QRectF ink = partsOf(*laid, piece.range).front().rect;
        const bool isRight = rightToLeft != isEnd;
        const double off = isRight ? ink.right() - piece.origin.x() - piece.width : ink.left() - piece.origin.x();
        QVERIFY2(qAbs(off) <= 1.5, qPrintable(u"row %1: %2"_s.arg(row).arg(off)));
    }
}

} // namespace florilegium
