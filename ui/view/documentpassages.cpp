// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/documentpassages.h"

#include "view/shortened.h"

#include <algorithm>

namespace florilegium {

namespace {

constexpr qsizetype mostWords = 1000; // UTF-16 units: a name is spoken in one breath

void addHeadings(std::vector<Passage> &passages, const Document &document)
{
    for (const OutlineEntry &entry : document.outline()) {
        passages.push_back({.kind = PassageKind::Heading,
                            .range = document.blocks()[std::size_t(entry.block)].range(),
                            .level = entry.level,
                            .highlight = {}});
    }
}

/// A link of several styles is several spans.
void addLinks(std::vector<Passage> &passages, const Document &document)
{
    const std::size_t first = passages.size();
    for (const Span &span : document.spans()) {
        if (span.link < 0)
            continue;
        if (passages.size() > first && passages.back().link == span.link && passages.back().range.end == span.start)
            passages.back().range.end = span.end();
        else
            passages.push_back({.kind = PassageKind::Link, .range = span.range(), .link = span.link, .highlight = {}});
    }
}

void addHighlights(std::vector<Passage> &passages, const HighlightSet &highlights)
{
    for (const PlacedHighlight &placed : highlights.all()) {
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
    addLinks(passages, document);
    if (highlights)
        addHighlights(passages, *highlights);
    std::ranges::stable_sort(passages, {}, [](const Passage &passage) { return passage.range.start; });
    return passages;
}

qsizetype indexOfPassage(const std::vector<Passage> &passages, const Passage &passage)
{
    const auto here = std::ranges::equal_range(passages, passage.range.start, {},
                                               [](const Passage &other) { return other.range.start; });
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
