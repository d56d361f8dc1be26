// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/collection.h"
#include "library/randomquery.h"
#include "store/shelf.h"

namespace florilegium::testing {

/// A small library with something for every field of a query, and the same as values in memory.
struct QueryWorld
{
    explicit QueryWorld(quint32 seed);

    QRandomGenerator random;
    QList<Article> articles;
    QHash<QString, QString> texts; ///< by article
    QList<Theme> themes;
    QList<Colour> colours;
    QList<Highlight> highlights;
    QSet<QString> orphans; ///< highlights
    QList<Claim> claims;
    QList<Evidence> evidence;
    QList<Collection> collections;
    QList<Member> members; ///< of them

    void putInto(SqliteLibrary &library);
    /// Changes dates and sources of articles, claims and evidence, in the library, too.
    void changeSome(SqliteLibrary &library);
    /// When what was found was made.
    [[nodiscard]] QDateTime madeOf(const SearchHit &hit) const;
    /// What random queries about it are made of.
    [[nodiscard]] QueryWords words() const;

private:
    [[nodiscard]] int below(qsizetype bound) { return int(random.bounded(quint32(bound))); }
    [[nodiscard]] QString someWords(int count);
    [[nodiscard]] QDateTime someTime();
    [[nodiscard]] QString someDate();
    void addArticle(int number);
    void addThemes();
    void addHighlight();
    void addClaim();
    void addCollections();
    [[nodiscard]] Change rest(const QHash<QString, TextId> &textIds) const;
};

/// The ids of what a query holds of, found by asking every row: the oracle of the store's queries.
class QueryOracle
{
public:
    explicit QueryOracle(const QueryWorld &world)
        : m_world(world)
    {
    }

    [[nodiscard]] QStringList articles(const Query &query) const; ///< living, by their own words
    [[nodiscard]] QStringList shelf(const Query &query) const; ///< as a list shows them
    [[nodiscard]] QStringList highlights(const Query &query) const;
    [[nodiscard]] QStringList claims(const Query &query) const;

private:
    using Term = std::function<bool(const Query &)>;
    [[nodiscard]] static bool holds(const Query &query, const Term &term);
    [[nodiscard]] bool ofArticle(const Article &article, const Query &term, bool shelf) const;
    [[nodiscard]] bool ofHighlight(const Highlight &highlight, const Query &term) const;
    [[nodiscard]] bool ofClaim(const Claim &claim, const Query &term) const;
    /// What the article itself says, whatever its highlights.
    [[nodiscard]] bool articleItself(const Article &article, const Query &term) const;
    /// What the highlight itself says, whatever its article.
    [[nodiscard]] bool highlightItself(const Highlight &highlight, const Query &term) const;
    [[nodiscard]] bool isMeantTheme(const ThemeId &id, const Query &term) const;
    [[nodiscard]] bool isIn(const Article &article, const Query &term) const;
    [[nodiscard]] bool bearsOnClaim(const Highlight &highlight,
                                    const std::function<bool(const Claim &, Relation)> &is) const;
    [[nodiscard]] const Article *articleOf(const Highlight &highlight) const;
    [[nodiscard]] QList<Highlight> livingOf(const Article &article) const;

    const QueryWorld &m_world;
};

} // namespace florilegium::testing
