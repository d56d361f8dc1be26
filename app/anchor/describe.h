// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "document/document.h"

namespace florilegium {

/// How much text before and after the quote an anchor keeps: UTF-16 units.
inline constexpr qsizetype contextLength = 32;

/// Describes a passage so that place() finds it again: place(document, describe(document, range)) is range.
/// `range` lies within the text and is not empty (asserted). Linear in the text (occurrences are counted). Pure.
[[nodiscard]] Anchor describe(const Document &document, TextRange range);
/// The same in a bare text: without a heading path, `context` units before and after.
[[nodiscard]] Anchor describe(const QString &text, TextRange range, qsizetype context = contextLength);

} // namespace florilegium
