// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Focus mode: the paragraph or sentence that is read is lit, the rest dimmed.

#include "view/documentview.h"

#include "view/documentviewparts.h"

#include <cmath>

namespace florilegium {

namespace {

constexpr double readingShare = 0.4; // of the viewport above the line that is being read

} // namespace

FocusMode DocumentView::focusMode() const
{
    return m_parts->focusMode;
}

void DocumentView::setFocusMode(FocusMode mode)
{
    if (mode == m_parts->focusMode)
        return;
    m_parts->focusMode = mode;
    m_parts->focusAt.reset();
    viewport()->update();
    Q_EMIT focusModeChanged(mode);
}

/// Where the reader is: at the caret, at the sentence that keys went to, else at the line above the page's middle.
qsizetype DocumentView::readingOffset() const
{
    const TextRange seen = visibleRange();
    if (m_parts->caretMode && caret() >= seen.start && caret() <= seen.end)
        return caret();
    if (m_parts->focusAt && *m_parts->focusAt >= seen.start && *m_parts->focusAt < seen.end)
        return *m_parts->focusAt;
    return offsetAt({double(m_parts->columns.text.left()), viewport()->height() * readingShare});
}

std::optional<TextRange> DocumentView::litRange() const
{
    if (m_parts->focusMode == FocusMode::Off || m_parts->page.isEmpty())
        return std::nullopt;
    const qsizetype at = readingOffset();
    if (m_parts->focusMode == FocusMode::Sentence) {
        if (const std::optional<TextRange> sentence = sentenceAround(m_parts->page, at))
            return sentence;
    }
    const qsizetype block = document()->blockAt(at);
    return block < 0 ? std::nullopt : std::optional(document()->blocks()[std::size_t(block)].range());
}

/// A line may hold several sentences: scrolling alone would never light the short ones.
bool DocumentView::lightByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool forward = key == Qt::Key_Down;
    const bool plain = (modifiers | Qt::KeypadModifier) == Qt::KeypadModifier;
    if (m_parts->focusMode != FocusMode::Sentence || (!forward && key != Qt::Key_Up) || !plain)
        return false;
    const std::optional<TextRange> lit = litRange();
    if (!lit)
        return false;
    const std::optional<TextRange> next = forward ? nextSentence(m_parts->page, lit->start)
                                                  : previousSentence(m_parts->page, lit->start);
    if (!next)
        return true; // the first and the last stay lit
    if (isPaged()) {
        turnTo(*next);
    } else {
        m_parts->page.showAt(next->start, std::round(viewport()->height() * readingShare));
        scrolled();
    }
    m_parts->focusAt = next->start;
    return true;
}

} // namespace florilegium
