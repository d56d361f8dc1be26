// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/markdown/htmlpieces.h"

#include <algorithm>

namespace florilegium::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxOpenStyles = 64;

constexpr QLatin1StringView hiding[] = {
    "script"_L1,   "style"_L1,    "iframe"_L1, "object"_L1, "embed"_L1,   "template"_L1,
    "noscript"_L1, "textarea"_L1, "title"_L1,  "svg"_L1,    "noembed"_L1, "noframes"_L1,
    "xmp"_L1,      "audio"_L1,    "video"_L1,  "canvas"_L1, "select"_L1,
};

constexpr QLatin1StringView blocks[] = {
    "p"_L1,      "div"_L1,        "section"_L1, "article"_L1, "header"_L1, "footer"_L1,     "main"_L1,    "aside"_L1,
    "nav"_L1,    "ul"_L1,         "ol"_L1,      "li"_L1,      "dl"_L1,     "dt"_L1,         "dd"_L1,      "table"_L1,
    "tr"_L1,     "td"_L1,         "th"_L1,      "thead"_L1,   "tbody"_L1,  "blockquote"_L1, "details"_L1, "summary"_L1,
    "figure"_L1, "figcaption"_L1, "center"_L1,  "pre"_L1,     "h1"_L1,     "h2"_L1,         "h3"_L1,      "h4"_L1,
    "h5"_L1,     "h6"_L1,         "form"_L1,    "address"_L1,
};

struct StyleTag
{
    QLatin1StringView name;
    quint16 style;
};

constexpr StyleTag styles[] = {
    {"b"_L1, StyleStrong},    {"strong"_L1, StyleStrong}, {"i"_L1, StyleEmphasis},    {"em"_L1, StyleEmphasis},
    {"code"_L1, StyleCode},   {"s"_L1, StyleStrike},      {"del"_L1, StyleStrike},    {"strike"_L1, StyleStrike},
    {"u"_L1, StyleUnderline}, {"ins"_L1, StyleUnderline}, {"sub"_L1, StyleSubscript}, {"sup"_L1, StyleSuperscript},
    {"mark"_L1, StyleMark},   {"kbd"_L1, StyleKeyboard},  {"small"_L1, StyleSmall},   {"tt"_L1, StyleCode},
};

template<size_t N>
bool holds(const QLatin1StringView (&names)[N], const QString &name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView n) { return name == n; });
}

bool isNameCharacter(QChar c)
{
    return (c.isLetterOrNumber() && c.unicode() < 0x80) || c == u'-' || c == u':';
}

/// Reads name="value" pairs up to '>'.
QHash<QString, QString> readAttributes(QStringView text, html::Entities &entities)
{
    QHash<QString, QString> attributes;
    qsizetype i = 0;
    while (i < text.size() && text[i] != u'>') {
        const qsizetype nameStart = i;
        while (i < text.size() && isNameCharacter(text[i]))
            ++i;
        const QString name = text.sliced(nameStart, i - nameStart).toString().toLower();
        if (name.isEmpty() || i + 1 >= text.size() || text[i] != u'=') {
            i += name.isEmpty();
            continue;
        }
        const QChar quote = text[++i];
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype start = i + quoted;
        qsizetype end = start;
        while (end < text.size() && (quoted ? text[end] != quote : !text[end].isSpace() && text[end] != u'>'))
            ++end;
        if (name == "src"_L1 || name == "alt"_L1 || name == "href"_L1 || name == "id"_L1 || name == "title"_L1)
            attributes.insert(name, entities.decodeAll(text.sliced(start, end - start)));
        i = std::min(end + quoted, text.size());
    }
    return attributes;
}

} // namespace

std::optional<Tag> readTag(QStringView text, html::Entities &entities)
{
    qsizetype i = 1;
    Tag tag;
    tag.closing = i < text.size() && text[i] == u'/';
    i += tag.closing;
    const qsizetype start = i;
    while (i < text.size() && isNameCharacter(text[i]))
        ++i;
    if (i == start || !text[start].isLetter())
        return std::nullopt;
    tag.name = text.sliced(start, i - start).toString().toLower();
    tag.attributes = readAttributes(text.sliced(i), entities);
    return tag;
}

QString safeTarget(const QString &target)
{
    QString scheme;
    for (const QChar c : target) {
        if (c == u':')
            break;
        if (c == u'/' || c == u'?' || c == u'#')
            return target;
        if (c.unicode() > 0x20) // browsers skip controls and spaces within a scheme
            scheme += c.toLower();
    }
    const bool acts = scheme == "javascript"_L1 || scheme == "data"_L1 || scheme == "vbscript"_L1;
    return acts && target.contains(u':') ? QString() : target;
}

void HtmlPieces::takeInline(QStringView tag)
{
    if (const std::optional<Tag> read = readTag(tag, m_entities))
        takeTag(*read, false);
}

void HtmlPieces::takeBlock(QStringView html)
{
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype open = html.indexOf(u'<', at);
        addWords(html.sliced(at, (open < 0 ? html.size() : open) - at));
        if (open < 0)
            break;
        const bool comment = html.sliced(open).startsWith("<!--"_L1);
        const std::optional<Tag> tag = readTag(html.sliced(open), m_entities);
        const bool declaration = open + 1 < html.size() && (html[open + 1] == u'!' || html[open + 1] == u'?');
        if (!tag && !declaration) {
            addWords(u"<");
            at = open + 1;
            continue;
        }
        const qsizetype close = comment ? html.indexOf("-->"_L1, open + 4) : html.indexOf(u'>', open);
        if (tag)
            takeTag(*tag, true);
        at = close < 0 ? html.size() : close + (comment ? 3 : 1);
    }
    m_builder.endBlock();
    closeAll();
}

void HtmlPieces::addWords(QStringView words)
{
    if (isHidden())
        leaveOut(words);
    else
        m_builder.addText(m_entities.decodeAll(words));
}

void HtmlPieces::takeTag(const Tag &tag, bool inBlock)
{
    if (isHidden()) {
        if (tag.closing && tag.name == m_hidden)
            closeAll();
        return;
    }
    if (holds(hiding, tag.name)) {
        if (!tag.closing && tag.name != "embed"_L1)
            m_hidden = tag.name;
    } else if (tag.name == "br"_L1) {
        m_builder.addLineBreak();
    } else if (tag.name == "img"_L1) {
        addPicture(tag);
    } else if (inBlock && tag.name == "hr"_L1) {
        m_builder.addRule();
    } else if (inBlock && holds(blocks, tag.name)) {
        m_builder.endBlock();
        if (!tag.closing)
            beginElementBlock(tag);
    } else if (tag.closing) {
        closeStyle(tag.name);
    } else {
        const auto *style = std::ranges::find_if(styles, [&](const StyleTag &s) { return tag.name == s.name; });
        if (style != std::end(styles) && m_styles.size() < maxOpenStyles)
            m_styles.push_back({tag.name, m_builder.addStyle(style->style)});
        else if (tag.name == "a"_L1 && !safeTarget(tag.attributes.value(u"href"_s)).isEmpty())
            m_builder.beginLink(safeTarget(tag.attributes.value(u"href"_s)), tag.attributes.value(u"title"_s));
        m_builder.addTarget(tag.attributes.value(u"id"_s));
    }
}

void HtmlPieces::closeStyle(const QString &name)
{
    if (name == "a"_L1)
        m_builder.setLink(-1);
    const auto open = std::ranges::find(m_styles, name, &OpenStyle::name);
    if (open == m_styles.end())
        return;
    m_builder.setStyle(open->before);
    m_styles.erase(open, m_styles.end());
}

void HtmlPieces::beginElementBlock(const Tag &tag)
{
    m_builder.addTarget(tag.attributes.value(u"id"_s));
    const bool heading = tag.name.size() == 2 && tag.name[0] == u'h' && tag.name[1].isDigit();
    if (heading)
        m_builder.beginBlock(BlockKind::Heading, tag.name[1].digitValue());
    else if (tag.name == "pre"_L1)
        m_builder.beginBlock(BlockKind::Preformatted);
    else if (tag.name == "figcaption"_L1)
        m_builder.beginBlock(BlockKind::Caption);
    else if (tag.name == "dt"_L1)
        m_builder.beginBlock(BlockKind::DefinitionTerm);
    else if (tag.name == "dd"_L1)
        m_builder.beginBlock(BlockKind::Definition);
}

void HtmlPieces::addPicture(const Tag &tag)
{
    const QString source = safeTarget(tag.attributes.value(u"src"_s));
    if (!source.isEmpty())
        m_builder.addImage({.source = source, .alternative = tag.attributes.value(u"alt"_s).simplified()});
}

void HtmlPieces::closeAll()
{
    if (!m_styles.empty())
        m_builder.setStyle(m_styles.front().before);
    m_styles.clear();
    if (!m_leftOut.isEmpty())
        m_builder.leaveOut(LeftOutReason::Script, m_leftOut.trimmed(), m_hidden);
    m_leftOut.clear();
    m_hidden.clear();
}

} // namespace florilegium::markdown
