// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace florilegium {

/// A word that a hyphen may break, as a dictionary wants it.
struct BreakableWord
{
    qsizetype start = 0; ///< of its first letter in the text
    QString letters; ///< in lower case, apostrophes as u'\''; as many UTF-16 units as in the text
    bool hyphenBefore = false; ///< a hyphen of the text's own
    bool hyphenAfter = false;

    /// Whether enough letters stand on both sides: two before and three after, of five or more between apostrophes;
    /// four towards a hyphen of the text's own.
    [[nodiscard]] bool mayBreakBefore(qsizetype letter) const;
};

/// The words of a text that may be broken, in order. Left out are those that are too short, what looks like an address,
/// a path or a name in a program, words with digits, with soft hyphens of their own, with capitals inside or with
/// combining marks, and other scripts than Latin, Greek and Cyrillic. Linear; any thread.
[[nodiscard]] std::vector<BreakableWord> breakableWords(QStringView text);

} // namespace florilegium
