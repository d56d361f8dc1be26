// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "view/findsession.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

using testing::documentOf;

namespace {

QStringList found(const QString &text, const FindQuery &query)
{
    const FindFold fold;
    std::vector<TextRange> ranges;
    findMatches(text, {0, text.size()}, query, fold, 1000, ranges);
    QStringList words;
    for (const TextRange range : ranges)
        words.append(u"%1:%2"_s.arg(range.start).arg(QStringView(text).sliced(range.start, range.length())));
    return words;
}

} // namespace

void FindTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindQuery>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const FindQuery &query, const QStringList &expected) {
        QTest::newRow(name) << text << query << expected;
    };
    row("case does not matter", u"Open OPEN open"_s, {u"oPen"_s}, {u"0:Open"_s, u"5:OPEN"_s, u"10:open"_s});
    row("case matters when asked", u"Open OPEN open"_s, {u"open"_s, true}, {u"10:open"_s});
    row("accents do not matter", u"café cafe CAFÉ"_s, {u"cafe"_s}, {u"0:café"_s, u"5:cafe"_s, u"10:CAFÉ"_s});
    row("accents in the query neither", u"cafe"_s, {u"café"_s}, {u"0:cafe"_s});
    row("decomposed text", u"cafe\u0301s"_s, {u"café"_s}, {u"0:cafe\u0301"_s});
    row("Vietnamese stacks", u"đường Việt"_s, {u"viet"_s}, {u"6:Việt"_s});
    row("Greek", u"Λόγος ΛΟΓΟΣ"_s, {u"λογοσ"_s}, {u"0:Λόγος"_s, u"6:ΛΟΓΟΣ"_s});
    row("Hebrew points", u"שָׁלוֹם"_s, {u"שלום"_s}, {u"0:שָׁלוֹם"_s});
    row("Devanagari vowels matter", u"की का"_s, {u"का"_s}, {u"3:का"_s});
    row("typed quotation marks", u"it’s “so”"_s, {u"it's \"so\""_s}, {u"0:it’s “so”"_s});
    row("typed dashes", u"1914–18"_s, {u"1914-18"_s}, {u"0:1914–18"_s});
    row("spaces of all kinds", u"10\u00A0km\u2028on"_s, {u"10 km on"_s}, {u"0:10\u00A0km\u2028on"_s});
    row("soft hyphens", u"op\u00ADen"_s, {u"open"_s}, {u"0:op\u00ADen"_s});
    row("whole words", u"cat catalogue cat's bobcat"_s, {u"cat"_s, false, true}, {u"0:cat"_s, u"14:cat"_s});
    row("matches do not overlap", u"aaaaa"_s, {u"aa"_s}, {u"0:aa"_s, u"2:aa"_s});
    row("a failed start is not skipped", u"aab"_s, {u"ab"_s}, {u"1:ab"_s});
    row("beyond the basic plane", u"x😀y"_s, {u"😀"_s}, {u"1:😀"_s});
    row("nothing but marks", u"abc"_s, {u"\u0301"_s}, {});
    row("nothing", u"abc"_s, {QString()}, {});
    row("longer than the text", u"ab"_s, {u"abc"_s}, {});
}

void FindTest::matches()
{
    QFETCH(const QString, text);
    QFETCH(const FindQuery, query);
    QTEST(found(text, query), "expected");
}

void FindTest::continuesWhereASliceEnds()
{
    const QString text = u"one two one two one"_s;
    const FindFold fold;
    for (qsizetype slice = 1; slice < text.size(); ++slice) {
        std::vector<TextRange> ranges;
        for (qsizetype at = 0; at < text.size();)
            at = findMatches(text, {at, at + slice}, {u"two one"_s}, fold, 1000, ranges);
        QCOMPARE(ranges, (std::vector<TextRange>{{4, 11}, {12, 19}}));
    }
}

void FindTest::stopsAtTheCap()
{
    FindSession session;
    session.setDocument(documentOf(QString(200'000, u'e')));
    session.search({u"e"_s}, 0);
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(session.matches().size(), FindSession::maximumMatches);
    QVERIFY(session.isCapped());
}

void FindTest::findsEverythingOnTheWorker()
{
    FindSession session;
    session.setDocument(documentOf(QString(u"a needle in the hay. "_s).repeated(50'000)));
    session.search({u"NEEDLE"_s}, 0);
    QVERIFY(session.isSearching());
    QTRY_VERIFY(!session.isSearching());
    QCOMPARE(session.matches().size(), 50'000U);
    QCOMPARE(session.matches().back().start, 49'999 * 21 + 2);
    QVERIFY(std::ranges::is_sorted(session.matches()));
}

void FindTest::startsAtTheReadersPlace()
{
    FindSession session;
    session.setDocument(documentOf(u"one two one two one"_s));
    session.search({u"one"_s}, 5);
    QTRY_COMPARE(session.currentIndex(), std::optional<size_t>(1));
    session.search({u"two"_s}, 18);
    QTRY_COMPARE(session.current(), std::optional(TextRange{4, 7}));
}

void FindTest::goesRoundBothEnds()
{
    FindSession session;
    session.setDocument(documentOf(u"one two one"_s));
    session.search({u"one"_s}, 0);
    QTRY_VERIFY(session.currentIndex());
    QSignalSpy moved(&session, &FindSession::currentChanged);
    session.previous(0);
    QCOMPARE(*session.currentIndex(), 1U);
    session.next(0);
    QCOMPARE(*session.currentIndex(), 0U);
    QCOMPARE(moved.count(), 2);
}

void FindTest::showsOnlyTheNewestQuery()
{
    FindSession session;
    session.setDocument(documentOf(u"abcdefgh"_s));
    bool sawOldMatches = false;
    connect(&session, &FindSession::changed, this, [&] { sawOldMatches |= !session.matches().empty(); });
    for (int round = 0; round < 100; ++round) {
        session.search({u"a"_s}, 0);
        // The worker may have answered already when the next query comes; its answer waits in our queue.
        for (QDeadlineTimer answer(1); !answer.hasExpired();) {
        }
        session.search({u"hay"_s}, 0);
        QTRY_VERIFY(!session.isSearching());
    }
    QVERIFY(!sawOldMatches);
    QCOMPARE(session.query().text, u"hay"_s);
    QVERIFY(!session.currentIndex());
}

void FindTest::listsMatchesInARange()
{
    FindSession session;
    session.setDocument(documentOf(u"one two one two one"_s));
    session.search({u"one"_s}, 0);
    QTRY_COMPARE(session.matches().size(), 3U);
    QCOMPARE(session.matchesIn({2, 9}).size(), 2U);
    QCOMPARE(session.matchesIn({3, 8}).size(), 0U);
    QCOMPARE(session.matchesIn({0, 100}).size(), 3U);
}

void FindTest::endsWhileSearching()
{
    const DocumentPtr document = documentOf(QString(u"abcdefgh "_s).repeated(1'000'000));
    for (int i = 0; i < 20; ++i) {
        FindSession session;
        session.setDocument(document);
        session.search({u"h a"_s}, 0);
    }
}

void FindTest::searchesAgainInAnotherDocument()
{
    FindSession session;
    session.setDocument(documentOf(u"one"_s));
    session.search({u"one"_s}, 0);
    QTRY_COMPARE(session.matches().size(), 1U);
    session.setDocument(documentOf(u"one and one"_s));
    QVERIFY(session.matches().empty());
    QTRY_COMPARE(session.matches().size(), 2U);
    session.clear();
    QVERIFY(session.matches().empty());
}

void FindTest::goesOnFromThePlaceInAnotherDocument_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("back");
    QTest::addColumn<int>("start");
    QTest::newRow("on from the middle") << 5 << false << 8;
    QTest::newRow("on from a match") << 8 << false << 8;
    QTest::newRow("on from behind the last") << 16 << false << 0;
    QTest::newRow("back from the middle") << 14 << true << 8;
    QTest::newRow("back from the start") << 0 << true << 15;
}

void FindTest::goesOnFromThePlaceInAnotherDocument()
{
    QFETCH(const int, place);
    QFETCH(const bool, back);
    FindSession session;
    session.setDocument(documentOf(u"one two one two"_s));
    session.search({u"one"_s}, 3);
    QTRY_COMPARE(session.currentIndex(), std::optional<size_t>(1));
    session.setDocument(documentOf(u"one and one or one"_s));
    QTRY_COMPARE(session.matches().size(), 3U);
    QVERIFY(!session.currentIndex()); // the text stays where it is
    back ? session.previous(place) : session.next(place);
    QVERIFY(session.current());
    QTEST(int(session.current()->start), "start");
}

} // namespace florilegium
