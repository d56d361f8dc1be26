// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"

#include <QString>

#include <functional>
#include <vector>

namespace florilegium {

/// What a term of a query is held against.
enum class QueryField : quint8 {
    Words, ///< the thing's own words: title, text, note; quote, note; statement
    Title,
    Author, ///< of an article; whom a claim is attributed to
    Site,
    Theme, ///< by name or path, with its subtree
    Claim, ///< words of a claim, or its id
    Status,
    Relation, ///< how a passage bears on a claim
    Colour,
    Has,
    State,
    In, ///< a collection, with those in it
    Kind, ///< of what is found
    Before, ///< published, or added when that is not known; so are After and On
    After,
    On,
    Published,
    Added, ///< when the thing itself was made
};

/// A query, as a tree of values. Terms hold words or the value of a field; the others hold parts: And and Or at least
/// two, none of its own kind, Not exactly one.
struct Query
{
    enum class Kind : quint8 { Everything, Term, And, Or, Not };

    Kind kind = Kind::Everything;
    QueryField field = QueryField::Words;
    QString text; ///< white space simplified; several words stand in a row
    bool prefix = false; ///< the last word may go on
    std::vector<Query> parts;
    TextRange where; ///< in the text it was read from; not compared

    [[nodiscard]] bool isEmpty() const { return kind == Kind::Everything; }
    friend bool operator==(const Query &a, const Query &b);
};

[[nodiscard]] Query term(QueryField field, const QString &text, bool prefix = false);
/// Joins parts by And or Or: none are Everything, a single one is itself, those of the same kind become one.
[[nodiscard]] Query joined(Query::Kind kind, std::vector<Query> parts);
[[nodiscard]] Query negated(Query query);

/// Calls `use` with each term; `wanted`: false under an odd number of Nots.
void eachTerm(const Query &query, const std::function<void(const Query &term, bool wanted)> &use);
[[nodiscard]] bool mentions(const Query &query, QueryField field);

} // namespace florilegium
