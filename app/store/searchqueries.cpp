// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hitranking.h"
#include "store/rows.h"
#include "store/searchwords.h"
#include "store/snippet.h"
#include "store/sqlitequeries.h"
#include "store/wordlist.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A text of a thing that may hold the words of a query.
struct Piece
{
    HitKind kind = HitKind::Text;
    QString text;
};

/// Makes hits of what was found. Each shows the piece that most of the words occur in.
class HitMaker
{
public:
    HitMaker(Connection &connection, const Query &query)
        : m_connection(connection)
        , m_terms(searchTerms(query))
    {
    }

    /// Nothing for what is gone meanwhile.
    [[nodiscard]] std::optional<SearchHit> make(const FoundThing &found)
    {
        switch (found.scope) {
        case QueryScope::Articles:
        case QueryScope::Shelf: return articleHit(found.id);
        case QueryScope::Highlights: return highlightHit(found.id);
        case QueryScope::Claims: return claimHit(found.id);
        }
        Q_UNREACHABLE_RETURN({});
    }

private:
    void setBest(SearchHit &hit, const QList<Piece> &pieces) const
    {
        hit.kind = pieces.front().kind;
        int most = -1;
        for (const Piece &piece : pieces) {
            if (piece.text.isEmpty())
                continue;
            const Excerpt excerpt = excerptOf(piece.text, m_terms);
            if (excerpt.terms > most) {
                most = excerpt.terms;
                hit.kind = piece.kind;
                hit.snippet = excerpt.snippet;
            }
        }
    }

    std::optional<SearchHit> articleHit(const QString &id) const
    {
        const auto article = readArticle(m_connection, {id});
        if (!article)
            return std::nullopt;
        SearchHit hit{.article = article->id, .title = article->title};
        // An article without a text shows what is known of it.
        const auto text = readNewestText(m_connection, article->id);
        setBest(hit,
                {{HitKind::Text, text ? text->second->text() : article->excerpt},
                 {HitKind::Note, article->note},
                 {HitKind::Title, article->title}});
        return hit;
    }

    std::optional<SearchHit> highlightHit(const QString &id) const
    {
        const auto highlight = readHighlight(m_connection, {id});
        const auto article = highlight ? readArticle(m_connection, highlight->article)
                                       : Result<Article>(std::unexpected(highlight.error()));
        if (!article)
            return std::nullopt;
        SearchHit hit{.article = article->id, .highlight = highlight->id, .title = article->title};
        setBest(hit, {{HitKind::Quote, quoteOf(*highlight)}, {HitKind::Note, highlight->note}});
        return hit;
    }

    std::optional<SearchHit> claimHit(const QString &id) const
    {
        Statement statement(m_connection, u"SELECT statement FROM claims WHERE id = ? AND deleted IS NULL"_s);
        statement.bind(id);
        if (!statement.next())
            return std::nullopt;
        SearchHit hit{.kind = HitKind::Claim, .claim = {id}, .title = statement.text(0)};
        setBest(hit, {{HitKind::Claim, hit.title}});
        return hit;
    }

    Connection &m_connection;
    QList<SearchTerm> m_terms;
};

} // namespace

Result<Conditions> withQuery(Conditions conditions, const QueryPlace &place, QueryScope scope, const Query &query)
{
    if (query.isEmpty())
        return conditions;
    const auto condition = QueryCompiler(place, scope, true).condition(query);
    if (!condition)
        return std::unexpected(condition.error());
    conditions.add(u'(' + condition->sql + u')', condition->values);
    return conditions;
}

Result<QList<SearchHit>> searchLibrary(const QueryPlace &place, const Query &query, int limit, bool byRelevance)
{
    if (query.isEmpty())
        return QList<SearchHit>();
    const auto found = withWholeWords(place, query).and_then([&](const Query &whole) {
        return byRelevance && place.hasIndex ? mostRelevant(place, whole, limit)
                                             : HitFinder(place, whole).newest(limit);
    });
    if (!found)
        return std::unexpected(found.error());
    HitMaker maker(place.connection, query);
    QList<SearchHit> hits;
    for (const FoundThing &thing : *found) {
        if (auto hit = maker.make(thing))
            hits.append(*std::move(hit));
    }
    return hits;
}

Result<HitCounts> countHits(const QueryPlace &place, const Query &query)
{
    HitCounts counts;
    if (query.isEmpty())
        return counts;
    const auto whole = withWholeWords(place, query);
    if (!whole)
        return std::unexpected(whole.error());
    const HitFinder finder(place, *whole);
    for (const auto &[scope, member] : {std::pair(QueryScope::Articles, &HitCounts::articles),
                                        std::pair(QueryScope::Highlights, &HitCounts::highlights),
                                        std::pair(QueryScope::Claims, &HitCounts::claims)}) {
        const auto count = finder.count(scope, HitCounts::most);
        if (!count)
            return std::unexpected(count.error());
        counts.*member = *count;
    }
    return counts;
}

} // namespace florilegium
