// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/highlightpages.h"

namespace florilegium {

/// A list of highlights to be written as Markdown.
struct PassageList
{
    HighlightFilter filter; ///< with its grouping: a heading for each group
    ContextExtent extent = ContextExtent::Quote;
    QString heading;
    QList<HighlightId> only; ///< these of them, ungrouped, in this order; empty: all
};

/// "florilegium://article/a-…#h-…"
[[nodiscard]] QString addressOf(const ArticleId &article, const HighlightId &highlight);

/// What is written of a highlight besides its own row.
struct PassageWords
{
    Surroundings around;
    QStringList themes; ///< paths
    QString colour; ///< its label
};
/// One highlight of a list: the quotation, with the words around it when they are given (it stands in bold then), where
/// it is from with a link back, themes, colour, status, and the note. Without a newline at the end. Pure.
[[nodiscard]] QString passageMarkdown(const HighlightRow &row, const PassageWords &words);

/// Writes the list into a file, by temporary file, sync and rename; pages are read as they are written. How many
/// passages it has; one that stands in several groups counts in each. On a worker. Errors: WriteFailure, and those of
/// the queries.
[[nodiscard]] Result<int> writePassageList(LibraryQueries &queries, const PassageList &list, const QString &path);
/// The same as text, without a heading. For some passages, to be pasted elsewhere.
[[nodiscard]] Result<QString> passageListText(LibraryQueries &queries, const PassageList &list);

} // namespace florilegium
