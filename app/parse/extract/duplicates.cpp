// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/duplicates.h"

#include <QSet>

namespace florilegium::extract {

using html::Node;
using html::Tag;

namespace {

constexpr int fewestWords = 8; // a refrain, a label or "Yes, I agree." may come twice

bool isTableOrVerse(Node block)
{
    return block.tag() == Tag::td || block.tag() == Tag::th || block.tag() == Tag::pre;
}

} // namespace

void removeDuplicates(const Analysis &analysis, Node root, html::Selection &selection)
{
    std::vector<quint8> removed(analysis.tree.nodes.size(), 0);
    for (qint32 i = root.index(); i < root.endIndex(); ++i) {
        const qint32 above = analysis.tree.nodes[size_t(i)].parent;
        removed[size_t(i)] = selection.isRemoved(analysis.tree.node(i)) || (above >= 0 && removed[size_t(above)]);
    }
    QSet<QString> seen;
    const auto [first, last] = analysis.segmentsIn(root);
    for (size_t i = first; i < last; ++i) {
        const Segment &segment = analysis.segments[i];
        const Node block = analysis.tree.node(segment.block);
        if (segment.words < fewestWords || segment.code || removed[size_t(segment.first)] || isTableOrVerse(block))
            continue;
        const QString text = analysis.textOf(segment).toCaseFolded();
        if (!seen.contains(text)) {
            seen.insert(text);
            continue;
        }
        for (qint32 k = segment.first; k <= segment.last; ++k)
            if (analysis.tree.nodes[size_t(k)].isText && !removed[size_t(k)])
                selection.remove(analysis.tree.node(k), LeftOutReason::Duplicate, "duplicate");
    }
}

} // namespace florilegium::extract
