// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr int maxContainerDepth = 32; // deeper nesting is not told apart on the page
constexpr QChar lineBreak = QChar::LineSeparator;

bool isVerbatim(BlockKind kind)
{
    return kind == BlockKind::Code || kind == BlockKind::Preformatted;
}

/// Characters that go into the text as they are, in bulk.
bool isPlain(char16_t u)
{
    return (u > 0x20 && u < 0x7f) || (u >= 0xa0 && !QChar::isSurrogate(u) && u != 0xfffc && u != 0x2028 && u != 0x2029);
}

constexpr qsizetype stretch = 32; // UTF-16 units that are looked at together, without branches

/// Whether the stretch at `units` is plain, but for what is rare (from U+D800 on), with single spaces between. The unit
/// before it is looked at too.
bool isCleanStretch(const char16_t *units)
{
    quint16 bad = 0;
    for (qsizetype i = 0; i < stretch; ++i) {
        const quint16 u = units[i];
        const quint16 before = units[i - 1];
        bad |= quint16(quint16(u < 0x20) | quint16(quint16(u - 0x7f) < 0x21) | quint16(u >= 0xd800)
                       | quint16((u & 0xfffe) == 0x2028) | quint16(quint16(u | before) == 0x20));
    }
    return bad == 0;
}

/// How much of the text from `at` on is as it should be: plain characters with single spaces between them. A space at
/// the very end is not counted in.
qsizetype cleanLength(QStringView text, qsizetype at)
{
    const char16_t *units = text.utf16() + at;
    const qsizetype size = text.size() - at;
    if (size == 0 || !isPlain(units[0]))
        return 0;
    qsizetype length = 1;
    for (qsizetype next = 1; length == next && length < size;) {
        while (length + stretch <= size && isCleanStretch(units + length))
            length += stretch;
        next = std::min(length + stretch, size);
        while (length < next && (isPlain(units[length]) || (units[length] == u' ' && units[length - 1] != u' ')))
            ++length;
    }
    return units[length - 1] == u' ' ? length - 1 : length;
}

bool isPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

bool isCollapsible(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == QChar(0x85) || c == QChar::ParagraphSeparator;
}

} // namespace

DocumentBuilder::DocumentBuilder() = default;

void DocumentBuilder::setListDepth(int depth)
{
    m_listDepth = quint8(std::clamp(depth, 0, maxContainerDepth));
}

void DocumentBuilder::setQuoteDepth(int depth)
{
    m_quoteDepth = quint8(std::clamp(depth, 0, maxContainerDepth));
}

void DocumentBuilder::openBlock(BlockKind kind)
{
    endBlock();
    if (!m_parts.blocks.empty())
        m_parts.text += u'\n';
    m_contentStart = qint32(m_parts.text.size());
    m_parts.blocks.push_back(
        {.start = m_contentStart, .kind = kind, .listDepth = m_listDepth, .quoteDepth = m_quoteDepth});
    m_open = true;
}

void DocumentBuilder::beginBlock(BlockKind kind, int level, qint32 number)
{
    Q_ASSERT(kind != BlockKind::Code && kind != BlockKind::Table && kind != BlockKind::Figure);
    openBlock(kind);
    m_parts.blocks.back().level = quint8(kind == BlockKind::Heading ? std::clamp(level, 1, 6) : level);
    m_parts.blocks.back().number = number;
}

void DocumentBuilder::beginCode(const QString &language)
{
    openBlock(BlockKind::Code);
    m_parts.blocks.back().aux = qint32(m_parts.codes.size());
    m_parts.codes.push_back({language});
}

bool DocumentBuilder::blockIsEmpty() const
{
    return !m_open || m_parts.text.size() == m_parts.blocks.back().start;
}

void DocumentBuilder::endBlock()
{
    if (!m_open)
        return;
    Block &block = m_parts.blocks.back();
    if (block.kind == BlockKind::Table)
        closeTable();
    else if (isVerbatim(block.kind))
        while (m_parts.text.size() > block.start && m_parts.text.back() == u'\n')
            m_parts.text.chop(1);
    else
        trimTrailingSpace();
    m_open = false;
    block.length = qint32(m_parts.text.size()) - block.start;
    cutSpans();
    if (block.length == 0 && block.kind != BlockKind::Rule)
        dropLastBlock();
}

void DocumentBuilder::cutSpans()
{
    const auto end = qint32(m_parts.text.size());
    while (!m_parts.spans.empty() && m_parts.spans.back().end() > end) {
        Span &last = m_parts.spans.back();
        last.length = end - last.start;
        if (last.length > 0)
            break;
        m_parts.spans.pop_back();
    }
}

void DocumentBuilder::dropLastBlock()
{
    const Block block = m_parts.blocks.back();
    m_parts.blocks.pop_back();
    m_parts.text.truncate(std::max(block.start - 1, 0)); // with the '\n' before it
    if (block.kind == BlockKind::Code)
        m_parts.codes.pop_back();
    else if (block.kind == BlockKind::Table)
        m_parts.tables.pop_back();
}

void DocumentBuilder::addText(QStringView text)
{
    if (!m_open) {
        if (std::ranges::all_of(text, isCollapsible))
            return;
        beginBlock(m_quoteDepth > 0 ? BlockKind::Quote : BlockKind::Paragraph);
    }
    if (isVerbatim(m_parts.blocks.back().kind)) {
        addVerbatim(text);
        return;
    }
    if (m_parts.blocks.back().kind == BlockKind::Table && !m_inCell) {
        if (std::ranges::all_of(text, isCollapsible))
            return;
        beginCell();
    }
    addProse(text);
}

void DocumentBuilder::addProse(QStringView text)
{
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        if (const qsizetype length = cleanLength(text, i); length > 0) {
            append(text.sliced(i, length));
            i += length;
            continue;
        }
        if (isPair(text, i)) {
            append(text.sliced(i, 2));
            i += 2;
            continue;
        }
        const QChar c = text[i++];
        if (isCollapsible(c))
            addSpace();
        else if (c == lineBreak)
            addLineBreak();
        else
            append(QStringView(u"\ufffd"));
    }
}

void DocumentBuilder::addVerbatim(QStringView text)
{
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const qsizetype start = i;
        while (i < size && (isPlain(text[i].unicode()) || text[i] == u' ' || text[i] == u'\t' || text[i] == u'\n'))
            ++i;
        if (i > start) {
            append(text.sliced(start, i - start));
            continue;
        }
        if (isPair(text, i)) {
            append(text.sliced(i, 2));
            i += 2;
            continue;
        }
        const QChar c = text[i++];
        if (c == u'\r' && i < size && text[i] == u'\n')
            continue;
        append(isCollapsible(c) || c == lineBreak ? QStringView(u"\n") : QStringView(u"\ufffd"));
    }
}

void DocumentBuilder::append(QStringView clean)
{
    if (!m_pendingTargets.isEmpty())
        placeTargets();
    const auto start = qint32(m_parts.text.size());
    m_parts.text.append(clean);
    if (m_style == StyleNone && m_link < 0)
        return;
    if (!m_parts.spans.empty()) {
        Span &last = m_parts.spans.back();
        if (last.end() == start && last.style == m_style && last.link == m_link) {
            last.length += qint32(clean.size());
            return;
        }
    }
    m_parts.spans.push_back({start, qint32(clean.size()), m_link, m_style});
}

void DocumentBuilder::addSpace()
{
    if (m_parts.text.size() == m_contentStart || m_parts.text.back() == u' ' || m_parts.text.back() == lineBreak)
        return;
    append(QStringView(u" "));
}

void DocumentBuilder::trimTrailingSpace()
{
    qsizetype end = m_parts.text.size();
    while (end > m_contentStart && (m_parts.text[end - 1] == u' ' || m_parts.text[end - 1] == lineBreak))
        --end;
    m_parts.text.truncate(end);
    cutSpans();
}

void DocumentBuilder::addLineBreak()
{
    const bool betweenCells = m_open && m_parts.blocks.back().kind == BlockKind::Table && !m_inCell;
    if (!m_open || betweenCells || m_parts.text.size() == m_contentStart)
        return; // breaks before the first character say nothing
    if (isVerbatim(m_parts.blocks.back().kind)) {
        append(QStringView(u"\n"));
        return;
    }
    if (m_parts.text.back() == u' ')
        trimTrailingSpace();
    if (m_parts.text.size() > m_contentStart)
        append(QStringView(&lineBreak, 1));
}

void DocumentBuilder::addImage(ImageRef image)
{
    const bool alone = !m_open;
    if (alone) {
        openBlock(BlockKind::Figure);
        m_parts.blocks.back().aux = qint32(m_parts.images.size());
    } else if (m_parts.blocks.back().kind == BlockKind::Table && !m_inCell) {
        beginCell();
    }
    image.offset = qint32(m_parts.text.size());
    append(QStringView(u"\ufffc"));
    m_parts.images.push_back(std::move(image));
    if (alone)
        endBlock();
}

void DocumentBuilder::alignColumn(int column, CellAlignment alignment)
{
    Q_ASSERT(column >= 0 && m_open && m_parts.blocks.back().kind == BlockKind::Table);
    auto &alignments = m_parts.tables.back().alignments;
    if (size_t(column) >= alignments.size())
        alignments.resize(size_t(column) + 1, CellAlignment::Start);
    alignments[size_t(column)] = alignment;
}

void DocumentBuilder::addRule()
{
    openBlock(BlockKind::Rule);
    endBlock();
}

quint16 DocumentBuilder::addStyle(quint16 style)
{
    return std::exchange(m_style, quint16(m_style | style));
}

qint32 DocumentBuilder::beginLink(const QString &target, const QString &title)
{
    const Link link{target, title};
    if (m_parts.links.empty() || m_parts.links.back() != link)
        m_parts.links.push_back(link);
    return std::exchange(m_link, qint32(m_parts.links.size()) - 1);
}

void DocumentBuilder::addTargetAt(const QString &id, qsizetype offset)
{
    if (!id.isEmpty())
        m_parts.targets.push_back({id, qint32(std::clamp<qsizetype>(offset, 0, size()))});
}

} // namespace florilegium
