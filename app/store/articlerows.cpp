// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

#include "store/searchwords.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<void> writeArticle(Connection &connection, const Article &article)
{
    Statement statement(
        connection,
        u"INSERT INTO articles (id, title, title_key, byline, site, url, canonical_url, published, language, "
        "excerpt, path, words, state, rating, note, added, deleted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_key = excluded.title_key, "
        "byline = excluded.byline, site = excluded.site, url = excluded.url, "
        "canonical_url = excluded.canonical_url, published = excluded.published, "
        "language = excluded.language, excerpt = excluded.excerpt, path = excluded.path, "
        "words = excluded.words, state = excluded.state, rating = excluded.rating, note = excluded.note, "
        "added = excluded.added, deleted = excluded.deleted"_s);
    statement.bind(article.id.text).bind(article.title).bind(folded(article.title)).bind(article.byline);
    statement.bind(article.site).bind(article.url).bind(article.canonicalUrl).bind(article.published);
    statement.bind(article.language).bind(article.excerpt).bind(article.path).bind(article.words);
    statement.bind(toWord(article.state)).bind(qint64(article.rating)).bind(article.note);
    statement.bind(article.added).bind(article.deleted);
    return statement.run();
}

Article articleAt(const Statement &statement, int first)
{
    Article article;
    article.id.text = statement.text(first);
    article.title = statement.text(first + 1);
    article.byline = statement.text(first + 2);
    article.site = statement.text(first + 3);
    article.url = statement.text(first + 4);
    article.canonicalUrl = statement.text(first + 5);
    article.published = statement.text(first + 6);
    article.language = statement.text(first + 7);
    article.excerpt = statement.text(first + 8);
    article.path = statement.text(first + 9);
    article.words = statement.number(first + 10);
    article.state = readingStateFromWord(statement.text(first + 11)).value_or(ReadingState::Inbox);
    article.rating = int(statement.number(first + 12));
    article.note = statement.text(first + 13);
    article.added = statement.time(first + 14);
    article.deleted = statement.time(first + 15);
    return article;
}

} // namespace florilegium
