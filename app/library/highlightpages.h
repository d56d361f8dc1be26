// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "library/surroundings.h"

namespace florilegium {

[[nodiscard]] QString toWord(HighlightGrouping grouping);
[[nodiscard]] std::optional<HighlightGrouping> highlightGroupingFromWord(QStringView word);

/// How a list of highlights is shown.
struct HighlightView
{
    HighlightGrouping grouping = HighlightGrouping::None;
    ContextExtent extent = ContextExtent::Quote;
    bool operator==(const HighlightView &) const = default;
};

/// A row of a list of highlights, with the group it stands in; without a grouping an empty one.
struct GroupedHighlight
{
    HighlightRow row;
    HighlightGroup group;
};

/// Adds the groups that come next until they have `rows` rows, or are all there are.
[[nodiscard]] Result<void> addGroups(LibraryQueries &queries, const HighlightFilter &filter, qint64 rows,
                                     HighlightGroups &groups);

/// Rows [offset, offset + limit) of a list that runs through `groups` (LibraryQueries::highlightGroups() of this
/// filter, as far as the rows go), one after the other. On a worker.
[[nodiscard]] Result<QList<GroupedHighlight>> groupedHighlights(LibraryQueries &queries, const HighlightFilter &filter,
                                                                const QList<HighlightGroup> &groups, int offset,
                                                                int limit);

} // namespace florilegium
