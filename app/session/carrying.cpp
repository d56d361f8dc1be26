// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/carrying.h"

#include "anchor/place.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QList<TextRange> anchorRanges(const Highlight &highlight)
{
    QList<TextRange> ranges;
    for (const Anchor &anchor : highlight.anchors)
        ranges << anchor.position;
    return ranges;
}

bool fits(const Document &document, const QList<TextRange> &ranges)
{
    return std::ranges::all_of(ranges, [&](TextRange range) {
        return range.start >= 0 && !range.isEmpty() && range.end <= document.text().size();
    });
}

/// Where the highlights stood in one older text, added to what newer ones said.
void addStandings(QList<ToCarry> &wanted, TextId text, const QList<Places> &places)
{
    QHash<HighlightId, const Places *> byId;
    for (const Places &entry : places)
        byId.insert(entry.highlight, &entry);
    for (ToCarry &entry : wanted) {
        const Places *stood = byId.value(entry.highlight.id);
        if (entry.highlight.text == text)
            entry.stood << Standing{text, anchorRanges(entry.highlight)};
        else if (entry.stood.isEmpty() && stood && !stood->isOrphan())
            entry.stood << Standing{text, stood->ranges()};
    }
}

/// Takes what one range became into the highlight's places.
void add(CarriedHighlight &carried, const Carried &range)
{
    if (carried.places.found.isEmpty())
        carried.places.keptAt = range.keptPlace;
    if (!range.placement) {
        carried.fate = carried.places.found.isEmpty() ? Fate::NotFound : Fate::Changed;
        if (!carried.refused)
            carried.refused = range.refused;
        return;
    }
    const Fate fate = range.wordsChanged         ? Fate::Changed
        : range.placement->by == PlacedBy::Moved ? Fate::Moved
                                                 : Fate::Same;
    // A range that was lost before this one leaves a highlight that is changed, not one that is lost.
    const bool lostOne = carried.fate == Fate::NotFound;
    carried.fate = lostOne ? Fate::Changed : std::max(carried.fate, fate);
    for (const TextRange piece : range.pieces)
        carried.places.found << Placement{piece, range.placement->score, range.placement->by};
}

CarriedHighlight emptyFor(const CarryingInput &input, const Highlight &highlight)
{
    return {.places = {.highlight = highlight.id,
                       .article = input.article,
                       .text = input.text,
                       .found = {},
                       .keptAt = highlight.anchors.value(0).position.start},
            .oldWords = {},
            .refused = {}};
}

CarriedHighlight byQuote(const CarryingInput &input, const Highlight &highlight, Placer &placer)
{
    CarriedHighlight carried = emptyFor(input, highlight);
    for (const Anchor &anchor : highlight.anchors) {
        const auto placement = placer.place(anchor);
        carried.oldWords << anchor.exact;
        add(carried,
            {.placement = placement,
             .pieces = placement ? QList<TextRange>{placement->range} : QList<TextRange>(),
             .keptPlace = std::clamp<qsizetype>(anchor.position.start, 0, input.document->text().size()),
             .refused = {},
             .wordsChanged = placement && placement->score < 1});
    }
    return carried;
}

/// Carries those of `indices` from their standing number `which`; a text is aligned once for all that stood in it.
Result<void> carryFrom(const CarryingInput &input, qsizetype which, const QList<qsizetype> &indices,
                       QList<CarriedHighlight> &results, const std::stop_token &stop)
{
    QHash<TextId, QList<qsizetype>> byText;
    for (const qsizetype index : indices)
        byText[input.highlights[index].stood[which].text] << index;
    for (auto group = byText.cbegin(); group != byText.cend(); ++group) {
        const DocumentPtr old = input.texts.value(group.key());
        QList<TextRange> passages;
        for (const qsizetype index : *group)
            passages << input.highlights[index].stood[which].ranges;
        const auto carried = reanchor(old->text(), input.document->text(), passages, stop);
        if (!carried)
            return std::unexpected(carried.error());
        for (qsizetype next = 0; const qsizetype index : *group) {
            CarriedHighlight result = emptyFor(input, input.highlights[index].highlight);
            result.from = group.key();
            for (const TextRange range : input.highlights[index].stood[which].ranges) {
                result.oldWords << old->text(range).toString();
                add(result, (*carried)[next++]);
            }
            if (which == 0 || result.fate != Fate::NotFound)
                results[index] = result;
        }
    }
    return {};
}

} // namespace

Result<CarryingInput> readForCarrying(LibraryQueries &queries, const ArticleId &article, TextId text,
                                      const DocumentPtr &document, CarryScope scope)
{
    const auto highlights = queries.highlightsOf(article);
    const auto texts = queries.texts(article);
    const auto known = queries.places(article, text);
    if (!highlights || !texts || !known)
        return std::unexpected(!highlights ? highlights.error() : !texts ? texts.error() : known.error());
    QSet<HighlightId> settled;
    for (const Places &places : *known) {
        if (scope == CarryScope::NotPlaced || places.decided)
            settled.insert(places.highlight);
    }
    CarryingInput input{.article = article, .text = text, .document = document, .highlights = {}, .texts = {}};
    for (const Highlight &highlight : *highlights) {
        const bool markedHere = text != 0 && highlight.text == text;
        if (!markedHere && !settled.contains(highlight.id))
            input.highlights.append({highlight, {}});
    }
    for (const TextRow &row : input.highlights.isEmpty() ? QList<TextRow>() : *texts) {
        if (row.id == text)
            continue;
        const auto places = queries.places(article, row.id);
        if (!places)
            return std::unexpected(places.error());
        addStandings(input.highlights, row.id, *places);
    }
    for (ToCarry &entry : input.highlights) {
        entry.stood.removeIf([&](const Standing &standing) {
            if (!input.texts.contains(standing.text))
                input.texts.insert(standing.text, queries.text(standing.text).value_or(nullptr));
            const DocumentPtr old = input.texts.value(standing.text);
            return !old || !fits(*old, standing.ranges); // damaged: its quote is left
        });
    }
    return input;
}

Result<QList<CarriedHighlight>> carry(const CarryingInput &input, const std::stop_token &stop)
{
    QList<CarriedHighlight> results(input.highlights.size());
    QList<qsizetype> first;
    std::optional<Placer> placer;
    for (qsizetype index = 0; index < results.size(); ++index) {
        if (!input.highlights[index].stood.isEmpty()) {
            first << index;
            continue;
        }
        if (!placer)
            placer.emplace(input.document->text());
        results[index] = byQuote(input, input.highlights[index].highlight, *placer);
    }
    if (auto done = carryFrom(input, 0, first, results, stop); !done)
        return std::unexpected(done.error());
    first.removeIf([&](qsizetype index) {
        return results[index].fate != Fate::NotFound || input.highlights[index].stood.size() < 2;
    });
    if (auto done = carryFrom(input, 1, first, results, stop); !done)
        return std::unexpected(done.error());
    return results;
}

CarriedCounts countsOf(const QList<CarriedHighlight> &carried)
{
    CarriedCounts counts;
    for (const CarriedHighlight &entry : carried) {
        counts.moved += entry.fate == Fate::Moved ? 1 : 0;
        counts.changed += entry.fate == Fate::Changed ? 1 : 0;
        counts.notFound += entry.fate == Fate::NotFound ? 1 : 0;
    }
    return counts;
}

Change carriedChange(const QList<CarriedHighlight> &carried)
{
    Change change{u"carry"_s, {}};
    for (const CarriedHighlight &entry : carried)
        change.records << record(std::nullopt, entry.places);
    return change;
}

} // namespace florilegium
