// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/hitfinder.h"

namespace florilegium {

/// How many of the newest things of each kind are weighed against each other: of more, the older ones are left out.
inline constexpr int mostRanked = 20'000;

/// What a query holds of, of all three kinds, the most relevant first: by BM25 (Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework: BM25 and Beyond", 2009, as FTS5 has it) over the words that the query wants,
/// where a title says most and the reader's note more than the text. Equals, and what no wanted words are asked of,
/// come newest first. Some tenths of a second for words that stand nearly everywhere.
[[nodiscard]] Result<QList<FoundThing>> mostRelevant(const QueryPlace &place, const Query &query, int limit);

} // namespace florilegium
