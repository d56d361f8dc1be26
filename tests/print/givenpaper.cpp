// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/givenpaper.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

void addTable(DocumentBuilder &builder, int rows)
{
    builder.beginTable(1);
    for (int row = 0; row <= rows; ++row) {
        builder.beginRow();
        for (int column = 0; column < 3; ++column) {
            builder.beginCell();
            builder.addText(row == 0 ? u"Column %1"_s.arg(column) : words(1 + (row * column) % 9));
        }
    }
    builder.endBlock();
}

void addCode(DocumentBuilder &builder, int lines)
{
    builder.beginCode(u"C++"_s);
    for (int line = 0; line < lines; ++line)
        builder.addText(u"int value%1 = compute(%1, %2);\n"_s.arg(line).arg(line * 7));
    builder.endBlock();
}

void addList(DocumentBuilder &builder, int items)
{
    builder.setListDepth(1);
    for (int item = 0; item < items; ++item) {
        builder.beginBlock(BlockKind::ListItem, 0, item + 1);
        builder.addText(words(3 + (item * 17) % 40));
        builder.endBlock();
    }
    builder.setListDepth(0);
}

void addParagraph(DocumentBuilder &builder, int count, BlockKind kind = BlockKind::Paragraph)
{
    builder.beginBlock(kind);
    builder.addText(words(count));
    builder.endBlock();
}

void addPicture(DocumentBuilder &builder, QRandomGenerator &random)
{
    builder.addImage({.alternative = u"a picture"_s, .width = 300, .height = int(random.bounded(60, 900))});
    builder.beginBlock(BlockKind::Caption);
    builder.addText(words(int(random.bounded(3, 30))));
    builder.endBlock();
}

void addSome(DocumentBuilder &builder, QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0:
        builder.beginBlock(BlockKind::Heading, int(random.bounded(2, 5)));
        builder.addText(words(int(random.bounded(1, 16))));
        builder.endBlock();
        break;
    case 1: addTable(builder, int(random.bounded(1, 12))); break;
    case 2: addCode(builder, int(random.bounded(1, 25))); break;
    case 3: addList(builder, int(random.bounded(1, 7))); break;
    case 4: addPicture(builder, random); break;
    case 5:
        builder.setQuoteDepth(1);
        addParagraph(builder, int(random.bounded(5, 80)), BlockKind::Quote);
        builder.setQuoteDepth(0);
        break;
    case 6: builder.addRule(); break;
    default: addParagraph(builder, int(random.bounded(1, 160))); break;
    }
}

} // namespace

QString words(int count)
{
    static const QStringList some{u"door"_s,  u"stands"_s, u"open"_s,  u"keeper"_s, u"harbour"_s,  u"glass"_s,
                                  u"quiet"_s, u"the"_s,    u"of"_s,    u"and"_s,    u"letters"_s,  u"gate"_s,
                                  u"by"_s,    u"long"_s,   u"river"_s, u"stone"_s,  u"yesterday"_s};
    QStringList taken;
    for (int i = 0; i < count; ++i)
        taken << some[(i * 7 + count) % some.size()];
    return taken.join(u' ') + u'.';
}

DocumentPtr finished(DocumentBuilder &builder)
{
    return std::make_shared<const Document>(builder.finish(false));
}

DocumentPtr mixedDocument(quint32 seed)
{
    QRandomGenerator random(seed);
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.addText(u"A mixture"_s);
    builder.endBlock();
    for (int block = 0; block < 60; ++block)
        addSome(builder, random);
    return finished(builder);
}

DocumentPtr longDocument(int paragraphs)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.addText(u"On doors"_s);
    builder.endBlock();
    for (int paragraph = 0; paragraph < paragraphs; ++paragraph) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(QString(u"Passage number%1 begins. "_s.arg(paragraph) + words(100)));
        builder.endBlock();
    }
    return finished(builder);
}

PrintedArticle articleOf(const DocumentPtr &document)
{
    return {.document = document,
            .title = u"On doors"_s,
            .author = u"Ada Brown"_s,
            .origin = u"example.org · Ada Brown"_s,
            .metadataLine = {},
            .highlights = {},
            .type = {},
            .codeColours = {},
            .hyphenator = {}};
}

void mark(PrintedArticle &article, const QString &quote, const QString &note, const QString &colour)
{
    const qsizetype start = article.document->text().indexOf(quote);
    QVERIFY2(start >= 0, qPrintable(quote));
    PrintedHighlight highlight{.ranges = {{start, start + quote.size()}}, .colour = colour, .note = {}};
    if (!note.isEmpty()) {
        MarginNote made;
        made.id = HighlightId::make();
        made.offset = start;
        made.colour = colour;
        made.label = u"Claim"_s;
        made.note = note;
        highlight.note = made;
    }
    article.highlights.append(highlight);
}

QPageLayout paper(QPageSize::PageSizeId size, QPageLayout::Orientation way)
{
    QPageLayout layout(QPageSize(size), way, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

GivenPages::GivenPages(PrintedArticle article, const QPageLayout &layout, Pictures *pictures)
    : pages(std::move(article), layout, pictures)
{
    QVERIFY(pages.layOut([](double) { return true; }));
}

std::unique_ptr<TextRecorder> GivenPages::recorded(int page, int dotsPerInch)
{
    auto device = std::make_unique<TextRecorder>(dotsPerInch);
    QPainter painter(device.get());
    painter.scale(dotsPerInch / paperPixelsPerInch, dotsPerInch / paperPixelsPerInch);
    pages.paint(painter, page);
    return device;
}

QImage GivenPages::picture(int page)
{
    constexpr int scale = 2;
    QImage image((pages.shape().sheet * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

QString GivenPages::ink()
{
    QString ink;
    for (int page = 0; page < pages.count(); ++page)
        ink += recorded(page)->inkIn(pages.shape().text);
    return ink;
}

QString GivenPages::inkOfMargin(int page)
{
    return recorded(page)->inkIn(pages.shape().margin);
}

const Block &GivenPages::blockOf(std::size_t piece) const
{
    const PaperText &text = pages.article();
    const Row &row = text.rows()[std::size_t(text.flow().lines[piece].row)];
    return text.document()->blocks()[std::size_t(row.block)];
}

} // namespace florilegium::testing
