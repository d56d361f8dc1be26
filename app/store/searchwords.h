// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/query.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace florilegium {

// Words as the search index knows them. Text and queries go through the same function, so that they always meet:
// case and diacritics are folded (Latin marks U+0300–036F are dropped), compatibility forms unified. Runs of scripts
// that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) become overlapping pairs of
// characters, each run ending with its last character alone; so any piece of a run is a row of pairs, and a single
// character the beginning of one.

/// Calls `word` with each word of a text: folded, and the range that it stands at (UTF-16 units). Linear.
void eachWord(QStringView text, const std::function<void(QStringView folded, TextRange range)> &word);

/// All words joined by spaces: what is put into the index.
[[nodiscard]] QString indexedWords(QStringView text);

/// A text folded for comparing and sorting: its words without their boundaries mattering.
[[nodiscard]] QString folded(QStringView text);

/// Words that stand in a row, the last one possibly a beginning.
struct SearchTerm
{
    QStringList words;
    bool prefix = false;
    bool operator==(const SearchTerm &) const = default;
};

/// The words of a query's term. What it ends with of an unspaced script may go on: pairs do by themselves, a character
/// that stands alone is a beginning.
[[nodiscard]] SearchTerm searchTerm(QStringView text, bool prefix);
/// What a query wants to occur in texts, titles, quotes, notes and statements: for excerpts.
[[nodiscard]] QList<SearchTerm> searchTerms(const Query &query);

/// A query that FTS5 can tell by itself, as an expression for MATCH: words joined in any way that does not only leave
/// out. `also`: Claim (of claims) are words of the thing, too. Absent for any other query.
[[nodiscard]] std::optional<QString> matchExpression(const Query &query, QueryField also = QueryField::Words);
/// Whether words have to stand in a row somewhere in a query of words.
[[nodiscard]] bool hasPhrases(const Query &query);
/// The words of a term in one column of the index.
[[nodiscard]] QString matchIn(QLatin1StringView column, const Query &term);

} // namespace florilegium
