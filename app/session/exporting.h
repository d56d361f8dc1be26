// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"
#include "library/library.h"

namespace florilegium {

/// Exports the articles' notes on the reader's thread, then keeps what was written for the next export. Finishes on a
/// thread of the library; call from the library's. Errors as exportMarkdown().
[[nodiscard]] QFuture<Result<ExportReport>> exportArticles(Library &library, const QList<ArticleId> &articles,
                                                           const QString &target, const MarkdownOptions &options = {});
/// One highlight as Markdown, to be pasted elsewhere.
[[nodiscard]] QFuture<Result<QString>> copiedHighlight(Library &library, const ArticleId &article,
                                                       const HighlightId &highlight);

} // namespace florilegium
