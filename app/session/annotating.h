// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "document/document.h"
#include "library/library.h"

namespace florilegium {

/// A passage to be marked, found by its words: what a script or another program knows of it.
struct AnnotateRequest
{
    QString quote;
    QString prefix; ///< words right before it, may be empty
    QString suffix; ///< words right after it, may be empty
    QString colour; ///< a key or a label; empty: "claim" with a claim, else the first colour
    QString note;
    QStringList themes; ///< paths, made when absent
    QString statement; ///< of a claim that the passage states; empty: none
    std::optional<Status> status;
    QStringList attributedTo;
    QList<std::pair<Relation, ClaimId>> evidence; ///< how the passage bears on claims that are there
};

struct Annotated
{
    HighlightId highlight;
    ClaimId claim; ///< null without a statement
    Change change; ///< as it was written
};

/// The one place of the quote in the document. Exact words first, then normalised ones. Errors: QuoteNotFound;
/// QuoteAmbiguous (detail: how often) when context does not decide. Pure.
[[nodiscard]] Result<TextRange> findQuote(const Document &document, const QString &quote, const QString &prefix = {},
                                          const QString &suffix = {});

/// Marks the passage in the article's newest text, as one change, and waits until it is durable.
/// For the command line, never on the window's thread.
[[nodiscard]] Result<Annotated> annotate(Library &library, const ArticleId &article, const AnnotateRequest &request,
                                         const QDateTime &now);

} // namespace florilegium
