// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"
#include "session/recognising.h"

namespace florilegium {

// What the reader chose to be shown of a page, for one article or for all of a site. The choices are settings of the
// library (library/article.h), so that they are changes like any other: journalled, undone, there after a restart.

/// The host of an address without "www."; empty for files and other addresses.
[[nodiscard]] QString siteOf(const QString &address);
/// The site that an article is from: of the address it was taken from, else of the one its page names.
[[nodiscard]] QString siteOf(const Article &article);

[[nodiscard]] QString articleRulesKey(const ArticleId &article);
[[nodiscard]] QString siteRulesKey(const QString &site);

/// The options with these marks too; sorted, each once.
[[nodiscard]] ParseOptions withMarks(ParseOptions options, const QStringList &marks);
[[nodiscard]] ParseOptions withoutMark(ParseOptions options, const QString &mark);

/// How a source is to be parsed: as the article's text is that it was recognised as, else by the rules of its site.
[[nodiscard]] Result<ParseOptions> wantedOptions(LibraryQueries &queries, const std::optional<Recognised> &known,
                                                 const Source &source, const Document &document);

} // namespace florilegium
