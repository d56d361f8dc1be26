// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/anchor.h"
#include "text/error.h"

#include <QList>
#include <QStringView>

#include <stop_token>

namespace florilegium {

/// A place that was not taken for the passage, for the reader to judge.
struct RefusedPlace
{
    TextRange range;
    double score = 0; ///< likeness to the passage, 0 to 1
    bool operator==(const RefusedPlace &) const = default;
};

/// What became of one passage of the old text.
struct Carried
{
    /// Where it stands now; nothing: an orphan. By Aligned, Gap or Moved; its score is the likeness of the words, 1
    /// where they are the same but for spaces, quotation marks, dashes, accents and case.
    std::optional<Placement> placement;
    /// The pieces in the order of the passage: the placement's range alone, unless the change split the passage; then
    /// one for each piece, which may stand anywhere. Empty for an orphan.
    QList<TextRange> pieces;
    qsizetype keptPlace = 0; ///< where it stood or would stand between its old neighbours; an orphan is shown there
    std::optional<RefusedPlace> refused; ///< the best place that was not good enough, if any was alike at all
    bool wordsChanged = false; ///< the score is not 1, or it was split
};

/// Carries passages of an old text over to a new one, each on its own (a highlight of several ranges: range by range).
/// Both are canonical texts. The whole texts are aligned word by word, one to one; a passage goes where most of its
/// words went, never to words that belong to other parts of the old text; nothing rather than a guess. Ranges lie in
/// the old text and are not empty (asserted). Results are in the order of `passages`.
/// Pure, any thread. About linear: 1 MB with 1,000 passages takes some 0.2 s; up to 40 bytes a character of the longer
/// text. Cancelled is the only failure.
[[nodiscard]] Result<QList<Carried>> reanchor(QStringView oldText, QStringView newText,
                                              const QList<TextRange> &passages, const std::stop_token &stop = {});

} // namespace florilegium
