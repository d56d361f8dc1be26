// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"

#include "document/rules.h"

#include <algorithm>

namespace florilegium {

Document::Document(Parts parts)
    : m_parts(std::move(parts))
{
    Q_ASSERT(keepsRules(m_parts));
    for (size_t i = 0; i < m_parts.blocks.size(); ++i) {
        if (m_parts.blocks[i].kind == BlockKind::Heading)
            m_outline.push_back({qint32(i), m_parts.blocks[i].level});
    }
}

QStringView Document::text(TextRange range) const
{
    const TextRange inside = range.intersected({0, m_parts.text.size()});
    return QStringView(m_parts.text).sliced(std::min(inside.start, m_parts.text.size()), inside.length());
}

qsizetype Document::blockAt(qsizetype offset) const
{
    if (m_parts.blocks.empty())
        return -1;
    const auto after = std::ranges::upper_bound(m_parts.blocks, offset, {},
                                                [](const Block &b) { return qsizetype(b.start); });
    return std::max<qsizetype>(after - m_parts.blocks.begin() - 1, 0);
}

std::span<const Span> Document::spansIn(TextRange range) const
{
    const auto first = std::ranges::upper_bound(m_parts.spans, range.start, {},
                                                [](const Span &s) { return qsizetype(s.end()); });
    const auto last = std::ranges::lower_bound(first, m_parts.spans.end(), range.end, {},
                                               [](const Span &s) { return qsizetype(s.start); });
    return {first, last};
}

const ImageRef *Document::imageAt(qsizetype offset) const
{
    const auto found = std::ranges::lower_bound(m_parts.images, offset, {},
                                                [](const ImageRef &i) { return qsizetype(i.offset); });
    return found != m_parts.images.end() && found->offset == offset ? &*found : nullptr;
}

std::optional<qsizetype> Document::targetOf(QStringView id) const
{
    const auto found = std::ranges::lower_bound(m_parts.targets, id, {},
                                                [](const LinkTarget &t) { return QStringView(t.id); });
    if (found == m_parts.targets.end() || found->id != id)
        return std::nullopt;
    return found->offset;
}

QStringList Document::headingPath(qsizetype offset) const
{
    const qsizetype block = blockAt(offset);
    auto entry = std::ranges::upper_bound(m_outline, block, {},
                                          [](const OutlineEntry &e) { return qsizetype(e.block); });
    QStringList path;
    quint8 below = 7;
    while (entry != m_outline.begin() && below > 1) {
        --entry;
        const bool isTitle = entry->block == 0 && entry->level == 1;
        if (entry->level >= below || isTitle)
            continue;
        below = entry->level;
        path.prepend(text(m_parts.blocks[size_t(entry->block)].range()).toString());
    }
    return path;
}

} // namespace florilegium
