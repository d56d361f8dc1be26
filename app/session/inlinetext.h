// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/comparison.h"
#include "document/document.h"

namespace florilegium {

/// Two texts in one: the newer document, with what was removed from the older one set in where it stood.
struct InlineText
{
    DocumentPtr document; ///< metadata are the newer one's; it has no link targets
    QList<TextRange> ofRun; ///< for each run its range in the document, ascending; of several pieces the hull
};

/// Sets removed words between the words that stayed; whole blocks that were removed stay blocks of their kind. `runs`
/// are those of compareTexts() for the two texts. Without what was removed the characters are those of the newer text
/// but for white space; without what was inserted or moved, those of the older one that stayed in order. Linear. Pure,
/// any thread.
[[nodiscard]] InlineText inlineText(const Document &old, const Document &now, const QList<ComparedRun> &runs);

} // namespace florilegium
