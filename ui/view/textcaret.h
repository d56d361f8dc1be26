// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <optional>

namespace florilegium {

/// The caret and what is selected: from where the selection began to where the caret is. A value.
class TextCaret
{
public:
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] TextRange selection() const
    {
        return {std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
    }
    /// The caret to a place; the selection follows, or goes.
    void moveTo(qsizetype position, bool extend)
    {
        m_position = position;
        if (!extend)
            m_anchor = position;
    }
    void select(TextRange range)
    {
        m_anchor = range.start;
        m_position = range.end;
    }
    /// Selects from one unit to another (words, paragraphs): both whole, the caret on the side it was moved to.
    void selectUnits(TextRange from, TextRange to)
    {
        const bool forward = to.start >= from.start;
        m_anchor = forward ? from.start : from.end;
        m_position = forward ? std::max(from.end, to.end) : to.start;
    }
    std::optional<double> goalX; ///< what moves up and down hold to

    bool operator==(const TextCaret &) const = default;

private:
    qsizetype m_anchor = 0;
    qsizetype m_position = 0;
};

} // namespace florilegium
