// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/claimfiles.h"
#include "exchange/passagelist.h"
#include "library/library.h"

namespace florilegium {

/// Exports the articles' notes on the thread of long reads, then keeps what was written for the next export. Finishes
/// on a thread of the library; call from the library's. Errors as exportMarkdown(); where the library could not keep
/// what was written, its path is among the failures.
[[nodiscard]] QFuture<Result<ExportReport>> exportArticles(Library &library, const QList<ArticleId> &articles,
                                                           const QString &target, const MarkdownOptions &options = {});
/// The claims that pass the filter, as exportLedger() writes them; in the same way.
[[nodiscard]] QFuture<Result<ExportReport>> exportClaims(Library &library, const LedgerFilter &filter,
                                                         const QString &target,
                                                         const LedgerExportOptions &options = {});
/// These claims, such as those that are selected.
[[nodiscard]] QFuture<Result<ExportReport>> exportClaims(Library &library, const QList<ClaimId> &claims,
                                                         const QString &target,
                                                         const LedgerExportOptions &options = {});
/// Writes a list of highlights into a file, as PassageListWriter does: each page is a read of its own, so that other
/// readers need not wait for all of them. How many they were. Finishes on the library's thread; call from there.
[[nodiscard]] QFuture<Result<int>> exportPassages(Library &library, const PassageList &list, const QString &path);
/// One claim as Markdown, to be pasted elsewhere.
[[nodiscard]] QFuture<Result<QString>> copiedClaim(Library &library, const ClaimId &claim);
/// One highlight as Markdown, to be pasted elsewhere.
[[nodiscard]] QFuture<Result<QString>> copiedHighlight(Library &library, const ArticleId &article,
                                                       const HighlightId &highlight);

} // namespace florilegium
