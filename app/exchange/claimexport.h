// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/claimpassages.h"

#include <QJsonObject>

namespace florilegium {

/// A claim with everything that an exporter needs of it, read at one moment.
struct ExportedClaim
{
    LedgerRow row;
    QList<ClaimPassage> passages; ///< in the order of claimPassages()
    QList<std::pair<Evidence, Claim>> claims; ///< claims that bear on it
    QList<std::pair<Evidence, Claim>> bearsOn; ///< claims that it bears on
    QList<StatusChange> history;
};

/// Reads them, with their passages in context. On a worker. Those that are gone are passed over.
[[nodiscard]] Result<QList<ExportedClaim>> claimsToExport(LibraryQueries &queries, const QList<ClaimId> &ids,
                                                          PassageContext context);

/// One claim as a Markdown file of its own: front matter, statement, for and against with quotations in context, sources
/// counted, open question, claims linked to it, history. Deterministic. Pure.
[[nodiscard]] QString claimMarkdown(const ExportedClaim &claim);
/// The ledger as a Markdown table and, below it, each claim in short. `links`: names of the claims' own files, by id.
[[nodiscard]] QString ledgerMarkdown(const QList<LedgerRow> &rows, const QHash<ClaimId, QString> &links = {});

/// The ledger as CSV (RFC 4180: CRLF, quotation marks doubled): a head and a row for each claim.
/// No cell is a formula to a spreadsheet: text that begins with = + - @, a tab or a line end (also behind spaces, and
/// their full-width forms) is put behind an apostrophe. `mark`: begins with a byte order mark, by which Excel knows UTF-8.
[[nodiscard]] QByteArray ledgerCsv(const QList<LedgerRow> &rows, bool mark);
/// A claim of the ledger with its links as JSON: a line of the command line's `claims --json`.
[[nodiscard]] QJsonObject ledgerObject(const LedgerRow &row, const QList<Evidence> &evidence);

} // namespace florilegium
