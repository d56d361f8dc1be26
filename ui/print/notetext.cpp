// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/notetext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace florilegium {

namespace {

quint16 styleOf(const QTextCharFormat &format)
{
    quint16 style = StyleNone;
    if (format.fontWeight() > QFont::Normal)
        style |= StyleStrong;
    if (format.fontItalic())
        style |= StyleEmphasis;
    if (format.fontStrikeOut())
        style |= StyleStrike;
    if (format.fontFixedPitch())
        style |= StyleCode;
    return style;
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) || block.blockFormat().nonBreakableLines();
}

void addFragments(DocumentBuilder &builder, const QTextBlock &block)
{
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat format = at.fragment().charFormat();
        const quint16 before = builder.addStyle(isHeading ? quint16(StyleStrong) : styleOf(format));
        const qint32 link = builder.link();
        if (format.isAnchor())
            builder.beginLink(format.anchorHref());
        const bool isPicture = format.isImageFormat();
        builder.addText(isPicture ? format.stringProperty(QTextFormat::ImageAltText) : at.fragment().text());
        builder.setLink(link);
        builder.setStyle(before);
    }
}

void addProse(DocumentBuilder &builder, const QTextBlock &block, int depth)
{
    const QTextList *list = block.textList();
    const int quotes = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
    builder.setListDepth(depth + (list ? std::max(list->format().indent(), 1) : 0));
    builder.setQuoteDepth(quotes);
    if (list && list->format().style() == QTextListFormat::ListDecimal) {
        const int first = list->format().hasProperty(QTextFormat::ListStart) ? list->format().start() : 1;
        builder.beginBlock(BlockKind::ListItem, 0, qint32(list->itemNumber(block) + first));
    } else {
        builder.beginBlock(list ? BlockKind::ListItem : quotes > 0 ? BlockKind::Quote : BlockKind::Paragraph);
    }
    addFragments(builder, block);
    builder.endBlock();
    builder.setQuoteDepth(0);
    builder.setListDepth(depth);
}

} // namespace

void addNoteText(DocumentBuilder &builder, const QString &markdown, int depth)
{
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setMarkdown(markdown,
                     QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                         | QTextDocument::MarkdownNoHTML);
    builder.setListDepth(depth);
    bool inCode = false;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (!isCode(block)) {
            if (inCode)
                builder.endBlock();
            inCode = false;
            addProse(builder, block, depth);
            continue;
        }
        if (inCode)
            builder.addLineBreak();
        else
            builder.beginBlock(BlockKind::Preformatted);
        inCode = true;
        builder.addText(block.text());
    }
    if (inCode)
        builder.endBlock();
}

} // namespace florilegium
