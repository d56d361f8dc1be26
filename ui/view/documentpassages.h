// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/highlightset.h"
#include "document/document.h"

#include <compare>
#include <optional>
#include <vector>

namespace florilegium {

enum class PassageKind : quint8 { Heading, Link, Highlight, Note };

/// What stays the same of a passage as long as the document is shown and the highlight is in the set.
struct PassageKey
{
    PassageKind kind = PassageKind::Heading;
    qsizetype start = 0; ///< of a heading or a link; 0 of a highlight, whose edges move
    HighlightId highlight;
    auto operator<=>(const PassageKey &) const = default;
    bool operator==(const PassageKey &) const = default;
};

/// A part of the text that assistive technology finds as a child of the page.
struct Passage
{
    PassageKind kind = PassageKind::Heading;
    TextRange range; ///< from the first to the last place; empty where an orphan is kept
    int level = 0; ///< of a heading, 1–6
    qint32 link = -1; ///< index into the document's links
    HighlightId highlight; ///< the one that is marked or noted
    bool operator==(const Passage &) const = default;

    [[nodiscard]] PassageKey key() const { return {kind, highlight.isNull() ? range.start : 0, highlight}; }
};

/// Headings, links, highlights and their notes by start; each note after its highlight. `highlights` may be null.
/// O(n log n).
[[nodiscard]] std::vector<Passage> passagesOf(const Document &document, const HighlightSet *highlights);
/// Lists the highlights and notes that begin at `start` anew; the others stay. Moves what is behind them.
void listAnew(std::vector<Passage> &passages, qsizetype start, const HighlightSet &highlights);
/// The link, the heading that holds `offset`. O(log n + links of the block).
[[nodiscard]] std::optional<Passage> linkAt(const Document &document, qsizetype offset);
[[nodiscard]] std::optional<Passage> headingAt(const Document &document, qsizetype offset);
/// Index of the passage that this one is among them, or -1. O(log n).
[[nodiscard]] qsizetype indexOfPassage(const std::vector<Passage> &passages, const Passage &passage);
/// Its words: those of the text, of a note its own, of an orphan those that were marked. No more than some 1000
/// characters.
[[nodiscard]] QString wordsOf(const Passage &passage, const Document &document, const HighlightSet *highlights);

} // namespace florilegium
