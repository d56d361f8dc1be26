// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

#include <optional>

namespace florilegium::cli {

/// One line for what is wrong in the text of a query: "character 9: there is no status "disputd"; …".
[[nodiscard]] QString queryIssueLine(const QString &text, const QueryIssue &issue);

/// The query that a text says. Prints what is wrong with it on standard error; absent (wrong use) when it is not whole.
[[nodiscard]] std::optional<Query> queryFromText(const QString &text);
/// Whether the library has every theme, colour and collection that the query names; prints those it has not.
[[nodiscard]] Result<bool> hasNamesOf(LibraryQueries &queries, const QString &text, const Query &query);

/// The fields of queries and what they take, for help.
[[nodiscard]] QString queryHelp();

} // namespace florilegium::cli
