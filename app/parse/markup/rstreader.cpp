// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/rstreader.h"

#include <algorithm>

namespace florilegium::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView adornments = u"=-~^\"'`#*+._:<>!$%&,/;?@\\|(){}[]";
constexpr QStringView bullets = u"*+-\u2022";

constexpr Mark marks[] = {{u"``", StyleCode, true}, {u"**", StyleStrong}, {u"*", StyleEmphasis}};

/// `words <address>`_, `words`_, :role:`words`, `words`, |name|, [1]_ and words_.
Taken takeRst(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    qsizetype role = 0;
    if (rest.startsWith(u':')) {
        const qsizetype end = rest.indexOf(u":`", 1);
        if (end < 2 || end > 40 || rest.first(end).contains(u' '))
            return {};
        role = end + 1;
    }
    if (rest.startsWith(u'[')) {
        const qsizetype close = rest.first(std::min<qsizetype>(rest.size(), 60)).indexOf(u"]_");
        return close > 1 ? Taken{at + close + 2, Taken::Kind::Note, rest.sliced(1, close - 1), {}} : Taken{};
    }
    if (rest.sliced(role).startsWith(u"``") || !rest.sliced(role).startsWith(u'`'))
        return {};
    const qsizetype close = rest.first(std::min<qsizetype>(rest.size(), 2000)).indexOf(u'`', role + 1);
    if (close < 0)
        return {};
    qsizetype end = close + 1;
    while (end < rest.size() && end < close + 3 && rest[end] == u'_')
        ++end;
    const QStringView inner = rest.sliced(role + 1, close - role - 1);
    const qsizetype open = inner.lastIndexOf(u'<');
    const bool isLink = end > close + 1 && open >= 0 && inner.endsWith(u'>');
    if (isLink)
        return {at + end, Taken::Kind::Link, inner.first(open).trimmed(), inner.sliced(open + 1).chopped(1).toString()};
    const bool named = role > 0 && open > 0 && inner.endsWith(u'>');
    const QStringView name = rest.first(role);
    const bool isCode = name == u":code:" || name == u":file:" || name == u":command:" || name == u":samp:";
    const quint16 style = name == u":math:"                           ? StyleMaths
        : isCode || name.contains(u"func") || name.contains(u"class") ? StyleCode
        : name == u":sub:"                                            ? StyleSubscript
        : name == u":sup:"                                            ? StyleSuperscript
        : role == 0 && end == close + 1                               ? StyleEmphasis
                                                                      : StyleNone;
    return {at + end, Taken::Kind::Styled, named ? inner.first(open).trimmed() : inner, {}, style, true};
}

constexpr InlineRules rules{marks, takeRst};

bool isAdmonition(QStringView name)
{
    static constexpr QStringView names[] = {
        u"note",  u"warning",    u"tip",     u"hint",  u"important", u"caution",    u"danger",       u"attention",
        u"error", u"admonition", u"seealso", u"topic", u"sidebar",   u"deprecated", u"versionadded", u"versionchanged"};
    return std::ranges::contains(names, name);
}

QString Metadata::*fieldOf(const QString &name)
{
    return name == "author"_L1 || name == "authors"_L1      ? &Metadata::byline
        : name == "date"_L1                                 ? &Metadata::published
        : name == "title"_L1                                ? &Metadata::title
        : name == "abstract"_L1 || name == "description"_L1 ? &Metadata::excerpt
        : name == "lang"_L1 || name == "language"_L1        ? &Metadata::language
                                                            : nullptr;
}

/// The options of a directive (":name: value" lines) at the beginning of its body.
size_t optionLines(Lines body)
{
    size_t count = 0;
    while (count < body.size() && body[count].text.startsWith(u':') && body[count].text.indexOf(u':', 1) > 1)
        ++count;
    return count;
}

QString optionOf(Lines body, QStringView name)
{
    for (const Line &line : body.first(optionLines(body)))
        if (line.text.startsWith(name))
            return line.text.sliced(name.size()).trimmed().toString();
    return {};
}

Lines withoutBlankStart(Lines lines)
{
    while (!lines.empty() && lines.front().isBlank())
        lines = lines.subspan(1);
    return lines;
}

int indentOf(Lines lines)
{
    int least = 1000;
    for (const Line &line : lines)
        least = line.isBlank() ? least : std::min(least, line.indent);
    return least;
}

} // namespace

void RstReader::readBlocks(Lines lines, int depth)
{
    const int outer = std::exchange(m_outer, indentOf(lines));
    for (size_t at = 0; at < lines.size() && !m_stop.stop_requested();) {
        if (lines[at].isBlank()) {
            ++at;
            continue;
        }
        at += takeBlock(lines, at, depth);
    }
    m_outer = outer;
}

size_t RstReader::takeBlock(Lines lines, size_t at, int depth)
{
    for (const auto take : {&RstReader::takeExplicit, &RstReader::takeItem, &RstReader::takeIndented})
        if (const size_t taken = (this->*take)(lines, at, depth); taken > 0)
            return taken;
    for (const auto take : {&RstReader::takeHeading, &RstReader::takeFields, &RstReader::takeTable})
        if (const size_t taken = (this->*take)(lines, at); taken > 0)
            return taken;
    return takeParagraph(lines, at, depth);
}

void RstReader::writeHeading(QStringView text, QChar adornment, bool over)
{
    const QString kind = QString(adornment) + (over ? u"o"_s : QString());
    if (!m_adornments.contains(kind))
        m_adornments.append(kind);
    m_builder.setListDepth(0);
    m_builder.setQuoteDepth(0);
    m_builder.beginBlock(BlockKind::Heading, int(std::min<qsizetype>(m_adornments.indexOf(kind) + 1, 6)));
    writeInline(text, rules, m_builder);
    m_builder.endBlock();
}

/// A title with a row of one character below, or one above and below; a row alone is a rule.
size_t RstReader::takeHeading(Lines lines, size_t at)
{
    const auto rowAt = [&](size_t i, qsizetype least) {
        return i < lines.size() && isRow(lines[i].text, adornments, least);
    };
    if (rowAt(at, 2) && rowAt(at + 2, 2) && lines[at].text == lines[at + 2].text && !lines[at + 1].isBlank()) {
        writeHeading(lines[at + 1].text, lines[at].text.front(), true);
        return 3;
    }
    const qsizetype length = lines[at].text.size();
    if (lines[at].indent == 0 && !rowAt(at, 4)
        && rowAt(at + 1, std::min<qsizetype>(std::max<qsizetype>(length - 2, 2), 40)) && lines[at + 1].indent == 0) {
        writeHeading(lines[at].text, lines[at + 1].text.front(), false);
        return 2;
    }
    const bool alone = rowAt(at, 4) && (at + 1 >= lines.size() || lines[at + 1].isBlank());
    if (alone)
        m_builder.addRule();
    return alone ? 1 : 0;
}

size_t RstReader::takeFields(Lines lines, size_t at)
{
    const size_t count = optionLines(lines.subspan(at));
    for (const Line &line : lines.subspan(at, count)) {
        const qsizetype close = line.text.indexOf(u':', 1);
        const QString name = line.text.sliced(1, close - 1).toString().toLower();
        const QString value = line.text.sliced(close + 1).trimmed().toString();
        QString Metadata::*field = fieldOf(name);
        if (field && (m_builder.metadata().*field).isEmpty())
            m_builder.metadata().*field = value;
        else if (!value.isEmpty())
            writeParagraph(BlockKind::Paragraph, name + u": "_s + value);
    }
    return count;
}

/// Directives, targets, footnotes and comments: what begins with "..".
size_t RstReader::takeExplicit(Lines lines, size_t at, int depth)
{
    const QStringView text = lines[at].text;
    if (text != u".." && !text.startsWith(u".. "))
        return 0;
    const size_t count = 1 + indentedRun(lines, at + 1, lines[at].indent + 1);
    const Lines body = lines.subspan(at + 1, count - 1);
    const QStringView rest = text.size() > 3 ? text.sliced(3).trimmed() : QStringView();
    const qsizetype mark = rest.indexOf(u"::");
    if (rest.startsWith(u'[') && rest.contains(u']')) {
        const QStringView label = rest.sliced(1, rest.indexOf(u']') - 1);
        m_builder.addTarget(noteTarget(label));
        writeParagraph(BlockKind::Footnote, rest.sliced(rest.indexOf(u']') + 1).trimmed() + u' ' + joined(body),
                       label.toInt());
    } else if (rest.startsWith(u'_')) {
        m_builder.addTarget(rest.sliced(1).chopped(rest.endsWith(u':') ? 1 : 0).toString());
    } else if (mark > 0 && !rest.first(mark).contains(u' ')) {
        writeDirective(rest.first(mark), rest.sliced(mark + 2).trimmed(), body, depth);
    } else if (!rest.isEmpty() || !body.empty()) {
        m_builder.leaveOut(LeftOutReason::Hidden, rest + u'\n' + verbatim(body, indentOf(body)), u"comment"_s);
    }
    return count;
}

void RstReader::writeDirective(QStringView name, QStringView argument, Lines body, int depth)
{
    const Lines content = withoutBlankStart(body.subspan(optionLines(body)));
    m_builder.setListDepth(m_listDepth);
    if (name == u"code-block" || name == u"code" || name == u"sourcecode" || name == u"highlight") {
        writeCode(m_builder, argument.toString(), verbatim(content, indentOf(content)));
    } else if (name == u"math") {
        writeMaths(m_builder, argument + u' ' + joined(content));
    } else if (name == u"image" || name == u"figure") {
        m_builder.addImage({0, argument.toString(), optionOf(body, u":alt:"), 0, 0});
        if (!content.empty())
            writeParagraph(BlockKind::Caption, joined(content));
    } else if (isAdmonition(name) || name == u"epigraph" || name == u"pull-quote" || name == u"highlights") {
        m_builder.setQuoteDepth(++m_quoteDepth);
        if (isAdmonition(name))
            writeParagraph(BlockKind::Quote, name.first(1).toString().toUpper() + name.sliced(1) + u": "_s + argument);
        if (depth < maxNesting)
            readBlocks(content, depth + 1);
        m_builder.setQuoteDepth(--m_quoteDepth);
    } else if (name == u"container" || name == u"rst-class" || name == u"only" || name == u"compound") {
        if (depth < maxNesting)
            readBlocks(content, depth + 1);
    } else {
        m_builder.leaveOut(LeftOutReason::Script,
                           name + u":: "_s + argument + u'\n' + verbatim(content, indentOf(content)), u"directive"_s);
    }
}

void RstReader::writeParagraph(BlockKind kind, const QString &text, qint32 number)
{
    m_builder.setListDepth(m_listDepth);
    m_builder.setQuoteDepth(m_quoteDepth);
    m_builder.beginBlock(kind == BlockKind::Paragraph && m_quoteDepth > 0 ? BlockKind::Quote : kind, 0, number);
    writeInline(text, rules, m_builder);
    m_builder.endBlock();
}

size_t RstReader::takeItem(Lines lines, size_t at, int depth)
{
    const ItemMark mark = itemMarkOf(lines[at].text, bullets, m_next);
    if (mark.length == 0 || depth >= maxNesting)
        return 0;
    const int indent = lines[at].indent + int(mark.length);
    const size_t count = 1 + indentedRun(lines, at + 1, lines[at].indent + 1);
    std::vector<Line> item(lines.begin() + qsizetype(at), lines.begin() + qsizetype(at + count));
    item.front() = {item.front().text.sliced(mark.length).trimmed(), indent};
    const size_t first = filledRun(item, 0);
    const bool nested = itemMarkOf(item.front().text, bullets, 1).length > 0;
    ++m_listDepth;
    if (!nested)
        writeParagraph(BlockKind::ListItem, joined(Lines(item).first(first)), mark.number);
    readBlocks(Lines(item).subspan(nested ? 0 : first), depth + 1);
    --m_listDepth;
    m_next = mark.number + 1;
    return count;
}

/// An indented block: code after "::", else a quotation.
size_t RstReader::takeIndented(Lines lines, size_t at, int depth)
{
    const bool literal = std::exchange(m_literal, false);
    if (lines[at].indent <= m_outer || depth >= maxNesting)
        return 0;
    const size_t count = indentedRun(lines, at, m_outer + 1);
    const Lines block = lines.subspan(at, count);
    if (literal) {
        m_builder.setListDepth(m_listDepth);
        writeCode(m_builder, {}, verbatim(block, indentOf(block)));
        return count;
    }
    m_builder.setQuoteDepth(++m_quoteDepth);
    readBlocks(block, depth + 1);
    m_builder.setQuoteDepth(--m_quoteDepth);
    return count;
}

/// Tables stand as they are drawn.
size_t RstReader::takeTable(Lines lines, size_t at)
{
    const QStringView text = lines[at].text;
    const bool grid = text.startsWith(u"+-") && text.endsWith(u'+');
    const bool simple = text.startsWith(u"==") && text.contains(u' ')
        && std::ranges::all_of(text, [](QChar c) { return c == u'=' || c == u' '; });
    if (!grid && !simple)
        return 0;
    const size_t count = filledRun(lines, at);
    writePreformatted(m_builder, verbatim(lines.subspan(at, count), lines[at].indent));
    return count;
}

size_t RstReader::takeParagraph(Lines lines, size_t at, int depth)
{
    size_t count = 1;
    while (at + count < lines.size() && !lines[at + count].isBlank() && lines[at + count].indent == lines[at].indent)
        ++count;
    const bool defines = count == 1 && at + 1 < lines.size() && !lines[at + 1].isBlank()
        && lines[at + 1].indent > lines[at].indent;
    if (lines[at].text.startsWith(u">>>")) {
        const size_t all = filledRun(lines, at);
        writeCode(m_builder, u"python"_s, verbatim(lines.subspan(at, all), lines[at].indent));
        return all;
    }
    if (lines[at].text.startsWith(u"| ")) {
        m_builder.beginBlock(m_quoteDepth > 0 ? BlockKind::Quote : BlockKind::Paragraph);
        for (const Line &line : lines.subspan(at, count)) {
            m_builder.addLineBreak();
            writeInline(line.text.startsWith(u'|') ? line.text.sliced(1) : line.text, rules, m_builder);
        }
        m_builder.endBlock();
        return count;
    }
    if (defines && depth < maxNesting) {
        writeParagraph(BlockKind::DefinitionTerm, lines[at].text.toString());
        const size_t body = indentedRun(lines, at + 1, lines[at].indent + 1);
        const Lines content = lines.subspan(at + 1, body);
        const size_t first = filledRun(content, 0);
        writeParagraph(BlockKind::Definition, joined(content.first(first)));
        readBlocks(content.subspan(first), depth + 1);
        return 1 + body;
    }
    QString text = joined(lines.subspan(at, count));
    m_literal = text.endsWith("::"_L1);
    if (m_literal)
        text.chop(text == "::"_L1 ? 2 : 1);
    writeParagraph(BlockKind::Paragraph, text);
    return count;
}

} // namespace florilegium::markup
