// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/normalise.h"

#include <QString>

#include <optional>

namespace florilegium {

/// What is known of a passage when only its quote and context are left: normalised, without spaces at the ends.
struct QuoteQuery
{
    QString exact; ///< not empty
    QString prefix;
    QString suffix;
    qsizetype position = 0; ///< where it would stand had nothing before it changed: UTF-16 units of the normalised text
    int occurrences = 1; ///< how often the quote stood in its text, and which of them it was, from 1
    int ordinal = 1;
    bool startsSentence = false; ///< it began where a sentence or a line began
    bool endsSentence = false; ///< it ended where one ended
};

struct QuoteMatch
{
    TextRange range; ///< in the normalised text
    double score = 0; ///< 0 to 1
    bool exact = false; ///< the very words
};

/// The text that a quote is looked for in: normalised, with its source for what normalising hides (line breaks).
struct SearchedText
{
    QStringView source;
    const NormalisedText &normalised;

    [[nodiscard]] QStringView text() const { return normalised.text(); }
    /// Whether a sentence or a line starts at `offset` of the normalised text, or ends there.
    [[nodiscard]] bool startsSentence(qsizetype offset) const;
    [[nodiscard]] bool endsSentence(qsizetype offset) const;
};

/// Finds the passage by its words and their context; nothing rather than a guess. Linear in the text. Pure, any thread.
[[nodiscard]] std::optional<QuoteMatch> matchQuote(const QuoteQuery &query, const SearchedText &searched);

} // namespace florilegium
