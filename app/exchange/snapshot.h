// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/themeset.h"
#include "document/document.h"
#include "library/queries.h"

namespace florilegium {

/// A claim that a passage bears on.
struct ExportClaim
{
    Claim claim;
    Relation relation = Relation::States;
    QString comment;
    QDateTime statusSet; ///< when its status, or whom it is attributed to, changed last
};

/// A passage that contradicts another one through a claim.
struct ExportContradiction
{
    ClaimId claim;
    HighlightId highlight; ///< the other passage
    ArticleId article; ///< where it stands
    QString title; ///< of that article
    QString comment;
    QString file; ///< with that article's notes, without ending; empty: named by its title
};

struct ExportHighlight
{
    Highlight highlight;
    QList<TextRange> ranges; ///< in the document, ascending; none: an orphan
    qsizetype keptAt = 0; ///< where an orphan is shown in the document
    QStringList themes; ///< paths, sorted
    QList<ExportClaim> claims; ///< that it states first, then by creation
    QList<ExportContradiction> contradictions;
    [[nodiscard]] bool isOrphan() const { return ranges.isEmpty(); }
};

/// Everything that an exporter needs of one article, read at one moment.
struct ExportArticle
{
    Article article;
    DocumentPtr document; ///< never null; empty when the article has no text
    QString sha256; ///< of the newest version
    QDateTime captured; ///< when it was taken
    QList<ExportHighlight> highlights; ///< start, end descending, creation; orphans last
    QHash<QString, QString> colourLabels; ///< by key
};

/// What is read of the library as a whole, once for all articles of an export. Lives on the thread that exports.
struct ExportSets
{
    ThemeSet themes;
    ClaimSet claims;
    /// Errors: those of the queries.
    [[nodiscard]] Result<void> load(LibraryQueries &queries);
};

/// Reads it. On a worker: linear in the text. Errors: UnknownId, StoreFailure, Damaged.
[[nodiscard]] Result<ExportArticle> snapshotOf(LibraryQueries &queries, const ArticleId &id, const ExportSets &sets);
/// The same of a single article: reads all claims, too.
[[nodiscard]] Result<ExportArticle> snapshotOf(LibraryQueries &queries, const ArticleId &id);

} // namespace florilegium
