// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"
#include "library/claimpassages.h"

namespace florilegium {

struct LedgerExportOptions
{
    enum class Form : quint8 {
        Markdown, ///< into a folder: "Claims.md" and a file for each claim; into a file that ends in ".md": the ledger
        Csv, ///< one file; "claims.csv" in a folder
    };
    Form form = Form::Markdown;
    PassageContext context = PassageContext::Sentence; ///< around each passage in the files of claims
    bool byteOrderMark = true; ///< of CSV
    bool operator==(const LedgerExportOptions &) const = default;
};

/// Writes the ledger of these claims, in this order. A file of a claim is found again by its florilegium-id wherever it
/// lies below the folder; it is replaced only while nobody has edited it (Conflict otherwise, and then nothing of it is
/// lost), except below a heading "## My notes", which is the reader's. Writes only where bytes change. On a worker.
/// Errors as exportMarkdown().
[[nodiscard]] Result<ExportReport> exportLedger(LibraryQueries &queries, const QList<ClaimId> &claims,
                                                const QString &target, const LedgerExportOptions &options);

} // namespace florilegium
