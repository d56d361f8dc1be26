// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

namespace florilegium {

/// What stands above a group of articles, in the reader's language: "Example News", "March 2026", "In progress",
/// "No author".
[[nodiscard]] QString groupName(ArticleGrouping grouping, const ArticleGroup &group);

// How a grouping is kept in settings.
[[nodiscard]] QString toWord(ArticleGrouping grouping);
[[nodiscard]] std::optional<ArticleGrouping> articleGroupingFromWord(QStringView word);

/// A row of grouped articles: an article, or the head of its group.
struct GroupedRow
{
    ArticleId article; ///< null: the head
    QString group; ///< key; of articles that are not grouped empty
    bool operator==(const GroupedRow &) const = default;
};
[[nodiscard]] inline std::size_t qHash(const GroupedRow &row, std::size_t seed = 0)
{
    return qHashMulti(seed, row.article, row.group);
}
/// What an article is kept under, in whatever group it stands (models/pagedtable.h).
[[nodiscard]] inline ArticleId keyOf(const GroupedRow &row)
{
    return row.article;
}

/// Heads with their articles below, which are left out where the group is folded.
[[nodiscard]] QList<GroupedRow> groupedRows(const QList<ArticleGroup> &groups, const QSet<QString> &folded);
/// Articles without groups.
[[nodiscard]] QList<GroupedRow> ungroupedRows(const QList<ArticleId> &articles);

} // namespace florilegium
