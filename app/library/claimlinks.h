// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"

#include <QSet>

namespace florilegium {

/// The links of all claims, of those in the bin too.
struct ClaimLinks
{
    QList<Evidence> evidence; ///< by creation
    QSet<HighlightId> binned; ///< passages among them that are in the bin, by themselves or with their article
};

/// Reads them. `living`: the claims that are not in the bin. On a worker.
[[nodiscard]] Result<ClaimLinks> claimLinks(LibraryQueries &queries, const QList<Claim> &living);

/// What the articles take along into the bin, and bring back from there: their passages that are not there themselves.
struct TakenPassages
{
    QList<HighlightId> binned; ///< of articles in the bin
    QList<HighlightId> living;
};

/// Articles that are gone are passed over. On a worker.
[[nodiscard]] TakenPassages passagesTaken(LibraryQueries &queries, const QSet<ArticleId> &articles);

} // namespace florilegium
