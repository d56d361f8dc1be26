// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Focus mode: the paragraph that is read is lit, the rest dimmed.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

namespace {

constexpr double readingShare = 0.4; // of the viewport above the line that is being read

} // namespace

bool DocumentView::isFocusMode() const
{
    return m_parts->focusMode;
}

void DocumentView::setFocusMode(bool on)
{
    if (on == m_parts->focusMode)
        return;
    m_parts->focusMode = on;
    viewport()->update();
    Q_EMIT focusModeChanged(on);
}

std::optional<TextRange> DocumentView::litRange() const
{
    if (!m_parts->focusMode || m_parts->page.isEmpty())
        return std::nullopt;
    const TextRange seen = visibleRange();
    const bool byCaret = m_parts->caretMode && caret() >= seen.start && caret() <= seen.end;
    const qsizetype at = byCaret
        ? caret()
        : offsetAt({double(m_parts->columns.text.left()), viewport()->height() * readingShare});
    const qsizetype block = document()->blockAt(at);
    return block < 0 ? std::nullopt : std::optional(document()->blocks()[std::size_t(block)].range());
}

} // namespace florilegium
