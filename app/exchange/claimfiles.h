// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"
#include "library/claimpassages.h"

namespace florilegium {

struct LedgerExportOptions
{
    enum class Form : quint8 {
        Markdown, ///< a folder: "Claims.md" with the table and a file for each claim; a file that ends in ".md": the
                  ///< table with each claim below it
        Csv, ///< one file; "claims.csv" in a folder
    };
    Form form = Form::Markdown;
    PassageContext context = PassageContext::Sentence; ///< around each passage
    bool byteOrderMark = true; ///< of CSV
    bool operator==(const LedgerExportOptions &) const = default;
};

/// Writes the ledger of these claims, in this order; those that are gone are passed over. In Markdown what the program
/// writes is one block of each file, found again by its florilegium-id wherever the file lies below the folder, and
/// merged with what the reader made of it like the blocks of an article's notes. Writes only where bytes change. On a
/// worker. Errors and failures as exportMarkdown().
[[nodiscard]] Result<ExportReport> exportLedger(LibraryQueries &queries, const QList<ClaimId> &claims,
                                                const QString &target, const LedgerExportOptions &options);

} // namespace florilegium
