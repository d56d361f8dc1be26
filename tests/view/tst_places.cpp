// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "text/boundaries.h"
#include "view/givenview.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

DocumentPtr everyKind()
{
    DocumentBuilder builder;
    builder.metadata() = {
        .title = u"Every kind 😀"_s, .byline = u"M. Alder"_s, .site = u"Field Notes"_s, .published = u"2025-07-14"_s};
    for (const BlockKind kind :
         {BlockKind::Paragraph, BlockKind::Quote, BlockKind::ListItem, BlockKind::Caption, BlockKind::Footnote,
          BlockKind::Preformatted, BlockKind::Maths, BlockKind::DefinitionTerm, BlockKind::Definition}) {
        builder.setListDepth(kind == BlockKind::ListItem ? 2 : 0);
        builder.setQuoteDepth(kind == BlockKind::Quote ? 1 : 0);
        builder.beginBlock(kind, 0, kind == BlockKind::ListItem ? 3 : 0);
        builder.addStyle(StyleStrong | StyleSuperscript);
        builder.addText(u"styled");
        builder.setStyle(StyleNone);
        builder.addText(u" words, שלום עולם 123, 你好。「世界」, 👍🏽 and مرحبا");
    }
    builder.setListDepth(0);
    builder.setQuoteDepth(0);
    for (int level = 2; level <= 6; ++level) {
        builder.beginBlock(BlockKind::Heading, level);
        builder.addText(u"Heading");
    }
    builder.beginCode(u"C++"_s);
    builder.addText(u"int main()\n{\n\treturn 0;\n}\n");
    builder.addRule();
    builder.beginTable(1, {CellAlignment::Start, CellAlignment::End});
    for (int row = 0; row < 3; ++row) {
        builder.beginRow();
        for (const QString &cell : {u"one cell with words"_s, u"64"_s}) {
            builder.beginCell();
            builder.addText(cell);
        }
    }
    builder.addImage({.source = u"none.png"_s, .alternative = u"What it would show"_s});
    return std::make_shared<const Document>(builder.finish());
}

/// The first ten letters of each line of code in a colour that no palette has.
class OneColour : public CodeColours
{
public:
    void setDocument(const DocumentPtr &) override {}
    void setLook(const Palette &) override {}
    void setVisible(qint32, qint32, qint32) override {}
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(qint32, qint32) const override
    {
        QTextLayout::FormatRange all;
        all.start = 0;
        all.length = 10;
        all.format.setForeground(QColor(0xFF00FF));
        return {all};
    }
};

bool hasColour(const QImage &image, QRect within)
{
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            if (seen.red() > 150 && seen.blue() > 150 && seen.green() < 90)
                return true;
        }
    }
    return false;
}

} // namespace

void PlacesTest::coloursOfCodeGiveWayToBands()
{
    DocumentBuilder builder;
    builder.beginCode(u"C++"_s);
    builder.addText(u"int first = 1;\nint second = 2;\n");
    GivenView given(std::make_shared<const Document>(builder.finish(false)));
    OneColour colours;
    given.view.setCodeColours(&colours);
    given.view.zoomIn(); // laid out anew
    const auto coloured = [&](const QString &words) {
        const QImage image = given.view.grab().toImage();
        const QRect rect = given.view.rectsOf(given.rangeOf(words)).front().toRect();
        return hasColour(image, rect);
    };
    QVERIFY(coloured(u"first"_s) && coloured(u"second"_s));
    given.mark(given.rangeOf(u"first"_s));
    QVERIFY(!coloured(u"first"_s));
    QVERIFY(coloured(u"int first"_s)); // beside it
    QVERIFY(coloured(u"second"_s));
    given.view.setSelection(given.rangeOf(u"second"_s));
    QVERIFY(!coloured(u"second"_s));
    given.view.setCodeColours(nullptr);
}

void PlacesTest::theHitTestInvertsTheCaret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"The quick brown fox jumps over the lazy dog, and then it rests. "_s.repeated(6);
    QTest::newRow("chinese") << u"第一句话在这里。第二句话在那里。"_s.repeated(12);
    QTest::newRow("combining") << u"Cafe\u0301 na\u0308ive o\u0302 "_s.repeated(15);
    QTest::newRow("emoji") << u"a👍🏽b 😀 c "_s.repeated(20);
}

void PlacesTest::theHitTestInvertsTheCaret()
{
    QFETCH(const QString, text);
    DocumentBuilder builder;
    builder.addText(text);
    GivenView given(std::make_shared<const Document>(builder.finish(false)));
    const QString &shown = given.document->text();
    int asked = 0;
    for (qsizetype offset = 0; offset < shown.size(); offset = nextGrapheme(shown, offset)) {
        const QRectF caret = given.view.rectOf(offset);
        QVERIFY2(caret.height() > 0, qPrintable(QString::number(offset)));
        // A character's left half belongs to the place before it.
        QCOMPARE(given.view.offsetAt({caret.left() + 1, caret.center().y()}), offset);
        ++asked;
    }
    QVERIFY(asked > 20);
}

void PlacesTest::everyKindOfBlockIsPainted()
{
    GivenView given(everyKind(), {900, 700});
    for (qsizetype start = 0; start + 12 < given.document->text().size(); start += 25)
        given.mark({start, start + 12});
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark, Look::HighContrast}) {
        given.view.setLook(paletteFor(look));
        for (int step = 0; step < 6; ++step) {
            QVERIFY(!given.view.grab().isNull());
            given.view.scrollByPixels(300);
        }
        given.view.goTo(0);
    }
}

void PlacesTest::clicksCycleThroughOverlaps()
{
    GivenView given(testing::prose(3));
    const TextRange outer = given.rangeOf(u"Statement 0 of paragraph 1 was made"_s);
    const TextRange inner = given.rangeOf(u"paragraph 1"_s);
    const HighlightId outerId = given.mark(outer);
    const HighlightId innerId = given.mark(inner);
    given.view.grab();
    const QPoint at = given.view.rectsOf(inner).front().center().toPoint();
    QList<HighlightId> seen;
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(given.view.viewport(), Qt::LeftButton, {}, at);
        QTest::qWait(0);
        QVERIFY(given.view.currentHighlight());
        seen << *given.view.currentHighlight();
        QTest::mouseDClick(given.view.viewport(), Qt::RightButton, {},
                           {5, 5}); // parts the clicks: no double click of ours
    }
    QCOMPARE(seen, (QList{innerId, outerId, innerId}));
}

} // namespace florilegium
