// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/snapshot.h"

#include "anchor/place.h"
#include "annotate/claimset.h"
#include "annotate/themeset.h"

#include <algorithm>
#include <tuple>

namespace florilegium {

namespace {

struct Sets
{
    ThemeSet themes;
    ClaimSet claims;
};

Result<void> load(LibraryQueries &queries, Sets &sets)
{
    const auto themes = queries.themes();
    const auto colours = queries.colours();
    const auto claims = queries.claims();
    const auto evidence = queries.evidence();
    if (!themes)
        return std::unexpected(themes.error());
    if (!colours)
        return std::unexpected(colours.error());
    if (!claims)
        return std::unexpected(claims.error());
    if (!evidence)
        return std::unexpected(evidence.error());
    sets.themes.load(*themes, *colours);
    sets.claims.load(*claims, *evidence);
    return {};
}

QList<TextRange> placesOf(Placer &placer, const Highlight &highlight)
{
    QList<TextRange> ranges;
    for (const Anchor &anchor : highlight.anchors) {
        if (const auto placement = placer.place(anchor))
            ranges << placement->range;
    }
    std::ranges::sort(ranges);
    return ranges;
}

QString commentOn(const ClaimSet &claims, const ClaimId &claim, const HighlightId &one, const HighlightId &other)
{
    for (const Evidence &evidence : claims.evidenceOf(claim)) {
        if ((evidence.highlight == one || evidence.highlight == other) && !evidence.comment.isEmpty())
            return evidence.comment;
    }
    return {};
}

QList<ExportContradiction> contradictionsOf(LibraryQueries &queries, const ClaimSet &claims, const HighlightId &id)
{
    QList<ExportContradiction> result;
    for (const auto &[claim, other] : claims.contradictionsOf(id)) {
        const auto highlight = queries.highlight(other);
        if (!highlight || highlight->isDeleted())
            continue;
        const auto article = queries.article(highlight->article);
        result << ExportContradiction{claim, other, highlight->article, article ? article->title : QString(),
                                      commentOn(claims, claim, id, other)};
    }
    return result;
}

QList<ExportClaim> claimsOf(const ClaimSet &claims, const HighlightId &id)
{
    QList<ExportClaim> result;
    for (const Evidence &evidence : claims.evidenceWith(id)) {
        if (const Claim *claim = claims.find(evidence.claim))
            result << ExportClaim{*claim, evidence.relation, evidence.comment};
    }
    std::ranges::stable_sort(result, {}, [](const ExportClaim &link) { return link.relation != Relation::States; });
    return result;
}

bool isBefore(const ExportHighlight &a, const ExportHighlight &b)
{
    const auto key = [](const ExportHighlight &h) {
        const bool orphan = h.isOrphan();
        return std::tuple(orphan, orphan ? h.highlight.anchors.value(0).position.start : h.ranges.front().start,
                          orphan ? 0 : -h.ranges.back().end, h.highlight.created, h.highlight.id.text);
    };
    return key(a) < key(b);
}

} // namespace

Result<ExportArticle> snapshotOf(LibraryQueries &queries, const ArticleId &id)
{
    const auto article = queries.article(id);
    const auto highlights = queries.highlightsOf(id);
    Sets sets;
    if (!article)
        return std::unexpected(article.error());
    if (!highlights)
        return std::unexpected(highlights.error());
    if (const auto loaded = load(queries, sets); !loaded)
        return std::unexpected(loaded.error());

    ExportArticle result{.article = *article, .document = std::make_shared<const Document>()};
    if (const auto text = queries.newestText(id))
        result.document = text->second;
    if (const auto versions = queries.versions(id); versions && !versions->isEmpty()) {
        result.sha256 = versions->front().sha256;
        result.captured = versions->front().taken;
    }
    for (const Colour &colour : sets.themes.colours())
        result.colourLabels.insert(colour.key, colour.label.isEmpty() ? colour.key : colour.label);
    Placer placer(result.document->text());
    for (const Highlight &highlight : *highlights) {
        ExportHighlight entry{.highlight = highlight, .ranges = placesOf(placer, highlight)};
        for (const ThemeId &theme : highlight.themes) {
            if (sets.themes.find(theme))
                entry.themes << sets.themes.path(theme);
        }
        entry.themes.sort();
        entry.claims = claimsOf(sets.claims, highlight.id);
        entry.contradictions = contradictionsOf(queries, sets.claims, highlight.id);
        result.highlights << entry;
    }
    std::ranges::sort(result.highlights, isBefore);
    return result;
}

} // namespace florilegium
