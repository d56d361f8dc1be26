// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/articlelist.h"

#include "cli/paging.h"

namespace florilegium::cli {

Result<QList<ArticleRow>> allArticles(LibraryQueries &queries, const Query &query)
{
    const auto rowsOf = [&queries](const ArticleFilter &filter) {
        return allPages([&](int offset, int limit) { return queries.articles(filter, offset, limit); });
    };
    auto rows = rowsOf({.query = query});
    if (!rows || mentions(query, QueryField::State))
        return rows;
    const auto archived = rowsOf({.state = ReadingState::Archived, .query = query});
    if (!archived)
        return std::unexpected(archived.error());
    *rows << *archived;
    return rows;
}

} // namespace florilegium::cli
