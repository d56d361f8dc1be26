// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document has beside its blocks, and how it is handed over.

#include "document/builder.h"

#include <algorithm>
#include <utility>

namespace florilegium {

void DocumentBuilder::addTarget(const QString &id)
{
    if (!id.isEmpty())
        m_pendingTargets.append(id);
}

void DocumentBuilder::placeTargets()
{
    for (QString &id : m_pendingTargets)
        m_parts.targets.push_back({std::move(id), qint32(m_parts.text.size())});
    m_pendingTargets.clear();
}

void DocumentBuilder::leaveOut(LeftOutReason reason, const QString &text, const QString &what, const QString &mark)
{
    m_parts.leftOut.push_back({qint32(m_parts.text.size()), reason, text, what, mark});
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
