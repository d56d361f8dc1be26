// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

#include <algorithm>

namespace florilegium {

CodePointIndex::CodePointIndex(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointIndex::toCodePoints(qsizetype utf16) const
{
    const qsizetype offset = std::clamp<qsizetype>(utf16, 0, m_length);
    // Pairs whose second unit lies before the offset; an offset inside a pair counts as its start.
    const auto before = std::ranges::upper_bound(m_pairs, offset - 2) - m_pairs.begin();
    const bool inside = before < std::ssize(m_pairs) && m_pairs[size_t(before)] == offset - 1;
    return offset - before - (inside ? 1 : 0);
}

qsizetype CodePointIndex::toUtf16(qsizetype codePoints) const
{
    const qsizetype wanted = std::max<qsizetype>(codePoints, 0);
    // The i-th pair starts at code point m_pairs[i] - i: these are ascending, so search for the pairs before `wanted`.
    qsizetype low = 0;
    qsizetype high = std::ssize(m_pairs);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] - middle < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(wanted + low, m_length);
}

TextRange CodePointIndex::toCodePoints(TextRange utf16) const
{
    return {toCodePoints(utf16.start), toCodePoints(utf16.end)};
}

TextRange CodePointIndex::toUtf16(TextRange codePoints) const
{
    return {toUtf16(codePoints.start), toUtf16(codePoints.end)};
}

} // namespace florilegium
