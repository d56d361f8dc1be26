// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "store/givenwords.h"
#include "store/noon.h"
#include "store/searchwords.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QTest>
#include <QThread>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QString shown(const SearchHit &hit)
{
    return toWord(hit.kind) + u": "_s + bracketed(hit.snippet);
}

QStringList shown(const Result<QList<SearchHit>> &hits)
{
    QStringList lines;
    for (const SearchHit &hit : *hits)
        lines << shown(hit);
    return lines;
}

/// Whether all terms occur in a text, found without the index: the oracle.
bool occursIn(const QString &text, const QList<SearchTerm> &terms)
{
    QStringList words;
    eachWord(text, [&words](QStringView word, TextRange) { words << word.toString(); });
    return std::ranges::all_of(terms, [&words](const SearchTerm &term) {
        const qsizetype count = term.words.size();
        for (qsizetype at = 0; at + count <= words.size(); ++at) {
            bool equal = words.sliced(at, count - 1) == term.words.first(count - 1);
            equal = equal
                && (term.prefix ? words[at + count - 1].startsWith(term.words.back())
                                : words[at + count - 1] == term.words.back());
            if (equal)
                return true;
        }
        return false;
    });
}

} // namespace

void SearchTest::everyKindIsFound()
{
    Shelf shelf;
    const auto library = shelf.open();
    SampleArticle article = sampleArticle(u"Needle in a title"_s, u"A text with a needle and a pin."_s, noon());
    article.article.note = u"needle on the article"_s;
    const auto added = wait(library->addVersion(article.article, article.version));
    Highlight highlight = sampleHighlight(article, added->text, u"a needle"_s, noon().addDays(1));
    highlight.note = u"my needle"_s;
    const Claim claim{.id = ClaimId::make(), .statement = u"Needles are sharp"_s, .created = noon().addDays(2)};
    QVERIFY(wait(library->apply({u"x"_s, {record(std::nullopt, highlight), record(std::nullopt, claim)}})));
    QVERIFY(wait(library->indexed()));
    LibraryQueries &queries = library->queries();
    const auto find = [&queries](const QString &text) { return queries.search(parseQuery(text).query, 10); };
    QCOMPARE(shown(find(u"needle*"_s)),
             (QStringList{u"claim: [Needles] are sharp"_s, u"quote: a [needle]"_s,
                          u"text: A text with a [needle] and a pin."_s}));
    QCOMPARE(shown(find(u"needle"_s)).size(), 2); // a word is whole
    // The piece that most of the words stand in is shown.
    QCOMPARE(shown(find(u"needle my"_s)), QStringList{u"note: [my] [needle]"_s});
    QCOMPARE(shown(find(u"needle title"_s)), QStringList{u"title: [Needle] in a [title]"_s});
    QCOMPARE(shown(find(u"on needle article"_s)), QStringList{u"note: [needle] [on] the [article]"_s});
    QCOMPARE(shown(find(u"pin title"_s)).size(), 1); // in two pieces of one thing
    const SearchHit quote = (*find(u"needle*"_s))[1];
    QCOMPARE(quote.highlight, highlight.id);
    QCOMPARE(quote.article, article.article.id);
    QCOMPARE(quote.title, article.article.title);
    QCOMPARE(queries.search(parseQuery(u"needle*").query, 1)->front().claim, claim.id);
    QCOMPARE(shown(find(u"\"needle and\" pin"_s)), QStringList{u"text: A text with a [needle and] a [pin]."_s});
    QCOMPARE(find(u"*"_s)->size(), 0);
    QCOMPARE(*queries.hitCounts(parseQuery(u"needle*").query),
             (HitCounts{.articles = 1, .highlights = 1, .claims = 1}));
    QCOMPARE(*queries.hitCounts(parseQuery(u"needles").query),
             (HitCounts{.articles = 0, .highlights = 0, .claims = 1}));
    QCOMPARE(*queries.hitCounts(Query()), HitCounts());
}

void SearchTest::hitsComeNewestFirst()
{
    Shelf shelf;
    const auto library = shelf.open();
    QStringList expected;
    for (const int day : {3, 1, 5, 2, 4}) {
        const SampleArticle article = sampleArticle(u"Title %1"_s.arg(day), u"Other words"_s, noon().addDays(day));
        QVERIFY(wait(library->addVersion(article.article, article.version)));
    }
    QVERIFY(wait(library->indexed()));
    QCOMPARE(shown(library->queries().search(parseQuery(u"title").query, 3)),
             (QStringList{u"title: [Title] 5"_s, u"title: [Title] 4"_s, u"title: [Title] 3"_s}));
}

void SearchTest::hitsComeByRelevance()
{
    Shelf shelf;
    const auto library = shelf.open();
    const auto add = [&library](const QString &title, const QString &text, int day) {
        const SampleArticle article = sampleArticle(title, text, noon().addDays(day));
        const auto added = wait(library->addVersion(article.article, article.version));
        return std::pair(article, added->text);
    };
    const QString other = u"Many other words stand in this text and say nothing of it at all. "_s.repeated(4);
    add(u"Once"_s, QString(other + u"needle"_s), 9);
    add(u"Twice"_s, QString(other + u"needle needle"_s), 1);
    add(u"Needle"_s, other, 0); // a title says most
    const auto [hay, text] = add(u"Hay"_s, other, 8);
    Highlight noted = sampleHighlight(hay, text, u"words"_s, noon().addDays(20));
    noted.note = u"needle and nothing else"_s;
    QVERIFY(wait(library->apply({u"x"_s, {record(std::nullopt, noted)}})));
    QVERIFY(wait(library->indexed()));
    LibraryQueries &queries = library->queries();
    const auto titles = [](const Result<QList<SearchHit>> &hits) {
        QStringList list;
        for (const SearchHit &hit : *hits)
            list << (hit.highlight.isNull() ? hit.title : u"highlight"_s);
        return list;
    };
    QCOMPARE(titles(queries.search(parseQuery(u"needle").query, 10)),
             (QStringList{u"highlight"_s, u"Once"_s, u"Twice"_s, u"Needle"_s}));
    const QStringList best = titles(queries.searchByRelevance(parseQuery(u"needle").query, 10));
    QCOMPARE(best.size(), 4);
    QCOMPARE(best.back(), u"Once"_s);
    QVERIFY(best.indexOf(u"Needle"_s) < best.indexOf(u"Twice"_s));
    QCOMPARE(titles(queries.searchByRelevance(parseQuery(u"needle kind:article").query, 1)), QStringList{u"Needle"_s});
    QCOMPARE(titles(queries.searchByRelevance(parseQuery(u"needl*").query, 10)), best);
    // Nothing to weigh: a field, and a beginning that very many words have.
    for (const QString &query : {u"kind:article"_s, u"n*"_s})
        QCOMPARE(titles(queries.searchByRelevance(parseQuery(query).query, 10)),
                 titles(queries.search(parseQuery(query).query, 10)));
    QVERIFY(queries.searchByRelevance(Query(), 10)->isEmpty());
}

void SearchTest::searchAgreesWithReadingEverything()
{
    QRandomGenerator random(seed());
    Shelf shelf;
    const auto library = shelf.open();
    QHash<QString, QString> texts; // by title, which no query finds
    for (int i = 0; i < 40; ++i) {
        const SampleArticle article = sampleArticle(u"xq%1"_s.arg(i), randomWords(random, 8), noon().addSecs(i));
        texts.insert(article.article.title, article.version.document->text());
        library->addVersion(article.article, article.version);
    }
    QVERIFY(wait(library->indexed()));
    while (library->queries().articleCount({}) != 40)
        QThread::yieldCurrentThread();
    QVERIFY(wait(library->indexed()));
    int found = 0;
    for (int i = 0; i < 300; ++i) {
        QString query = randomWords(random, 1 + int(random.bounded(2)));
        query.truncate(1 + qsizetype(random.bounded(quint32(query.size()))));
        if (random.bounded(4) == 0)
            query = u'"' + query + u'"';
        else if (random.bounded(2) == 0)
            query += u'*';
        const Query parsed = parseQuery(query).query;
        QStringList expected;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (const auto terms = searchTerms(parsed); !terms.isEmpty() && occursIn(*text, terms))
                expected << text.key();
        }
        QStringList hits;
        const auto result = library->queries().search(parsed, 1000);
        QVERIFY2(result, qPrintable(query));
        for (const SearchHit &hit : *result) {
            if (hit.kind == HitKind::Text) {
                hits << hit.title;
                QVERIFY2(hit.snippet.contains(u'\u0002'), qPrintable(query));
            }
        }
        expected.sort();
        hits.sort();
        QVERIFY2(hits == expected, qPrintable(query + u": "_s + hits.join(u' ') + u" / "_s + expected.join(u' ')));
        found += int(hits.size());
    }
    QVERIFY(found > 100);
}

void SearchTest::listsAreFilteredByWords()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle one = sampleArticle(u"One"_s, u"needle and thread"_s, noon());
    const SampleArticle two = sampleArticle(u"Two"_s, u"hay and straw"_s, noon());
    const auto textOne = wait(library->addVersion(one.article, one.version));
    const auto textTwo = wait(library->addVersion(two.article, two.version));
    const Highlight needle = sampleHighlight(one, textOne->text, u"needle"_s, noon());
    Highlight hay = sampleHighlight(two, textTwo->text, u"hay"_s, noon());
    hay.note = u"no needle here"_s;
    QVERIFY(wait(library->apply({u"x"_s, {record(std::nullopt, needle), record(std::nullopt, hay)}})));
    QVERIFY(wait(library->indexed()));
    LibraryQueries &queries = library->queries();
    QCOMPARE(*queries.articleCount({.query = parseQuery(u"needle"_s).query}), 2); // one by its text, one by a note
    QCOMPARE(*queries.articleCount({.query = parseQuery(u"needle thread"_s).query}), 1);
    QCOMPARE(*queries.articleCount({.query = parseQuery(u" "_s).query}), 2);
    QCOMPARE(*queries.articleCount({.query = parseQuery(u"?"_s).query}), 2); // says nothing
    QCOMPARE(*queries.articleCount({.query = parseQuery(u"-thread"_s).query}), 1);
    QCOMPARE(*queries.highlightCount({.query = parseQuery(u"needle"_s).query}), 2);
    QCOMPARE(*queries.highlightCount({.query = parseQuery(u"thread"_s).query}), 0);
    Highlight binned = hay;
    binned.deleted = noon();
    QVERIFY(wait(library->apply({u"delete"_s, {record(hay, binned)}})));
    QVERIFY(wait(library->indexed()));
    QCOMPARE(*queries.articleCount({.query = parseQuery(u"needle"_s).query}), 1);
    QCOMPARE(*queries.highlightCount({.query = parseQuery(u"needle"_s).query}), 1);
    QCOMPARE(*queries.highlightCount({.query = parseQuery(u"needle"_s).query, .deleted = true}), 1);
}

void SearchTest::theIndexFollowsChanges()
{
    Shelf shelf;
    auto library = shelf.open();
    const SampleArticle article = sampleArticle(u"Title"_s, u"first words"_s, noon());
    const auto added = wait(library->addVersion(article.article, article.version));
    const Highlight highlight = sampleHighlight(article, added->text, u"words"_s, noon());
    Highlight noted = highlight;
    noted.note = u"remarkable"_s;
    const auto count = [&library](const QString &words) {
        wait(library->indexed());
        return library->queries().search(parseQuery(words).query, 10)->size();
    };
    QVERIFY(wait(library->apply({u"highlight"_s, {record(std::nullopt, highlight)}})));
    QCOMPARE(count(u"words"_s), 2);
    QVERIFY(wait(library->apply({u"note"_s, {record(highlight, noted)}})));
    QCOMPARE(count(u"remarkable"_s), 1);
    QVERIFY(wait(library->apply({u"note"_s, {record(noted, highlight)}})));
    QCOMPARE(count(u"remarkable"_s), 0);
    Article renamed = article.article;
    renamed.title = u"Renamed"_s;
    QVERIFY(wait(library->apply({u"article"_s, {record(article.article, renamed)}})));
    QCOMPARE(count(u"title"_s), 0);
    QCOMPARE(count(u"renamed"_s), 1);
    NewVersion version = article.version;
    version.parserVersion = 2;
    version.document = documentOf(u"second words"_s);
    QVERIFY(wait(library->addVersion(renamed, version)));
    QCOMPARE(count(u"first"_s), 0);
    QCOMPARE(count(u"second"_s), 1);
    library.reset();
    library = shelf.open(); // and holds after a restart
    QCOMPARE(count(u"second"_s), 1);
    QVERIFY(wait(library->apply({u"highlight"_s, {record(highlight, std::nullopt)}})));
    QCOMPARE(count(u"words"_s), 1);
    Article binned = renamed;
    binned.deleted = noon();
    QVERIFY(wait(library->apply({u"delete"_s, {record(renamed, binned)}})));
    QCOMPARE(count(u"words"_s), 0);
}

void SearchTest::aLostIndexIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("removed") << QByteArray();
    QTest::newRow("garbage") << QByteArray(10'000, 'x');
    QTest::newRow("torn") << QByteArray("torn");
}

void SearchTest::aLostIndexIsMadeAnew()
{
    QFETCH(QByteArray, bytes);
    Shelf shelf;
    auto library = shelf.open();
    const SampleArticle article = sampleArticle(u"Title"_s, u"first words"_s, noon());
    QVERIFY(wait(library->addVersion(article.article, article.version)));
    QVERIFY(wait(library->indexed()));
    library.reset();
    QFile index(shelf.path() + u".index"_s);
    QVERIFY(index.exists());
    if (bytes.isEmpty()) {
        QVERIFY(index.remove());
    } else {
        QVERIFY(index.open(QIODevice::ReadWrite));
        if (bytes == "torn")
            index.resize(index.size() / 2);
        else
            index.write(bytes);
        index.close();
    }
    library = shelf.open();
    QTRY_VERIFY(wait(library->indexed())
                && library->queries().search(parseQuery(u"words").query, 10).value_or(QList<SearchHit>()).size() == 1);
}

} // namespace florilegium
