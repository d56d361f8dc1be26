// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/markup/inlines.h"
#include "parse/markup/lines.h"

namespace florilegium::markup {

/// Reads AsciiDoc, block by block.
class AsciiDocReader
{
public:
    AsciiDocReader(DocumentBuilder &builder, std::stop_token stop)
        : m_builder(builder)
        , m_stop(std::move(stop))
    {
    }

    void read(Lines lines) { readBlocks(lines, 0); }

private:
    void readBlocks(Lines lines, int depth);
    /// Each returns how many lines it took, 0 for none.
    [[nodiscard]] size_t takeHeading(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeHead(Lines lines, size_t at);
    [[nodiscard]] size_t takeAttribute(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeDelimited(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeTable(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeMacro(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeItem(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeParagraph(Lines lines, size_t at, int depth);
    void write(BlockKind kind, QStringView text, qint32 number = 0);
    void endLists();

    DocumentBuilder &m_builder;
    std::stop_token m_stop;
    QString m_style; // of the block that follows: what stood in "[…]"
    QString m_title; // the same: what stood behind "."
    QStringList m_lists; // marks of the open lists
    std::vector<qint32> m_numbers; // of their items
    int m_quoteDepth = 0;
};

} // namespace florilegium::markup
