// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/markup/inlines.h"
#include "parse/markup/lines.h"

namespace florilegium::markup {

/// Reads reStructuredText, block by block.
class RstReader
{
public:
    RstReader(DocumentBuilder &builder, std::stop_token stop)
        : m_builder(builder)
        , m_stop(std::move(stop))
    {
    }

    void read(Lines lines) { readBlocks(lines, 0); }

private:
    /// Blocks within one container. Each take… returns how many lines it took, 0 for none.
    void readBlocks(Lines lines, int depth);
    [[nodiscard]] size_t takeBlock(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeHeading(Lines lines, size_t at);
    [[nodiscard]] size_t takeExplicit(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeFields(Lines lines, size_t at);
    [[nodiscard]] size_t takeItem(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeIndented(Lines lines, size_t at, int depth);
    [[nodiscard]] size_t takeTable(Lines lines, size_t at);
    [[nodiscard]] size_t takeParagraph(Lines lines, size_t at, int depth);
    void writeDirective(QStringView name, QStringView argument, Lines body, int depth);
    void writeHeading(QStringView text, QChar adornment, bool over);
    void writeParagraph(BlockKind kind, const QString &text, qint32 number = 0);

    DocumentBuilder &m_builder;
    std::stop_token m_stop;
    QStringList m_adornments; // of headings, outermost first
    int m_outer = 0; // indentation of the container
    int m_listDepth = 0;
    int m_quoteDepth = 0;
    qint32 m_next = 1; // number of an item that is to be numbered
    bool m_literal = false; // the paragraph before ended with "::"
};

} // namespace florilegium::markup
