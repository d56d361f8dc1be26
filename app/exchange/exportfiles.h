// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/markdown.h"
#include "exchange/mergemarkdown.h"
#include "library/queries.h"

namespace florilegium {

/// One file of an export.
struct ExportedFile
{
    ArticleId article;
    ClaimId claim; ///< whose file it is; both null: the ledger, or everything in one file
    QString path;
    bool written = false; ///< false: it held these bytes already
    MergeReport report;
};

/// What an export left as it was, and why.
struct ExportFailure
{
    QString what; ///< path of a file, or the id of what could not be read
    Error error;
    bool operator==(const ExportFailure &) const = default;
};

struct ExportReport
{
    QString target; ///< key of the states: absolute folder or file, and the flavour
    QList<ExportedFile> files;
    QList<ExportFailure> failures; ///< the other files were written nevertheless
    QList<ExportState> states; ///< of what was written; to be kept (Library::saveExportStates) before the next export

    /// For people who read logs: one line a file, and one for each block that was not simply written.
    [[nodiscard]] QStringList lines() const;
};

/// Writes each article's notes into `target`: a folder (one file an article, found again by its florilegium-id wherever
/// it lies below), or a file that ends in ".md" (for one article). Writes only where bytes change: a temporary file,
/// synced and renamed. Links are not followed; the file's own line ends stay. On a worker. Errors: InvalidArgument,
/// WriteFailure (of the folder), StoreFailure. What keeps one article's notes from being written keeps no others, and
/// is among the failures: UnknownId, Conflict (another article's file has the name, or a plain file was edited),
/// Damaged (a file that is not UTF-8), TooLarge, Unreadable, WriteFailure, StoreFailure.
[[nodiscard]] Result<ExportReport> exportMarkdown(LibraryQueries &queries, const QList<ArticleId> &articles,
                                                  const QString &target, const MarkdownOptions &options);
/// Our own JSON of the articles with their highlights, themes and claims, as one file (annotations.json in a folder).
[[nodiscard]] Result<ExportReport> exportJson(LibraryQueries &queries, const QList<ArticleId> &articles,
                                              const QString &target);

/// UTF-8 bytes to a file by temporary file, sync and rename; not when it holds them already (then false).
[[nodiscard]] Result<bool> writeWhenChanged(const QString &path, const QByteArray &bytes);

} // namespace florilegium
