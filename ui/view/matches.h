// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <vector>

namespace florilegium {

/// The matches of a search in the article. Ranges ascend and do not overlap.
struct Matches
{
    std::vector<TextRange> ranges;
    qsizetype current = -1; ///< index of the one the reader is at, or -1
};

} // namespace florilegium
