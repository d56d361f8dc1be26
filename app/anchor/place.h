// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "document/document.h"

#include <optional>

namespace florilegium {

/// Finds the passage of an anchor in a text. By position first, accepted only when the quote stands there; then by
/// quote and context, exact, then normalised (spaces, quotation marks, dashes, case), then alike; never a guess:
/// nothing means an orphan. O(1) when the position holds, else linear in the text for exact quotes. Pure, any thread.
[[nodiscard]] std::optional<Placement> place(const Document &document, const Anchor &anchor);

} // namespace florilegium
