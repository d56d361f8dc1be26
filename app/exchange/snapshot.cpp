// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/snapshot.h"

#include "annotate/highlightset.h"

#include <algorithm>

namespace florilegium {

namespace {

/// The highlights with their places in the article's newest text, in the order of the page.
Result<QList<PlacedHighlight>> placedIn(LibraryQueries &queries, const ArticleId &id, TextId text,
                                        const DocumentPtr &document)
{
    const auto highlights = queries.highlightsOf(id);
    const auto places = queries.places(id, text);
    if (!highlights || !places)
        return std::unexpected(highlights ? places.error() : highlights.error());
    HighlightSet set(id, document, text);
    set.load(*highlights, *places);
    const PlacedHighlights all = set.all();
    return QList<PlacedHighlight>(all.begin(), all.end());
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

QDateTime statusSetAt(LibraryQueries &queries, const ClaimId &id)
{
    const QList<StatusChange> history = queries.history(id).value_or(QList<StatusChange>());
    return history.isEmpty() ? QDateTime() : history.back().when;
}

QList<ExportClaim> claimsOf(LibraryQueries &queries, const ClaimSet &claims, const HighlightId &id)
{
    QList<ExportClaim> result;
    for (const Evidence &evidence : claims.evidenceWith(id)) {
        if (const Claim *claim = claims.find(evidence.claim))
            result << ExportClaim{*claim, evidence.relation, evidence.comment, statusSetAt(queries, claim->id)};
    }
    std::ranges::stable_sort(result, {}, [](const ExportClaim &link) { return link.relation != Relation::States; });
    return result;
}

} // namespace

Result<void> ExportSets::load(LibraryQueries &queries)
{
    const auto allThemes = queries.themes();
    const auto allColours = queries.colours();
    const auto allClaims = queries.claims();
    const auto allEvidence = queries.evidence();
    if (!allThemes)
        return std::unexpected(allThemes.error());
    if (!allColours)
        return std::unexpected(allColours.error());
    if (!allClaims)
        return std::unexpected(allClaims.error());
    if (!allEvidence)
        return std::unexpected(allEvidence.error());
    themes.load(*allThemes, *allColours);
    claims.load(*allClaims, *allEvidence);
    return {};
}

Result<ExportArticle> snapshotOf(LibraryQueries &queries, const ArticleId &id, const ExportSets &sets)
{
    const auto article = queries.article(id);
    if (!article)
        return std::unexpected(article.error());

    ExportArticle result{.article = *article, .document = std::make_shared<const Document>()};
    TextId text = 0;
    if (const auto newest = queries.newestText(id))
        std::tie(text, result.document) = *newest;
    const auto highlights = placedIn(queries, id, text, result.document);
    if (!highlights)
        return std::unexpected(highlights.error());
    if (const auto versions = queries.versions(id); versions && !versions->isEmpty()) {
        result.sha256 = versions->front().sha256;
        result.captured = versions->front().taken;
    }
    for (const Colour &colour : sets.themes.colours())
        result.colourLabels.insert(colour.key, colour.label.isEmpty() ? colour.key : colour.label);
    for (const PlacedHighlight &placed : *highlights) {
        const Highlight &highlight = placed.highlight;
        ExportHighlight entry{.highlight = highlight, .ranges = placed.ranges, .keptAt = placed.keptAt};
        for (const ThemeId &theme : highlight.themes) {
            if (sets.themes.find(theme))
                entry.themes << sets.themes.path(theme);
        }
        entry.themes.sort();
        entry.claims = claimsOf(queries, sets.claims, highlight.id);
        entry.contradictions = contradictionsOf(queries, sets.claims, highlight.id);
        result.highlights << entry;
    }
    std::ranges::stable_partition(result.highlights, [](const ExportHighlight &entry) { return !entry.isOrphan(); });
    return result;
}

Result<ExportArticle> snapshotOf(LibraryQueries &queries, const ArticleId &id)
{
    ExportSets sets;
    return sets.load(queries).and_then([&] { return snapshotOf(queries, id, sets); });
}

} // namespace florilegium
