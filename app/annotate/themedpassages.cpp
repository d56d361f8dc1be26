// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themedpassages.h"

namespace florilegium {

namespace {

/// The stretch around each range within which another highlight is together with it.
QList<TextRange> reach(const ThemedPassage &standing, Nearness nearness, const Document &document)
{
    QList<TextRange> stretches;
    for (const TextRange &range : standing.ranges) {
        if (nearness == Nearness::Near) {
            stretches.append({range.start - nearby, range.end + nearby});
            continue;
        }
        const qsizetype first = document.blockAt(range.start);
        const qsizetype last = document.blockAt(std::max(range.start, range.end - 1));
        if (first >= 0 && last >= 0)
            stretches.append({document.blocks()[size_t(first)].start, document.blocks()[size_t(last)].end() + 1});
    }
    return stretches;
}

bool touch(const QList<TextRange> &some, const QList<TextRange> &others)
{
    return std::ranges::any_of(some, [&](const TextRange &one) {
        return std::ranges::any_of(
            others, [&](const TextRange &other) { return one.start < other.end && other.start < one.end; });
    });
}

} // namespace

QList<ThemedPassage> themedPassages(const QList<Highlight> &highlights, const QList<Places> &places, TextId text)
{
    QHash<HighlightId, QList<TextRange>> placed;
    for (const Places &each : places)
        placed.insert(each.highlight, each.ranges());
    QList<ThemedPassage> standing;
    for (const Highlight &highlight : highlights) {
        QList<TextRange> ranges = placed.value(highlight.id);
        if (!placed.contains(highlight.id) && highlight.text == text) {
            for (const Anchor &anchor : highlight.anchors)
                ranges << anchor.position;
        }
        if (!ranges.isEmpty())
            standing.append({highlight.id, highlight.themes, ranges});
    }
    return standing;
}

QHash<ThemeId, int> themesTogether(const QList<ThemedPassage> &standing, const QSet<ThemeId> &subtree,
                                   Nearness nearness, const Document &document)
{
    const auto isOurs = [&](const ThemeId &theme) { return subtree.contains(theme); };
    QHash<ThemeId, int> counts;
    for (const ThemedPassage &passage : standing) {
        if (std::ranges::none_of(passage.themes, isOurs))
            continue;
        QSet<ThemeId> together(passage.themes.begin(), passage.themes.end());
        if (nearness != Nearness::Passage) {
            const QList<TextRange> stretches = reach(passage, nearness, document);
            for (const ThemedPassage &other : standing) {
                if (touch(stretches, other.ranges))
                    together.unite({other.themes.begin(), other.themes.end()});
            }
        }
        for (const ThemeId &theme : std::as_const(together)) {
            if (!isOurs(theme))
                ++counts[theme];
        }
    }
    return counts;
}

} // namespace florilegium
