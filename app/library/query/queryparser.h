// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/query.h"

#include <QList>

namespace florilegium {

/// What is wrong in the text of a query. The window and the command line make sentences of it.
enum class QueryIssueCode : quint8 {
    OpenQuote,
    OpenParenthesis,
    StrayParenthesis, ///< closes what was not opened
    MissingOperand, ///< nothing beside AND, OR, NOT or behind "-"; detail: which
    MissingValue, ///< nothing behind the colon of `field`
    UnknownField, ///< taken as words; detail: what stands before the colon
    UnknownValue, ///< of `field`, which takes fixed words; detail: the value
    UnknownName, ///< no theme, colour or collection has it; detail: the name
    BadDate, ///< detail: what should be one
    TooLong,
    TooDeep, ///< parentheses within parentheses
};
/// Stable word for logs and scripts, such as "open-quote".
[[nodiscard]] QString toWord(QueryIssueCode code);

struct QueryIssue
{
    QueryIssueCode code = QueryIssueCode::TooLong;
    TextRange where; ///< UTF-16 units of the query's text
    QueryField field = QueryField::Words;
    QString detail;
    bool unfinished = false; ///< more typing may put it right
    bool operator==(const QueryIssue &) const = default;
};

struct ParsedQuery
{
    Query query; ///< without the terms that are wrong
    QList<QueryIssue> issues; ///< in the order of the text
};

/// Typing: the text is being typed, so its last word is a beginning.
enum class QueryInput : quint8 { Whole, Typing };

inline constexpr qsizetype longestQuery = 2000; ///< UTF-16 units
inline constexpr int mostTerms = 100;
inline constexpr int deepestNesting = 30;

/// Reads the language of queries. Terms: words, "words in a row", beginning*, field:value, field:"value with blanks";
/// between them AND (also implied), OR, NOT or "-" before a term, parentheses; NOT binds before AND, AND before OR.
/// Never fails: what cannot be understood is left out and named. In quotation marks of any kind a backslash stands
/// before a mark or a backslash. A word without a letter or digit says nothing and is passed over.
[[nodiscard]] ParsedQuery parseQuery(QStringView text, QueryInput input = QueryInput::Whole);

/// The query as text in one form: parsing it gives an equal query.
[[nodiscard]] QString printed(const Query &query);

} // namespace florilegium
