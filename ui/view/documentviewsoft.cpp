// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Soft words: which are underlined, and which are pointed at.

#include "view/documentview.h"

#include "view/documentviewparts.h"

namespace florilegium {

void DocumentView::setSoftWords(const SoftWords &words)
{
    if (words == m_parts->softWords.words())
        return;
    m_parts->softWords.setWords(words);
    pointSoftWords(std::nullopt);
    viewport()->update();
}

const SoftWords &DocumentView::softWords() const
{
    return m_parts->softWords.words();
}

std::optional<SoftSpan> DocumentView::softWordsAt(qsizetype offset) const
{
    return m_parts->softWords.at(offset);
}

QList<SoftSpan> DocumentView::softWordsIn(TextRange range) const
{
    return m_parts->softWords.in(range);
}

const std::optional<SoftSpan> &DocumentView::pointedSoftWords() const
{
    return m_parts->pointedSoftWords;
}

/// Where the pointer is on no character, what the caret is on is pointed at.
void DocumentView::pointSoftWords(std::optional<qsizetype> offset)
{
    if (!offset && m_parts->caretMode)
        offset = caret();
    // The pointer mostly moves within the same words.
    std::optional<SoftSpan> &known = m_parts->pointedSoftWords;
    if (offset && known && m_parts->softWords.isOn() && known->range.contains(*offset))
        return;
    const std::optional<SoftSpan> now = offset ? softWordsAt(*offset) : std::nullopt;
    if (now == known)
        return;
    known = now;
    Q_EMIT softWordsPointed();
}

} // namespace florilegium
