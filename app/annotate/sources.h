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
/// Passages that qualify count on neither side. Pure; quadratic in the passages of the claim that stand in different
/// articles.
[[nodiscard]] SourceCount independentSources(const QList<SourcePassage> &passages, const SharesText &sharesText);
/// The same with sharesWords().
[[nodiscard]] SourceCount independentSources(const QList<SourcePassage> &passages);

/// Whether at least half the runs of five words of the shorter quote stand in the other too (likenessOf()), or one runs
/// through typos, cuts and clauses in another order like the other (anchor/nearquote.h), or both are the same but for
/// case, accents and marks. Quotes under some seven words say too little and never are.
[[nodiscard]] bool sharesWords(QStringView a, QStringView b);

} // namespace florilegium
