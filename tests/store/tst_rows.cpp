// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"
#include "store/furnished.h"
#include "store/rows.h"
#include "store/statement.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

template<typename Value>
QList<Value> living(const QList<Value> &values)
{
    QList<Value> result;
    for (const Value &value : values) {
        if (!value.isDeleted())
            result << value;
    }
    std::ranges::sort(result, {}, &Value::id);
    return result;
}

template<typename Value>
QList<Value> byId(QList<Value> values)
{
    std::ranges::sort(values, {}, &Value::id);
    return values;
}

} // namespace

void RowsTest::everyValueComesBackAsItWas()
{
    Furnished furnished;
    World world(seed(), furnished.articles);
    for (int i = 0; i < 200; ++i) {
        const auto applied = wait(furnished.library->apply(world.nextChange()));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    }
    LibraryQueries &queries = furnished.library->queries();
    for (const Highlight &highlight : world.highlights())
        QCOMPARE(toRow(*queries.highlight(highlight.id)), toRow(highlight));
    QCOMPARE(byId(*queries.themes()), living(world.themes()));
    QCOMPARE(byId(*queries.claims()), living(world.claims()));
    furnished.library.reset();
    const auto report = checkLibrary(furnished.shelf.path(), false, furnished.shelf.options());
    QVERIFY(report);
    QVERIFY(report->isClean());
}

void RowsTest::textsThatSqliteWouldMangleAreKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("byte order mark") << u"\uFEFFx"_s << u"\uFEFFx"_s;
    QTest::newRow("two of them") << u"\uFEFF\uFEFFx"_s << u"\uFEFF\uFEFFx"_s;
    QTest::newRow("swapped mark") << u"\uFFFEx"_s << u"\uFFFDx"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("null") << QString() << u""_s;
}

void RowsTest::textsThatSqliteWouldMangleAreKept()
{
    QFETCH(QString, text);
    Shelf shelf;
    const auto library = shelf.open();
    QVERIFY(wait(library->saveSetting(u"key"_s, text)));
    const QString kept = *library->queries().setting(u"key"_s);
    QTEST(kept, "kept");
}

void RowsTest::undoRestoresTheLibraryExactly()
{
    Furnished furnished;
    World world(seed(), furnished.articles);
    QList<Change> changes;
    QList<QStringList> states{dump(furnished.shelf.path())};
    for (int i = 0; i < 60; ++i) {
        changes << world.nextChange();
        QVERIFY(wait(furnished.library->apply(changes.back())));
        states << dump(furnished.shelf.path());
    }
    for (qsizetype i = changes.size(); i-- > 0;) {
        QVERIFY(wait(furnished.library->apply(inverse(changes[i]))));
        QCOMPARE(dump(furnished.shelf.path()), states[i]);
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QVERIFY(wait(furnished.library->apply(changes[i])));
        QCOMPARE(dump(furnished.shelf.path()), states[i + 1]);
    }
}

void RowsTest::anchorsAreNeverOverwritten()
{
    Furnished furnished;
    const auto &[article, text] = furnished.articles.front();
    const Highlight before = sampleHighlight(article, text, u"Some words"_s, noon());
    Highlight after = before;
    after.anchors = sampleHighlight(article, text, u"words to be"_s, noon()).anchors;
    QVERIFY(wait(furnished.library->apply({u"highlight"_s, {record(std::nullopt, before)}})));
    const Change anew{u"mark"_s, {record(before, after)}};
    QVERIFY(wait(furnished.library->apply(anew)));
    QCOMPARE(*furnished.library->queries().highlight(before.id), after);
    QCOMPARE(numberIn(furnished.shelf.path(), u"SELECT COUNT(*) FROM anchors"_s), 2);
    QVERIFY(wait(furnished.library->apply(inverse(anew))));
    QCOMPARE(*furnished.library->queries().highlight(before.id), before);
    QCOMPARE(numberIn(furnished.shelf.path(), u"SELECT COUNT(*) FROM anchors"_s), 2); // the old one holds again
}

void RowsTest::whatOnlyGrowsCannotBeChanged()
{
    Furnished furnished;
    World world(1, furnished.articles);
    for (int i = 0; i < 40; ++i)
        QVERIFY(wait(furnished.library->apply(world.nextChange())));
    const Highlight marked = world.highlights().front();
    const Places places{
        .highlight = marked.id, .article = marked.article, .text = furnished.articles.front().second, .found = {}};
    QVERIFY(wait(furnished.library->apply({u"carry"_s, {record(std::nullopt, places)}})));
    furnished.library.reset();
    const auto connection = Connection::open(furnished.shelf.path(), Connection::Mode::Write);
    for (const auto &sql : {u"UPDATE anchors SET exact = 'x'"_s, u"UPDATE journal SET change = ''"_s,
                            u"UPDATE claim_history SET status = ''"_s, u"UPDATE placements SET score = 1"_s})
        QVERIFY2(!(*connection)->run(sql), qPrintable(sql));
}

void RowsTest::aRecordOfAnotherRowIsRefused()
{
    Furnished furnished;
    const QStringList before = dump(furnished.shelf.path());
    Record wrong = record(std::nullopt, Theme{.id = ThemeId::make(), .name = u"openness"_s});
    wrong.id = ThemeId::make().text;
    const auto refused = wait(furnished.library->apply({u"theme"_s, {wrong}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(dump(furnished.shelf.path()), before);
}

void RowsTest::aHighlightOfNoArticleIsRefusedWhole()
{
    Furnished furnished;
    const QStringList before = dump(furnished.shelf.path());
    Highlight lost = sampleHighlight(furnished.articles.front().first, furnished.articles.front().second, u"words"_s,
                                     noon());
    lost.article = ArticleId::make();
    const Theme theme{.id = ThemeId::make(), .name = u"openness"_s};
    const auto refused = wait(
        furnished.library->apply({u"x"_s, {record(std::nullopt, theme), record(std::nullopt, lost)}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(dump(furnished.shelf.path()), before);
    QCOMPARE(furnished.library->queries().journal(10)->size(), 3); // the three articles
}

void RowsTest::anArticleWithHighlightsCannotBeRemoved()
{
    Furnished furnished;
    const auto &[article, text] = furnished.articles.front();
    const Highlight highlight = sampleHighlight(article, text, u"words"_s, noon());
    QVERIFY(wait(furnished.library->apply({u"highlight"_s, {record(std::nullopt, highlight)}})));
    QVERIFY(!wait(furnished.library->apply({u"x"_s, {record(article.article, std::nullopt)}})));
    QVERIFY(furnished.library->queries().article(article.article.id));
    QVERIFY(furnished.library->queries().newestText(article.article.id));
}

void RowsTest::aClaimRemembersItsHistory()
{
    Furnished furnished;
    const Claim claim{.id = ClaimId::make(), .statement = u"It doubled"_s, .created = noon()};
    Claim attributed = claim;
    attributed.status = Status::Attributed;
    attributed.attributedTo = {u"Ministry"_s};
    Claim reworded = attributed;
    reworded.statement = u"It tripled"_s;
    const Change change{u"status"_s, {record(claim, attributed)}};
    QVERIFY(wait(furnished.library->apply({u"claim"_s, {record(std::nullopt, claim)}})));
    QVERIFY(wait(furnished.library->apply(change)));
    QVERIFY(wait(furnished.library->apply({u"statement"_s, {record(attributed, reworded)}})));
    QVERIFY(wait(furnished.library->apply({u"statement"_s, {record(reworded, attributed)}})));
    QVERIFY(wait(furnished.library->apply(inverse(change))));
    QList<std::pair<Status, QStringList>> history;
    const auto entries = furnished.library->queries().history(claim.id);
    for (const StatusChange &entry : *entries)
        history.append({entry.status, entry.attributedTo});
    const QList<std::pair<Status, QStringList>> expected{
        {Status::Asserted, {}}, {Status::Attributed, {u"Ministry"_s}}, {Status::Asserted, {}}};
    QCOMPARE(history, expected);
}

void RowsTest::peopleWithoutClaimsAreForgotten()
{
    Furnished furnished;
    const Claim one{.id = ClaimId::make(), .statement = u"1"_s, .attributedTo = {u"Ministry"_s, u"M. Alder"_s}};
    const Claim two{.id = ClaimId::make(), .statement = u"2"_s, .attributedTo = {u"Ministry"_s}};
    const QString people = u"SELECT COUNT(*) FROM people"_s;
    QVERIFY(wait(furnished.library->apply({u"claim"_s, {record(std::nullopt, one), record(std::nullopt, two)}})));
    QCOMPARE(numberIn(furnished.shelf.path(), people), 2);
    QVERIFY(wait(furnished.library->apply({u"claim"_s, {record(one, std::nullopt)}})));
    QCOMPARE(numberIn(furnished.shelf.path(), people), 1);
}

} // namespace florilegium
