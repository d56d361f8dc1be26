// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

/// HTML to a document: decoded, prescanned (html/prescan.h), read into a tree, and either the article of it
/// (extract/extract.h) or, with ParseOptions::wholePage, all that is visible. What was removed is in
/// Document::leftOut(). Nothing the page names is fetched. Errors: NoContent, Cancelled, TooLarge.
[[nodiscard]] Result<Parsed> parseHtml(const Source &source, const ParseOptions &options, std::stop_token stop);

} // namespace florilegium
