// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
Change changed(const QString &name, const QList<Article> &articles, Value Article::*field, const Value &value)
{
    Change change{.name = name, .records = {}};
    for (const Article &article : articles) {
        Article after = article;
        after.*field = value;
        if (after != article)
            change.records.append(record(article, after));
    }
    return change;
}

} // namespace

Change setState(const QList<Article> &articles, ReadingState state)
{
    return changed(u"article.state"_s, articles, &Article::state, state);
}

Change setRating(const QList<Article> &articles, int rating)
{
    return changed(u"article.rating"_s, articles, &Article::rating, std::clamp(rating, 0, 5));
}

Change setArticleNote(const Article &article, const QString &note)
{
    constexpr qsizetype longest = 1024 * 1024; // UTF-16 units, as of a highlight's
    return changed(u"article.note"_s, {article}, &Article::note, note.left(longest));
}

Change deleteArticles(const QList<Article> &articles, const QDateTime &now)
{
    QList<Article> living = articles;
    living.removeIf([](const Article &article) { return article.isDeleted(); });
    return changed(u"article.delete"_s, living, &Article::deleted, now);
}

Change restoreArticles(const QList<Article> &articles)
{
    return changed(u"article.restore"_s, articles, &Article::deleted, QDateTime());
}

} // namespace florilegium
