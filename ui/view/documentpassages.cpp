// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentpassages.h"

#include "view/shortened.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr qsizetype mostWords = 1000; // UTF-16 units: a name is spoken in one breath

qsizetype startOf(const Passage &passage)
{
    return passage.range.start;
}

Passage headingOf(const OutlineEntry &entry, const Document &document)
{
    return {.kind = PassageKind::Heading,
            .range = document.blocks()[std::size_t(entry.block)].range(),
            .level = entry.level,
            .highlight = {}};
}

void addHeadings(std::vector<Passage> &passages, const Document &document)
{
    for (const OutlineEntry &entry : document.outline())
        passages.push_back(headingOf(entry, document));
}

/// A link of several styles is several spans.
void addLinks(std::vector<Passage> &passages, std::span<const Span> spans)
{
    const std::size_t first = passages.size();
    for (const Span &span : spans) {
        if (span.link < 0)
            continue;
        if (passages.size() > first && passages.back().link == span.link && passages.back().range.end == span.start)
            passages.back().range.end = span.end();
        else
            passages.push_back({.kind = PassageKind::Link, .range = span.range(), .link = span.link, .highlight = {}});
    }
}

template<typename Range>
void addHighlights(std::vector<Passage> &passages, const Range &highlights)
{
    for (const PlacedHighlight &placed : highlights) {
        Passage passage{
            .kind = PassageKind::Highlight, .range = {placed.start(), placed.end()}, .highlight = placed.highlight.id};
        passages.push_back(passage);
        if (placed.highlight.note.isEmpty())
            continue;
        passage.kind = PassageKind::Note;
        passages.push_back(std::move(passage));
    }
}

} // namespace

std::vector<Passage> passagesOf(const Document &document, const HighlightSet *highlights)
{
    std::vector<Passage> passages;
    addHeadings(passages, document);
    addLinks(passages, document.spans());
    if (highlights)
        addHighlights(passages, highlights->all());
    std::ranges::stable_sort(passages, {}, startOf);
    return passages;
}

void listAnew(std::vector<Passage> &passages, qsizetype start, const HighlightSet &highlights)
{
    std::vector<Passage> now;
    addHighlights(now, std::ranges::equal_range(highlights.all(), start, {}, &PlacedHighlight::start));
    const auto here = std::ranges::equal_range(passages, start, {}, startOf);
    const auto first = std::ranges::find_if(here, [](const Passage &passage) { return !passage.highlight.isNull(); });
    const auto at = passages.erase(first, here.end());
    passages.insert(at, std::make_move_iterator(now.begin()), std::make_move_iterator(now.end()));
}

std::optional<Passage> linkAt(const Document &document, qsizetype offset)
{
    const qsizetype block = document.blockAt(offset);
    if (block < 0)
        return std::nullopt;
    std::vector<Passage> links;
    addLinks(links, document.spansIn(document.blocks()[std::size_t(block)].range()));
    const auto found = std::ranges::find_if(links, [&](const Passage &link) { return link.range.contains(offset); });
    return found == links.end() ? std::nullopt : std::optional(*found);
}

std::optional<Passage> headingAt(const Document &document, qsizetype offset)
{
    const qsizetype block = document.blockAt(offset);
    const auto found = std::ranges::lower_bound(document.outline(), block, {},
                                                [](const OutlineEntry &entry) { return qsizetype(entry.block); });
    if (found == document.outline().end() || found->block != block)
        return std::nullopt;
    const Passage heading = headingOf(*found, document);
    return heading.range.contains(offset) ? std::optional(heading) : std::nullopt;
}

qsizetype indexOfPassage(const std::vector<Passage> &passages, const Passage &passage)
{
    const auto here = std::ranges::equal_range(passages, passage.range.start, {}, startOf);
    const auto found = std::ranges::find(here, passage.key(), &Passage::key);
    return found == here.end() ? -1 : found - passages.begin();
}

QString wordsOf(const Passage &passage, const Document &document, const HighlightSet *highlights)
{
    const PlacedHighlight *placed = highlights ? highlights->find(passage.highlight) : nullptr;
    if (placed && passage.kind == PassageKind::Note)
        return shortened(placed->highlight.note, mostWords);
    if (placed && placed->isOrphan())
        return shortened(quoteOf(placed->highlight), mostWords);
    if (placed && placed->ranges.size() > 1) { // what lies between was not marked
        QStringList parts;
        for (const TextRange range : placed->ranges)
            parts << document.text(range).toString();
        return shortened(parts.join(u" […] "), mostWords);
    }
    return shortened(document.text(passage.range), mostWords);
}

} // namespace florilegium
