// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotestext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

constexpr qsizetype shownLength = 4000; // UTF-16 units; the editor has all of it
constexpr double paragraphGap = 4;
constexpr double listIndent = 14;

/// A document that opens nothing, whatever a note refers to.
class NoteDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

void flattenBlock(QTextCursor &cursor, const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(0);
    format.setBottomMargin(block.next().isValid() && !block.textList() ? paragraphGap : 0);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
}

/// Gives each run of characters the format that `change` makes of its own.
void changeFormats(QTextCursor &cursor, const QTextBlock &block,
                   const std::function<void(QTextCharFormat &format)> &change)
{
    struct Styled
    {
        int start;
        int length;
        QTextCharFormat format;
    };
    QList<Styled> spans;
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format = fragment.charFormat();
        change(format);
        spans.append({fragment.position(), fragment.length(), format});
    }
    for (const Styled &span : std::as_const(spans)) {
        cursor.setPosition(span.start);
        cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(span.format);
    }
}

/// Sizes and colours of the importer are replaced by ours; weight and slant stay.
void flattenCharacters(QTextCursor &cursor, const QTextBlock &block, const Palette &palette)
{
    changeFormats(cursor, block, [&palette](QTextCharFormat &format) {
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.clearForeground();
        if (format.isAnchor()) {
            format.setForeground(palette.tone(u"question"_s).ink);
            format.setFontUnderline(true);
        }
    });
}

} // namespace

std::unique_ptr<QTextDocument> noteText(const QString &markdown, const QFont &font, const Palette &palette,
                                        double width)
{
    auto text = std::make_unique<NoteDocument>();
    text->setUndoRedoEnabled(false);
    text->setDefaultFont(font);
    text->setDocumentMargin(0);
    text->setIndentWidth(listIndent);
    const QString shown = markdown.size() > shownLength ? markdown.first(shownLength) + u'…' : markdown;
    text->setMarkdown(
        shown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(text.get());
    cursor.beginEditBlock();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        flattenBlock(cursor, block);
        flattenCharacters(cursor, block, palette);
    }
    cursor.endEditBlock();
    text->setTextWidth(width);
    return text;
}

void mapNoteLinks(QTextDocument &text, const std::function<QString(const QString &target)> &map)
{
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        changeFormats(cursor, block, [&map](QTextCharFormat &format) {
            const QString target = format.isAnchor() ? map(format.anchorHref()) : QString();
            format.clearProperty(QTextFormat::AnchorHref);
            format.clearProperty(QTextFormat::IsAnchor);
            format.clearProperty(QTextFormat::AnchorName);
            if (!target.isEmpty())
                format.setAnchorHref(target);
        });
    }
    cursor.endEditBlock();
}

} // namespace florilegium
