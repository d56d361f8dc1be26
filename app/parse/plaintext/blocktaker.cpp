// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/plaintext/blocktaker.h"

#include "parse/plaintext/headings.h"

#include <algorithm>

namespace florilegium::plaintext {

namespace {

constexpr qsizetype piece = 1024 * 1024; // of a giant line, between two questions whether to stop
constexpr qint32 longestTitle = 160;
constexpr qint32 narrowest = 40; // lines of a text that can have a title

/// Depth of "> > text" and where the text starts.
struct QuoteMark
{
    int depth = 0;
    qint32 contentStart = 0;
};

QuoteMark quoteMarkOf(QStringView text, const Line &line)
{
    QuoteMark mark{.contentStart = line.start};
    while (mark.contentStart < line.end && (text[mark.contentStart] == u'>' || text[mark.contentStart] == u' '))
        mark.depth += text[mark.contentStart++] == u'>';
    return mark;
}

} // namespace

BlockTaker::BlockTaker(Shape shape, DocumentBuilder &builder, std::stop_token stop)
    : m_shape(shape)
    , m_builder(builder)
    , m_stop(std::move(stop))
    , m_first(builder.size() == 0)
{
}

void BlockTaker::take(Run group, Run next)
{
    if (m_codeIndent && !looksLikeCode(m_text, group)) {
        m_builder.endBlock();
        m_codeIndent.reset();
    }
    if (group.size() == 1 && isHeading(group[0], next)) {
        addHeading(group[0], m_first ? 1 : levelOfHeading(contentOf(m_text, group[0])));
        return;
    }
    for (Run rest = group; !rest.empty() && !m_stop.stop_requested();) {
        size_t taken = takeUnderlined(rest);
        if (taken == 0 && isRule(contentOf(m_text, rest[0]))) {
            m_builder.addRule();
            taken = 1;
        }
        if (taken == 0)
            taken = takeQuote(rest);
        if (taken == 0)
            taken = takeItem(rest);
        if (taken == 0) {
            taken = ordinaryLength(rest);
            takeOrdinary(rest.first(taken), taken == group.size());
        }
        rest = rest.subspan(taken);
        m_first = false;
    }
}

/// Whether a group is something that stands under a heading: a paragraph, or the start of a list.
bool BlockTaker::isBody(Run group) const
{
    if (group.empty())
        return false;
    const QStringView line = contentOf(m_text, group[0]);
    if (markerOf(line))
        return true;
    if (group.size() > 1)
        return kindOfRun(m_text, group, m_shape) != RunKind::Verse || m_first;
    return line.size() >= 100 || (line.size() >= 50 && endsSentence(line));
}

bool BlockTaker::isHeading(const Line &line, Run next) const
{
    const QStringView content = contentOf(m_text, line);
    if (next.empty() || isRule(content))
        return false;
    const QStringView nextLine = contentOf(m_text, next[0]);
    const bool nextIsHeading = next.size() == 1 && looksLikeHeading(nextLine);
    if (m_first && (m_shape.width >= narrowest || m_shape.lineIsParagraph || isBody(next)))
        return looksLikeHeading(content, longestTitle) && !markerOf(content) && (isBody(next) || nextIsHeading);
    if (saysItIsHeading(content))
        return isBody(next) || nextIsHeading;
    if (const auto marker = markerOf(content); marker && (!marker->ordered || markerOf(nextLine)))
        return false;
    return !m_lists.holds(line.indent) && looksLikeHeading(content) && isBody(next)
        && (next.size() > 1 || nextLine.size() > content.size() || markerOf(nextLine));
}

size_t BlockTaker::takeUnderlined(Run group)
{
    if (group.size() < 2 || group[0].length() == 0)
        return 0;
    const QStringView mark = contentOf(m_text, group[1]);
    if (!isUnderline(mark, group[0].length()) || !contentOf(m_text, group[0]).front().isLetterOrNumber())
        return 0;
    const bool strong = mark.front() == u'=';
    if (strong && !m_first)
        m_underlinedLevel = 3; // '-' is one below '=' where a text has both
    addHeading(group[0], m_first && strong ? 1 : strong ? 2 : m_underlinedLevel);
    return 2;
}

size_t BlockTaker::takeQuote(Run group)
{
    const int depth = quoteMarkOf(m_text, group[0]).depth;
    if (depth == 0 || (group.size() == 1 && m_text.sliced(group[0].start).startsWith(u">>>")))
        return 0;
    size_t count = 0;
    Lines inner;
    while (count < group.size()) {
        const QuoteMark mark = quoteMarkOf(m_text, group[count]);
        if (mark.depth != depth || (mark.contentStart == group[count].end && count > 0))
            break;
        if (mark.contentStart < group[count].end)
            inner.push_back({.raw = mark.contentStart, .start = mark.contentStart, .end = group[count].end});
        ++count;
    }
    m_lists.close();
    if (!inner.empty()) {
        m_builder.setQuoteDepth(depth);
        m_builder.setListDepth(0);
        m_builder.beginBlock(BlockKind::Quote);
        addParagraph(inner, kindOfRun(m_text, inner, m_shape) == RunKind::Verse);
        m_builder.setQuoteDepth(0);
    }
    return std::max<size_t>(count, 1);
}

size_t BlockTaker::takeItem(Run group)
{
    const QStringView line = contentOf(m_text, group[0]);
    const std::optional<Marker> marker = markerOf(line);
    if (!marker || !m_lists.accepts(*marker, group[0].indent))
        return 0;
    size_t count = 1;
    while (count < group.size() && !markerOf(contentOf(m_text, group[count])))
        ++count;
    m_builder.setListDepth(m_lists.enter(*marker, group[0].indent));
    m_builder.beginBlock(BlockKind::ListItem, 0, marker->number);
    Lines item(group.begin(), group.begin() + std::ptrdiff_t(count));
    item[0].start += marker->length;
    addWrapped(item);
    m_builder.endBlock();
    return count;
}

/// Lines up to one that is marked: a quotation, an underlined heading, a list after a colon.
size_t BlockTaker::ordinaryLength(Run group) const
{
    for (size_t i = 1; i < group.size(); ++i) {
        const QStringView line = contentOf(m_text, group[i]);
        if (line.front() == u'>')
            return i;
        if (i + 1 < group.size() && isUnderline(contentOf(m_text, group[i + 1]), line.size()))
            return i;
        if (m_text[group[i - 1].end - 1] == u':' && markerOf(line))
            return i;
    }
    return group.size();
}

void BlockTaker::takeOrdinary(Run run, bool whole)
{
    const bool inItem = m_lists.holds(run[0].indent);
    if (!inItem)
        m_lists.close();
    m_builder.setListDepth(m_lists.depth());
    if (whole && hasLeadingHeading(m_text, run, m_shape)) {
        addHeading(run[0], m_first ? 1 : levelOfHeading(contentOf(m_text, run[0])));
        run = run.subspan(1);
    }
    switch (kindOfRun(m_text, run, m_shape)) {
    case RunKind::Prose: takeProse(run); break;
    case RunKind::Sentences:
        for (size_t i = 0; i < run.size() && !m_stop.stop_requested(); ++i)
            addParagraph(run.subspan(i, 1), false);
        break;
    case RunKind::Verse: addParagraph(run, true); break;
    case RunKind::Code: takeCode(run); break;
    case RunKind::Preformatted: takePreformatted(run); break;
    }
}

void BlockTaker::takeProse(Run run)
{
    while (!run.empty() && !m_stop.stop_requested()) {
        const size_t count = paragraphLength(m_text, run);
        addParagraph(run.first(count), false);
        run = run.subspan(count);
    }
}

void BlockTaker::takeCode(Run run)
{
    if (m_codeIndent) {
        m_builder.addText(u"\n\n"); // a blank line within the program
    } else {
        m_builder.beginCode({});
        m_codeIndent = std::ranges::min(run, {}, &Line::indent).indent;
    }
    for (const Line &line : run) {
        if (&line != &run[0])
            m_builder.addLineBreak();
        m_builder.addText(QString(std::max(line.indent - *m_codeIndent, 0), u' '));
        addLong(contentOf(m_text, line));
    }
}

void BlockTaker::takePreformatted(Run run)
{
    m_builder.beginBlock(BlockKind::Preformatted);
    addLong(m_text.sliced(run.front().raw, run.back().end - run.front().raw));
    m_builder.endBlock();
}

void BlockTaker::addHeading(const Line &line, int level)
{
    m_lists.close();
    m_builder.setListDepth(0);
    m_builder.beginBlock(BlockKind::Heading, level);
    m_builder.addText(contentOf(m_text, line));
    m_builder.endBlock();
    m_first = false;
}

void BlockTaker::addParagraph(Run run, bool keepLines)
{
    if (!m_builder.inBlock())
        m_builder.beginBlock(BlockKind::Paragraph);
    if (!keepLines) {
        addWrapped(run);
    } else {
        for (const Line &line : run) {
            m_builder.addLineBreak();
            addLong(contentOf(m_text, line));
        }
    }
    m_builder.endBlock();
}

void BlockTaker::addWrapped(Run run)
{
    qint32 from = run.front().start;
    for (size_t i = 1; i < run.size(); ++i) {
        const qint32 end = run[i - 1].end;
        if (end - from < 2 || !joinsWithoutSpace(m_text[end - 1], m_text[run[i].start], m_text[end - 2]))
            continue;
        addLong(m_text.sliced(from, end - from));
        from = run[i].start;
    }
    addLong(m_text.sliced(from, run.back().end - from)); // the line ends in it become spaces
}

void BlockTaker::addLong(QStringView text)
{
    while (text.size() > piece && !m_stop.stop_requested()) {
        const qsizetype end = text[piece - 1].isHighSurrogate() ? piece - 1 : piece;
        m_builder.addText(text.first(end));
        text = text.sliced(end);
    }
    m_builder.addText(text);
}

} // namespace florilegium::plaintext
