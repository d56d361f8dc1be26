// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/markdown.h"

namespace florilegium {

/// The quotation of a highlight as a Markdown block quote (code as a fence in it); "[…]" between its ranges.
[[nodiscard]] QString quotation(const ExportArticle &article, const ExportHighlight &highlight,
                                MarkdownOptions::Context context);
/// "§ 2.1, ¶ 14": number of the section by its headings, and of the paragraph in the article. Empty for an orphan.
[[nodiscard]] QString whereabouts(const Document &document, const ExportHighlight &highlight);

} // namespace florilegium
