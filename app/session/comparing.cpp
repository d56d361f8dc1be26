// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/comparing.h"

#include "anchor/reanchor.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QList<TextRange> fitting(const QList<TextRange> &ranges, const Document &document)
{
    const auto fits = [&](TextRange range) {
        return range.start >= 0 && !range.isEmpty() && range.end <= document.text().size();
    };
    return std::ranges::all_of(ranges, fits) ? ranges : QList<TextRange>();
}

QString wordsOf(const Document &document, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange range : ranges)
        words << document.text(range).toString().simplified();
    return words.join(u" […] ");
}

ComparedHighlight compared(const ComparingInput &input, const ComparedPlaces &entry)
{
    return {.id = entry.highlight.id,
            .colour = entry.highlight.colour,
            .old = fitting(entry.old->ranges(), *input.old),
            .now = entry.now ? fitting(entry.now->ranges(), *input.now) : QList<TextRange>(),
            .at = entry.now ? entry.now->keptAt : 0,
            .oldWords = {},
            .newWords = {}};
}

/// Gives places in the newer text to those that were never looked for there.
Result<void> carryAcross(const ComparingInput &input, const QList<qsizetype> &unplaced, QList<ComparedHighlight> &all,
                         const std::stop_token &stop)
{
    QList<TextRange> passages;
    for (const qsizetype index : unplaced)
        passages << all[index].old;
    if (passages.isEmpty())
        return {};
    const auto carried = reanchor(input.old->text(), input.now->text(), passages, stop);
    if (!carried)
        return std::unexpected(carried.error());
    for (qsizetype next = 0; const qsizetype index : unplaced) {
        all[index].at = (*carried)[next].keptPlace;
        for (qsizetype range = 0; range < all[index].old.size(); ++range)
            all[index].now << (*carried)[next++].pieces;
    }
    return {};
}

Result<QList<ComparedHighlight>> changedHighlights(const ComparingInput &input, const std::stop_token &stop)
{
    QList<ComparedHighlight> all;
    QList<qsizetype> unplaced;
    for (const ComparedPlaces &entry : input.highlights) {
        if (!entry.old || entry.old->isOrphan())
            continue;
        const ComparedHighlight highlight = compared(input, entry);
        if (highlight.old.isEmpty())
            continue;
        if (!entry.now)
            unplaced << all.size();
        all << highlight;
    }
    if (auto done = carryAcross(input, unplaced, all, stop); !done)
        return std::unexpected(done.error());
    for (ComparedHighlight &highlight : all) {
        highlight.oldWords = wordsOf(*input.old, highlight.old);
        highlight.newWords = wordsOf(*input.now, highlight.now);
        if (!highlight.now.isEmpty())
            highlight.at = highlight.now.front().start;
        highlight.at = std::clamp<qsizetype>(highlight.at, 0, input.now->text().size());
    }
    all.removeIf([](const ComparedHighlight &highlight) { return highlight.oldWords == highlight.newWords; });
    std::ranges::stable_sort(all, {}, &ComparedHighlight::at);
    return all;
}

TextRange joined(TextRange whole, TextRange part)
{
    // An empty one only says where it would stand, before or after white space.
    if (whole.isEmpty() || part.isEmpty())
        return whole.isEmpty() ? part : whole;
    return {std::min(whole.start, part.start), std::max(whole.end, part.end)};
}

/// What is taken out and put in side by side is one change; a passage that moved is one by itself.
QList<ComparedChange> changesOf(const QList<ComparedRun> &runs, const QList<TextRange> &inlineRanges)
{
    using Kind = ComparedRun::Kind;
    QList<ComparedChange> changes;
    for (qsizetype run = 0; run < runs.size(); ++run) {
        const ComparedRun &next = runs[run];
        if (next.kind == Kind::Equal)
            continue;
        const Kind before = run > 0 ? runs[run - 1].kind : Kind::Equal;
        if (next.kind != Kind::Moved && before != Kind::Equal && before != Kind::Moved) {
            ComparedChange &change = changes.last();
            change = {joined(change.old, next.old), joined(change.now, next.now),
                      joined(change.both, inlineRanges[run])};
        } else {
            changes << ComparedChange{next.old, next.now, inlineRanges[run]};
        }
    }
    return changes;
}

std::optional<Places> placesIn(TextId text, const Highlight &highlight, const QList<Places> &known)
{
    const auto kept = std::ranges::find(known, highlight.id, &Places::highlight);
    if (kept != known.end())
        return *kept;
    if (highlight.text != text)
        return std::nullopt;
    Places places{.highlight = highlight.id, .article = highlight.article, .text = text, .found = {}};
    for (const Anchor &anchor : highlight.anchors)
        places.found << Placement{.range = anchor.position};
    return places;
}

} // namespace

Result<QList<VersionText>> versionTexts(LibraryQueries &queries, const ArticleId &article)
{
    const auto versions = queries.versions(article);
    const auto texts = queries.texts(article);
    if (!versions || !texts)
        return std::unexpected(versions ? texts.error() : versions.error());
    QList<VersionText> result;
    for (const Version &version : *versions) {
        const auto newest = std::ranges::find(*texts, version.id, &TextRow::version);
        if (newest != texts->end())
            result.append({version, newest->id});
    }
    return result;
}

qsizetype inlinePlace(const Comparison &comparison, Side side, qsizetype offset)
{
    const auto absent = side == Side::Old ? ComparedRun::Kind::Inserted : ComparedRun::Kind::Removed;
    qsizetype place = 0;
    for (qsizetype run = 0; run < comparison.runs.size(); ++run) {
        const ComparedRun &entry = comparison.runs[run];
        const TextRange range = side == Side::Old ? entry.old : entry.now;
        if (entry.kind == absent || range.start > offset)
            continue;
        const TextRange here = comparison.both.ofRun[run];
        place = std::min(here.start + offset - range.start, here.end);
        if (range.contains(offset))
            break;
    }
    return place;
}

qsizetype newPlace(const Comparison &comparison, qsizetype inlineOffset)
{
    qsizetype place = 0;
    for (qsizetype run = 0; run < comparison.runs.size(); ++run) {
        const TextRange here = comparison.both.ofRun[run];
        if (here.start > inlineOffset)
            break;
        const TextRange range = comparison.runs[run].now;
        place = std::min(range.start + inlineOffset - here.start, range.end);
    }
    return place;
}

Result<ComparingInput> readForComparing(LibraryQueries &queries, const ArticleId &article, TextId old, TextId now)
{
    const auto oldText = queries.text(old);
    const auto newText = queries.text(now);
    const auto highlights = queries.highlightsOf(article);
    const auto oldPlaces = queries.places(article, old);
    const auto newPlaces = queries.places(article, now);
    if (!oldText || !newText)
        return std::unexpected(!oldText ? oldText.error() : newText.error());
    if (!highlights || !oldPlaces || !newPlaces)
        return std::unexpected(!highlights ? highlights.error() : !oldPlaces ? oldPlaces.error() : newPlaces.error());
    ComparingInput input{*oldText, *newText, {}};
    for (const Highlight &highlight : *highlights)
        input.highlights.append(
            {highlight, placesIn(old, highlight, *oldPlaces), placesIn(now, highlight, *newPlaces)});
    return input;
}

Result<ComparisonPtr> compare(const ComparingInput &input, const std::stop_token &stop)
{
    const auto runs = compareTexts(input.old->text(), input.now->text(), stop);
    if (!runs)
        return std::unexpected(runs.error());
    const auto highlights = changedHighlights(input, stop);
    if (!highlights)
        return std::unexpected(highlights.error());
    InlineText both = inlineText(*input.old, *input.now, *runs);
    const QList<ComparedChange> changes = changesOf(*runs, both.ofRun);
    return std::make_shared<const Comparison>(input.old, input.now, *runs, changes, *highlights, std::move(both));
}

QFuture<Result<ComparisonPtr>> compareVersions(Library &library, const ArticleId &article, TextId old, TextId now,
                                               const std::stop_token &stop)
{
    return library
        .read([article, old, now](LibraryQueries &queries) { return readForComparing(queries, article, old, now); })
        .then(QtFuture::Launch::Async, [stop](const Result<ComparingInput> &input) {
            return input.and_then([&](const ComparingInput &read) { return compare(read, stop); });
        });
}

} // namespace florilegium
