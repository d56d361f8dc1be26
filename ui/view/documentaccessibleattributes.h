// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "annotate/softwords/softkinds.h"
#include "document/document.h"

#include <functional>

namespace florilegium {

/// Attributes of a stretch of text as assistive technology knows them (IAccessible2: "font-weight:bold;…").
struct TextAttributes
{
    QString text;
    TextRange range; ///< as far as they reach, within the block
    bool operator==(const TextAttributes &) const = default;
};

/// Style of the span at `offset`, its link, and "mark" where a highlight is; `highlights` may be null. Where
/// `softWords` (asked for a range of at most some thousand characters around it; may be empty) finds some, the line
/// that they are underlined by, and "soft" with their kind. O(log n + highlights before it).
[[nodiscard]] TextAttributes textAttributesAt(const Document &document, const HighlightSet *highlights,
                                              qsizetype offset,
                                              const std::function<QList<SoftSpan>(TextRange)> &softWords = {});

} // namespace florilegium
