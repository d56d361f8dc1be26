// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/repeating.h"

#include "anchor/nearquote.h"
#include "annotate/edits.h"
#include "session/claiming.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameShare = 0.6; // that a highlight and a passage have in common to be one

/// The other article, as far as it matters.
struct OtherArticle
{
    TextId text = 0;
    DocumentPtr document;
    QList<PlacedHighlight> highlights;
};

QList<PlacedHighlight> listOf(const HighlightSet &set)
{
    const PlacedHighlights all = set.all();
    return {all.begin(), all.end()};
}

Result<OtherArticle> readOther(LibraryQueries &queries, const ArticleId &id)
{
    const auto text = queries.newestText(id);
    const auto highlights = queries.highlightsOf(id);
    if (!text || !highlights)
        return std::unexpected(text ? highlights.error() : text.error());
    const auto places = queries.places(id, text->first);
    if (!places)
        return std::unexpected(places.error());
    HighlightSet set(id, text->second, text->first);
    set.load(*highlights, *places);
    return OtherArticle{text->first, text->second, listOf(set)};
}

/// Where the passage stands in the text that the article has now.
std::optional<TextRange> placeIn(const OtherArticle &other, const SamePassage &there)
{
    if (other.text == there.text)
        return there.range;
    const auto found = NearQuoteFinder(there.quote).findIn(other.document->text());
    return found ? std::optional(found->range) : std::nullopt;
}

/// The highlight that covers the passage and little else.
const Highlight *highlightAt(const OtherArticle &other, TextRange place)
{
    for (const PlacedHighlight &placed : other.highlights) {
        for (const TextRange range : placed.ranges) {
            const auto longer = double(std::max(range.length(), place.length()));
            if (placed.ranges.size() == 1 && double(range.intersected(place).length()) >= sameShare * longer)
                return &placed.highlight;
        }
    }
    return nullptr;
}

/// In whatever way: two ends have one link at most.
bool isLinked(const ClaimSet &claims, const ClaimId &claim, const HighlightId &highlight)
{
    return std::ranges::any_of(claims.evidenceWith(highlight),
                               [&](const Evidence &link) { return link.claim == claim; });
}

Result<MarkedRepeat> markIn(Session &session, const OtherArticle &other, const Highlight &here,
                            const SamePassage &there)
{
    const auto place = placeIn(other, there);
    if (!place)
        return failure(ErrorCode::QuoteNotFound, there.title);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Change change{u"repeat"_s, {}};
    ClaimId claim = claimRepeatedBy(session.claims(), here.id);
    const Highlight *known = highlightAt(other, *place);
    if (!claim.isNull() && known && isLinked(session.claims(), claim, known->id))
        return MarkedRepeat{.highlight = known->id, .claim = claim, .wasThere = true};
    const Highlight highlight = known
        ? *known
        : newHighlight(*other.document, there.article, other.text, {*place}, here.colour, now);
    if (!known)
        change.records << addHighlight(highlight).records;
    if (claim.isNull()) {
        const QDateTime seconds = now.addMSecs(-now.time().msec());
        const Claim made{
            .id = ClaimId::make(), .statement = quoteOf(here).simplified(), .created = seconds, .modified = seconds};
        change.records << makeClaim(made, here.id, now).records;
        claim = made.id;
    }
    change.records << addEvidence({.id = EvidenceId::make(),
                                   .claim = claim,
                                   .relation = Relation::Repeats,
                                   .highlight = highlight.id,
                                   .comment = {},
                                   .created = now.addMSecs(-now.time().msec())})
                          .records;
    session.perform(change);
    return MarkedRepeat{.highlight = highlight.id, .claim = claim};
}

} // namespace

ClaimId claimRepeatedBy(const ClaimSet &claims, const HighlightId &highlight)
{
    if (const Claim *stated = claims.statedBy(highlight))
        return stated->id;
    for (const Evidence &link : claims.evidenceWith(highlight)) {
        if (link.relation == Relation::Repeats && claims.find(link.claim))
            return link.claim;
    }
    return {};
}

QFuture<Result<MarkedRepeat>> markRepeat(Session &session, const OpenArticlePtr &article, const HighlightId &here,
                                         const SamePassage &there)
{
    // What is open may know of changes that are not in the library yet.
    if (const OpenArticlePtr open = session.shared()->openOne(there.article, std::nullopt)) {
        const PlacedHighlight *placed = article->highlights->find(here);
        const OtherArticle other{open->text, open->document, listOf(*open->highlights)};
        return QtFuture::makeReadyValueFuture(placed ? markIn(session, other, placed->highlight, there)
                                                     : failure(ErrorCode::UnknownId, here.text));
    }
    // Else all that is known of it is to be in the library: perhaps it was marked a moment ago.
    return whenSaved(session)
        .then(&session,
              [&session, id = there.article] {
                  return session.library().read([id](LibraryQueries &queries) { return readOther(queries, id); });
              })
        .unwrap()
        .then(&session, [&session, article, here, there](const Result<OtherArticle> &other) -> Result<MarkedRepeat> {
            const PlacedHighlight *placed = article->highlights->find(here);
            if (!other || !placed)
                return other ? failure(ErrorCode::UnknownId, here.text) : std::unexpected(other.error());
            return markIn(session, *other, placed->highlight, there);
        });
}

} // namespace florilegium
