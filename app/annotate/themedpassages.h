// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/places.h"
#include "document/document.h"

#include <QHash>
#include <QSet>

namespace florilegium {

/// Where a highlight stands in a text, with its themes.
struct ThemedPassage
{
    HighlightId highlight;
    QList<ThemeId> themes;
    QList<TextRange> ranges; ///< ascending, UTF-16 units of the text

    bool operator==(const ThemedPassage &) const = default;
};

/// Of these highlights in this text, by its newest placements, else by the anchors of those that were made in it;
/// orphans and those never looked for are left out.
[[nodiscard]] QList<ThemedPassage> themedPassages(const QList<Highlight> &highlights, const QList<Places> &places,
                                                  TextId text);

/// How close another theme stands to a passage.
enum class Nearness : quint8 {
    Passage, ///< the very highlight has it too
    Paragraph, ///< a highlight has it that touches a block which the passage touches
    Near, ///< a highlight has it that is less than `nearby` away
};
inline constexpr qsizetype nearby = 1000; ///< UTF-16 units, some 150 words

/// For each other theme, with how many of the highlights that have one of `subtree` it stands together. `document` is
/// the text that they stand in. O(n²) at the worst in the highlights of one article.
[[nodiscard]] QHash<ThemeId, int> themesTogether(const QList<ThemedPassage> &standing, const QSet<ThemeId> &subtree,
                                                 Nearness nearness, const Document &document);

} // namespace florilegium
