// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "document/builder.h"
#include "paint/givenhyphens.h"
#include "paint/linegeometry.h"
#include "paint/rowlayouter.h"
#include "text/boundaries.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Words of one to six syllables that the simple patterns break between.
QString words(int count, quint32 seed)
{
    constexpr QStringView consonants = u"bdklmnprst";
    constexpr QStringView vowels = u"aeio";
    QRandomGenerator random(seed);
    QString text;
    for (int word = 0; word < count; ++word) {
        for (int syllable = random.bounded(1, 7); syllable > 0; --syllable) {
            text += consonants[random.bounded(int(consonants.size()))];
            text += vowels[random.bounded(int(vowels.size()))];
        }
        text += word % 9 == 8 ? u". "_s : u" "_s;
    }
    return text;
}

/// Running text in all its places, with what interrupts it, and other kinds of text.
DocumentPtr sample()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addText(words(12, 1));
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(words(40, 2));
    builder.setStyle(StyleStrong);
    builder.addText(words(10, 3));
    builder.setStyle(StyleNone);
    builder.addText(QString(words(10, 4) + u"Cafe\u0301 na\u0308ive 👍🏽 😀 第一句话在这里。 "_s + words(20, 5)));
    builder.beginLink(u"https://example.org"_s);
    builder.addText(words(5, 6));
    builder.setLink(-1);
    builder.addText(words(20, 7));
    builder.setQuoteDepth(1);
    builder.beginBlock(BlockKind::Quote);
    builder.addText(words(60, 8));
    builder.setQuoteDepth(0);
    builder.setListDepth(2);
    builder.beginBlock(BlockKind::ListItem);
    builder.addText(words(60, 9));
    builder.setListDepth(0);
    builder.beginBlock(BlockKind::Caption);
    builder.addText(words(40, 10));
    builder.beginCode(u"C++"_s);
    builder.addText(words(40, 11));
    return std::make_shared<const Document>(builder.finish(false));
}

/// The rows of a document, laid out.
class GivenRows
{
public:
    GivenRows(DocumentPtr shown, double width, bool justified = true)
        : document(std::move(shown))
        , rows(rowsOf(*document))
        , m_typography(TypeChoice{.justified = justified})
    {
        const QString path = m_folder.filePath(u"hyph_qaa.dic"_s);
        testing::writeFile(path, testing::simplePatterns());
        RowLayouter layouter({.document = document,
                              .rows = rows,
                              .typography = &m_typography,
                              .palette = paletteFor(Look::Light),
                              .width = width,
                              .hyphenator = Hyphenator(path)});
        for (std::size_t row = 0; row < rows.size(); ++row)
            laid.push_back(layouter.lay(qsizetype(row)));
    }

    [[nodiscard]] BlockKind kindOf(std::size_t row) const
    {
        return document->blocks()[std::size_t(rows[row].block)].kind;
    }

    DocumentPtr document;
    std::vector<Row> rows;
    std::vector<std::unique_ptr<LaidRow>> laid;

private:
    Typography m_typography;
    QTemporaryDir m_folder;
};

bool isRunning(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::ListItem;
}

void addWidths()
{
    QTest::addColumn<double>("width");
    for (const double width : {190.0, 270.0, 410.0, 645.0, 900.0})
        QTest::addRow("%.0f", width) << width;
}

/// Calls `check(row, its range, line's place, line's range)` for each line of running text.
template<typename Check>
void forEachLine(const GivenRows &given, Check check)
{
    for (std::size_t i = 0; i < given.rows.size(); ++i) {
        const LaidRow &row = *given.laid[i];
        for (int line = 0; isRunning(given.kindOf(i)) && line < row.pieces.front().layout->lineCount(); ++line) {
            const LinePlace place{.piece = 0, .line = line};
            check(row, given.rows[i].range(), place, lineRange(row, given.rows[i].range(), place));
        }
    }
}

bool isLast(const LaidRow &row, LinePlace place)
{
    return place.line + 1 == row.pieces.front().layout->lineCount();
}

bool endsInHyphen(const LaidRow &row, LinePlace place)
{
    const QTextLine line = row.pieces.front().layout->lineAt(place.line);
    return row.pieces.front().layout->text()[line.textStart() + line.textLength() - 1] == QChar(QChar::SoftHyphen);
}

} // namespace

void JustifiedTest::theHitTestInvertsTheCaret_data()
{
    addWidths();
}

void JustifiedTest::theHitTestInvertsTheCaret()
{
    QFETCH(const double, width);
    const GivenRows given(sample(), width);
    int asked = 0;
    for (std::size_t i = 0; i < given.rows.size(); ++i) {
        const TextRange whole = given.rows[i].range();
        const QStringView text = given.document->text(whole);
        for (qsizetype at = 0; at < text.size(); at = nextGrapheme(text, at)) {
            const QRectF caret = caretRect(*given.laid[i], whole, whole.start + at);
            if (text[at].isSpace()) // may hang over
                continue;
            QCOMPARE(offsetAt(*given.laid[i], whole, {caret.left() + 1, caret.center().y()}), whole.start + at);
            ++asked;
        }
    }
    QVERIFY(asked > 1000);
}

void JustifiedTest::bandsCoverExactCharacters_data()
{
    addWidths();
}

void JustifiedTest::bandsCoverExactCharacters()
{
    QFETCH(const double, width);
    const GivenRows given(sample(), width);
    int hyphens = 0;
    forEachLine(given, [&](const LaidRow &row, TextRange whole, LinePlace place, TextRange line) {
        const QStringView text = given.document->text();
        qsizetype end = line.end;
        while (!isLast(row, place) && end > line.start && text[end - 1].isSpace())
            --end;
        for (qsizetype at = line.start; at < end; at = nextGrapheme(text, at)) {
            const qsizetype next = nextGrapheme(text, at);
            const QList<LinePart> parts = partsOf(row, {at, next});
            QCOMPARE(parts.size(), 1);
            QCOMPARE(parts.front().range, (TextRange{at, next}));
            const QRectF rect = parts.front().rect;
            QCOMPARE(rect.top(), lineTop(row, place));
            QVERIFY(qAbs(rect.left() - caretRect(row, whole, at).left()) < 0.1);
            QVERIFY(rect.width() > 1);
            if (next < line.end)
                QVERIFY(qAbs(rect.right() - caretRect(row, whole, next).left()) < 0.1);
        }
        if (!endsInHyphen(row, place))
            return;
        ++hyphens;
        // The hyphen is of a word that goes on, and of no other one.
        const double letters = partsOf(row, line).front().rect.right();
        const double hyphened = partsOf(row, {line.start, line.end + 1}).front().rect.right();
        QVERIFY2(hyphened - letters > 3, qPrintable(QString::number(hyphened - letters)));
        QCOMPARE(offsetAt(row, whole, {hyphened + 5, lineTop(row, place) + 3}), line.end);
        QVERIFY(offsetInLine(row, whole, place, hyphened + 5) < line.end);
        QCOMPARE(linePlaceOf(row, line.end - 1), place);
        QVERIFY(linePlaceOf(row, line.end) == (LinePlace{.piece = 0, .line = place.line + 1}));
    });
    QVERIFY2(hyphens >= 5, qPrintable(QString::number(hyphens)));
}

void JustifiedTest::linesFillTheMeasure_data()
{
    addWidths();
}

void JustifiedTest::linesFillTheMeasure()
{
    QFETCH(const double, width);
    const GivenRows given(sample(), width);
    int filled = 0;
    int ragged = 0;
    forEachLine(given, [&](const LaidRow &row, TextRange whole, LinePlace place, TextRange line) {
        const QRectF box = row.pieces.front().rect();
        const QRectF ink =
            partsOf(row, whole, {.top = lineTop(row, place) + 1, .bottom = lineTop(row, place) + 2}).front().rect;
        QVERIFY(qAbs(ink.left() - box.left()) < 0.1);
        if (isLast(row, place)) {
            ragged += ink.right() < box.right() - 1;
        } else if (given.document->text(line).trimmed().contains(u' ')) {
            QVERIFY2(qAbs(ink.right() - box.right()) <= 1, qPrintable(u"%1 of %2"_s.arg(ink.width()).arg(box.width())));
            ++filled;
        }
    });
    QVERIFY2(filled >= 5, qPrintable(QString::number(filled)));
    QCOMPARE(ragged, 3);
}

void JustifiedTest::onlyRunningTextIsJustified()
{
    const GivenRows given(sample(), 400);
    for (std::size_t i = 0; i < given.rows.size(); ++i) {
        for (const TextPiece &piece : given.laid[i]->pieces) {
            QCOMPARE(piece.isJustified, isRunning(given.kindOf(i)));
            QCOMPARE(!piece.offsets.places().empty(), isRunning(given.kindOf(i)));
        }
    }
    const GivenRows left(sample(), 400, false);
    for (const std::unique_ptr<LaidRow> &row : left.laid) {
        for (const TextPiece &piece : row->pieces) {
            QVERIFY(!piece.isJustified && piece.offsets.places().empty());
            QCOMPARE(piece.layout->text(), left.document->text(piece.range));
        }
    }
}

void JustifiedTest::formatsKeepTheirWords()
{
    const GivenRows given(sample(), 400);
    const TextPiece &piece = given.laid[1]->pieces.front();
    QString bold;
    for (const QTextLayout::FormatRange &format : piece.layout->formats()) {
        if (format.format.fontWeight() == QFont::Bold)
            bold += piece.layout->text().sliced(format.start, format.length);
    }
    QVERIFY(bold.contains(QChar(QChar::SoftHyphen)));
    QCOMPARE(bold.remove(QChar(QChar::SoftHyphen)), words(10, 3));
}

void JustifiedTest::rightToLeftFillsItsLinesToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Hebrew") << u"שלום עולם זה טקסט ארוך מאוד "_s.repeated(12);
    QTest::newRow("Hebrew with Latin and numbers") << u"שלום עולם 1234 word זה טקסט "_s.repeated(12);
    QTest::newRow("Arabic") << u"مرحبا بالعالم هذا نص طويل جدا "_s.repeated(12);
}

void JustifiedTest::rightToLeftFillsItsLinesToo()
{
    QFETCH(const QString, text);
    DocumentBuilder builder;
    builder.addText(text);
    const GivenRows given(std::make_shared<const Document>(builder.finish(false)), 400);
    forEachLine(given, [&](const LaidRow &row, TextRange, LinePlace place, TextRange line) {
        const QList<LinePart> parts = partsOf(row, line);
        QCOMPARE(parts.size(), 1); // no gap where a space is wider than its glyph
        QVERIFY2(qAbs(parts.front().rect.right() - 400) <= 1, qPrintable(QString::number(parts.front().rect.right())));
        // Qt leaves out as much as the white space at the line's end takes, and the last letter's overhang.
        QVERIFY(isLast(row, place) || (parts.front().rect.left() >= -1 && parts.front().rect.left() < 9));
    });
    QVERIFY(given.laid.front()->pieces.front().layout->lineCount() > 3);
}

void JustifiedTest::rightToLeftBeginsAtTheRight_data()
{
    rightToLeftFillsItsLinesToo_data();
}

void JustifiedTest::rightToLeftBeginsAtTheRight()
{
    QFETCH(const QString, text);
    DocumentBuilder builder;
    builder.setQuoteDepth(1);
    builder.beginBlock(BlockKind::Quote);
    builder.addText(text);
    const GivenRows given(std::make_shared<const Document>(builder.finish(false)), 400, false);
    const LaidRow &laid = *given.laid.front();
    const double edge = laid.pieces.front().rect().right();
    QVERIFY(edge < 400 - 3); // the bar stands beside it
    QCOMPARE(laid.mirroredAt, std::optional(400.0));
    forEachLine(given, [&](const LaidRow &row, TextRange, LinePlace, TextRange line) {
        double right = 0;
        for (const LinePart &part : partsOf(row, line))
            right = std::max(right, part.rect.right());
        QVERIFY2(qAbs(right - edge) <= 1, qPrintable(u"%1 of %2"_s.arg(right).arg(edge)));
    });
    QVERIFY(laid.pieces.front().layout->lineCount() > 3);
}

} // namespace florilegium
