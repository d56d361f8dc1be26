// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

namespace florilegium {

/// Highlights that have the same of some themes, at the same places among all that they have.
struct TaggedHighlights
{
    QList<HighlightId> ids;
    QList<ThemeId> themes; ///< by place; null where another one stands, which may be left out behind the last
    bool operator==(const TaggedHighlights &) const = default;
};

/// Highlights that a theme is given to or taken from, in one record of Table::HighlightThemes whose id is the theme's:
/// what a merge needs, which may touch very many. `before` holds those that lose it, `after` those that get it.
struct Tagging
{
    static constexpr qsizetype mostPlaces = 1000; ///< the last place, whatever a damaged library says

    ThemeId theme;
    /// By the theme's place among the highlight's themes, the removed or the new one counted.
    QList<QList<HighlightId>> byPlace;

    void add(qsizetype place, const HighlightId &highlight);
    void add(qsizetype place, const QList<HighlightId> &highlights);
    [[nodiscard]] bool isEmpty() const { return byPlace.isEmpty(); }
    bool operator==(const Tagging &) const = default;
};

/// Of a text with a space between them.
[[nodiscard]] QList<HighlightId> highlightIdsIn(const QString &text);

[[nodiscard]] QJsonObject toRow(const Tagging &tagging);
[[nodiscard]] Tagging taggingFromRow(const QJsonObject &row);
[[nodiscard]] Record tagRecord(const Tagging &tagging); ///< its highlights get the theme
[[nodiscard]] Record untagRecord(const Tagging &tagging); ///< they lose it

} // namespace florilegium
