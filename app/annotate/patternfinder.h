// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "text/error.h"
#include "text/findmatches.h"

#include <QRegularExpression>

#include <stop_token>

namespace florilegium {

/// What passages are found by when all of them are to get a theme.
struct PassagePattern
{
    QString text;
    bool isExpression = false; ///< a regular expression (Perl's, as PCRE2 has them) instead of words
    bool matchCase = false; ///< else case counts for nothing, and of words diacritics neither

    bool operator==(const PassagePattern &) const = default;
};

/// Finds a pattern in documents. Words are found whole; `.` and the like do not cross the end of a block. Immutable:
/// any thread.
class PatternFinder
{
public:
    /// Errors: InvalidArgument (an expression that is none; the detail says where and why, in PCRE2's English).
    static Result<PatternFinder> make(const PassagePattern &pattern);

    /// Ascending, not overlapping, none of them empty, at most `most`, each within one block that is read: headings and
    /// captions are, rules are not. Linear for words; an expression that would take longer than PCRE2's limit of steps
    /// ends the block it is tried in.
    [[nodiscard]] QList<TextRange> in(const Document &document, qsizetype most, const std::stop_token &stop = {}) const;

private:
    explicit PatternFinder(const PassagePattern &pattern);
    void findIn(const Document &document, TextRange block, size_t most, std::vector<TextRange> &found) const;

    PassagePattern m_pattern;
    QRegularExpression m_expression; ///< when the pattern is one
    FindFold m_fold;
};

} // namespace florilegium
