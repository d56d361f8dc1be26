// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryparser.h"

namespace florilegium {

/// What is wrong in the text of a query, as one sentence to the reader, translated. Window's thread.
[[nodiscard]] QString sentence(const QueryIssue &issue);
/// The issue to speak of while the reader types: what is wrong before what is only unfinished. Null: none.
[[nodiscard]] const QueryIssue *foremost(const QList<QueryIssue> &issues);

} // namespace florilegium
