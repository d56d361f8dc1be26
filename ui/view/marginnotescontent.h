// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/highlightset.h"
#include "annotate/themeset.h"

#include <optional>

namespace florilegium {

/// What the margin says of one highlight, in words. A value.
struct MarginNote
{
    struct Chip
    {
        ThemeId theme;
        QString path; ///< as people read it: "Openness › Secrecy"
        bool operator==(const Chip &) const = default;
    };

    HighlightId id;
    qsizetype offset = 0; ///< of its passage, UTF-16 units
    QString colour; ///< key of its tone
    std::optional<Status> status; ///< of the claim that it states
    QString label; ///< the status, or what the colour means
    QString detail; ///< who said it, or what it bears on
    QString hint; ///< a contradiction, in words
    HighlightId hintTarget; ///< the other passage; null when it is in another article
    int elsewhere = 0; ///< other articles in which the same passage stands, as far as is known
    QString note; ///< Markdown
    QList<Chip> chips;
    bool isOrphan = false;

    bool operator==(const MarginNote &) const = default;
};

/// The note of a highlight; nothing for a bare one (no note, theme, claim; found in the text) unless it is `wanted`.
[[nodiscard]] std::optional<MarginNote> marginNoteOf(const PlacedHighlight &placed, const HighlightSet &highlights,
                                                     const ClaimSet &claims, const ThemeSet &themes,
                                                     bool wanted = false);
/// "The same passage in 2 other articles"; empty for none.
[[nodiscard]] QString elsewhereWords(int articles);
/// All of it in one line, for screen readers.
[[nodiscard]] QString spokenText(const MarginNote &note);
/// What a colour means: its label, else the standard one of its key.
[[nodiscard]] QString colourName(const ThemeSet &themes, const QString &key);

} // namespace florilegium
