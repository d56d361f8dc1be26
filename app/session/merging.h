// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/carrying.h"

namespace florilegium {

// Articles that are the same are merged into one of them: it gets the highlights of the others, with all that they are
// to themes and claims, and whatever of it the others have and it lacks; the others go into the bin.

/// Which article is kept, and which go.
struct ArticleMerge
{
    ArticleId kept;
    QList<ArticleId> others;
};

/// What such a merge needs, read at one moment.
struct MergeInput
{
    Article kept;
    QList<Article> others;
    QList<Highlight> highlights; ///< living ones of the others
    QList<CarryingInput> carrying; ///< of each of the others, to the newest text of the one that is kept
    QHash<CollectionId, QList<ArticleId>> members;
};

/// What a merge did.
struct MergedArticles
{
    int articles = 0; ///< that went into the bin
    int highlights = 0; ///< that came along
    CarriedCounts counts; ///< of these
};

/// The same merges, none of which has an article in common with another: those that overlap become one, which keeps
/// what none of them lets go, else what the first of them keeps. Each article is named once. Pure.
[[nodiscard]] QList<ArticleMerge> joinedMerges(const QList<ArticleMerge> &merges);

/// Articles that are in the bin or gone are left out. Errors: UnknownId for the one that is kept.
[[nodiscard]] Result<MergeInput> readForMerging(LibraryQueries &queries, const ArticleMerge &merge);

/// "article.merge", one step of undo; empty without others. What it keeps: its own title, addresses, author, dates and
/// reading state as far as it has them (a state that was never touched is none), the best rating, all notes, all
/// collections. Highlights that stand upon each other both stay. Pure.
[[nodiscard]] Change mergeArticles(const QList<MergeInput> &inputs, const QDateTime &now);

/// "duplicates.apart": the reader's word that these are not the same. Pure.
[[nodiscard]] Change tellApart(const QList<ArticleId> &articles);

} // namespace florilegium
