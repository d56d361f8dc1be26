// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rules.h"

#include <algorithm>

namespace florilegium {

namespace {

bool indexFits(qint32 index, size_t size)
{
    return index >= -1 && (index < 0 || size_t(index) < size);
}

size_t sideTableSize(const Document::Parts &parts, BlockKind kind)
{
    switch (kind) {
    case BlockKind::Code: return parts.codes.size();
    case BlockKind::Table: return parts.tables.size();
    case BlockKind::Figure: return parts.images.size();
    default: return 0;
    }
}

bool needsSideTable(BlockKind kind)
{
    return kind == BlockKind::Code || kind == BlockKind::Table || kind == BlockKind::Figure;
}

bool blocksFit(const Document::Parts &parts)
{
    qint64 expected = 0;
    for (const Block &block : parts.blocks) {
        if (block.start != expected || block.length < 0 || block.kind > BlockKind::Definition)
            return false;
        if (!indexFits(block.aux, sideTableSize(parts, block.kind)) || (needsSideTable(block.kind) && block.aux < 0))
            return false;
        if (block.kind == BlockKind::Heading && (block.level < 1 || block.level > 6))
            return false;
        expected = qint64(block.start) + block.length + 1;
        if (expected - 1 > parts.text.size())
            return false;
        if (expected - 1 < parts.text.size() && parts.text[expected - 1] != u'\n')
            return false;
    }
    return parts.blocks.empty() ? parts.text.isEmpty() : expected - 1 == parts.text.size();
}

bool spansFit(const Document::Parts &parts)
{
    qint64 from = 0;
    for (const Span &span : parts.spans) {
        if (span.start < from || span.length <= 0 || !indexFits(span.link, parts.links.size()))
            return false;
        from = qint64(span.start) + span.length;
    }
    return from <= parts.text.size();
}

bool imagesFit(const Document::Parts &parts)
{
    qint64 from = 0;
    for (const ImageRef &image : parts.images) {
        if (image.offset < from || image.offset >= parts.text.size()
            || parts.text[image.offset] != QChar::ObjectReplacementCharacter)
            return false;
        from = qint64(image.offset) + 1;
    }
    return true;
}

bool targetsFit(const Document::Parts &parts)
{
    return std::ranges::is_sorted(parts.targets, {}, &LinkTarget::id)
        && std::ranges::all_of(parts.targets,
                               [&](const LinkTarget &t) { return t.offset >= 0 && t.offset <= parts.text.size(); });
}

bool tableFits(const Document::Parts &parts, const TableRef &table)
{
    if (table.columns < 0 || table.headerRows < 0 || table.headerRows > table.rows()
        || std::ssize(table.alignments) != table.columns
        || std::ranges::any_of(
            table.alignments, [](CellAlignment a) { return a > CellAlignment::End; })
        || (table.columns == 0 ? !table.cells.empty() : table.cells.size() % size_t(table.columns) != 0))
        return false;
    qsizetype from = 0;
    for (const TextRange cell : table.cells) {
        if (cell.start < from || cell.end < cell.start || cell.end > parts.text.size())
            return false;
        from = cell.end;
    }
    return true;
}

} // namespace

bool keepsRules(const Document::Parts &parts)
{
    return parts.text.size() < std::numeric_limits<qint32>::max() && blocksFit(parts) && spansFit(parts)
        && imagesFit(parts) && targetsFit(parts) && parts.metadata.kind <= PageKind::Teaser
        && std::ranges::all_of(
               parts.tables, [&](const TableRef &table) { return tableFits(parts, table); })
        && std::ranges::all_of(
               parts.leftOut,
               [&](const LeftOut &piece) {
                   return piece.offset >= 0 && piece.offset <= parts.text.size()
                       && piece.reason <= LeftOutReason::OverLimit;
               });
}

} // namespace florilegium
