// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

namespace florilegium::cli {

/// Every living article that the query holds of: those that lists show, then those in the archive, which lists leave
/// out. A query that speaks of states says by itself which it means.
[[nodiscard]] Result<QList<ArticleRow>> allArticles(LibraryQueries &queries, const Query &query);

} // namespace florilegium::cli
