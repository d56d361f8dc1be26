// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

namespace florilegium {

/// What is known of the articles that are to be put into collections.
struct Memberships
{
    QList<ArticleId> articles;
    QList<CollectionRow> collections; ///< all there are, saved searches included
    QHash<CollectionId, QList<ArticleId>> members; ///< which of the articles are in each
};

/// A line of the picker of collections: one of them, or the offer to make one.
struct CollectionChoice
{
    Collection collection; ///< with a null id: a new one
    Qt::CheckState isIn = Qt::Unchecked; ///< partially: some of the articles
    bool operator==(const CollectionChoice &) const = default;
};

/// The collections (no saved searches) whose name has every word of `typed`, whatever its case; those that begin with
/// what was typed first. At the end the offer to make it, unless one has that name.
[[nodiscard]] QList<CollectionChoice> collectionChoices(const Memberships &memberships, const QString &typed);

} // namespace florilegium
