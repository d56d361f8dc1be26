// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/candidate.h"

namespace florilegium {

/// The candidate at a place found by alignment, with the edges that suit best: alignment cuts off changed words at the
/// ends, so each edge is also tried where the query's context meets it and where a sentence or line begins or ends
/// (when the passage did). `aligned` is not empty.
[[nodiscard]] Candidate withBestEdges(const QuoteQuery &query, const SearchedText &searched, TextRange aligned);

} // namespace florilegium
