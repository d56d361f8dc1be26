// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/pictures.h"
#include "print/givenpaper.h"
#include "print/tests_print.h"

#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// All of a document's own text without white space.
QString inkOfDocument(const Document &document)
{
    return inkOf(document.text());
}

/// Pieces of the block that a piece is of: from the first to behind the last.
PageSpan blockAround(const GivenPages &given, std::size_t piece)
{
    PageSpan span{piece, piece + 1};
    const std::size_t count = given.pages.article().flow().pieces.size();
    while (span.first > 0 && &given.blockOf(span.first - 1) == &given.blockOf(piece))
        --span.first;
    while (span.end < count && &given.blockOf(span.end) == &given.blockOf(piece))
        ++span.end;
    return span;
}

/// Whether any pixel of a room (in units of the page) is not white.
bool hasInk(const QImage &picture, const QRectF &room)
{
    const QRect pixels = QRectF(room.topLeft() * 2, room.size() * 2).toAlignedRect() & picture.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (picture.pixelColor(x, y) != Qt::white)
                return true;
        }
    }
    return false;
}

/// Pictures of one size and colour, there at once.
class RedPictures : public Pictures
{
public:
    explicit RedPictures(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QSize sizeOf(qint32) const override { return m_size; }
    [[nodiscard]] QPixmap pictureOf(qint32, QSize devicePixels) override
    {
        QPixmap pixmap(devicePixels);
        pixmap.fill(Qt::red);
        return pixmap;
    }

private:
    QSize m_size;
};

/// How high the red of a page is, in its units.
double heightOfRed(const QImage &picture)
{
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y) {
        bool isRed = false;
        for (int x = 0; x < picture.width() && !isRed; ++x)
            isRed = picture.pixelColor(x, y) == Qt::red;
        rows += isRed;
    }
    return rows / 2.0;
}

DocumentPtr giantParagraph()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(words(8000));
    builder.endBlock();
    return finished(builder);
}

/// How many characters are painted that are not in the text: numbers of list items, what stands for pictures.
qsizetype charactersBeside(const Document &document)
{
    qsizetype count = 0;
    for (const Block &block : document.blocks()) {
        if (block.kind == BlockKind::ListItem)
            count += QString::number(block.number).size() + 1;
    }
    for (const ImageRef &image : document.images())
        count += inkOf(image.alternative).size();
    return count;
}

DocumentPtr tableOf(int rows, int wordsInACell)
{
    DocumentBuilder builder;
    builder.beginTable(1);
    for (int row = 0; row < rows; ++row) {
        builder.beginRow();
        for (int column = 0; column < 2; ++column) {
            builder.beginCell();
            builder.addText(words(wordsInACell));
        }
    }
    builder.endBlock();
    return finished(builder);
}

} // namespace

void PagesTest::everyWordIsPaintedOnce_data()
{
    QTest::addColumn<DocumentPtr>("document");
    QTest::newRow("long") << longDocument(60);
    QTest::newRow("one giant paragraph") << giantParagraph();
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("mixture %u", seed) << mixedDocument(seed);
    QTest::newRow("a row higher than the page") << tableOf(2, 1200);
}

void PagesTest::everyWordIsPaintedOnce()
{
    QFETCH(const DocumentPtr, document);
    GivenPages given(articleOf(document));
    // By the paginator: all pieces, in order, and all characters in the pieces.
    std::size_t piece = 0;
    for (int page = 0; page < given.pages.count(); ++page) {
        QCOMPARE(given.pages.contentOf(page).article.first, piece);
        piece = given.pages.contentOf(page).article.end;
    }
    const Flow &flow = given.pages.article().flow();
    QCOMPARE(piece, flow.lines.size());
    QString ofPieces;
    for (const FlowLine &line : flow.lines)
        ofPieces += inkOf(document->text(line.range).toString());
    QCOMPARE(ofPieces, inkOfDocument(*document));
    // And by the painter, in order unless a cell is cut or a number stands between.
    const QString painted = given.ink();
    QCOMPARE(painted.size(), inkOfDocument(*document).size() + charactersBeside(*document));
    if (document->tables().empty() && charactersBeside(*document) == 0)
        QCOMPARE(painted, inkOfDocument(*document));
}

void PagesTest::linesStayTogether()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        GivenPages given(articleOf(mixedDocument(seed)));
        for (int page = 0; page + 1 < given.pages.count(); ++page) {
            const PageSpan span = given.pages.contentOf(page).article;
            const QByteArray where = "seed " + QByteArray::number(seed) + ", page " + QByteArray::number(page);
            QVERIFY2(given.blockOf(span.end - 1).kind != BlockKind::Heading, where.constData());
            const PageSpan block = blockAround(given, span.end);
            if (block.first == span.end)
                continue; // the page ends between two blocks
            QVERIFY2(span.end - block.first >= 2 && block.end - span.end >= 2, where.constData());
        }
    }
}

void PagesTest::noInkIsOverTheEdges()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        GivenPages given(articleOf(mixedDocument(seed)));
        const PageShape &shape = given.pages.shape();
        const QRectF text = shape.text;
        constexpr double overhang = 3; // of letters in the first and the last line
        for (int page = 0; page < given.pages.count(); ++page) {
            const QImage picture = given.picture(page);
            const double below = text.bottom() + overhang;
            const double above = shape.headerY + 12;
            QVERIFY(!hasInk(picture, {0, below, shape.sheet.width(), shape.footerY - 12 - below}));
            QVERIFY(!hasInk(picture, {0, above, shape.sheet.width(), text.top() - overhang - above}));
            QVERIFY(!hasInk(picture, {0, 0, shape.sheet.width(), shape.headerY - 12}));
            QVERIFY(!hasInk(picture, {0, 0, text.left() - 10, shape.sheet.height()}));
            QVERIFY(!hasInk(picture, {text.right() + 10, 0, shape.sheet.width(), shape.footerY - 12}));
            QVERIFY(hasInk(picture, text));
        }
    }
}

void PagesTest::tablesAreCutBetweenRows()
{
    GivenPages given(articleOf(tableOf(40, 30)));
    QVERIFY(given.pages.count() > 1);
    const PaperText &text = given.pages.article();
    QCOMPARE(text.flow().pieces.size(), text.rows().size()); // one piece a row
    // The head keeps its first row.
    QCOMPARE(text.flow().pieces[1].before, PageEnd::Forbidden);
}

void PagesTest::aRowHigherThanThePageIsCutBetweenLines()
{
    GivenPages given(articleOf(tableOf(1, 1200)));
    QVERIFY(given.pages.count() >= 2);
    for (const FlowPiece &piece : given.pages.article().flow().pieces)
        QVERIFY(piece.height <= given.pages.shape().text.height());
    // Both cells are there whole: each of their words twice.
    QCOMPARE(given.ink().size(), inkOfDocument(*given.pages.article().document()).size());
}

void PagesTest::codeIsCutBetweenLines()
{
    DocumentBuilder builder;
    builder.beginCode(u"C++"_s);
    for (int line = 0; line < 120; ++line)
        builder.addText(u"int value%1 = %1;\n"_s.arg(line));
    builder.endBlock();
    GivenPages given(articleOf(finished(builder)));
    QVERIFY(given.pages.count() >= 2);
    QCOMPARE(given.ink(), inkOfDocument(*given.pages.article().document()));
    // Its background goes on to the last line of the page and begins with the first of the next.
    const QRectF text = given.pages.shape().text;
    QVERIFY(hasInk(given.picture(0), {text.right() - 6, text.top() + 20, 4, 4}));
    QVERIFY(hasInk(given.picture(1), {text.right() - 6, text.top() + 2, 4, 4}));
}

void PagesTest::picturesStayWhole()
{
    DocumentBuilder builder;
    for (int picture = 0; picture < 5; ++picture) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(words(150 + 40 * picture));
        builder.endBlock();
        builder.addImage({.alternative = u"red"_s});
    }
    RedPictures pictures({400, 3000});
    GivenPages given(articleOf(finished(builder)), paper(QPageSize::A4), &pictures);
    const double height = heightOfRed(given.picture(0));
    double all = 0;
    for (int page = 0; page < given.pages.count(); ++page) {
        const double red = heightOfRed(given.picture(page));
        QVERIFY2(red == 0 || qAbs(red - height) < 1 || qAbs(red - 2 * height) < 1, qPrintable(QString::number(red)));
        all += red;
    }
    QVERIFY(height > 200 && height <= given.pages.shape().text.height());
    QVERIFY(qAbs(all - 5 * height) < 5);
    // On a sheet that is not as high as the type would have it, too.
    GivenPages small(articleOf(given.pages.article().document()), paper(QPageSize::A6, QPageLayout::Landscape),
                     &pictures);
    for (const FlowPiece &piece : small.pages.article().flow().pieces)
        QVERIFY(piece.height <= small.pages.shape().text.height());
}

void PagesTest::anEmptyArticleIsOneSheet()
{
    GivenPages given(articleOf(std::make_shared<const Document>()));
    QCOMPARE(given.pages.count(), 1);
    QVERIFY(!given.recorded(0)->texts().isEmpty()); // its footer
}

void PagesTest::paperSizes_data()
{
    QTest::addColumn<QPageLayout>("layout");
    QTest::newRow("A4") << paper(QPageSize::A4);
    QTest::newRow("Letter") << paper(QPageSize::Letter);
    QTest::newRow("A4 landscape") << paper(QPageSize::A4, QPageLayout::Landscape);
    QTest::newRow("A5") << paper(QPageSize::A5);
    QTest::newRow("A6 landscape") << paper(QPageSize::A6, QPageLayout::Landscape);
    QTest::newRow("A3") << paper(QPageSize::A3);
}

void PagesTest::paperSizes()
{
    QFETCH(const QPageLayout, layout);
    PrintedArticle article = articleOf(longDocument(20));
    mark(article, u"number3 begins"_s, u"Who says so?"_s);
    GivenPages given(article, layout);
    const PageShape &shape = given.pages.shape();
    const QRectF sheet(QPointF(0, 0), shape.sheet);
    QVERIFY(sheet.contains(shape.text));
    QVERIFY(shape.text.width() > 200 && shape.text.height() > 100);
    QVERIFY(shape.margin.isNull() || (sheet.contains(shape.margin) && shape.margin.left() > shape.text.right()));
    QString painted = given.ink();
    const QString own = inkOfDocument(*article.document);
    QVERIFY(painted.startsWith(own));
}

} // namespace florilegium::testing
