// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "store/noon.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

SampleArticle sample()
{
    return sampleArticle(u"Openness"_s, u"The first paragraph.\nThe second one."_s, noon());
}

Change highlighting(const Highlight &highlight)
{
    return {u"highlight"_s, {record(std::nullopt, highlight)}};
}

} // namespace

void LibraryTest::aFutureMeansDurable()
{
    Shelf shelf;
    const auto library = shelf.open();
    const Theme theme{.id = ThemeId::make(), .name = u"openness"_s};
    QVERIFY(wait(library->apply({u"theme"_s, {record(std::nullopt, theme)}})));
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM themes"_s), 1);
    QCOMPARE(*library->queries().themes(), QList<Theme>{theme});
    const QList<JournalEntry> journal = *library->queries().journal(10);
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.front().change, (Change{u"theme"_s, {record(std::nullopt, theme)}}));
    QVERIFY(journal.front().when.isValid());
}

void LibraryTest::theJournalIsReadUpToASize()
{
    Shelf shelf;
    const auto library = shelf.open();
    for (const int length : {10, 5000, 10}) {
        const Theme theme{.id = ThemeId::make(), .name = QString(length, u'n')};
        QVERIFY(wait(library->apply({u"theme"_s, {record(std::nullopt, theme)}})));
    }
    LibraryQueries &queries = library->queries();
    QCOMPARE(queries.journal(10, 10'000)->size(), 3);
    QCOMPARE(queries.journal(10, 4000)->size(), 2); // with the one that goes beyond
    QCOMPARE(queries.journal(10, 0)->size(), 1);
    QCOMPARE(queries.journal(1, 10'000)->size(), 1);
}

void LibraryTest::aMarkWaitsForItsArticle()
{
    Shelf shelf;
    const auto library = shelf.open();
    SampleArticle article = sample();
    article.version.original = QByteArray(8'000'000, 'x'); // takes a while to compress
    Highlight highlight = sampleHighlight(article, 0, u"second"_s, noon());
    const auto added = library->addVersion(article.article, article.version);
    const auto place = library->savePlace(article.article.id, {.offset = 5});
    const auto marked = library->apply(highlighting(highlight));
    QVERIFY(wait(marked));
    QVERIFY(wait(added));
    QVERIFY(wait(place));
    QCOMPARE(*library->queries().highlight(highlight.id), highlight);
}

void LibraryTest::whatTakesLongToReadHoldsNothingUp()
{
    Shelf shelf;
    const auto library = shelf.open();
    QSemaphore goes;
    const QFuture<int> report = library->readLong([&goes](LibraryQueries &) {
        goes.acquire();
        return 1;
    });
    QVERIFY(wait(library->read([](LibraryQueries &queries) { return queries.themes(); })));
    QVERIFY(!report.isFinished());
    goes.release();
    QCOMPARE(wait(report), 1);
}

void LibraryTest::marksAreNotKeptWaitingByBulk()
{
    Shelf shelf;
    QList<QFuture<Result<void>>> bulk;
    std::atomic<bool> stops = false; // at the next change
    std::atomic<bool> looks = false;
    QSemaphore stands;
    QSemaphore goes;
    bool isBefore = false;
    StoreOptions options = shelf.options();
    options.now = [&] {
        if (stops.exchange(false)) {
            stands.release();
            goes.acquire();
        } else if (looks.exchange(false)) {
            isBefore = !std::as_const(bulk).front().isFinished();
        }
        return noon();
    };
    const auto library = SqliteLibrary::open(shelf.path(), OpenMode::Create, options);
    QVERIFY(library);
    const auto mark = [&library](const QString &name) {
        const Theme theme{.id = ThemeId::make(), .name = name};
        return (*library)->apply({u"theme"_s, {record(std::nullopt, theme)}});
    };
    stops = true;
    const QFuture<Result<void>> first = mark(u"first"_s);
    stands.acquire(); // all others come while the writer is busy
    for (int i = 0; i < 300; ++i)
        bulk << (*library)->saveSetting(QString::number(i), u"value"_s);
    looks = true;
    const QFuture<Result<void>> second = mark(u"openness"_s);
    goes.release();
    QVERIFY(wait(first) && wait(second));
    QVERIFY(isBefore);
    QVERIFY(wait(bulk.back()));
}

void LibraryTest::changesAreAnnouncedOnTheWindowsThread()
{
    Shelf shelf;
    const auto library = shelf.open();
    QSignalSpy committed(library.get(), &Library::committed);
    QSignalSpy articleAdded(library.get(), &Library::articleAdded);
    QThread *thread = nullptr;
    connect(
        library.get(), &Library::committed, library.get(), [&] { thread = QThread::currentThread(); },
        Qt::DirectConnection);
    const SampleArticle article = sample();
    QVERIFY(wait(library->addVersion(article.article, article.version)));
    QTRY_COMPARE(articleAdded.size(), 1);
    QCOMPARE(articleAdded.front().front().value<ArticleId>(), article.article.id);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed.front().front().value<Change>().records, QList<Record>{record(std::nullopt, article.article)});
    QCOMPARE(thread, QThread::currentThread());
}

void LibraryTest::aFailedChangeLeavesNothing()
{
    Shelf shelf;
    const auto library = shelf.open();
    QSignalSpy committed(library.get(), &Library::committed);
    QSignalSpy failed(library.get(), &Library::writeFailed);
    const QStringList before = dump(shelf.path());
    const Change change = highlighting(sampleHighlight(sample(), 0, u"second"_s, noon()));
    QVERIFY(!wait(library->apply(change)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Change>(), change);
    QCOMPARE(committed.size(), 0);
    QCOMPARE(dump(shelf.path()), before);
    QCOMPARE(library->queries().journal(10)->size(), 0);
}

void LibraryTest::closingLosesNothing()
{
    Shelf shelf;
    auto library = shelf.open();
    QList<SampleArticle> articles;
    for (int i = 0; i < 20; ++i) {
        articles << sampleArticle(u"Article %1"_s.arg(i), u"Some words"_s, noon());
        library->addVersion(articles.back().article, articles.back().version);
        library->apply(highlighting(sampleHighlight(articles.back(), 0, u"words"_s, noon())));
        library->saveSetting(QString::number(i), u"value"_s);
    }
    library.reset();
    QVERIFY(!QFile::exists(shelf.path() + u"-wal"_s)); // closed cleanly
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM articles"_s), 20);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM texts"_s), 20);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM highlights"_s), 20);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM settings WHERE value = 'value'"_s), 20);
}

void LibraryTest::theReaderSeesOneState()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle article = sample();
    const auto added = wait(library->addVersion(article.article, article.version));
    // Each change adds a highlight and a claim that it states: every read must see as many of the one as of the other.
    QList<QFuture<Result<Counts>>> reads;
    QList<QFuture<Result<void>>> writes;
    for (int i = 0; i < 50; ++i) {
        const Highlight highlight = sampleHighlight(article, added->text, u"second"_s, noon());
        const Claim claim{.id = ClaimId::make(), .statement = u"x"_s};
        writes << library->apply({u"x"_s, {record(std::nullopt, highlight), record(std::nullopt, claim)}});
        reads << library->read([](LibraryQueries &queries) { return queries.counts(); });
    }
    for (const auto &read : std::as_const(reads)) {
        const auto counts = wait(read);
        QVERIFY(counts);
        QCOMPARE(counts->highlights, counts->claims.value(Status::Asserted));
    }
    QVERIFY(wait(writes.back()));
    QCOMPARE(library->queries().counts()->highlights, 50);
}

void LibraryTest::placesSettingsAndExportsAreKept()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle article = sample();
    QVERIFY(wait(library->addVersion(article.article, article.version)));
    LibraryQueries &queries = library->queries();
    QCOMPARE(*queries.readingPlace(article.article.id), ReadingPlace());
    const ReadingPlace place{.offset = 7, .pixels = 3.25, .progress = 0.5, .when = noon().addMSecs(5)};
    QVERIFY(wait(library->savePlace(article.article.id, place)));
    QCOMPARE(*queries.readingPlace(article.article.id), place);
    QCOMPARE(queries.articles({}, 0, 10)->front().progress, 0.5);

    QVERIFY(wait(library->saveSetting(u"theme"_s, u"sepia"_s)));
    QVERIFY(wait(library->saveSetting(u"theme"_s, u"dark"_s)));
    QCOMPARE(*queries.setting(u"theme"_s), u"dark"_s);
    QCOMPARE(*queries.setting(u"unset"_s), QString());

    const ExportState head{u"markdown /notes"_s, {}, u"00"_s};
    const ExportState block{u"markdown /notes"_s, u"h-aaaaaaaaaaaa"_s, u"11"_s};
    QVERIFY(wait(library->saveExportStates(head.target, {head, block})));
    QCOMPARE(*queries.exportStates(head.target), (QList{head, block}));
    QVERIFY(wait(library->saveExportStates(head.target, {{head.target, block.block, {}}})));
    QCOMPARE(*queries.exportStates(head.target), QList{head});
    QCOMPARE(*queries.exportStates(u"other"_s), QList<ExportState>());
    QCOMPARE(queries.journal(10)->size(), 1); // none of this is a change of the reader
}

void LibraryTest::placementsOnlyGrow()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle article = sample();
    const auto added = wait(library->addVersion(article.article, article.version));
    const Highlight highlight = sampleHighlight(article, added->text, u"second"_s, noon());
    QVERIFY(wait(library->apply(highlighting(highlight))));
    const QString count = u"SELECT COUNT(*) FROM placements"_s;
    Places places{.highlight = highlight.id,
                  .article = article.article.id,
                  .text = added->text,
                  .found = {{.range = {1, 5}, .score = 0.75, .by = PlacedBy::Similar}, {.range = {9, 12}}},
                  .keptAt = 1};
    const auto save = [&](const Places &entry) {
        return wait(library->apply({u"carry"_s, {record(std::nullopt, entry)}}));
    };
    const auto kept = [&] { return *library->queries().places(article.article.id, added->text); };
    QVERIFY(save(places));
    QCOMPARE(numberIn(shelf.path(), count), 2);
    QCOMPARE(kept(), QList{places});
    QVERIFY(save(places));
    QCOMPARE(numberIn(shelf.path(), count), 2); // the same again is nothing new
    Places orphan = places;
    orphan.found.clear();
    orphan.decided = true;
    QVERIFY(save(orphan));
    QCOMPARE(numberIn(shelf.path(), count), 3);
    QCOMPARE(kept(), QList{orphan});
    QVERIFY(save(places));
    QCOMPARE(numberIn(shelf.path(), count), 5);
    QCOMPARE(kept(), QList{places});
    places.highlight = HighlightId::make();
    QVERIFY(save(places)); // a highlight that is not there is passed over
    QCOMPARE(numberIn(shelf.path(), count), 5);
}

void LibraryTest::nothingIsWrittenReadOnly()
{
    Shelf shelf;
    shelf.open().reset();
    const auto library = shelf.open(OpenMode::ReadOnly);
    QVERIFY(library->isReadOnly());
    QSignalSpy failed(library.get(), &Library::writeFailed);
    const auto refused = wait(library->apply({u"theme"_s, {record(std::nullopt, Theme{.id = ThemeId::make()})}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QTRY_COMPARE(failed.size(), 1);
    const SampleArticle article = sample();
    QVERIFY(!wait(library->addVersion(article.article, article.version)));
    QCOMPARE(*library->queries().themes(), QList<Theme>());
}

} // namespace florilegium
