// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querycompiler.h"
#include "store/rowstreams.h"

namespace florilegium {

/// Makes streams of the rows of one kind that a query holds of. What needs an index that knows of every change is not
/// taken from one that does not. For a place that has an index.
class QueryStreams
{
public:
    /// Of things made at `since` (seconds since 1970) or later; 0: all of them.
    QueryStreams(const QueryPlace &place, QueryScope scope, qint64 since);

    /// The rows of which all parts hold; those parts that the index cannot tell are left in `rest`, and the caller has
    /// to ask them of each row. Null when there is nothing that leads through the index.
    [[nodiscard]] Result<RowStreamPtr> allParts(const std::vector<Query> &parts, std::vector<Query> &rest);

private:
    /// Parts of a conjunction, by what can be done with them.
    struct Sorted
    {
        std::vector<Query> words; ///< and words that are left out
        std::vector<Query> phrases; ///< words in a row likewise
        std::vector<Query> others;
        std::vector<Query> unwanted;
    };
    /// A stream that may be none: the index cannot tell.
    using Found = Result<RowStreamPtr>;

    Result<void> begin();
    Result<void> narrow(const Query &added);
    [[nodiscard]] Sorted sorted(const std::vector<Query> &parts) const;
    [[nodiscard]] Found conjunction(const Sorted &parts, std::vector<Query> *rest);
    Result<void> addWords(std::vector<Query> parts, std::vector<RowStreamPtr> &wanted, std::vector<Query> &unwanted);
    [[nodiscard]] Found total(const Query &query);
    [[nodiscard]] Found disjunction(const std::vector<Query> &parts);
    [[nodiscard]] Found term(const Query &term);
    [[nodiscard]] Found source(const Query &term);
    [[nodiscard]] Found claim(const Query &term);
    [[nodiscard]] Found days(const DayTest &test);
    [[nodiscard]] Found added(const Query &term);
    [[nodiscard]] Found marks(const QStringList &names);
    [[nodiscard]] Found words(const WordMatch &words);
    [[nodiscard]] Found everything(RowRange range);
    [[nodiscard]] std::optional<WordMatch> ownWords(const Query &query) const;
    /// Whether a statement (its last parameter is how many) has more rows than are sorted at once.
    [[nodiscard]] Result<bool> isMany(const SqlPart &statement) const;
    /// The rows of a statement (its last parameter is how many) in their order, when there are few of them.
    [[nodiscard]] Found few(const SqlPart &statement);

    const QueryPlace &m_place;
    IndexKind m_kind;
    QueryField m_also; ///< see QueryCompiler::alsoWords()
    qint64 m_since;
    RowRange m_range;
};

} // namespace florilegium
