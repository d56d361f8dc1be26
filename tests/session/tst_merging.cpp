// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "library/addresskey.h"
#include "library/articleedits.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::LibraryFixture;
using testing::Reader;
using testing::waitFor;

namespace {

/// Two articles with the same text, from files that differ, and a third one.
struct GivenTwins
{
    LibraryFixture fixture;
    Reader reader{*fixture.library};
    ArticleId first;
    ArticleId second;
    ArticleId third;

    bool open()
    {
        return openFile(first, articleBytes) && openFile(second, articleBytes + "\n")
            && openFile(third, "# Of bolts\n\nA bolt is no door.\n");
    }
    bool openFile(ArticleId &id, const QByteArray &bytes)
    {
        const QString name = u"file%1.md"_s.arg(++m_files);
        if (!reader.open(fixture.file(name, bytes)) || !reader.saved())
            return false;
        id = reader.article->article.id;
        return true;
    }
    [[nodiscard]] LibraryQueries &queries() { return fixture.library->queries(); }
    bool merge(const QList<ArticleMerge> &merges)
    {
        QFuture<Result<MergedArticles>> future = reader.session.mergeArticles(merges);
        if (!waitFor([&future] { return future.isFinished(); }) || !future.result())
            return false;
        merged = *future.result();
        return reader.saved();
    }

    MergedArticles merged;

private:
    int m_files = 0;
};

} // namespace

void MergingTest::everythingComesAlong()
{
    GivenTwins given;
    QVERIFY(given.open());
    Session &session = given.reader.session;
    QVERIFY(given.reader.open(given.second));
    const HighlightId id = given.reader.mark(u"careful sharing"_s, u"evidence"_s);
    session.setNote(given.reader.article, id, u"half a promise"_s);
    session.toggleTheme(given.reader.article, id, session.themeAt(u"openness/secrecy"_s));
    const ClaimId claim = session.makeClaim(given.reader.article, id);
    const Collection collection{.id = CollectionId::make(), .name = u"Doors"_s};
    session.perform(addCollection(collection));
    session.perform(putInto(collection.id, {given.second}));
    session.perform(setRating({given.reader.article->article}, 4));
    session.perform(setArticleNote(given.reader.article->article, u"Read twice."_s));
    QVERIFY(given.reader.saved());
    const Highlight before = *given.queries().highlight(id);

    QVERIFY(given.reader.open(given.first)); // open while it happens
    const OpenArticlePtr kept = given.reader.article;
    QVERIFY(given.merge({{given.first, {given.second}}}));
    QCOMPARE(given.merged.articles, 1);
    QCOMPARE(given.merged.highlights, 1);
    QVERIFY(given.merged.counts.isQuiet());
    const PlacedHighlight *placed = kept->highlights->find(id);
    QVERIFY(placed && !placed->isOrphan());
    QCOMPARE(kept->document->text(placed->ranges.front()), u"careful sharing"_s);
    Highlight after = *given.queries().highlight(id);
    QCOMPARE(after.article, given.first);
    after.article = before.article;
    QCOMPARE(after, before);
    QCOMPARE(given.queries().evidence()->front().claim, claim);
    QCOMPARE(given.queries().article(given.first)->rating, 4);
    QCOMPARE(given.queries().article(given.first)->note, u"Read twice."_s);
    QVERIFY(given.queries().members({given.first})->value(collection.id).contains(given.first));
    QVERIFY(given.queries().article(given.second)->isDeleted());
    QVERIFY(!given.queries().article(given.third)->isDeleted());

    QCOMPARE(session.undoName(), u"article.merge"_s);
    session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(*given.queries().highlight(id), before);
    QVERIFY(!kept->highlights->find(id));
    QVERIFY(!given.queries().article(given.second)->isDeleted());
    QCOMPARE(given.queries().article(given.first)->rating, 0);
    QVERIFY(given.queries().members({given.first})->isEmpty());
    QVERIFY(given.reader.open(given.second));
    QVERIFY(given.reader.article->highlights->find(id));
}

void MergingTest::whatIsNotInTheTextIsAnOrphan()
{
    GivenTwins given;
    QVERIFY(given.open());
    QVERIFY(given.reader.open(given.third));
    const HighlightId id = given.reader.mark(u"A bolt is no door"_s);
    QVERIFY(given.reader.saved());
    QVERIFY(given.merge({{given.first, {given.third}}}));
    QCOMPARE(given.merged.counts.notFound, 1);
    QVERIFY(given.reader.open(given.first));
    const PlacedHighlight *placed = given.reader.article->highlights->find(id);
    QVERIFY(placed && placed->isOrphan());
    QCOMPARE(quoteOf(placed->highlight), u"A bolt is no door"_s);
}

void MergingTest::mergesOfSeveralAreOneStep()
{
    GivenTwins given;
    QVERIFY(given.open());
    ArticleId fourth;
    QVERIFY(given.openFile(fourth, "# Of bolts\n\nA bolt is no door.\n\n"));
    QVERIFY(given.merge({{given.first, {given.second}}, {given.third, {fourth, fourth, given.third}}}));
    QCOMPARE(given.queries().articles({}, 0, 10)->size(), 2);
    given.reader.session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.queries().articles({}, 0, 10)->size(), 4);
    const auto gone = given.reader.session.mergeArticles({{ArticleId::make(), {given.first}}});
    QVERIFY(waitFor([&gone] { return gone.isFinished(); }));
    QCOMPARE(gone.result().error().code, ErrorCode::UnknownId);
}

void MergingTest::overlappingMergesAreJoined_data()
{
    using Merges = QList<std::pair<QString, QString>>; // "keep B, A goes": {"B", "A"}
    QTest::addColumn<Merges>("merges");
    QTest::addColumn<Merges>("joined");
    QTest::newRow("none") << Merges{} << Merges{};
    QTest::newRow("apart") << Merges{{u"B"_s, u"A"_s}, {u"D"_s, u"C"_s}} << Merges{{u"B"_s, u"A"_s}, {u"D"_s, u"C"_s}};
    QTest::newRow("what is kept goes") << Merges{{u"B"_s, u"A"_s}, {u"C"_s, u"B"_s}} << Merges{{u"C"_s, u"BA"_s}};
    QTest::newRow("the other way around") << Merges{{u"C"_s, u"B"_s}, {u"B"_s, u"A"_s}} << Merges{{u"C"_s, u"BA"_s}};
    QTest::newRow("goes twice") << Merges{{u"A"_s, u"B"_s}, {u"C"_s, u"B"_s}} << Merges{{u"A"_s, u"BC"_s}};
    QTest::newRow("kept twice") << Merges{{u"A"_s, u"B"_s}, {u"A"_s, u"C"_s}} << Merges{{u"A"_s, u"BC"_s}};
    QTest::newRow("in a circle") << Merges{{u"A"_s, u"B"_s}, {u"B"_s, u"A"_s}} << Merges{{u"A"_s, u"B"_s}};
    QTest::newRow("itself") << Merges{{u"A"_s, u"ABB"_s}} << Merges{{u"A"_s, u"B"_s}};
    QTest::newRow("by a third") << Merges{{u"B"_s, u"A"_s}, {u"D"_s, u"C"_s}, {u"D"_s, u"A"_s}, {u"F"_s, u"E"_s}}
                                << Merges{{u"B"_s, u"ADC"_s}, {u"F"_s, u"E"_s}};
}

void MergingTest::overlappingMergesAreJoined()
{
    using Merges = QList<std::pair<QString, QString>>;
    QFETCH(Merges, merges);
    QList<ArticleMerge> given;
    for (const auto &[kept, others] : std::as_const(merges)) {
        ArticleMerge &merge = given.emplace_back(ArticleMerge{.kept = ArticleId{kept}, .others = {}});
        for (const QChar other : others)
            merge.others << ArticleId{QString(other)};
    }
    Merges joined;
    for (const ArticleMerge &merge : joinedMerges(given)) {
        joined.append({merge.kept.text, {}});
        for (const ArticleId &other : merge.others)
            joined.back().second += other.text;
    }
    QTEST(joined, "joined");
}

void MergingTest::passagesOfAnOverlapStayInSight()
{
    GivenTwins given;
    QVERIFY(given.open());
    QVERIFY(given.reader.open(given.first));
    const HighlightId id = given.reader.mark(u"careful sharing"_s);
    QVERIFY(given.reader.saved());
    QVERIFY(given.merge({{given.second, {given.first}}, {given.third, {given.second}}}));
    QCOMPARE(given.merged.articles, 2);
    QCOMPARE(given.queries().highlight(id)->article, given.third);
    QVERIFY(!given.queries().article(given.third)->isDeleted());
    QVERIFY(given.queries().article(given.first)->isDeleted());
    QVERIFY(given.queries().article(given.second)->isDeleted());
    given.reader.session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.queries().highlight(id)->article, given.first);
}

void MergingTest::anAddressIsTheSame_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &address, const QString &key) {
        QTest::newRow(name) << address << key;
    };
    row("plain", u"https://example.org/doors"_s, u"example.org/doors"_s);
    row("scheme, www, case, slash", u"HTTP://WWW.Example.org/doors/"_s, u"example.org/doors"_s);
    row("fragment", u"https://example.org/doors#comments"_s, u"example.org/doors"_s);
    row("page of a script", u"https://example.org/#!/doors"_s, u"example.org#!/doors"_s);
    row("where from", u"https://example.org/doors?utm_source=x&fbclid=y"_s, u"example.org/doors"_s);
    row("which page", u"https://example.org/?p=7&utm_medium=mail"_s, u"example.org?p=7"_s);
    row("port", u"https://example.org:8080/doors"_s, u"example.org:8080/doors"_s);
    row("usual port", u"https://example.org:443/doors"_s, u"example.org/doors"_s);
    row("path has a case", u"https://example.org/Doors"_s, u"example.org/Doors"_s);
    row("front page", u"https://example.org/"_s, {});
    row("file", u"file:///doors.html"_s, {});
    row("none", {}, {});
}

void MergingTest::anAddressIsTheSame()
{
    QFETCH(const QString, address);
    QTEST(addressKey(address), "key");
}

void MergingTest::duplicatesAreFound()
{
    GivenTwins given;
    QVERIFY(given.open());
    QVERIFY(given.fixture.library->indexed().result());
    auto groups = given.queries().duplicates();
    QVERIFY(groups);
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->front().by, DuplicateGroup::By::Content);
    QList<ArticleId> ids;
    for (const ArticleRow &row : groups->front().articles)
        ids << row.article.id;
    std::ranges::sort(ids);
    QList<ArticleId> expected{given.first, given.second};
    std::ranges::sort(expected);
    QCOMPARE(ids, expected);

    Session &session = given.reader.session;
    session.perform(tellApart(ids));
    QVERIFY(given.reader.saved());
    QVERIFY(given.queries().duplicates()->isEmpty());
    session.undo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.queries().duplicates()->size(), 1);
    session.perform(deleteArticles({*given.queries().article(given.second)}, QDateTime::currentDateTimeUtc()));
    QVERIFY(given.reader.saved());
    QVERIFY(given.queries().duplicates()->isEmpty()); // those in the bin are none
}

} // namespace florilegium
