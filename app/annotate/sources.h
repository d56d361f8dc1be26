// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "text/id.h"

#include <QList>

#include <functional>

namespace florilegium {

/// A passage that bears on a claim, as far as the counting of sources asks.
struct SourcePassage
{
    ArticleId article;
    Relation relation = Relation::States;
    QString quote;
};

/// How many articles say something of their own accord.
struct SourceCount
{
    int supporting = 0; ///< independent ones that state or support it
    int contradicting = 0;
    bool operator==(const SourceCount &) const = default;
};

/// Whether one quote was taken from the other, or both from a third: symmetric.
using SharesText = std::function<bool(QStringView a, QStringView b)>;

/// Counts articles, not passages. On each side articles of which passages share text are one source. Passages that
/// repeat make no source of their own where the claim has another one for it, and one together where it has none.
/// Passages that qualify count on neither side. Pure; quadratic in the passages of a claim.
[[nodiscard]] SourceCount independentSources(const QList<SourcePassage> &passages, const SharesText &sharesText);
/// The same with sharesWords(), which only pairs are asked for that have three words in a row in common. They are found
/// by these words: linear in the passages, but for such pairs.
[[nodiscard]] SourceCount independentSources(const QList<SourcePassage> &passages);

/// Whether one quote is the other or a part of it, more or less: through typos, cuts and clauses in another order
/// (anchor/nearquote.h). Quotes under some seven words say too little and never are, be they the same to the letter.
[[nodiscard]] bool sharesWords(QStringView a, QStringView b);

} // namespace florilegium
