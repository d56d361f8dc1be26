// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "syntax/codelines.h"

#include <QHash>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace florilegium {

/// The code blocks of a document, each read when it is first asked for, with a repository of languages of its own:
/// making one takes 5 ms, loading a language 4 to 90. One thread at a time.
class CodeBlocks
{
public:
    CodeBlocks();
    ~CodeBlocks();

    /// The lines of a block; null when its language is unknown. Those of another document are forgotten.
    [[nodiscard]] CodeLines *linesOf(const DocumentPtr &document, qint32 block);

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; ///< null until it is needed
    DocumentPtr m_document;
    QHash<qint32, std::shared_ptr<CodeLines>> m_blocks; ///< null: no such language
};

} // namespace florilegium
