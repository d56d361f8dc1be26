// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articleedits.h"
#include "library/queries.h"
#include "library/rowdigest.h"
#include "library/tests_query.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;

/// The article's row and what goes with it.
class ArticleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anArticleRoundTripsThroughItsRow();
    void anEmptyRowIsAnEmptyArticle();
    void recordsNameTheirArticle();
    void wordsOfStatesRoundTrip();
    void equalRowsHaveOneDigest();
    void whatIsSoAlreadyIsLeftOut();
    void aCollectionRoundTripsThroughItsRow();
    void membersHaveRecordsOfTheirOwn();
    void collectionsAndSearchesAreNamedApart();
};

namespace {

Article sample()
{
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
    return {.id = ArticleId::make(),
            .title = u"Openness"_s,
            .byline = u"A. Writer, B. Writer"_s,
            .site = u"Example"_s,
            .url = u"https://example.org/a?b=c"_s,
            .canonicalUrl = u"https://example.org/a"_s,
            .published = u"2026-01"_s,
            .language = u"en"_s,
            .excerpt = u"…"_s,
            .path = u"/tmp/ä b.html"_s,
            .words = 5'000'000'000,
            .state = ReadingState::Done,
            .rating = 4,
            .note = u"*note*\nline"_s,
            .added = noon,
            .deleted = noon.addDays(1)};
}

} // namespace

void ArticleTest::anArticleRoundTripsThroughItsRow()
{
    const Article article = sample();
    QCOMPARE(articleFromRow(toRow(article)), article);
    QCOMPARE(articleFromRow(toRow(Article())), Article());
}

void ArticleTest::anEmptyRowIsAnEmptyArticle()
{
    QCOMPARE(articleFromRow({}), Article());
    QCOMPARE(articleFromRow({{u"state"_s, u"unheard of"_s}, {u"title"_s, 3}}), Article());
}

void ArticleTest::recordsNameTheirArticle()
{
    const Article article = sample();
    const Record created = record(std::nullopt, article);
    QCOMPARE(created.table, Table::Articles);
    QCOMPARE(created.id, article.id.text);
    QVERIFY(created.before.isEmpty());
    QCOMPARE(created.after, toRow(article));
    const Record removed = record(article, std::nullopt);
    QCOMPARE(removed.id, article.id.text);
    QVERIFY(removed.after.isEmpty());
}

void ArticleTest::wordsOfStatesRoundTrip()
{
    for (const ReadingState state :
         {ReadingState::Inbox, ReadingState::Reading, ReadingState::Done, ReadingState::Archived})
        QCOMPARE(readingStateFromWord(toWord(state)), state);
    QCOMPARE(readingStateFromWord(u"read"), std::nullopt);
    QCOMPARE(toWord(HitKind::Claim), u"claim"_s);
}

void ArticleTest::equalRowsHaveOneDigest()
{
    const QJsonObject row{{u"b"_s, 1}, {u"a"_s, u"x"_s}};
    QJsonObject same;
    same.insert(u"a"_s, u"x"_s);
    same.insert(u"b"_s, 1);
    QCOMPARE(rowDigest(row), rowDigest(same));
    QCOMPARE(rowDigest(row).size(), 32);
    // sha256 of {"a":"x","b":1}
    QCOMPARE(rowDigest(row), QCryptographicHash::hash(R"({"a":"x","b":1})", QCryptographicHash::Sha256));
    QVERIFY(rowDigest(row) != rowDigest({{u"b"_s, 2}, {u"a"_s, u"x"_s}}));
}

void ArticleTest::whatIsSoAlreadyIsLeftOut()
{
    const Article done = sample(); // done, rated 4, deleted
    Article inbox = done;
    inbox.id = ArticleId::make();
    inbox.state = ReadingState::Inbox;
    inbox.deleted = {};
    const Change moved = setState({done, inbox}, ReadingState::Done);
    QCOMPARE(moved.name, u"article.state"_s);
    QCOMPARE(moved.records.size(), 1);
    QCOMPARE(articleFromRow(moved.records.front().after).state, ReadingState::Done);
    QVERIFY(setState({done}, ReadingState::Done).isEmpty());
    QCOMPARE(setRating({done, inbox}, 9).records.size(), 2);
    QCOMPARE(articleFromRow(setRating({done}, 9).records.front().after).rating, 5);
    const QDateTime now = done.added.addDays(30);
    const Change deleted = deleteArticles({done, inbox}, now);
    QCOMPARE(deleted.records.size(), 1);
    QCOMPARE(articleFromRow(deleted.records.front().after).deleted, now);
    QCOMPARE(restoreArticles({done, inbox}).records.size(), 1);
    QVERIFY(!articleFromRow(restoreArticles({done}).records.front().after).isDeleted());
}

void ArticleTest::aCollectionRoundTripsThroughItsRow()
{
    const Collection collection{.id = CollectionId::make(),
                                .parent = CollectionId::make(),
                                .name = u"Thesis"_s,
                                .filter = u"in:x"_s,
                                .position = 3,
                                .deleted = sample().added};
    QCOMPARE(collectionFromRow(toRow(collection)), collection);
    QCOMPARE(collectionFromRow(toRow(Collection())), Collection());
}

void ArticleTest::membersHaveRecordsOfTheirOwn()
{
    const CollectionId collection = CollectionId::make();
    const ArticleId article = ArticleId::make();
    const Change put = putInto(collection, {article});
    QCOMPARE(put.records.size(), 1);
    const Record &record = put.records.front();
    QVERIFY(record.before.isEmpty() && !record.after.isEmpty());
    const auto member = memberFromId(record.id);
    QVERIFY(member);
    QCOMPARE(member->collection, collection);
    QCOMPARE(member->article, article);
    QCOMPARE(inverse(put).records, takeOut(collection, {article}).records);
    QVERIFY(putInto(collection, {}).isEmpty());
    for (const QString &id : {u""_s, u"k"_s, u"/a"_s, u"k/"_s})
        QVERIFY2(!memberFromId(id), qPrintable(id));
}

void ArticleTest::collectionsAndSearchesAreNamedApart()
{
    Collection collection{.id = CollectionId::make(), .name = u"Thesis"_s};
    QCOMPARE(addCollection(collection).name, u"collection"_s);
    QCOMPARE(renameCollection(collection, u" Thesis  2 "_s).name, u"collection.rename"_s);
    QCOMPARE(collectionFromRow(renameCollection(collection, u" Thesis  2 "_s).records.front().after).name,
             u"Thesis 2"_s);
    QVERIFY(renameCollection(collection, u"Thesis "_s).isEmpty());
    QVERIFY(renameCollection(collection, u" "_s).isEmpty());
    collection.filter = u"words"_s;
    QCOMPARE(addCollection(collection).name, u"search"_s);
    QCOMPARE(deleteCollection(collection, sample().added).name, u"search.delete"_s);
}

} // namespace florilegium

FLORILEGIUM_TEST_MAIN(florilegium::ArticleTest, florilegium::QueryTest, florilegium::CompletionTest,
                      florilegium::NamesTest)
#include "tst_library.moc"
