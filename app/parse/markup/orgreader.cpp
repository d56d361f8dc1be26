// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markup/orgreader.h"

#include <algorithm>

namespace florilegium::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr Mark marks[] = {{u"*", StyleStrong}, {u"/", StyleEmphasis},   {u"_", StyleUnderline},
                          {u"+", StyleStrike}, {u"=", StyleCode, true}, {u"~", StyleCode, true}};

bool isPicture(QStringView address)
{
    static constexpr QStringView endings[] = {u".png", u".jpg", u".jpeg", u".gif", u".webp", u".svg", u".bmp"};
    return std::ranges::any_of(endings, [&](QStringView e) { return address.endsWith(e, Qt::CaseInsensitive); });
}

/// [[address][words]], [[address]] and [fn:label].
Taken takeOrg(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at).first(std::min<qsizetype>(text.size() - at, 4000));
    if (rest.startsWith(u"[fn:")) {
        const qsizetype close = rest.indexOf(u']');
        return close > 4 ? Taken{at + close + 1, Taken::Kind::Note, rest.sliced(4, close - 4), {}} : Taken{};
    }
    const qsizetype close = rest.startsWith(u"[[") ? rest.indexOf(u"]]") : -1;
    if (close < 3)
        return {};
    const QStringView inner = rest.sliced(2, close - 2);
    const qsizetype split = inner.indexOf(u"][");
    QStringView address = split < 0 ? inner : inner.first(split);
    const QStringView words = split < 0 ? QStringView() : inner.sliced(split + 2);
    if (address.startsWith(u"file:"))
        address = address.sliced(5);
    if (split < 0 && isPicture(address))
        return {at + close + 2, Taken::Kind::Picture, {}, address.toString()};
    return {at + close + 2, Taken::Kind::Link, words, address.toString()};
}

constexpr InlineRules rules{marks, takeOrg};

QString Metadata::*fieldOf(const QString &name)
{
    return name == "title"_L1      ? &Metadata::title
        : name == "author"_L1      ? &Metadata::byline
        : name == "date"_L1        ? &Metadata::published
        : name == "language"_L1    ? &Metadata::language
        : name == "description"_L1 ? &Metadata::excerpt
                                   : nullptr;
}

qsizetype starsOf(const Line &line)
{
    const qsizetype stars = std::ranges::find_if(line.text, [](QChar c) { return c != u'*'; }) - line.text.begin();
    return line.indent == 0 && stars < line.text.size() && line.text[stars].isSpace() ? stars : 0;
}

bool startsWord(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

/// Ends what a paragraph may not go into.
bool beginsBlock(const Line &line)
{
    return line.isBlank() || starsOf(line) > 0 || line.text.startsWith(u"#+") || line.text.startsWith(u'|')
        || (line.text.startsWith(u':') && line.text.endsWith(u':')) || line.text.startsWith(u"[fn:")
        || itemMarkOf(line.text, u"-+", 1).length > 0;
}

} // namespace

void OrgReader::read(Lines lines)
{
    m_titled = std::ranges::any_of(lines, [](const Line &line) { return startsWord(line.text, u"#+title:"); });
    for (size_t at = 0; at < lines.size() && !m_stop.stop_requested();) {
        if (lines[at].isBlank()) {
            ++at;
            continue;
        }
        size_t taken = 0;
        for (const auto take :
             {&OrgReader::takeHeading, &OrgReader::takeBlock, &OrgReader::takeKeyword, &OrgReader::takeDrawer,
              &OrgReader::takeFixed, &OrgReader::takeTable, &OrgReader::takeItem, &OrgReader::takeParagraph})
            if (taken = (this->*take)(lines, at); taken > 0)
                break;
        at += taken;
    }
}

void OrgReader::write(BlockKind kind, QStringView text, qint32 number)
{
    m_builder.setListDepth(int(m_lists.size()));
    m_builder.beginBlock(kind, 0, number);
    writeInline(text, rules, m_builder);
    m_builder.endBlock();
}

void OrgReader::writeCaption()
{
    if (!m_caption.isEmpty())
        write(BlockKind::Caption, std::exchange(m_caption, {}));
}

/// "** Words :tag:": the tags are no part of the heading.
size_t OrgReader::takeHeading(Lines lines, size_t at)
{
    const qsizetype stars = starsOf(lines[at]);
    if (stars == 0)
        return 0;
    QStringView text = lines[at].text.sliced(stars).trimmed();
    const qsizetype space = text.lastIndexOf(u' ');
    if (text.endsWith(u':') && text.size() > space + 2 && text.sliced(space + 1).startsWith(u':'))
        text = text.first(std::max<qsizetype>(space, 0)).trimmed();
    m_lists.clear();
    m_builder.setListDepth(0);
    m_builder.beginBlock(BlockKind::Heading, int(std::min<qsizetype>(stars + (m_titled ? 1 : 0), 6)));
    writeInline(text, rules, m_builder);
    m_builder.endBlock();
    return 1;
}

/// "#+NAME: value" lines and comments.
size_t OrgReader::takeKeyword(Lines lines, size_t at)
{
    const QStringView text = lines[at].text;
    const bool isPlan = startsWord(text, u"SCHEDULED:") || startsWord(text, u"DEADLINE:")
        || startsWord(text, u"CLOSED:");
    if (text == u"#" || text.startsWith(u"# ") || isPlan) {
        m_builder.leaveOut(LeftOutReason::Hidden, text.toString(), u"comment"_s);
        return 1;
    }
    const qsizetype colon = text.startsWith(u"#+") ? text.indexOf(u':') : -1;
    if (colon < 0)
        return 0;
    const QString name = text.sliced(2, colon - 2).toString().toLower();
    const QString value = text.sliced(colon + 1).trimmed().toString();
    if (name == "caption"_L1)
        m_caption = value;
    else if (QString Metadata::*field = fieldOf(name); field && (m_builder.metadata().*field).isEmpty())
        m_builder.metadata().*field = value;
    else
        m_builder.leaveOut(LeftOutReason::Metadata, text.toString(), u"keyword"_s);
    return 1;
}

/// "#+BEGIN_KIND … #+END_KIND".
size_t OrgReader::takeBlock(Lines lines, size_t at)
{
    const QStringView text = lines[at].text;
    if (!startsWord(text, u"#+begin_"))
        return 0;
    const QString head = text.sliced(8).toString();
    const QString kind = head.section(u' ', 0, 0).toLower();
    const QString end = u"#+end_"_s + kind;
    size_t last = at + 1;
    while (last < lines.size() && lines[last].text.compare(end, Qt::CaseInsensitive) != 0)
        ++last;
    const Lines body = lines.subspan(at + 1, last - at - 1);
    const int indent = lines[at].indent;
    m_builder.setListDepth(int(m_lists.size()));
    if (kind == "src"_L1)
        writeCode(m_builder, head.section(u' ', 1, 1), verbatim(body, indent));
    else if (kind == "example"_L1 || kind == "verse"_L1)
        writePreformatted(m_builder, verbatim(body, indent));
    else if (kind == "comment"_L1 || kind == "export"_L1)
        m_builder.leaveOut(LeftOutReason::Script, verbatim(body, indent), kind);
    else {
        m_builder.setQuoteDepth(1);
        for (size_t i = 0; i < body.size(); i += std::max<size_t>(filledRun(body, i), 1))
            if (!body[i].isBlank())
                write(kind == "quote"_L1 ? BlockKind::Quote : BlockKind::Paragraph,
                      joined(body.subspan(i, filledRun(body, i))));
        m_builder.setQuoteDepth(0);
    }
    writeCaption();
    return std::min(last + 1, lines.size()) - at;
}

/// ":NAME: … :END:", properties of a heading.
size_t OrgReader::takeDrawer(Lines lines, size_t at)
{
    const QStringView text = lines[at].text;
    constexpr size_t longest = 200; // lines
    if (text.size() < 3 || !text.startsWith(u':') || !text.endsWith(u':') || text.contains(u' '))
        return 0;
    for (size_t end = at + 1; end < std::min(lines.size(), at + longest); ++end)
        if (lines[end].text.compare(u":END:", Qt::CaseInsensitive) == 0) {
            m_builder.leaveOut(LeftOutReason::Metadata, verbatim(lines.subspan(at, end - at + 1), 0), u"drawer"_s);
            return end - at + 1;
        }
    return 0;
}

/// Lines that begin with ": ".
size_t OrgReader::takeFixed(Lines lines, size_t at)
{
    QString text;
    size_t count = 0;
    for (; at + count < lines.size(); ++count) {
        const QStringView line = lines[at + count].text;
        if (line != u":" && !line.startsWith(u": "))
            break;
        text += (count > 0 ? u"\n"_s : QString()) + line.sliced(std::min<qsizetype>(line.size(), 2));
    }
    if (count > 0)
        writePreformatted(m_builder, text);
    return count;
}

size_t OrgReader::takeTable(Lines lines, size_t at)
{
    QList<QStringList> rows;
    int headerRows = 0;
    size_t count = 0;
    for (; at + count < lines.size() && lines[at + count].text.startsWith(u'|'); ++count) {
        QStringView text = lines[at + count].text;
        if (text.startsWith(u"|-")) {
            headerRows = headerRows == 0 ? int(rows.size()) : headerRows;
            continue;
        }
        text = text.sliced(1).chopped(text.size() > 1 && text.endsWith(u'|') ? 1 : 0);
        QStringList row;
        for (const QStringView cell : text.tokenize(u'|'))
            row.append(cell.trimmed().toString());
        rows.append(row);
    }
    if (rows.isEmpty())
        return count;
    m_builder.setListDepth(int(m_lists.size()));
    writeTable(m_builder, rows, headerRows < int(rows.size()) ? headerRows : 0,
               [this](const QString &cell) { writeInline(cell, rules, m_builder); });
    writeCaption();
    return count;
}

size_t OrgReader::takeItem(Lines lines, size_t at)
{
    const ItemMark mark = itemMarkOf(lines[at].text, u"-+", 1);
    if (mark.length == 0)
        return 0;
    const int indent = lines[at].indent;
    while (!m_lists.empty() && m_lists.back() > indent)
        m_lists.pop_back();
    if (m_lists.empty() || m_lists.back() < indent)
        m_lists.push_back(indent);
    size_t count = 1;
    while (at + count < lines.size() && lines[at + count].indent > indent && !beginsBlock(lines[at + count]))
        ++count;
    const QString text = lines[at].text.sliced(mark.length).trimmed() + (count > 1 ? u" "_s : QString())
        + joined(lines.subspan(at + 1, count - 1));
    const qsizetype defines = mark.number == 0 ? text.indexOf(" :: "_L1) : -1;
    if (defines > 0) {
        write(BlockKind::DefinitionTerm, QStringView(text).first(defines));
        write(BlockKind::Definition, QStringView(text).sliced(defines + 4));
    } else {
        write(BlockKind::ListItem, text, mark.number);
    }
    return count;
}

size_t OrgReader::takeParagraph(Lines lines, size_t at)
{
    if (isRow(lines[at].text, u"-", 5)) {
        m_builder.addRule();
        return 1;
    }
    while (!m_lists.empty() && m_lists.back() >= lines[at].indent)
        m_lists.pop_back();
    size_t count = 1;
    while (at + count < lines.size() && !beginsBlock(lines[at + count]))
        ++count;
    const QString text = joined(lines.subspan(at, count));
    const qsizetype close = text.startsWith("[fn:"_L1) ? text.indexOf(u']') : -1;
    if (close > 0) {
        const QStringView label = QStringView(text).sliced(4, close - 4);
        m_builder.addTarget(noteTarget(label));
        write(BlockKind::Footnote, QStringView(text).sliced(close + 1).trimmed(), label.toInt());
        return count;
    }
    const Taken picture = takeOrg(text, 0);
    const bool alone = picture.kind == Taken::Kind::Picture && picture.end == text.size();
    if (alone)
        m_builder.addImage({0, picture.target, {}, 0, 0});
    else
        write(BlockKind::Paragraph, text);
    writeCaption();
    return count;
}

} // namespace florilegium::markup
