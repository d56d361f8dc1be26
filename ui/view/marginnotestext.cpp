// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/marginnotestext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
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

/// Where characters of a block stand in the document, line by line.
QList<QRectF> roomsOf(const QTextDocument &text, const QTextBlock &block, const QTextFragment &fragment)
{
    const QPointF origin = text.documentLayout()->blockBoundingRect(block).topLeft();
    const int from = fragment.position() - block.position();
    QList<QRectF> rooms;
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        const int start = std::max(from, line.textStart());
        const int end = std::min(from + fragment.length(), line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const QPointF first(line.cursorToX(start), line.y());
        const QPointF last(line.cursorToX(end), line.y() + line.height());
        rooms << QRectF(first, last).normalized().translated(origin);
    }
    return rooms;
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

QList<NoteLink> noteLinks(const QTextDocument &text)
{
    QList<NoteLink> links;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        bool goesOn = false; // from the fragment before, in another style
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString target = fragment.charFormat().anchorHref();
            if (!target.isEmpty()) {
                if (!goesOn || links.back().target != target)
                    links.append(NoteLink{.target = target, .words = {}, .rooms = {}});
                links.back().words += fragment.text();
                links.back().rooms += roomsOf(text, block, fragment);
            }
            goesOn = !target.isEmpty();
        }
    }
    return links;
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
