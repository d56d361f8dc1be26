// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/parser.h"

#include <QSet>

namespace florilegium {

/// HTML to a document: decoded, prescanned (html/prescan.h), read into a tree, and either the article of it
/// (extract/extract.h) or, with ParseOptions::wholePage, all that is visible. What was removed is in
/// Document::leftOut(). Nothing the page names is fetched. Errors: NoContent, Cancelled, TooLarge.
[[nodiscard]] Result<Parsed> parseHtml(const Source &source, const ParseOptions &options, std::stop_token stop,
                                       const QSet<QString> &parts = {});

/// The same into a document that is being built; whether a cap cut something. Metadata that the builder has already
/// stays. Both: `parts` are the addresses of pictures that lie in the same file (html/links.h).
[[nodiscard]] Result<bool> writeHtml(const Source &source, const ParseOptions &options, const std::stop_token &stop,
                                     const QSet<QString> &parts, DocumentBuilder &builder);

} // namespace florilegium
