// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claim.h"
#include "library/article.h"
#include "library/query/query.h"

namespace florilegium {

/// A claim with what its evidence comes to. Living evidence alone counts: its passage, article or claim is not in the
/// bin.
struct LedgerRow
{
    Claim claim;
    int supporting = 0; ///< passages and claims that state, support or repeat it
    int contradicting = 0;
    int qualifying = 0;
    int sourcesFor = 0; ///< independent articles (annotate/sources.h)
    int sourcesAgainst = 0;
    QDate first; ///< day of the oldest of its articles: published, or else added; null without one
    QDate last; ///< of the newest
    bool operator==(const LedgerRow &) const = default;
};

/// By what the ledger is sorted. Usual is from A, the newest and the most first, and the enumerators' own order of
/// status, kind and confidence (the surest first); what is not known stands at the end, either way. Equals: newest
/// claim first.
enum class LedgerOrder : quint8 {
    Created,
    Statement,
    Status,
    Kind,
    AttributedTo, ///< the first name
    Confidence,
    Supporting,
    Contradicting,
    Qualifying,
    SourcesFor,
    SourcesAgainst,
    First,
    Last,
    OpenQuestion,
    Modified,
};

struct LedgerFilter
{
    Query query; ///< as in QueryScope::Claims: of a claim's own words, and of its passages and their articles
    QList<Status> statuses; ///< any of these; empty: all
    QList<ClaimKind> kinds;
    QList<Confidence> confidences;
    QString person; ///< attributed to this name exactly; empty: any
    bool openQuestions = false; ///< only those with one
    bool disputed = false; ///< only those with evidence for and against
    LedgerOrder order = LedgerOrder::Created;
    bool reversed = false; ///< the other way around than is usual
    bool operator==(const LedgerFilter &) const = default;
};

/// Someone whom claims are attributed to.
struct PersonRow
{
    QString name;
    int claims = 0; ///< living ones
    bool operator==(const PersonRow &) const = default;
};

/// The day an article was published, as far as it is known, or else that of its adding; null when neither is.
[[nodiscard]] QDate knownDayOf(const Article &article);

} // namespace florilegium
