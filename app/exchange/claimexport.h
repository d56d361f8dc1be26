// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/markdown.h"
#include "library/claimpassages.h"

#include <QJsonObject>

namespace florilegium {

/// A claim with everything that an exporter needs of it, read at one moment.
struct ExportedClaim
{
    LedgerRow row;
    QList<ClaimPassage> passages; ///< in the order of claimPassages()
    QList<std::pair<Evidence, Claim>> claims; ///< claims that bear on it, by creation of the link
    QList<std::pair<Evidence, Claim>> bearsOn; ///< claims that it bears on
    QList<StatusChange> history;
};

/// Reads one of several, with its passages in context. On a worker. Errors: UnknownId (gone, or in the bin),
/// StoreFailure, Damaged.
[[nodiscard]] Result<ExportedClaim> claimToExport(LibraryQueries &queries, const ClaimId &id, PassageContext context,
                                                  RecentArticles &recent);
/// The same of a single claim.
[[nodiscard]] Result<ExportedClaim> claimToExport(LibraryQueries &queries, const ClaimId &id, PassageContext context);

/// Which files wiki links lead to, by the id of the claim or the article, without ending; others are named by their
/// statement or title.
using FileNames = QHash<QString, QString>;

/// One claim as a section of Markdown, under a heading of this level: status, sources counted, open question, for and
/// against with quotations in context, claims linked to it, history. Deterministic; ends without a newline. Pure.
[[nodiscard]] QString claimSection(const ExportedClaim &claim, int level, const FileNames &files = {});
/// The same as a file of its own: front matter, the claim's block, and room for the reader's notes.
[[nodiscard]] QString claimFile(const ExportedClaim &claim, const FileNames &files = {});
[[nodiscard]] MarkdownBlock claimBlock(const ExportedClaim &claim, const FileNames &files = {});
/// The front matter's keys of a claim's file that belong to the program, with their values in YAML.
[[nodiscard]] QList<std::pair<QString, QString>> ownKeys(const ExportedClaim &claim);

/// The ledger as a Markdown table. `files`: names of the claims' own files, to which the statements then link.
[[nodiscard]] QString ledgerTable(const QList<LedgerRow> &rows, const QHash<ClaimId, QString> &files = {});

/// The ledger as CSV (RFC 4180: CRLF, quotation marks doubled): a head and a row for each claim.
/// No cell is a formula to a spreadsheet: text that begins with = + - @, a tab or a line end (in their full-width forms
/// and behind spaces and invisible marks, too) is put behind an apostrophe, and so is such a sign within a cell that
/// follows a semicolon, a comma, a tab or a line end: where lists are parted by semicolons, a spreadsheet begins
/// another cell there. `mark`: begins with a byte order mark, by
/// which spreadsheets know UTF-8.
[[nodiscard]] QByteArray ledgerCsv(const QList<LedgerRow> &rows, bool mark);
/// A claim of the ledger with its links as JSON: a line of the command line's `claims --json`.
[[nodiscard]] QJsonObject ledgerObject(const LedgerRow &row, const QList<Evidence> &evidence);

} // namespace florilegium
