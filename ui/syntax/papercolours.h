// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/codecolours.h"
#include "syntax/codeblocks.h"
#include "syntax/codeinks.h"

namespace florilegium {

/// Code colours for a worker that prints: computed when they are asked for, line by line, some 10 µs each where the
/// lines are asked for in their order. Made and used on one thread, any one.
class PaperColours : public CodeColours
{
    Q_OBJECT
public:
    PaperColours();

    void setDocument(const DocumentPtr &document) override;
    void setLook(const Palette &palette) override;
    void setVisible(qint32, qint32, qint32) override {}
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(qint32 block, qint32 line) const override;

private:
    /// The lines that were highlighted last: up to a checkpoint.
    struct Stretch
    {
        qint32 block = -1;
        qint32 first = 0;
        std::vector<CodeRuns> lines;
        [[nodiscard]] bool has(qint32 ofBlock, qint32 line) const
        {
            return block == ofBlock && line >= first && line - first < qint32(lines.size());
        }
    };

    DocumentPtr m_document;
    CodeInks m_inks;
    mutable CodeBlocks m_blocks;
    mutable Stretch m_stretch;
};

} // namespace florilegium
