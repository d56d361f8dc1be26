// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "document/document.h"

namespace florilegium {

/// Describes a passage so that place() finds it again: place(document, describe(document, range)) is range.
/// `range` lies within the text and is not empty (asserted). Linear in the text (occurrences are counted). Pure.
[[nodiscard]] Anchor describe(const Document &document, TextRange range);

} // namespace florilegium
