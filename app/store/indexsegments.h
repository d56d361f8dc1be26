// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <functional>

namespace florilegium {

// FTS5 keeps the words of each transaction as a segment, and merges segments as it goes. A question is asked of each
// segment, so few are good; but every merge writes its words once more. While an index is filled segments are gathered,
// and merged some at a time; in the end all become one. Steps are transactions of their own, so each may be the last.

/// No merging with every transaction, and more memory for each, until mergeSegments() has ended.
Result<void> gatherSegments(Connection &index);
/// Merges what was gathered, so that it does not become too much. False: it was stopped.
[[nodiscard]] Result<bool> mergeGathered(Connection &index, const std::function<bool()> &stop);
/// All segments become one; from now on they are merged as they come. False: it was stopped.
[[nodiscard]] Result<bool> mergeSegments(Connection &index, const std::function<bool()> &stop);

} // namespace florilegium
