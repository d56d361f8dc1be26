// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/highlightpages.h"

#include <memory>
#include <optional>

class QSaveFile;

namespace florilegium {

class PassagePages;

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

/// Writes a list into a file, by temporary file, sync and rename: a page at a time, so that others may read the library
/// between. The pages are written one after the other, on workers; the file of before stays until the last of them.
class PassageListWriter
{
public:
    PassageListWriter(const PassageList &list, const QString &path);
    ~PassageListWriter();
    Q_DISABLE_COPY_MOVE(PassageListWriter)

    /// The next page; not after an error. Which passages the list has is read with the first. With the last: how many
    /// they were; one that stands in several groups counts in each. Errors: WriteFailure, and those of the queries.
    [[nodiscard]] Result<std::optional<int>> writePage(LibraryQueries &queries);

private:
    QString m_path;
    QString m_heading;
    std::unique_ptr<PassagePages> m_pages;
    std::unique_ptr<QSaveFile> m_file;
    int m_written = 0;
};

/// The list as text, without a heading: for some passages, to be pasted elsewhere. On a worker. Errors: those of the
/// queries.
[[nodiscard]] Result<QString> passageListText(LibraryQueries &queries, const PassageList &list);

} // namespace florilegium
