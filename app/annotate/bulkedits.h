// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

namespace florilegium {

// Edits of many highlights as one change, of colours and of many links: pure functions, as in annotate/edits.h. What an
// edit leaves as it is is not in the change. Names of changes are the words in quotation marks.

[[nodiscard]] Change setColour(const QList<Highlight> &highlights, const QString &colour,
                               const QDateTime &now); ///< "colour"
[[nodiscard]] Change addTheme(const QList<Highlight> &highlights, const ThemeId &theme,
                              const QDateTime &now); ///< "tag"
[[nodiscard]] Change removeTheme(const QList<Highlight> &highlights, const ThemeId &theme,
                                 const QDateTime &now); ///< "untag"
/// Below what a note says already, with a blank line between; white space around it goes. "note"
[[nodiscard]] Change appendNote(const QList<Highlight> &highlights, const QString &note, const QDateTime &now);
/// Those that are not in the bin go there. "delete"
[[nodiscard]] Change deleteLiving(const QList<Highlight> &highlights, const QDateTime &now);
/// A new claim that all of them state. "claim"
[[nodiscard]] Change makeClaim(const Claim &claim, const QList<HighlightId> &statedBy, const QDateTime &now);
[[nodiscard]] Change addEvidence(const QList<Evidence> &evidence); ///< "evidence"

/// Names, shades, patterns and order of colours: from the one list to the other, which has the same keys; positions
/// are those of `after`'s order. "colours"
[[nodiscard]] Change changeColours(const QList<Colour> &before, const QList<Colour> &after);

} // namespace florilegium
