// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace florilegium {

/// A text folded so that two printings of the same words are equal, with the way back to where each character stood.
/// Folded are: compatibility forms (NFKD, code point by code point), case, accents (U+0300–036F), white space (any run
/// is one space), quotation marks, dashes (any run is one hyphen), words broken by a hyphen at a line's end; soft
/// hyphens, zero-width and direction marks go. Offsets are UTF-16 units on both sides.
/// Built in one pass; 6 bytes a character. Immutable, any thread. Asserts that the source is under 2^31 units.
class NormalisedText
{
public:
    NormalisedText() = default;
    explicit NormalisedText(QStringView source);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where the character at `offset` of text() starts in the source; the source's length at the end. O(1).
    [[nodiscard]] qsizetype toSource(qsizetype offset) const;
    /// The first character of text() that starts at `offset` of the source or after it. O(log n).
    [[nodiscard]] qsizetype fromSource(qsizetype offset) const;
    /// Everything in the source that became `range`, with the marks that were dropped behind its last character.
    [[nodiscard]] TextRange toSource(TextRange range) const;
    [[nodiscard]] TextRange fromSource(TextRange range) const;

private:
    QString m_text;
    std::vector<qint32> m_starts; // for each unit of m_text the source offset of the code point it came from, ascending
    qint32 m_sourceSize = 0;
};

} // namespace florilegium
