// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/markdown.h"

namespace florilegium {

/// What became of each highlight's block in an export.
struct MergeReport
{
    QList<HighlightId> added;
    QList<HighlightId> replaced; ///< unedited in the file, changed in the program
    QList<HighlightId> keptEdited; ///< edited in the file, unchanged in the program
    QList<HighlightId> conflicts; ///< changed in both: the file's stays, the program's is folded below it
    QList<HighlightId> removedInNotes; ///< gone from the file, not brought back
    QList<HighlightId> removed; ///< deleted in the program, unedited in the file
    QList<HighlightId> markedDeleted; ///< deleted in the program, edited in the file: stays, marked
    bool operator==(const MergeReport &) const = default;
};

struct Merged
{
    QString text;
    QHash<QString, QString> hashes; ///< by highlight id: of the program's version as last written or offered; empty for
                                    ///< a block that the program took out, so that it may come again
    MergeReport report;
};

/// SHA-256, hex, of a block's text.
[[nodiscard]] QString blockHash(const QString &block);

/// Brings the blocks of an article into its file. Only what stands between the marks of a block that the reader has not
/// edited, and the keys of the front matter that begin with "florilegium-", is ever changed; everything else stays,
/// byte for byte. `last`: hashes of the export before, by highlight id; an empty one is none. Pure, linear.
[[nodiscard]] Merged mergeMarkdown(const QString &file, const ExportArticle &article,
                                   const QList<MarkdownBlock> &blocks, const QHash<QString, QString> &last);

} // namespace florilegium
