// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/plaintext/lists.h"
#include "parse/plaintext/paragraphs.h"

#include <stop_token>

namespace florilegium::plaintext {

/// Turns groups of lines into blocks. One text, one thread.
class BlockTaker
{
public:
    BlockTaker(Shape shape, DocumentBuilder &builder, std::stop_token stop);

    /// What the lines of the groups that follow stand in; borrowed.
    void setText(QStringView text) { m_text = text; }
    /// Takes a group; `next` is the one behind it (empty at the end), which tells headings from short paragraphs.
    void take(Run group, Run next);

private:
    [[nodiscard]] bool isHeading(const Line &line, Run next) const;
    [[nodiscard]] bool isBody(Run group) const;
    [[nodiscard]] size_t ordinaryLength(Run group) const;
    size_t takeUnderlined(Run group);
    size_t takeQuote(Run group);
    size_t takeItem(Run group);
    void takeOrdinary(Run run, bool whole);
    void takeProse(Run run);
    void takeCode(Run run);
    void takePreformatted(Run run);
    void addHeading(const Line &line, int level);
    void addParagraph(Run run, bool keepLines);
    void addWrapped(Run run);
    void addLong(QStringView text);

    QStringView m_text;
    Shape m_shape;
    DocumentBuilder &m_builder;
    std::stop_token m_stop;
    OpenLists m_lists;
    std::optional<qint32> m_codeIndent; ///< columns taken off the lines of the open code block
    int m_underlinedLevel = 2; ///< of headings underlined with '='
    bool m_first; ///< nothing was taken yet: the title may come
};

} // namespace florilegium::plaintext
