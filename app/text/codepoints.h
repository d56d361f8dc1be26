// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace florilegium {

/// Offsets are UTF-16 inside the program and Unicode code points in every file that leaves it: this converts both ways.
/// Built in one pass over the text; each conversion costs O(log n) of the number of surrogate pairs (constant without
/// any). A lone surrogate counts as one code point. Offsets outside the text are clamped. Immutable, any thread.
class CodePointIndex
{
public:
    explicit CodePointIndex(QStringView text);

    [[nodiscard]] qsizetype toCodePoints(qsizetype utf16) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoints) const;
    [[nodiscard]] TextRange toCodePoints(TextRange utf16) const;
    [[nodiscard]] TextRange toUtf16(TextRange codePoints) const;

private:
    std::vector<qsizetype> m_pairs; // UTF-16 offset of each surrogate pair's first unit, ascending
    qsizetype m_length = 0;
};

} // namespace florilegium
