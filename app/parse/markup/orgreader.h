// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/markup/inlines.h"
#include "parse/markup/lines.h"

namespace florilegium::markup {

/// Reads Org, block by block.
class OrgReader
{
public:
    OrgReader(DocumentBuilder &builder, std::stop_token stop)
        : m_builder(builder)
        , m_stop(std::move(stop))
    {
    }

    void read(Lines lines);

private:
    /// Each returns how many lines it took, 0 for none.
    [[nodiscard]] size_t takeHeading(Lines lines, size_t at);
    [[nodiscard]] size_t takeKeyword(Lines lines, size_t at);
    [[nodiscard]] size_t takeBlock(Lines lines, size_t at);
    [[nodiscard]] size_t takeDrawer(Lines lines, size_t at);
    [[nodiscard]] size_t takeFixed(Lines lines, size_t at);
    [[nodiscard]] size_t takeTable(Lines lines, size_t at);
    [[nodiscard]] size_t takeItem(Lines lines, size_t at);
    [[nodiscard]] size_t takeParagraph(Lines lines, size_t at);
    void write(BlockKind kind, QStringView text, qint32 number = 0);
    void writeCaption();

    DocumentBuilder &m_builder;
    std::stop_token m_stop;
    std::vector<int> m_lists; // indentations of the open lists
    QString m_caption; // of what follows
    bool m_titled = false;
};

} // namespace florilegium::markup
