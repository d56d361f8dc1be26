// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace florilegium {

// Words as the search index knows them. Text and queries go through the same function, so that they always meet:
// case and diacritics are folded (Latin marks U+0300–036F are dropped), compatibility forms unified. Runs of scripts
// that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) become overlapping pairs of
// characters, each run ending with its last character alone; so any piece of a run is a row of words whose last one
// is a prefix.

/// Calls `word` with each word of a text: folded, and the range that it stands at (UTF-16 units). Linear.
void eachWord(QStringView text, const std::function<void(QStringView folded, TextRange range)> &word);

/// All words joined by spaces: what is put into the index.
[[nodiscard]] QString indexedWords(QStringView text);

/// A text folded for comparing and sorting: its words without their boundaries mattering.
[[nodiscard]] QString folded(QStringView text);

/// One term of a query: words that stand in a row, the last one possibly a prefix.
struct SearchTerm
{
    QStringList words;
    bool prefix = true;
    bool operator==(const SearchTerm &) const = default;
};

/// The terms of what the reader typed: words are prefixes, phrases stand in quotation marks. All must occur.
[[nodiscard]] QList<SearchTerm> searchTerms(QStringView query);

/// The terms as an expression for FTS5's MATCH. Empty for no terms.
[[nodiscard]] QString matchExpression(const QList<SearchTerm> &terms);

} // namespace florilegium
