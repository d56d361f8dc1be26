// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the random reader does with articles and collections.

#include "library/articleedits.h"
#include "patience.h"
#include "session/randomreader.h"

#include <utility>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QList<RandomReader::Kind> RandomReader::articleKinds()
{
    return {{u"state"_s, &RandomReader::state},
            {u"rate"_s, &RandomReader::rate},
            {u"noteOnArticle"_s, &RandomReader::noteOnArticle},
            {u"deleteArticle"_s, &RandomReader::deleteArticle},
            {u"restoreArticle"_s, &RandomReader::restoreArticle},
            {u"mergeArticles"_s, &RandomReader::mergeArticles},
            {u"tellApart"_s, &RandomReader::tellApart},
            {u"keepApart"_s, &RandomReader::keepApart},
            {u"joinVersion"_s, &RandomReader::joinVersion},
            {u"wholePage"_s, &RandomReader::wholePage}};
}

QList<RandomReader::Kind> RandomReader::collectionKinds()
{
    return {{u"newCollection"_s, &RandomReader::newCollection},
            {u"newSearch"_s, &RandomReader::newSearch},
            {u"renameCollection"_s, &RandomReader::renameCollection},
            {u"deleteCollection"_s, &RandomReader::deleteCollection},
            {u"put"_s, &RandomReader::put},
            {u"take"_s, &RandomReader::take},
            {u"restoreThings"_s, &RandomReader::restoreThings}};
}

void RandomReader::state(Reader &reader)
{
    reader.session.perform(setState(living(reader), ReadingState(below(4)))); // of all
}

void RandomReader::rate(Reader &reader)
{
    QList<Article> articles = living(reader);
    if (below(2) == 0)
        articles = articles.mid(below(articles.size()), 1);
    reader.session.perform(setRating(articles, below(6)));
}

void RandomReader::noteOnArticle(Reader &reader)
{
    if (const auto article = any(living(reader)))
        reader.session.perform(setArticleNote(*article, words()));
}

/// One that can be read is left.
void RandomReader::deleteArticle(Reader &reader)
{
    if (readable(reader).size() > 1)
        reader.session.perform(deleteArticles({*any(living(reader))}, now()));
}

void RandomReader::restoreArticle(Reader &reader)
{
    QList<Article> deleted;
    const QList<ArticleRow> rows = *reader.session.library().queries().articles({.deleted = true}, 0, 1);
    for (const ArticleRow &row : rows)
        deleted << row.article;
    reader.session.perform(restoreArticles(deleted));
}

void RandomReader::mergeArticles(Reader &reader)
{
    const auto kept = any(readable(reader));
    const auto other = any(living(reader));
    if (kept && kept->id != other->id)
        wait(reader.session.mergeArticles({{kept->id, {other->id}}}));
}

void RandomReader::tellApart(Reader &reader)
{
    const QList<Article> all = living(reader);
    const auto one = any(all);
    const auto other = any(all);
    if (one && one->id != other->id)
        reader.session.perform(florilegium::tellApart({one->id, other->id}));
}

void RandomReader::keepApart(Reader &reader)
{
    const auto id = anyChanged(reader);
    if (!id || !reader.open(*id))
        return;
    const OpenArticlePtr joined = std::exchange(reader.article, nullptr);
    reader.session.keepApart(joined);
    awaitArticle(reader);
    if (reader.article)
        m_apart << reader.article->article.id;
}

void RandomReader::joinVersion(Reader &reader)
{
    const QList<Article> all = readable(reader);
    const auto from = any(all);
    const auto known = any(all);
    if (!from || from->id == known->id || !reader.open(from->id))
        return;
    const OpenArticlePtr apart = std::exchange(reader.article, nullptr);
    reader.session.joinVersion(apart, known->id);
    awaitArticle(reader);
}

/// The article in another text of the same version, or as it was again.
void RandomReader::wholePage(Reader &reader)
{
    QList<Article> articles = readable(reader);
    articles.removeIf([this](const Article &article) { return !m_articles.contains(article.id); });
    const auto article = any(articles);
    if (!article || !reader.open(article->id))
        return;
    const bool whole = !reader.article->options.wholePage;
    reader.session.showWholePage(reader.article, whole);
    QVERIFY(waitFor([&reader, whole] { return reader.article->options.wholePage == whole; }));
}

// Collections -------------------------------------------------------------------------------------------------------

namespace {

QList<Collection> collections(Reader &reader)
{
    QList<Collection> all;
    const QList<CollectionRow> rows = *reader.session.library().queries().collections();
    for (const CollectionRow &row : rows)
        all << row.collection;
    return all;
}

} // namespace

void RandomReader::newCollection(Reader &reader)
{
    reader.session.perform(addCollection({.id = CollectionId::make(), .name = words()}));
}

void RandomReader::newSearch(Reader &reader)
{
    reader.session.perform(addCollection({.id = CollectionId::make(), .name = words(), .filter = u"open"_s}));
}

void RandomReader::renameCollection(Reader &reader)
{
    if (const auto collection = any(collections(reader)))
        reader.session.perform(florilegium::renameCollection(*collection, words()));
}

void RandomReader::deleteCollection(Reader &reader)
{
    if (const auto collection = any(collections(reader)))
        reader.session.perform(florilegium::deleteCollection(*collection, now()));
}

void RandomReader::put(Reader &reader)
{
    const auto collection = any(collections(reader));
    const auto article = any(living(reader));
    if (!collection || !article)
        return;
    const auto members = *reader.session.library().queries().members({article->id});
    if (!members.contains(collection->id))
        reader.session.perform(putInto(collection->id, {article->id}));
}

void RandomReader::take(Reader &reader)
{
    const auto article = any(living(reader));
    const auto members = article ? *reader.session.library().queries().members({article->id})
                                 : QHash<CollectionId, QList<ArticleId>>();
    if (const auto collection = any(members.keys()))
        reader.session.perform(takeOut(*collection, {article->id}));
}

void RandomReader::restoreThings(Reader &reader)
{
    DeletedThings things = *reader.session.library().queries().deletedThings();
    things.claims = things.claims.mid(0, 1);
    things.collections = things.collections.mid(0, 1);
    things.themes.removeIf([&reader](const Theme &theme) { // below one that is there, as the tree wants it
        return !theme.parent.isNull() && !reader.session.themes().find(theme.parent);
    });
    reader.session.perform(florilegium::restoreThings(things));
}

} // namespace florilegium::testing
