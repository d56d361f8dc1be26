// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claimlinks.h"

namespace florilegium {

namespace {

bool isBinned(LibraryQueries &queries, const HighlightId &id)
{
    const auto highlight = queries.highlight(id);
    if (!highlight || highlight->isDeleted())
        return true;
    const auto article = queries.article(highlight->article);
    return !article || article->isDeleted();
}

} // namespace

Result<ClaimLinks> claimLinks(LibraryQueries &queries, const QList<Claim> &living)
{
    const auto shown = queries.evidence();
    const auto binned = queries.deletedThings();
    if (!shown || !binned)
        return std::unexpected(shown ? binned.error() : shown.error());
    QList<ClaimId> claims;
    for (const Claim &claim : living + binned->claims)
        claims << claim.id;
    auto evidence = queries.evidenceOf(claims);
    if (!evidence)
        return std::unexpected(evidence.error());
    QSet<EvidenceId> known;
    for (const Evidence &link : *shown)
        known << link.id;
    QSet<ClaimId> alive;
    for (const Claim &claim : living)
        alive << claim.id;
    ClaimLinks links{*std::move(evidence), {}};
    for (const Evidence &link : std::as_const(links.evidence)) {
        if (link.highlight.isNull() || known.contains(link.id))
            continue;
        // That of a living claim is not shown for its passage; of the others only the passage itself can tell.
        if (alive.contains(link.claim) || isBinned(queries, link.highlight))
            links.binned << link.highlight;
    }
    return links;
}

TakenPassages passagesTaken(LibraryQueries &queries, const QSet<ArticleId> &articles)
{
    TakenPassages taken;
    for (const ArticleId &id : articles) {
        const auto article = queries.article(id);
        const auto highlights = queries.highlightsOf(id);
        if (!article || !highlights)
            continue;
        for (const Highlight &highlight : *highlights)
            (article->isDeleted() ? taken.binned : taken.living) << highlight.id;
    }
    return taken;
}

} // namespace florilegium
