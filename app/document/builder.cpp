// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"

#include "document/rules.h"

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
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7f) || (u >= 0xa0 && !c.isSurrogate() && u != 0xfffc && u != 0x2028 && u != 0x2029);
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
    m_parts.blocks.push_back({.start = m_contentStart, .kind = kind, .listDepth = m_listDepth, .quoteDepth = m_quoteDepth});
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

void DocumentBuilder::beginTable(int headerRows, std::vector<CellAlignment> alignments)
{
    openBlock(BlockKind::Table);
    m_parts.blocks.back().aux = qint32(m_parts.tables.size());
    m_parts.tables.push_back({.headerRows = std::max(headerRows, 0), .cells = {}, .alignments = std::move(alignments)});
    m_rows.clear();
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
        beginBlock(BlockKind::Paragraph);
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
        const qsizetype start = i;
        while (i < size && (isPlain(text[i]) || (text[i] == u' ' && i > start && i + 1 < size && isPlain(text[i + 1]))))
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
        while (i < size && (isPlain(text[i]) || text[i] == u' ' || text[i] == u'\t' || text[i] == u'\n'))
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

void DocumentBuilder::beginRow()
{
    Q_ASSERT(m_open && m_parts.blocks.back().kind == BlockKind::Table);
    closeRow();
    m_rows.emplace_back();
}

void DocumentBuilder::alignColumn(int column, CellAlignment alignment)
{
    Q_ASSERT(column >= 0 && m_open && m_parts.blocks.back().kind == BlockKind::Table);
    auto &alignments = m_parts.tables.back().alignments;
    if (size_t(column) >= alignments.size())
        alignments.resize(size_t(column) + 1, CellAlignment::Start);
    alignments[size_t(column)] = alignment;
}

void DocumentBuilder::beginCell()
{
    Q_ASSERT(m_open && m_parts.blocks.back().kind == BlockKind::Table);
    if (m_rows.empty())
        m_rows.emplace_back();
    closeCell();
    std::vector<TextRange> &row = m_rows.back();
    if (!row.empty())
        m_parts.text += u'\t';
    else if (m_rows.size() > 1)
        m_parts.text += u'\n';
    m_contentStart = qint32(m_parts.text.size());
    row.push_back({m_contentStart, m_contentStart});
    m_inCell = true;
}

void DocumentBuilder::closeCell()
{
    if (!m_inCell)
        return;
    trimTrailingSpace();
    m_rows.back().back().end = m_parts.text.size();
    m_inCell = false;
}

void DocumentBuilder::closeRow()
{
    closeCell();
    if (!m_rows.empty() && m_rows.back().empty())
        m_rows.pop_back();
}

void DocumentBuilder::closeTable()
{
    closeRow();
    const bool wordless = std::ranges::all_of(m_rows, [](const auto &row) {
        return std::ranges::all_of(row, [](TextRange cell) { return cell.isEmpty(); });
    });
    if (wordless) {
        m_parts.text.truncate(m_parts.blocks.back().start);
        return;
    }
    TableRef &table = m_parts.tables.back();
    size_t columns = 0;
    for (const auto &row : m_rows)
        columns = std::max(columns, row.size());
    table.columns = qint32(columns);
    table.headerRows = std::min(table.headerRows, qint32(m_rows.size()));
    table.alignments.resize(columns, CellAlignment::Start);
    table.cells.reserve(columns * m_rows.size());
    for (auto &row : m_rows) {
        const qsizetype end = row.back().end;
        row.resize(columns, TextRange{end, end});
        table.cells.insert(table.cells.end(), row.begin(), row.end());
    }
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

void DocumentBuilder::addTarget(const QString &id)
{
    if (!id.isEmpty())
        m_pendingTargets.append(id);
}

void DocumentBuilder::addTargetAt(const QString &id, qsizetype offset)
{
    if (!id.isEmpty())
        m_parts.targets.push_back({id, qint32(std::min(offset, size()))});
}

void DocumentBuilder::placeTargets()
{
    for (QString &id : m_pendingTargets)
        m_parts.targets.push_back({std::move(id), qint32(m_parts.text.size())});
    m_pendingTargets.clear();
}

void DocumentBuilder::leaveOut(LeftOutReason reason, const QString &text, const QString &what)
{
    m_parts.leftOut.push_back({qint32(m_parts.text.size()), reason, text, what});
}

void DocumentBuilder::putTitleFirst(const QString &title)
{
    const bool hadBlocks = !m_parts.blocks.empty();
    const auto shift = qint32(title.size()) + (hadBlocks ? 1 : 0);
    for (Block &block : m_parts.blocks)
        block.start += shift;
    for (Span &span : m_parts.spans)
        span.start += shift;
    for (LinkTarget &target : m_parts.targets)
        target.offset += shift;
    for (ImageRef &image : m_parts.images)
        image.offset += shift;
    for (LeftOut &piece : m_parts.leftOut)
        piece.offset += shift;
    for (TableRef &table : m_parts.tables)
        for (TextRange &cell : table.cells)
            cell = {cell.start + shift, cell.end + shift};
    m_parts.text.prepend(hadBlocks ? QString(title + u'\n') : title);
    m_parts.blocks.insert(m_parts.blocks.begin(),
                          Block{.length = qint32(title.size()), .kind = BlockKind::Heading, .level = 1});
}

Document DocumentBuilder::finish(bool titleFirst)
{
    endBlock();
    placeTargets();
    const bool startsWithTitle = !m_parts.blocks.empty() && m_parts.blocks.front().kind == BlockKind::Heading
        && m_parts.blocks.front().level == 1;
    if (!startsWithTitle && titleFirst) {
        DocumentBuilder cleaner; // the title comes from outside: the same rules for its characters
        cleaner.addText(m_parts.metadata.title);
        const QString title = cleaner.finish(false).text().simplified();
        if (!title.isEmpty())
            putTitleFirst(title);
    } else if (startsWithTitle && m_parts.metadata.title.isEmpty()) {
        m_parts.metadata.title = m_parts.text.first(m_parts.blocks.front().length);
    }
    const auto end = qint32(m_parts.text.size());
    for (LinkTarget &target : m_parts.targets)
        target.offset = std::min(target.offset, end);
    for (LeftOut &piece : m_parts.leftOut)
        piece.offset = std::min(piece.offset, end);
    std::ranges::stable_sort(m_parts.targets, {}, &LinkTarget::id);
    const auto repeated = std::ranges::unique(m_parts.targets, {}, &LinkTarget::id);
    m_parts.targets.erase(repeated.begin(), repeated.end());
    return Document(std::exchange(m_parts, {}));
}

} // namespace florilegium
