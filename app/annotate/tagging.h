// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

namespace florilegium {

/// A highlight with all its themes, in their order; those in the bin count.
struct TaggedHighlight
{
    HighlightId id;
    QList<ThemeId> themes;
    bool operator==(const TaggedHighlight &) const = default;
};

/// Highlights that a theme is given to or taken from, in one record of Table::HighlightThemes whose id is the theme's:
/// what a merge needs, which may touch very many. `before` holds those that lose it, `after` those that get it.
struct Tagging
{
    ThemeId theme;
    /// By the theme's place among the highlight's themes, the removed or the new one counted.
    QList<QList<HighlightId>> byPlace;

    void add(qsizetype place, const HighlightId &highlight);
    [[nodiscard]] bool isEmpty() const { return byPlace.isEmpty(); }
    bool operator==(const Tagging &) const = default;
};

[[nodiscard]] QJsonObject toRow(const Tagging &tagging);
[[nodiscard]] Tagging taggingFromRow(const QJsonObject &row);
[[nodiscard]] Record tagRecord(const Tagging &tagging); ///< its highlights get the theme
[[nodiscard]] Record untagRecord(const Tagging &tagging); ///< they lose it

} // namespace florilegium
