// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/query/queryfields.h"
#include "library/query/queryparser.h"
#include "store/queryworld.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

constexpr int queryCount = 500;

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

struct Ids
{
    QStringList articles;
    QStringList highlights;
    QStringList claims;
};

Ids idsOf(const QList<SearchHit> &hits)
{
    Ids ids;
    for (const SearchHit &hit : hits) {
        if (!hit.claim.isNull())
            ids.claims << hit.claim.text;
        else if (!hit.highlight.isNull())
            ids.highlights << hit.highlight.text;
        else
            ids.articles << hit.article.text;
    }
    return {sorted(ids.articles), sorted(ids.highlights), sorted(ids.claims)};
}

/// Random queries give what the oracle does. Adds up what they find.
void agree(QueryWorld &world, SqliteLibrary &library, int count, int &found)
{
    const QueryOracle oracle(world);
    LibraryQueries &queries = library.queries();
    for (int i = 0; i < count; ++i) {
        const Query query = randomQuery(world.random, world.words(), 1 + int(world.random.bounded(8U)));
        const QByteArray text = printed(query).toUtf8();
        const auto hits = queries.search(query, 10'000);
        QVERIFY2(hits, text.constData());
        const Ids ids = idsOf(*hits);
        const auto verify = [&](const char *what, const QStringList &is, const QStringList &shouldBe) {
            if (is != shouldBe)
                qWarning() << text.constData() << what << is << shouldBe;
            return is == shouldBe;
        };
        QVERIFY(verify("articles", ids.articles, oracle.articles(query)));
        QVERIFY(verify("highlights", ids.highlights, oracle.highlights(query)));
        QVERIFY(verify("claims", ids.claims, oracle.claims(query)));
        const HitCounts counts{.articles = int(ids.articles.size()),
                               .highlights = int(ids.highlights.size()),
                               .claims = int(ids.claims.size())};
        QVERIFY2(queries.hitCounts(query) == counts, text.constData());

        QStringList listed;
        const auto articles = queries.articles({.query = query}, 0, 1000);
        for (const ArticleRow &row : *articles)
            listed << row.article.id.text;
        QVERIFY(verify("list of articles", sorted(listed), oracle.shelf(query)));
        QCOMPARE(*queries.articleCount({.query = query}), int(listed.size()));
        listed.clear();
        const auto highlights = queries.highlights({.query = query}, 0, 1000);
        for (const HighlightRow &row : *highlights)
            listed << row.highlight.id.text;
        QVERIFY(verify("list of highlights", sorted(listed), ids.highlights));
        QCOMPARE(*queries.highlightCount({.query = query}), int(listed.size()));
        found += int(hits->size());

        // The first few are those of all, but for things made in the same second.
        const auto first = queries.search(query, 3);
        QCOMPARE(first->size(), std::min<qsizetype>(3, hits->size()));
        for (qsizetype n = 0; n < first->size(); ++n)
            QCOMPARE(world.madeOf(first->at(n)), world.madeOf(hits->at(n)));
    }
}

} // namespace

void StoreQueryTest::queriesAgreeWithAskingEveryRow()
{
    QueryWorld world(seed());
    Shelf shelf;
    const auto library = shelf.open();
    world.putInto(*library);
    int found = 0;
    agree(world, *library, queryCount, found);
    QVERIFY2(QTest::currentTestFailed() || found > queryCount, "the queries find too little to mean anything");
}

void StoreQueryTest::queriesAgreeAfterChanges()
{
    QueryWorld world(seed());
    Shelf shelf;
    const auto library = shelf.open();
    world.putInto(*library);
    for (int i = 0; i < 4 && !QTest::currentTestFailed(); ++i) {
        world.changeSome(*library);
        int found = 0;
        agree(world, *library, queryCount / 4, found);
    }
}

void StoreQueryTest::theNewestComeFirst()
{
    QueryWorld world(seed());
    Shelf shelf;
    const auto library = shelf.open();
    for (Evidence &link : world.evidence)
        link.relation = Relation::States; // an order takes two, and chance alone may leave one
    world.putInto(*library);
    for (const QString &text :
         {u"o*"_s, u"has:highlight"_s, u"theme:openness"_s, u"theme:leaks s*"_s, u"site:example"_s,
          u"author:smith* -open"_s, u"in:court"_s, u"published:2019..2025"_s, u"after:2019-06 o*"_s,
          u"added:2019..2025 s*"_s, u"relation:states"_s, u"-theme:openness"_s, u"open OR theme:law"_s, u"has:orphan"_s,
          u"has:note -\"open secret\""_s}) {
        const auto hits = library->queries().search(parseQuery(text).query, 1000);
        QVERIFY2(hits && hits->size() > 1, qPrintable(text));
        QDateTime last;
        for (const SearchHit &hit : *hits) {
            const QDateTime made = world.madeOf(hit);
            QVERIFY2(!last.isValid() || made <= last, qPrintable(text));
            last = made;
        }
    }
}

void StoreQueryTest::withoutAnIndexFieldsAreStillFound()
{
    Shelf shelf;
    auto library = shelf.open();
    QueryWorld world(1);
    world.putInto(*library);
    const auto find = [](LibraryQueries &queries, const QString &text) {
        return queries.search(parseQuery(text).query, 1000).value_or(QList<SearchHit>()).size();
    };
    const qsizetype noted = find(library->queries(), u"has:note"_s);
    QVERIFY(noted > 0);
    library.reset();
    // Another's library that has no index beside it: nothing is made there.
    QVERIFY(QFile::copy(shelf.path(), shelf.filePath(u"copy.florilegium"_s)));
    const auto copy = SqliteLibrary::open(shelf.filePath(u"copy.florilegium"_s), OpenMode::ReadOnly, shelf.options());
    QVERIFY(copy);
    QCOMPARE(find((*copy)->queries(), u"has:note"_s), noted);
    QCOMPARE(find((*copy)->queries(), u"open"_s), 0);
    QCOMPARE(find((*copy)->queries(), u"open OR has:note"_s), noted);
    QCOMPARE(find((*copy)->queries(), u"has:note -open"_s), noted);
}

void StoreQueryTest::aFailingIndexKeepsNothingFromTheReader_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("needsWords");
    QTest::newRow("date") << u"after:2019-06"_s << false;
    QTest::newRow("status") << u"status:disputed"_s << false;
    QTest::newRow("theme") << u"theme:openness"_s << false;
    QTest::newRow("two fields") << u"relation:states before:2025"_s << false;
    QTest::newRow("word") << u"open"_s << true;
    QTest::newRow("author") << u"author:smith"_s << true;
}

/// Readers have the index open when pages of it are overwritten.
void StoreQueryTest::aFailingIndexKeepsNothingFromTheReader()
{
    QFETCH(QString, query);
    QFETCH(bool, needsWords);
    Shelf shelf;
    auto library = shelf.open();
    QueryWorld world(1);
    world.putInto(*library);
    const Query parsed = parseQuery(query).query;
    const qsizetype found = library->queries().search(parsed, 1000)->size();
    QVERIFY(found > 0);
    library.reset();
    QFile index(shelf.path() + u".index"_s);
    const QByteArray sound = [&index] {
        (void)index.open(QIODevice::ReadOnly);
        const QByteArray bytes = index.readAll();
        index.close();
        return bytes;
    }();
    // Nobody is there who would make it anew.
    QVERIFY(QFile::copy(shelf.path(), shelf.filePath(u"copy.florilegium"_s)));
    QFile torn(shelf.filePath(u"copy.florilegium.index"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write(sound.first(4096) + QByteArray(sound.size() - 4096, 'x'));
    torn.close();
    const auto copy = SqliteLibrary::open(shelf.filePath(u"copy.florilegium"_s), OpenMode::ReadOnly, shelf.options());
    QVERIFY(copy);
    const auto hits = (*copy)->queries().search(parsed, 1000);
    QCOMPARE(hits.has_value(), !needsWords);
    if (hits)
        QCOMPARE(hits->size(), found);
    else
        QCOMPARE(hits.error().code, ErrorCode::StoreFailure);
}

void StoreQueryTest::valuesAreOnlyEverBound()
{
    Shelf shelf;
    const auto library = shelf.open();
    QueryWorld world(1);
    world.putInto(*library);
    const QString hostile = u"x' OR '1'='1\"; DROP TABLE articles; -- %_?"_s;
    for (const QueryField field : namedFields()) {
        if (valueOf(field) == QueryValue::OneOf || valueOf(field) == QueryValue::Date
            || valueOf(field) == QueryValue::Dates)
            continue;
        const auto hits = library->queries().search(term(field, hostile), 10);
        QVERIFY2(hits, qPrintable(toWord(field)));
        QCOMPARE(hits->size(), 0);
    }
    QVERIFY(library->queries().search(term(QueryField::Words, hostile), 10));
    QCOMPARE(*library->queries().articleCount({.query = term(QueryField::Theme, hostile)}), 0);
    QVERIFY(*library->queries().articleCount({}) > 0);
}

void StoreQueryTest::theVocabularyNamesWhatIsThere()
{
    Shelf shelf;
    const auto library = shelf.open();
    QueryWorld world(1);
    world.putInto(*library);
    const auto vocabulary = library->queries().vocabulary();
    QVERIFY(vocabulary);
    QCOMPARE(vocabulary->themes,
             (QStringList{u"Law"_s, u"Law/leaks"_s, u"openness"_s, u"openness/state secrets"_s,
                          u"openness/state secrets/leaks"_s, u"Ödland"_s}));
    QCOMPARE(vocabulary->collections, (QStringList{u"To read"_s, u"To read/Court"_s}));
    QVERIFY(vocabulary->colours.contains(u"claim"_s) && vocabulary->colours.contains(u"Doubtful"_s));
    QVERIFY(vocabulary->sites.contains(u"Example News"_s));
    QVERIFY(vocabulary->authors.contains(u"Jane Smith"_s));
    Theme added{.id = ThemeId::make(), .name = u"new"_s};
    QVERIFY(wait(library->apply({u"theme"_s, {record(std::nullopt, added)}})));
    QVERIFY(library->queries().vocabulary()->themes.contains(u"new"_s));
}

} // namespace florilegium
