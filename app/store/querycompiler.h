// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryfields.h"
#include "store/indexrows.h"
#include "store/querynames.h"
#include "store/searchindex.h"
#include "store/sqlpart.h"

namespace florilegium {

/// Whether a query has a term that only the index knows.
[[nodiscard]] bool asksForWords(const Query &query);

/// What a query is asked of, and the aliases of its rows: articles a, highlights h with their articles a, claims c.
enum class QueryScope : quint8 {
    Articles, ///< by their own words
    Shelf, ///< articles by their own words and those of their highlights
    Highlights,
    Claims,
};
[[nodiscard]] QLatin1StringView idColumn(QueryScope scope);
[[nodiscard]] QLatin1StringView madeColumn(QueryScope scope);
[[nodiscard]] IndexKind indexKind(QueryScope scope);

/// Where a query is compiled for.
struct QueryPlace
{
    Connection &connection; ///< to the library, and to the index where there is one
    const QueryNames &names;
    bool hasIndex = false; ///< without it no words are found
    bool inStep = false; ///< the index knows of every change of this state of the library
};

/// What a term asks of the day of an article: when it was published, or else added, if that is to count.
struct DayTest
{
    bool published = false; ///< only when it was published
    DateSpan span;
};
/// Absent for a term about something else, and for dates that are none.
[[nodiscard]] std::optional<DayTest> dayTest(const Query &term);

/// A question to one of the tables of words.
struct WordMatch
{
    QLatin1StringView table;
    QString expression; ///< of FTS5
};
/// As matchExpression(), of the table that knows enough; absent like that.
[[nodiscard]] std::optional<WordMatch> wordMatch(const Query &query, QueryField also = QueryField::Words);
/// The words of a term among those of its source.
[[nodiscard]] WordMatch sourceMatch(QLatin1StringView column, const Query &term);

/// Makes SQL of a query for one scope. A term about another kind of thing is passed on: an article is of a theme when
/// a highlight of it is; a claim is what a passage of its evidence is. Values are only ever bound.
class QueryCompiler
{
public:
    /// `forLists`: every row will be asked, so each set of words is looked up once, however large.
    QueryCompiler(QueryPlace place, QueryScope scope, bool forLists = false);

    /// A condition over the aliases of the scope; never NULL.
    [[nodiscard]] Result<SqlPart> condition(const Query &query);
    /// The ids among which all things are that a term holds of, when there is a quick way to them and there are fewer
    /// than `most` of them, and of what they are found by.
    [[nodiscard]] Result<std::optional<QStringList>> candidates(const Query &term, int most) const;
    /// The ids of a statement, at most so many.
    [[nodiscard]] Result<QStringList> ids(const SqlPart &statement, int most) const;
    /// Rows of a statement, at most `most` are counted.
    [[nodiscard]] Result<int> count(const SqlPart &statement, int most) const;
    /// What matchExpression() may take for words in this scope.
    [[nodiscard]] QueryField alsoWords() const;

private:
    [[nodiscard]] SqlPart compiled(const Query &query);
    [[nodiscard]] SqlPart conjunction(const std::vector<Query> &parts);
    [[nodiscard]] SqlPart termPart(const Query &term);
    [[nodiscard]] SqlPart matching(QLatin1StringView column, const WordMatch &words, IndexKind kind);
    [[nodiscard]] SqlPart shelfWords(const Query &term);
    [[nodiscard]] SqlPart sourcePart(const Query &term);
    [[nodiscard]] SqlPart claimPart(const Query &term);
    [[nodiscard]] SqlPart hasPart(const QString &what) const;
    [[nodiscard]] SqlPart datePart(const Query &term) const;
    /// A statement of ids, and how others are found from them, step by step.
    struct Way
    {
        SqlPart start;
        QList<QLatin1StringView> links;
    };
    [[nodiscard]] std::optional<SqlPart> articleSet(const Query &term) const;
    [[nodiscard]] std::optional<Way> highlightSet(const Query &term) const;
    [[nodiscard]] std::optional<Way> wayTo(const Query &term) const;
    [[nodiscard]] SqlPart ofArticle(const SqlPart &test) const;
    [[nodiscard]] SqlPart ofHighlight(const SqlPart &test) const;

    QueryPlace m_place;
    QueryScope m_scope;
    bool m_forLists;
    Result<void> m_result;
};

/// A column that has one of some values; never for no values.
[[nodiscard]] SqlPart oneOf(const QString &column, const QStringList &values);
/// The rows of one kind that words are found in, as a statement of ids.
[[nodiscard]] SqlPart idsMatching(const WordMatch &words, IndexKind kind);

} // namespace florilegium
