// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "document/document.h"

namespace florilegium {

// Each edit of the reader as a change: pure functions from values to records. `now` becomes the modified time.
// An edit that changes nothing gives an empty change. Names of changes are the words in quotation marks.

/// A new highlight over `ranges` (not empty, ascending), described in `document`. Not yet a change: see addHighlight().
[[nodiscard]] Highlight newHighlight(const Document &document, const ArticleId &article, TextId text,
                                     const QList<TextRange> &ranges, const QString &colour, const QDateTime &now);
[[nodiscard]] Change addHighlight(const Highlight &highlight); ///< "highlight"
[[nodiscard]] Change setColour(const Highlight &highlight, const QString &colour, const QDateTime &now); ///< "colour"
/// Other ranges (not empty, ascending) in `document`, which is text `text`: described anew there, but for those that
/// were marked in that text before and stay as they are. "resize"
[[nodiscard]] Change setRanges(const Highlight &highlight, const Document &document, TextId text,
                               const QList<TextRange> &ranges, const QDateTime &now);
[[nodiscard]] Change setNote(const Highlight &highlight, const QString &note, const QDateTime &now); ///< "note"
[[nodiscard]] Change addTheme(const Highlight &highlight, const ThemeId &theme, const QDateTime &now); ///< "tag"
[[nodiscard]] Change removeTheme(const Highlight &highlight, const ThemeId &theme, const QDateTime &now); ///< "untag"
/// Into the bin. "delete"
[[nodiscard]] Change deleteHighlights(const QList<Highlight> &highlights, const QDateTime &now);
[[nodiscard]] Change restoreHighlights(const QList<Highlight> &highlights); ///< "restore"

/// A new claim that `highlight` states. "claim"
[[nodiscard]] Change makeClaim(const Claim &claim, const HighlightId &statedBy, const QDateTime &now);
[[nodiscard]] Change setStatement(const Claim &claim, const QString &statement, const QDateTime &now); ///< "statement"
/// "status". `by` and `reason`: who says so, and why; more edits of claims in annotate/claimedits.h.
[[nodiscard]] Change setStatus(const Claim &claim, Status status, const QStringList &attributedTo, const QDateTime &now,
                               const QString &by = {}, const QString &reason = {});
[[nodiscard]] Change deleteClaim(const Claim &claim, const QDateTime &now); ///< "claim.delete"
[[nodiscard]] Change addEvidence(const Evidence &evidence); ///< "evidence"
[[nodiscard]] Change removeEvidence(const Evidence &evidence); ///< "evidence.remove"

[[nodiscard]] Change addTheme(const Theme &theme); ///< "theme"
[[nodiscard]] Change changeTheme(const Theme &before, const Theme &after); ///< "theme.change"
/// The theme and everything below it into the bin; highlights keep their link and show it again when restored.
/// "theme.delete"
[[nodiscard]] Change deleteThemes(const QList<Theme> &themes, const QDateTime &now);

} // namespace florilegium
