// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/asciidocreader.h"

#include <algorithm>

namespace florilegium::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr Mark inlineMarks[] = {{u"``", StyleCode, true}, {u"`", StyleCode, true},  {u"**", StyleStrong},
                                {u"*", StyleStrong},      {u"__", StyleEmphasis},   {u"_", StyleEmphasis},
                                {u"#", StyleMark},        {u"^", StyleSuperscript}, {u"~", StyleSubscript},
                                {u"+", StyleNone, true}};

/// "name:address[words]" with one of these names; `colon` is where the address begins.
Taken macro(QStringView rest, qsizetype at, qsizetype colon, Taken::Kind kind)
{
    const qsizetype open = rest.indexOf(u'[');
    const qsizetype close = open < 0 ? -1 : rest.indexOf(u']', open);
    const QStringView address = open > colon ? rest.sliced(colon, open - colon) : QStringView();
    if (close < 0 || address.isEmpty() || std::ranges::any_of(address, [](QChar c) { return c.isSpace(); }))
        return {};
    QStringView words = rest.sliced(open + 1, close - open - 1);
    if (const qsizetype role = words.indexOf(u",role="); role >= 0)
        words = words.first(role);
    words = words.endsWith(u'^') ? words.chopped(1) : words;
    return {at + close + 1, kind, words, address.toString()};
}

/// link:address[words], address[words], image:address[words], <<id,words>> and {name}.
Taken takeAsciiDoc(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at).first(std::min<qsizetype>(text.size() - at, 2000));
    if (rest.startsWith(u"link:"))
        return macro(rest, at, 5, Taken::Kind::Link);
    if (rest.startsWith(u"image:") && !rest.startsWith(u"image::"))
        return macro(rest, at, 6, Taken::Kind::Picture);
    if (rest.startsWith(u"http://") || rest.startsWith(u"https://"))
        return macro(rest, at, 0, Taken::Kind::Link);
    if (rest.startsWith(u"[[")) {
        const qsizetype close = rest.indexOf(u"]]");
        return close > 0 ? Taken{at + close + 2, Taken::Kind::Nothing, {}, {}} : Taken{};
    }
    const qsizetype close = rest.startsWith(u"<<") ? rest.indexOf(u">>") : -1;
    if (close < 3)
        return {};
    const QStringView inner = rest.sliced(2, close - 2);
    const qsizetype comma = inner.indexOf(u',');
    const QStringView id = comma < 0 ? inner : inner.first(comma);
    return {at + close + 2, Taken::Kind::Link, comma < 0 ? inner : inner.sliced(comma + 1).trimmed(), u'#' + id};
}

constexpr InlineRules rules{inlineMarks, takeAsciiDoc};

constexpr QStringView admonitions[] = {u"NOTE", u"TIP", u"IMPORTANT", u"WARNING", u"CAUTION"};

qsizetype headingMarks(QStringView text)
{
    const qsizetype marks = std::ranges::find_if(text, [](QChar c) { return c != u'='; }) - text.begin();
    return marks >= 1 && marks <= 6 && marks + 1 < text.size() && text[marks] == u' ' ? marks : 0;
}

bool isAttribute(QStringView text)
{
    const qsizetype colon = text.indexOf(u':', 1);
    return text.startsWith(u':') && colon > 1 && !text.first(colon).contains(u' ')
        && (colon + 1 == text.size() || text[colon + 1] == u' ');
}

/// The line that opens and closes a block, if this is one.
bool isDelimiter(QStringView text)
{
    return isRow(text, u"-=.*_+/", 4) || text == u"--" || text.startsWith(u"```");
}

/// "*", "**" …, "-", "." …: the mark of an item; empty for none.
QStringView itemMark(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"*.-").contains(text.front()))
        return {};
    const qsizetype marks = std::ranges::find_if(text, [&](QChar c) { return c != text.front(); }) - text.begin();
    const bool isMark = marks < text.size() && text[marks] == u' ' && marks <= 6
        && (text.front() != u'-' || marks == 1);
    return isMark ? text.first(marks) : QStringView();
}

bool beginsBlock(QStringView text)
{
    return text.isEmpty() || isDelimiter(text) || !itemMark(text).isEmpty() || text == u"+" || text.startsWith(u"|===")
        || (text.startsWith(u'[') && text.endsWith(u']')) || text.contains(u":: ") || text.endsWith(u"::");
}

} // namespace

void AsciiDocReader::readBlocks(Lines lines, int depth)
{
    for (size_t at = 0; at < lines.size() && !m_stop.stop_requested();) {
        if (lines[at].isBlank() || lines[at].text == u"+") {
            ++at;
            continue;
        }
        size_t taken = 0;
        for (const auto take : {&AsciiDocReader::takeHeading, &AsciiDocReader::takeAttribute,
                                &AsciiDocReader::takeDelimited, &AsciiDocReader::takeTable, &AsciiDocReader::takeMacro,
                                &AsciiDocReader::takeItem, &AsciiDocReader::takeParagraph})
            if (taken = (this->*take)(lines, at, depth); taken > 0)
                break;
        at += taken;
    }
}

void AsciiDocReader::endLists()
{
    m_lists.clear();
    m_numbers.clear();
    m_builder.setListDepth(0);
}

void AsciiDocReader::write(BlockKind kind, QStringView text, qint32 number)
{
    if (!m_title.isEmpty()) {
        const QString title = std::exchange(m_title, {});
        write(BlockKind::Caption, title);
    }
    m_builder.setListDepth(int(m_lists.size()));
    m_builder.setQuoteDepth(m_quoteDepth);
    m_builder.beginBlock(kind == BlockKind::Paragraph && m_quoteDepth > 0 ? BlockKind::Quote : kind, 0, number);
    writeInline(text, rules, m_builder);
    m_builder.endBlock();
}

size_t AsciiDocReader::takeHeading(Lines lines, size_t at, int depth)
{
    const qsizetype level = depth == 0 && lines[at].indent == 0 ? headingMarks(lines[at].text) : 0;
    if (level == 0)
        return 0;
    const bool first = m_builder.size() == 0 && level == 1;
    endLists();
    m_builder.beginBlock(BlockKind::Heading, int(level));
    writeInline(lines[at].text.sliced(level + 1), rules, m_builder);
    m_builder.endBlock();
    return 1 + (first ? takeHead(lines, at + 1) : 0);
}

/// Below the title, without a blank line between: the author, then the revision.
size_t AsciiDocReader::takeHead(Lines lines, size_t at)
{
    size_t count = 0;
    for (; count < 2 && at + count < lines.size(); ++count) {
        const QStringView text = lines[at + count].text;
        if (text.isEmpty() || text.startsWith(u':') || text.startsWith(u'/') || beginsBlock(text))
            break;
        Metadata &metadata = m_builder.metadata();
        if (count == 0)
            metadata.byline =
                text.first(text.indexOf(u'<') < 0 ? text.size() : text.indexOf(u'<')).trimmed().toString();
        else
            metadata.published = text.sliced(text.lastIndexOf(u',') + 1).trimmed().toString();
    }
    return count;
}

/// ":name: value", "[style]", ".Title", "// comment": what belongs to the document or to the block that follows.
size_t AsciiDocReader::takeAttribute(Lines lines, size_t at, int)
{
    const QStringView text = lines[at].text;
    Metadata &metadata = m_builder.metadata();
    if (isAttribute(text)) {
        const QStringView value = text.sliced(text.indexOf(u':', 1) + 1).trimmed();
        if (text.startsWith(u":author:"))
            metadata.byline = value.toString();
        else if (text.startsWith(u":revdate:") || text.startsWith(u":date:"))
            metadata.published = value.toString();
        else if (text.startsWith(u":lang:"))
            metadata.language = value.toString();
        else if (text.startsWith(u":description:"))
            metadata.excerpt = value.toString();
        return 1;
    }
    if (text.startsWith(u"//") && !text.startsWith(u"///")) {
        m_builder.leaveOut(LeftOutReason::Hidden, text.toString(), u"comment"_s);
        return 1;
    }
    if (text.startsWith(u"[[") && text.endsWith(u"]]")) {
        m_builder.addTarget(text.sliced(2).chopped(2).toString());
        return 1;
    }
    if (text.startsWith(u'[') && text.endsWith(u']')) {
        m_style = text.sliced(1).chopped(1).toString();
        if (const qsizetype id = m_style.indexOf(u'#'); id >= 0)
            m_builder.addTarget(m_style.sliced(id + 1).section(u',', 0, 0));
        return 1;
    }
    const bool isTitle = text.size() > 1 && text.startsWith(u'.') && text[1].isLetterOrNumber();
    if (isTitle)
        m_title = text.sliced(1).toString();
    return isTitle ? 1 : 0;
}

size_t AsciiDocReader::takeDelimited(Lines lines, size_t at, int depth)
{
    const QStringView mark = lines[at].text;
    if (!isDelimiter(mark) || depth >= maxNesting)
        return 0;
    const QStringView closing = mark.startsWith(u"```") ? QStringView(u"```") : mark;
    size_t last = at + 1;
    while (last < lines.size() && lines[last].text != closing)
        ++last;
    const Lines body = lines.subspan(at + 1, last - at - 1);
    const QString style = std::exchange(m_style, {});
    if (!m_title.isEmpty())
        write(BlockKind::Caption, std::exchange(m_title, {}));
    m_builder.setListDepth(int(m_lists.size()));
    if (mark.startsWith(u"```"))
        writeCode(m_builder, mark.sliced(3).trimmed().toString(), verbatim(body, 0));
    else if (mark.startsWith(u"---"))
        writeCode(m_builder, style.startsWith("source"_L1) ? style.section(u',', 1, 1).trimmed() : QString(),
                  verbatim(body, 0));
    else if (mark.startsWith(u'.'))
        writePreformatted(m_builder, verbatim(body, 0));
    else if (mark.startsWith(u"++") && style == "stem"_L1)
        writeMaths(m_builder, joined(body));
    else if (mark.startsWith(u"//") || mark.startsWith(u"++"))
        m_builder.leaveOut(mark.startsWith(u'/') ? LeftOutReason::Hidden : LeftOutReason::Script, verbatim(body, 0),
                           u"block"_s);
    else {
        const bool quoted = mark.startsWith(u'_') || std::ranges::contains(admonitions, QStringView(style))
            || mark.startsWith(u'*');
        m_quoteDepth += quoted;
        readBlocks(body, depth + 1);
        m_quoteDepth -= quoted;
        m_builder.setQuoteDepth(m_quoteDepth);
    }
    return std::min(last + 1, lines.size()) - at;
}

size_t AsciiDocReader::takeTable(Lines lines, size_t at, int)
{
    if (!lines[at].text.startsWith(u"|==="))
        return 0;
    size_t last = at + 1;
    QStringList cells;
    qsizetype columns = 0;
    bool headed = m_style.contains("header"_L1);
    for (; last < lines.size() && !lines[last].text.startsWith(u"|==="); ++last) {
        const QStringView text = lines[last].text;
        if (text.isEmpty()) {
            headed = headed || last == at + 2;
            continue;
        }
        if (!text.startsWith(u'|') && !cells.isEmpty()) {
            cells.back() += u' ' + text;
            continue;
        }
        const qsizetype before = cells.size();
        for (const QStringView cell : text.sliced(text.startsWith(u'|') ? 1 : 0).tokenize(u'|'))
            cells.append(cell.trimmed().toString());
        columns = columns == 0 ? cells.size() - before : columns;
    }
    if (const qsizetype cols = m_style.indexOf("cols="_L1); cols >= 0)
        columns = std::max<qsizetype>(columns, m_style.sliced(cols + 5).section(u'"', 1, 1).count(u',') + 1);
    m_style.clear();
    QList<QStringList> rows;
    for (qsizetype i = 0; columns > 0 && i < cells.size(); i += columns)
        rows.append(cells.mid(i, columns));
    if (!m_title.isEmpty())
        write(BlockKind::Caption, std::exchange(m_title, {}));
    m_builder.setListDepth(int(m_lists.size()));
    if (!rows.isEmpty())
        writeTable(m_builder, rows, headed && rows.size() > 1 ? 1 : 0,
                   [this](const QString &cell) { writeInline(cell, rules, m_builder); });
    return std::min(last + 1, lines.size()) - at;
}

/// "image::address[words]", rules, page breaks and what would be included.
size_t AsciiDocReader::takeMacro(Lines lines, size_t at, int)
{
    const QStringView text = lines[at].text;
    if (text == u"'''" || text == u"---" || text == u"***") {
        endLists();
        m_builder.addRule();
        return 1;
    }
    if (text.startsWith(u"include::") || text.startsWith(u"toc::") || text.startsWith(u"ifdef::")
        || text.startsWith(u"endif::") || text.startsWith(u"ifndef::") || text == u"<<<") {
        m_builder.leaveOut(LeftOutReason::Script, text.toString(), u"directive"_s);
        return 1;
    }
    const Taken picture = text.startsWith(u"image::") ? macro(text, 0, 7, Taken::Kind::Picture) : Taken();
    if (picture.end == 0)
        return 0;
    m_builder.setListDepth(int(m_lists.size()));
    m_builder.addImage({0, picture.target, picture.words.toString().section(u',', 0, 0), 0, 0});
    if (!m_title.isEmpty())
        write(BlockKind::Caption, std::exchange(m_title, {}));
    return 1;
}

size_t AsciiDocReader::takeItem(Lines lines, size_t at, int)
{
    const QStringView text = lines[at].text;
    size_t count = 1;
    while (at + count < lines.size() && !beginsBlock(lines[at + count].text))
        ++count;
    const qsizetype defines = text.endsWith(u"::") ? text.size() - 2 : text.indexOf(u":: ");
    const QString rest = joined(lines.subspan(at + 1, count - 1));
    if (defines > 0 && itemMark(text).isEmpty()) {
        endLists();
        write(BlockKind::DefinitionTerm, text.first(defines));
        const QString words = text.sliced(defines + 2).trimmed() + u' ' + rest;
        if (!words.trimmed().isEmpty())
            write(BlockKind::Definition, words);
        return count;
    }
    const QString mark = itemMark(text).toString();
    if (mark.isEmpty())
        return 0;
    if (const qsizetype open = m_lists.indexOf(mark); open >= 0) {
        m_lists.resize(open + 1);
        m_numbers.resize(size_t(open) + 1);
    } else {
        m_lists.append(mark);
        m_numbers.push_back(0);
    }
    const qint32 number = mark.startsWith(u'.') ? ++m_numbers.back() : 0;
    const QString words = text.sliced(mark.size() + 1).trimmed() + u' ' + rest;
    write(BlockKind::ListItem, words, number);
    return count;
}

size_t AsciiDocReader::takeParagraph(Lines lines, size_t at, int)
{
    const bool continues = at > 0 && lines[at - 1].text == u"+";
    if (!continues)
        endLists();
    size_t count = 1;
    while (at + count < lines.size() && !beginsBlock(lines[at + count].text))
        ++count;
    const QString style = std::exchange(m_style, {});
    if (lines[at].indent > 0 && !continues) {
        writePreformatted(m_builder, verbatim(lines.subspan(at, count), lines[at].indent));
        return count;
    }
    const QString text = joined(lines.subspan(at, count));
    const bool quoted = style.startsWith("quote"_L1) || style.startsWith("verse"_L1)
        || std::ranges::contains(admonitions, QStringView(style))
        || std::ranges::any_of(admonitions, [&](QStringView word) { return text.startsWith(word + u": "_s); });
    if (style.startsWith("source"_L1) || style == "listing"_L1) {
        writeCode(m_builder, style.section(u',', 1, 1).trimmed(), verbatim(lines.subspan(at, count), 0));
        return count;
    }
    m_quoteDepth += quoted;
    write(BlockKind::Paragraph, text);
    m_quoteDepth -= quoted;
    return count;
}

} // namespace florilegium::markup
