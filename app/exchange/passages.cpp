// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/passages.h"

#include "exchange/escaping.h"
#include "text/boundaries.h"

#include <QRegularExpression>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isVerbatim(BlockKind kind)
{
    return kind == BlockKind::Code || kind == BlockKind::Preformatted;
}

QString quoted(const QString &line)
{
    return line.isEmpty() ? u">"_s : u"> "_s + line;
}

/// Code as a fence longer than any run of backticks in it.
QStringList fenced(QStringView code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return QStringList{fence} + code.toString().split(u'\n') + QStringList{fence};
}

/// Lines of one paragraph; a line break in the text is a hard one.
QStringList paragraph(const QString &escapedText)
{
    QStringList lines = escapedText.split(QChar::LineSeparator);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] = lines[i].trimmed() + u'\\';
    return lines;
}

void add(QStringList &lines, const QStringList &more)
{
    if (!lines.isEmpty() && !more.isEmpty())
        lines << QString();
    lines << more;
}

/// The words of a range, block by block.
QStringList rangeLines(const Document &document, TextRange range)
{
    QStringList lines;
    for (qsizetype i = std::max<qsizetype>(document.blockAt(range.start), 0); i < std::ssize(document.blocks()); ++i) {
        const Block &block = document.blocks()[size_t(i)];
        if (block.start >= range.end)
            break;
        const QStringView text = document.text(range.intersected(block.range()));
        if (text.trimmed().isEmpty())
            continue;
        if (isVerbatim(block.kind)) {
            add(lines, fenced(text));
        } else {
            for (const QStringView row : text.split(u'\n')) // rows of a table
                add(lines, paragraph(escapedLine(row)));
        }
    }
    return lines;
}

/// One range with the words around it, the passage in bold. Nothing where that makes no sense (code, several blocks).
std::optional<QStringList> inContext(const Document &document, TextRange range, MarkdownOptions::Context context)
{
    const qsizetype index = document.blockAt(range.start);
    if (context == MarkdownOptions::Context::None || index < 0)
        return std::nullopt;
    const Block &block = document.blocks()[size_t(index)];
    if (isVerbatim(block.kind) || block.kind == BlockKind::Table || !block.range().contains(range))
        return std::nullopt;
    TextRange around = block.range();
    if (context == MarkdownOptions::Context::Sentence) {
        const QStringView text = document.text(block.range());
        around.start = block.start + sentenceAt(text, range.start - block.start).start;
        around.end = std::max(range.end, block.start + sentenceAt(text, range.end - 1 - block.start).end);
    }
    const QString before = escapedLine(document.text({around.start, range.start}));
    const QString after = escapedInline(document.text({range.end, around.end}));
    const QString space = range.start > around.start && document.text()[range.start - 1].isSpace() ? u" "_s : QString();
    return paragraph(before + space + u"**"_s + escapedInline(document.text(range).trimmed()) + u"**"_s + after);
}

} // namespace

QString quotation(const ExportArticle &article, const ExportHighlight &highlight, MarkdownOptions::Context context)
{
    QStringList lines;
    if (highlight.isOrphan()) {
        for (const Anchor &anchor : highlight.highlight.anchors) {
            if (!lines.isEmpty())
                add(lines, {u"[…]"_s});
            for (const QString &text : anchor.exact.split(u'\n'))
                add(lines, paragraph(escapedLine(text)));
        }
    }
    for (const TextRange range : highlight.ranges) {
        if (!lines.isEmpty())
            add(lines, {u"[…]"_s});
        add(lines, inContext(*article.document, range, context).value_or(rangeLines(*article.document, range)));
    }
    for (QString &line : lines)
        line = quoted(line);
    return lines.join(u'\n');
}

QString whereabouts(const Document &document, const ExportHighlight &highlight)
{
    if (highlight.isOrphan())
        return {};
    const qsizetype here = document.blockAt(highlight.ranges.front().start);
    std::array<int, 7> numbers{};
    int paragraphs = 0;
    for (qsizetype i = 0; i <= here; ++i) {
        const Block &block = document.blocks()[size_t(i)];
        if (block.kind == BlockKind::Heading && block.level > 1) {
            ++numbers[block.level];
            std::fill(numbers.begin() + block.level + 1, numbers.end(), 0);
        }
        paragraphs += block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote
            || block.kind == BlockKind::ListItem;
    }
    QStringList section;
    for (const int number : numbers) {
        if (number > 0)
            section << QString::number(number);
    }
    const QString paragraphNumber = paragraphs > 0 ? u"¶ %1"_s.arg(paragraphs) : QString();
    const QString sectionNumber = section.isEmpty() ? QString() : u"§ "_s + section.join(u'.');
    return QStringList{sectionNumber, paragraphNumber}.filter(QRegularExpression(u"."_s)).join(u", "_s);
}

} // namespace florilegium
