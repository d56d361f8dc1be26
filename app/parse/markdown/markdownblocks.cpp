// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks, words and pictures of MarkdownReader; markdownreader.cpp has what md4c calls.

#include "parse/markdown/markdownreader.h"

#include <algorithm>

namespace florilegium::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWikiLink = 400; // characters

/// Length of "[[target]]" or "[[target|words]]" at the beginning; 0 without one.
qsizetype wikiLinkLength(QStringView text)
{
    if (!text.startsWith(u"[["))
        return 0;
    const QStringView near = text.first(std::min(text.size(), longestWikiLink));
    const qsizetype close = near.indexOf(u"]]", 3);
    return close > 0 && !near.sliced(2, close - 2).contains(u'[') ? close + 2 : 0;
}

bool isPicture(QStringView name)
{
    static constexpr QStringView endings[] = {u".png",  u".jpg", u".jpeg", u".gif",
                                              u".webp", u".svg", u".bmp",  u".avif"};
    return std::ranges::any_of(endings, [&](QStringView e) { return name.endsWith(e, Qt::CaseInsensitive); });
}

constexpr QStringView openTask = u"\u2610 ";
constexpr QStringView doneTask = u"\u2611 ";

CellAlignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_CENTER: return CellAlignment::Centre;
    case MD_ALIGN_RIGHT: return CellAlignment::End;
    default: return CellAlignment::Start;
    }
}

} // namespace

void MarkdownReader::enterList(bool ordered, qint32 start)
{
    end();
    m_lists.push_back({ordered, start});
    m_builder.setListDepth(int(std::min<size_t>(m_lists.size(), 1000)));
}

void MarkdownReader::leaveList()
{
    end();
    m_lists.pop_back();
    m_builder.setListDepth(int(std::min<size_t>(m_lists.size(), 1000)));
}

void MarkdownReader::enterItem(const MD_BLOCK_LI_DETAIL &detail)
{
    end();
    m_item = m_lists.back().ordered ? m_lists.back().next++ : 0;
    m_task.clear();
    if (detail.is_task)
        m_task = (detail.task_mark == ' ' ? openTask : doneTask).toString();
}

void MarkdownReader::enterCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    end();
    m_item.reset();
    m_builder.beginCode(attribute(detail.lang));
}

void MarkdownReader::enterCell(const MD_BLOCK_TD_DETAIL &detail)
{
    m_builder.beginCell();
    if (detail.align != MD_ALIGN_DEFAULT)
        m_builder.alignColumn(m_column, alignmentOf(detail.align));
    ++m_column;
}

void MarkdownReader::leaveHeading(int level)
{
    const bool empty = m_pending && m_images.empty();
    end();
    if (empty)
        return;
    if (m_headingStart >= 0) // a heading without a character is none
        m_builder.addTargetAt(m_slugs.make(m_heading), m_headingStart);
    if (level == 1 && m_firstTitle.isEmpty())
        m_firstTitle = m_heading.simplified();
}

MarkdownReader::PendingBlock MarkdownReader::paragraph()
{
    if (m_item)
        return {BlockKind::ListItem, 0, *std::exchange(m_item, std::nullopt)};
    if (m_note > 0)
        return {BlockKind::Footnote, 0, m_note};
    return {m_quoteDepth > 0 ? BlockKind::Quote : BlockKind::Paragraph, 0, 0};
}

void MarkdownReader::begin(PendingBlock block)
{
    end();
    if (block.kind != BlockKind::ListItem)
        m_item.reset();
    m_pending = block;
}

/// Before words: opens the block that waits for them, with the pictures that came first.
void MarkdownReader::startText()
{
    if (!m_pending && m_builder.inBlock())
        return;
    const PendingBlock block = m_pending ? *m_pending : paragraph(); // tight items have no paragraph of their own
    m_pending.reset();
    m_builder.beginBlock(block.kind, block.level, block.number);
    m_headingStart = m_builder.size();
    if (block.kind == BlockKind::ListItem)
        m_builder.addText(std::exchange(m_task, {}));
    for (PendingImage &picture : m_images) {
        m_builder.setLink(picture.link);
        m_builder.addImage(std::move(picture.image));
    }
    m_builder.setLink(m_currentLink);
    m_images.clear();
}

void MarkdownReader::end()
{
    m_pending.reset();
    m_builder.endBlock();
    for (PendingImage &picture : m_images) {
        m_builder.setLink(picture.link);
        m_builder.addImage(std::move(picture.image));
        m_builder.setLink(-1);
        if (!picture.caption.isEmpty()) {
            m_builder.beginBlock(BlockKind::Caption);
            m_builder.addText(picture.caption);
            m_builder.endBlock();
        }
    }
    m_images.clear();
    m_pieces.closeAll();
    m_html.clear();
}

void MarkdownReader::beginDisplayMaths()
{
    m_builder.endBlock();
    m_pending.reset();
    m_builder.beginBlock(BlockKind::Maths);
    m_displayMaths = true;
}

/// Words of a picture were read: it stands in the text, or waits to see whether it stands alone.
void MarkdownReader::takeImage()
{
    PendingImage picture = std::move(m_openImages.back());
    m_openImages.pop_back();
    picture.image.alternative = picture.image.alternative.simplified();
    if (!m_openImages.empty()) {
        m_openImages.back().image.alternative += picture.image.alternative;
        return;
    }
    if (picture.image.source.isEmpty()) {
        addWords(picture.image.alternative);
        return;
    }
    if (!m_pending && !m_builder.inBlock())
        m_pending = paragraph();
    picture.link = m_currentLink;
    if (m_pending)
        m_images.push_back(std::move(picture));
    else
        m_builder.addImage(std::move(picture.image));
}

void MarkdownReader::addWords(QStringView words)
{
    if (!m_openImages.empty()) {
        m_openImages.back().image.alternative += words;
        return;
    }
    if (m_pieces.isHidden()) {
        m_pieces.leaveOut(words);
        return;
    }
    if (words == u" " && (m_pending || !m_builder.inBlock()))
        return;
    startText();
    m_heading += words;
    m_builder.addText(words);
}

/// Words with what CommonMark does not know: marks of known footnotes ("[^1]"), wiki links and the head of a callout.
void MarkdownReader::addExtended(const QString &words)
{
    if (!words.contains(u'[') || !m_openImages.empty()) {
        addWords(words);
        return;
    }
    qsizetype clean = beginsCallout(words) ? takeCallout(words) : 0;
    for (qsizetype at = words.indexOf(u'[', clean); at >= 0; at = words.indexOf(u'[', std::max(at + 1, clean))) {
        const bool embeds = at > clean && words[at - 1] == u'!';
        const QStringView rest = QStringView(words).sliced(at);
        const qsizetype length = rest.startsWith(u"[^") ? noteMarkLength(rest) : wikiLinkLength(rest);
        if (length == 0)
            continue;
        const bool isWiki = rest.startsWith(u"[[");
        addWords(QStringView(words).sliced(clean, at - clean - (isWiki && embeds ? 1 : 0)));
        if (isWiki)
            addWikiLink(rest.sliced(2, length - 4), embeds);
        else
            addNoteMark(rest.sliced(2, length - 3).toString());
        clean = at + length;
    }
    addWords(QStringView(words).sliced(clean));
}

qsizetype MarkdownReader::noteMarkLength(QStringView text) const
{
    const qsizetype close = m_noteNumbers.isEmpty() ? -1 : text.indexOf(u']');
    return close > 0 && m_noteNumbers.contains(text.sliced(2, close - 2).toString()) ? close + 1 : 0;
}

/// An embedded picture is one; an embedded page is a link to it.
void MarkdownReader::addWikiLink(QStringView inner, bool embeds)
{
    const qsizetype bar = inner.indexOf(u'|');
    const QString name = (bar < 0 ? inner : inner.first(bar)).trimmed().toString();
    const QStringView words = bar < 0 ? QStringView(name) : inner.sliced(bar + 1);
    const QString target = safeTarget(name);
    if (embeds && isPicture(name)) {
        m_openImages.push_back({.image = {.source = target}, .caption = {}});
        m_openImages.back().image.alternative = bar < 0 ? QString() : words.toString();
        takeImage();
        return;
    }
    startText();
    if (!target.isEmpty() && m_currentLink < 0)
        m_builder.beginLink(target);
    addWords(words);
    m_builder.setLink(m_currentLink);
}

/// "[!NOTE]" at the beginning of a quotation, perhaps with a title of its own behind it.
bool MarkdownReader::beginsCallout(QStringView words) const
{
    return m_quoteDepth > 0 && m_pending && m_images.empty() && words.startsWith(u"[!") && words.indexOf(u']') > 2;
}

/// The head becomes a block of its own; how many characters of `words` it took.
qsizetype MarkdownReader::takeCallout(QStringView words)
{
    const qsizetype close = words.indexOf(u']');
    QStringView title = words.sliced(close + 1);
    if (title.startsWith(u'-') || title.startsWith(u'+')) // folded or not
        title = title.sliced(1);
    title = title.trimmed();
    const QStringView kind = words.sliced(2, close - 2);
    const quint16 style = m_builder.addStyle(StyleStrong);
    addWords(title.isEmpty() ? kind.first(1).toString().toUpper() + kind.sliced(1).toString().toLower()
                             : title.toString());
    m_builder.setStyle(style);
    end();
    begin({BlockKind::Quote, 0, 0});
    return words.size();
}

void MarkdownReader::addNoteMark(const QString &label)
{
    qint32 &number = m_noteNumbers[label];
    if (number == 0) {
        m_noteOrder.append(label);
        number = qint32(m_noteOrder.size());
    }
    const quint16 style = m_builder.addStyle(StyleSuperscript);
    const qint32 link = m_builder.beginLink(u"#fn-"_s + label);
    addWords(QString::number(number));
    m_builder.setLink(link);
    m_builder.setStyle(style);
}

QString MarkdownReader::attribute(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (qsizetype i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const QByteArrayView part(attribute.text + start, qsizetype(attribute.substr_offsets[i + 1] - start));
        switch (attribute.substr_types[i]) {
        case MD_TEXT_ENTITY: text += m_entities.decode(part.toByteArray()); break;
        case MD_TEXT_NULLCHAR: text += QChar::ReplacementCharacter; break;
        default: text += QString::fromUtf8(part); break;
        }
    }
    return text;
}

} // namespace florilegium::markdown
