// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowstreams.h"

namespace florilegium {

/// What can lead to the things of a scope that all parts of a query hold of.
struct HitLeads
{
    RowRange range; ///< in which they are
    std::vector<Query> others; ///< the parts that no stream tells
    std::vector<RowStream> streams; ///< the best one first
    std::optional<SqlPart> set; ///< of few candidates
    int setSize = 0;
    bool setIsBest = false; ///< better than the best stream

    [[nodiscard]] bool isNothing() const; ///< nothing can be found
};

/// Looks for leads to the things made at `since` (seconds since 1970) or later; 0: all of them.
[[nodiscard]] Result<HitLeads> findLeads(const QueryPlace &place, const std::vector<Query> &parts, QueryScope scope,
                                         qint64 since);

/// The table of a scope, with its alias.
[[nodiscard]] QString tableOf(QueryScope scope);
[[nodiscard]] SqlPart isMadeSince(QueryScope scope, qint64 since);

} // namespace florilegium
