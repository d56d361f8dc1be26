// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"
#include "store/snippet.h"
#include "store/sqlitequeries.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Makes hits of the library from hits of the index, which may be a moment behind it.
class HitMaker
{
public:
    HitMaker(Connection &connection, const QString &words)
        : m_connection(connection)
        , m_terms(searchTerms(words))
    {
    }

    /// Nothing for what is gone, deleted or no longer says the words.
    [[nodiscard]] std::optional<SearchHit> make(const IndexHit &found)
    {
        if (found.kind == HitKind::Claim)
            return claimHit(found);
        const Article *article = living(found.article);
        if (!article)
            return std::nullopt;
        SearchHit hit{.kind = found.kind, .article = article->id, .title = article->title};
        if (found.kind == HitKind::Title) {
            hit.snippet = snippet(article->title, m_terms);
        } else if (found.kind == HitKind::Text) {
            const auto text = readNewestText(m_connection, article->id);
            hit.snippet = text ? snippet(text->second->text(), m_terms) : QString();
        } else if (found.target == found.article) {
            hit.snippet = snippet(article->note, m_terms);
        } else if (const auto highlight = readHighlight(m_connection, {found.target});
                   highlight && !highlight->isDeleted()) {
            hit.highlight = highlight->id;
            hit.snippet = snippet(found.kind == HitKind::Quote ? quoteOf(*highlight) : highlight->note, m_terms);
        } else {
            return std::nullopt;
        }
        return hit;
    }

private:
    const Article *living(const QString &id)
    {
        auto known = m_articles.find(id);
        if (known == m_articles.end())
            known = m_articles.insert(id, readArticle(m_connection, {id}).value_or(Article()));
        return known->id.isNull() || known->isDeleted() ? nullptr : &*known;
    }

    std::optional<SearchHit> claimHit(const IndexHit &found)
    {
        Statement statement(m_connection, u"SELECT statement FROM claims WHERE id = ? AND deleted IS NULL"_s);
        statement.bind(found.target);
        if (!statement.next())
            return std::nullopt;
        const QString text = statement.text(0);
        return SearchHit{
            .kind = HitKind::Claim, .claim = {found.target}, .title = text, .snippet = snippet(text, m_terms)};
    }

    Connection &m_connection;
    QList<SearchTerm> m_terms;
    QHash<QString, Article> m_articles;
};

} // namespace

Result<QList<SearchHit>> searchLibrary(Connection &connection, IndexReader &index, const QString &words, int limit)
{
    HitMaker maker(connection, words);
    QList<SearchHit> hits;
    const auto done = index.eachHit(words, [&](const IndexHit &found) {
        if (hits.size() < limit) {
            if (auto hit = maker.make(found))
                hits.append(*std::move(hit));
        }
        return hits.size() < limit;
    });
    if (!done)
        return std::unexpected(done.error());
    return hits;
}

} // namespace florilegium
