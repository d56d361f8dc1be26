// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/markdown.h"

namespace florilegium {

/// What became of each block in an export.
struct MergeReport
{
    QList<BlockId> added;
    QList<BlockId> replaced; ///< unedited in the file, changed in the program
    QList<BlockId> keptEdited; ///< edited in the file, unchanged in the program
    QList<BlockId> conflicts; ///< changed in both: the file's stays, the program's is folded below it
    QList<BlockId> removedInNotes; ///< gone from the file, not brought back
    QList<BlockId> removed; ///< deleted in the program, unedited in the file
    QList<BlockId> markedDeleted; ///< deleted in the program, edited in the file: stays, marked
    bool operator==(const MergeReport &) const = default;
};

struct Merged
{
    QString text;
    QHash<QString, QString> hashes; ///< by the block's id: of the program's version as last written or offered; empty
                                    ///< for a block that the program took out, so that it may come again
    MergeReport report;
};

/// SHA-256, hex, of a block's text.
[[nodiscard]] QString blockHash(const QString &block);

/// Brings the blocks of an article (or a claim) into its file. `keys`: those of the front matter that are the
/// program's. Only what stands between the marks of a block that the reader has not edited, and the keys of the front
/// matter that begin with "florilegium-", is ever changed; everything else stays, byte for byte. `last`: hashes of the
/// export before, by the block's id; an empty one is none. Pure, linear.
[[nodiscard]] Merged mergeMarkdown(const QString &file, const QList<std::pair<QString, QString>> &keys,
                                   const QList<MarkdownBlock> &blocks, const QHash<QString, QString> &last);
[[nodiscard]] Merged mergeMarkdown(const QString &file, const ExportArticle &article,
                                   const QList<MarkdownBlock> &blocks, const QHash<QString, QString> &last);

} // namespace florilegium
