// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

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

} // namespace florilegium

FLORILEGIUM_TEST_MAIN(florilegium::ArticleTest, florilegium::QueryTest, florilegium::CompletionTest)
#include "tst_library.moc"
