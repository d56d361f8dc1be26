// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codeblocks.h"

#include "syntax/codelanguages.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

namespace florilegium {

CodeBlocks::CodeBlocks() = default;
CodeBlocks::~CodeBlocks() = default;

CodeLines *CodeBlocks::linesOf(const DocumentPtr &document, qint32 block)
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    if (m_document != document) {
        m_blocks.clear();
        m_document = document;
    }
    const auto known = m_blocks.constFind(block);
    if (known != m_blocks.cend())
        return known->get();
    const Block &code = m_document->blocks()[std::size_t(block)];
    const QString language = code.aux >= 0 ? m_document->codes()[std::size_t(code.aux)].language : QString();
    const KSyntaxHighlighting::Definition definition = definitionOf(*m_repository, language);
    std::shared_ptr<CodeLines> lines;
    if (definition.isValid())
        lines = std::make_shared<CodeLines>(m_document->text(code.range()), definition);
    m_blocks.insert(block, lines);
    return lines.get();
}

} // namespace florilegium
