// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/duplicates.h"

#include "parse/extract/lines.h"

#include <QHash>

namespace florilegium::extract {

using html::Node;
using html::Tag;

namespace {

constexpr int fewestWords = 8; // a refrain, a label or "Yes, I agree." may come twice
constexpr size_t copyOfList = 4; // lines in the order of the first: a list of features may repeat single ones

bool isTableOrVerse(Node block)
{
    return block.tag() == Tag::td || block.tag() == Tag::th || block.tag() == Tag::pre;
}

bool isItem(Node block)
{
    return block.tag() == Tag::li || block.parent().tag() == Tag::li;
}

/// Segments that are looked at, and for each the one that it repeats, as places in this list.
struct Lines
{
    static constexpr size_t none = size_t(-1);
    std::vector<size_t> segments;
    std::vector<size_t> repeats;
};

Lines linesOf(const Analysis &analysis, Node root, const html::Selection &selection)
{
    std::vector<quint8> removed(analysis.tree.nodes.size(), 0);
    for (qint32 i = root.index(); i < root.endIndex(); ++i) {
        const qint32 above = analysis.tree.nodes[size_t(i)].parent;
        removed[size_t(i)] = selection.isRemoved(analysis.tree.node(i)) || (above >= 0 && removed[size_t(above)]);
    }
    Lines lines;
    const auto [first, last] = analysis.segmentsIn(root);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        if (segment.words < fewestWords || segment.code || removed[size_t(segment.first)]
            || isTableOrVerse(analysis.tree.node(segment.block)))
            continue;
        lines.segments.push_back(i);
    }
    return lines;
}

/// Notes which line repeats which. Only lines that begin alike are read to their ends.
void findRepeats(const Analysis &analysis, Lines &lines)
{
    constexpr qsizetype beginning = 24; // characters
    const size_t count = lines.segments.size();
    lines.repeats.assign(count, Lines::none);
    std::vector<quint64> beginnings(count);
    QHash<quint64, int> alike;
    alike.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i) {
        beginnings[i] = analysis.keyOf(analysis.segments[lines.segments[i]], beginning);
        ++alike[beginnings[i]];
    }
    QHash<quint64, size_t> seen;
    for (size_t i = 0; i < count; ++i) {
        if (alike.value(beginnings[i]) < 2)
            continue;
        const quint64 key = analysis.keyOf(analysis.segments[lines.segments[i]]);
        lines.repeats[i] = seen.value(key, Lines::none);
        seen.insert(key, i);
    }
}

/// How many lines from here on repeat lines that follow each other.
size_t runFrom(const Lines &lines, size_t at)
{
    size_t length = 1;
    while (at + length < lines.repeats.size() && lines.repeats[at + length] != Lines::none
           && lines.repeats[at + length] == lines.repeats[at + length - 1] + 1)
        ++length;
    return length;
}

} // namespace

void removeDuplicates(const Analysis &analysis, Node root, html::Selection &selection)
{
    Lines lines = linesOf(analysis, root, selection);
    findRepeats(analysis, lines);
    for (size_t at = 0; at < lines.repeats.size();) {
        if (lines.repeats[at] == Lines::none) {
            ++at;
            continue;
        }
        const size_t run = runFrom(lines, at);
        for (const size_t end = at + run; at < end; ++at) {
            const Segment &segment = analysis.segments[lines.segments[at]];
            if (run >= copyOfList || !isItem(analysis.tree.node(segment.block)))
                removeText(analysis, segment, selection, LeftOutReason::Duplicate, "duplicate");
        }
    }
}

} // namespace florilegium::extract
