// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/annotating.h"

#include "anchor/place.h"
#include "annotate/edits.h"
#include "annotate/themeset.h"
#include "session/themepaths.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool contextFits(QStringView text, TextRange range, const QString &prefix, const QString &suffix)
{
    return text.first(range.start).trimmed().endsWith(QStringView(prefix).trimmed())
        && text.sliced(range.end).trimmed().startsWith(QStringView(suffix).trimmed());
}

QList<TextRange> exactPlaces(QStringView text, const QString &quote, const QString &prefix, const QString &suffix)
{
    QList<TextRange> places;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        const TextRange range{at, at + quote.size()};
        if (contextFits(text, range, prefix, suffix))
            places << range;
    }
    return places;
}

QString colourKey(const ThemeSet &set, const AnnotateRequest &request)
{
    if (request.colour.isEmpty())
        return request.statement.isEmpty() && !set.colours().isEmpty() ? set.colours().front().key : u"claim"_s;
    for (const Colour &colour : set.colours()) {
        if (request.colour.compare(colour.label, Qt::CaseInsensitive) == 0)
            return colour.key;
    }
    return request.colour.toLower();
}

} // namespace

Result<TextRange> findQuote(const Document &document, const QString &quote, const QString &prefix,
                            const QString &suffix)
{
    if (quote.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, u"quote"_s);
    const QList<TextRange> places = exactPlaces(document.text(), quote, prefix, suffix);
    if (places.size() == 1)
        return places.front();
    if (places.size() > 1)
        return failure(ErrorCode::QuoteAmbiguous, QString::number(places.size()));
    // No such characters: the words may still be there in other dress (spaces, quotation marks, case). A position
    // outside the text keeps place() from preferring any spot.
    const Anchor anchor{.position = {document.text().size(), document.text().size()},
                        .exact = quote,
                        .prefix = prefix,
                        .suffix = suffix};
    const auto placement = place(document, anchor);
    if (!placement || placement->by == PlacedBy::Similar)
        return failure(ErrorCode::QuoteNotFound, quote.left(80));
    return placement->range;
}

Result<Annotated> annotate(Library &library, const ArticleId &article, const AnnotateRequest &request,
                           const QDateTime &now)
{
    LibraryQueries &queries = library.queries();
    const auto text = queries.newestText(article);
    if (!text)
        return std::unexpected(text.error());
    const auto range = findQuote(*text->second, request.quote, request.prefix, request.suffix);
    if (!range)
        return std::unexpected(range.error());
    const auto themes = queries.themes();
    const auto colours = queries.colours();
    if (!themes || !colours)
        return std::unexpected(themes ? colours.error() : themes.error());
    ThemeSet set;
    set.load(*themes, *colours);

    Annotated result{.change = {u"annotate"_s, {}}};
    Highlight highlight = newHighlight(*text->second, article, text->first, {*range}, colourKey(set, request), now);
    highlight.note = request.note;
    for (const QString &path : request.themes) {
        const ThemePath made = themePath(set, path);
        set.apply(made.change);
        result.change.records << made.change.records;
        if (!made.id.isNull() && !highlight.themes.contains(made.id))
            highlight.themes << made.id;
    }
    result.highlight = highlight.id;
    result.change.records << addHighlight(highlight).records;
    if (!request.statement.isEmpty()) {
        const Claim claim{
            .id = ClaimId::make(),
            .statement = request.statement,
            .status = request.status.value_or(request.attributedTo.isEmpty() ? Status::Asserted : Status::Attributed),
            .attributedTo = request.attributedTo,
            .created = highlight.created,
            .modified = highlight.created};
        result.claim = claim.id;
        result.change.records << makeClaim(claim, highlight.id, now).records;
    }
    for (const auto &[relation, claim] : request.evidence) {
        result.change.records << addEvidence({.id = EvidenceId::make(),
                                              .claim = claim,
                                              .relation = relation,
                                              .highlight = highlight.id,
                                              .created = highlight.created})
                                     .records;
    }
    QFuture<Result<void>> saved = library.apply(result.change);
    saved.waitForFinished();
    if (!saved.result())
        return std::unexpected(saved.result().error());
    return result;
}

} // namespace florilegium
