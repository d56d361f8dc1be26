// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/selection.h"

#include "parse/html/marks.h"

#include <algorithm>

namespace florilegium::html {

void Selection::remove(Node node, LeftOutReason reason, const char *what)
{
    if (isRemoved(node))
        return;
    auto found = std::ranges::find_if(
        m_removals, [&](const Removal &each) { return each.reason == reason && qstrcmp(each.what, what) == 0; });
    if (found == m_removals.end()) {
        Q_ASSERT(m_removals.size() < 254);
        found = m_removals.insert(m_removals.end(), Removal{reason, what});
    }
    m_verdicts[size_t(node.index())] = quint8(1 + (found - m_removals.begin()));
}

const Selection::Removal *Selection::removal(Node node) const
{
    const quint8 verdict = m_verdicts[size_t(node.index())];
    return verdict > 0 ? &m_removals[size_t(verdict - 1)] : nullptr;
}

void Selection::keep(const Tree &tree, const QStringList &kept)
{
    if (kept.isEmpty())
        return;
    for (qint32 at = 0; at < tree.size();) {
        const Node node = tree.node(at);
        if (!isRemoved(node)) {
            ++at;
            continue;
        }
        if (isKept(markOf(node), kept)) {
            restore(node);
            for (qint32 inner = at + 1; inner < node.endIndex(); ++inner) {
                const Removal *removed = removal(tree.node(inner));
                if (removed && removed->reason != LeftOutReason::Script && removed->reason != LeftOutReason::Hidden)
                    restore(tree.node(inner));
            }
        }
        at = node.endIndex();
    }
}

} // namespace florilegium::html
