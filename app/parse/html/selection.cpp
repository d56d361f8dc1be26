// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/selection.h"

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

} // namespace florilegium::html
