// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/article.h"

namespace florilegium {

using CollectionId = Id<'k'>;

/// Articles that the reader has put together; an article may be in several. Or, with a filter, a saved search: what the
/// filter finds.
struct Collection
{
    CollectionId id;
    CollectionId parent; ///< null at the top
    QString name;
    QString filter; ///< of a saved search: its query as text
    int position = 0; ///< among its siblings
    QDateTime deleted;

    [[nodiscard]] bool isDeleted() const { return deleted.isValid(); }
    [[nodiscard]] bool isSearch() const { return !filter.isEmpty(); }
    bool operator==(const Collection &) const = default;
};

[[nodiscard]] QJsonObject toRow(const Collection &collection);
[[nodiscard]] Collection collectionFromRow(const QJsonObject &row);
[[nodiscard]] Record record(const std::optional<Collection> &before, const std::optional<Collection> &after);

/// An article in a collection: its record's id is both, joined by a slash.
struct Member
{
    CollectionId collection;
    ArticleId article;
};
[[nodiscard]] std::optional<Member> memberFromId(const QString &id);
/// The record of an article that comes into a collection, or leaves it.
[[nodiscard]] Record memberRecord(const Member &member, bool isIn);

// What the reader does with collections, as changes (see articleedits.h).

[[nodiscard]] Change addCollection(const Collection &collection); ///< "collection", "search" for a saved search
/// "collection.rename", "search.rename". Empty for an empty name.
[[nodiscard]] Change renameCollection(const Collection &collection, const QString &name);
/// Its articles stay where they are, and in it when it comes back. "collection.delete", "search.delete"
[[nodiscard]] Change deleteCollection(const Collection &collection, const QDateTime &now);
/// Articles that are not in it. "collection.put"
[[nodiscard]] Change putInto(const CollectionId &collection, const QList<ArticleId> &articles);
/// Articles that are. "collection.take"
[[nodiscard]] Change takeOut(const CollectionId &collection, const QList<ArticleId> &articles);

} // namespace florilegium
