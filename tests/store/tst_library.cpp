// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tests_store.h"
#include "store/world.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
}

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

void LibraryTest::anArticleComesBackWithOriginalAndText()
{
    Shelf shelf;
    auto library = shelf.open();
    const SampleArticle article = sample();
    const auto added = wait(library->addVersion(article.article, article.version));
    QVERIFY(added);
    library.reset();
    library = shelf.open();
    LibraryQueries &queries = library->queries();
    QCOMPARE(*queries.article(article.article.id), article.article);
    QCOMPARE(*queries.original(added->version), article.version.original);
    const auto text = queries.newestText(article.article.id);
    QVERIFY(text);
    QCOMPARE(text->first, added->text);
    QVERIFY(text->second->parts() == article.version.document->parts());
    Version expected = article.version.version;
    expected.id = added->version;
    QCOMPARE(*queries.versions(article.article.id), QList<Version>{expected});
}

void LibraryTest::theSameOriginalIsKeptOnce()
{
    Shelf shelf;
    const auto library = shelf.open();
    const SampleArticle article = sample();
    const auto first = wait(library->addVersion(article.article, article.version));
    const auto second = wait(library->addVersion(article.article, article.version));
    QVERIFY(first && second);
    QCOMPARE(second->version, first->version);
    QCOMPARE(second->text, first->text);
    QCOMPARE(library->queries().journal(10)->size(), 1);
}

void LibraryTest::anotherTextOfAVersionIsTheNewest()
{
    Shelf shelf;
    const auto library = shelf.open();
    SampleArticle article = sample();
    const auto first = wait(library->addVersion(article.article, article.version));
    article.version.parserVersion = 2;
    article.version.document = documentOf(u"Another text"_s);
    const auto second = wait(library->addVersion(article.article, article.version));
    QCOMPARE(second->version, first->version);
    QVERIFY(second->text > first->text);
    QCOMPARE(library->queries().newestText(article.article.id)->second->text(), u"Another text"_s);
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

void LibraryTest::marksAreNotKeptWaitingByBulk()
{
    Shelf shelf;
    const auto library = shelf.open();
    QList<QFuture<Result<void>>> bulk;
    for (int i = 0; i < 300; ++i)
        bulk << library->saveSetting(QString::number(i), u"value"_s);
    const Theme theme{.id = ThemeId::make(), .name = u"openness"_s};
    QVERIFY(wait(library->apply({u"theme"_s, {record(std::nullopt, theme)}})));
    QVERIFY(!bulk.back().isFinished());
    QVERIFY(wait(bulk.back()));
}

void LibraryTest::manyVersionsAreWrittenTogether()
{
    Shelf shelf;
    auto library = shelf.open();
    QSignalSpy committed(library.get(), &Library::committed);
    QSignalSpy articleAdded(library.get(), &Library::articleAdded);
    constexpr int count = 100;
    QList<QFuture<Result<AddedVersion>>> added;
    QList<ArticleId> ids;
    for (int i = 0; i < count; ++i) {
        const SampleArticle article = sampleArticle(u"Door %1"_s.arg(i), u"The door %1 is open"_s.arg(i), noon());
        ids << article.article.id;
        added << library->addVersion(article.article, article.version);
    }
    // A mark on one of them waits for that one.
    SampleArticle last = sampleArticle(u"Last"_s, u"The last door is open"_s, noon());
    added << library->addVersion(last.article, last.version);
    QVERIFY(wait(library->apply(highlighting(sampleHighlight(last, 0, u"last"_s, noon())))));
    QSet<TextId> texts;
    for (const auto &each : added) {
        const auto version = wait(each);
        QVERIFY(version);
        texts << version->text;
    }
    QCOMPARE(texts.size(), count + 1);
    for (int i = 0; i < count; ++i)
        QCOMPARE(library->queries().newestText(ids[i])->second->text(), u"The door %1 is open"_s.arg(i));
    QTRY_COMPARE(articleAdded.size(), count + 1);
    QCOMPARE(committed.size(), count + 2);
    library.reset();
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM journal"_s), count + 2);
}

void LibraryTest::whatFailsInABatchFailsAlone()
{
    Shelf shelf;
    {
        auto library = shelf.open();
    }
    auto connection = Connection::open(shelf.path(), Connection::Mode::Write);
    QVERIFY(connection);
    QList<VersionToStore> versions;
    for (int i = 0; i < 3; ++i) {
        const SampleArticle article = sampleArticle(u"Door %1"_s.arg(i), u"The door %1 is open"_s.arg(i), noon());
        versions.append({article.article, pack(article.version)});
    }
    QVERIFY((*connection)
                ->run(u"CREATE TEMP TRIGGER no_second BEFORE INSERT ON main.articles WHEN new.title = 'Door 1' "
                      "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    const auto stored = storeVersions(**connection, versions, noon());
    QCOMPARE(stored.size(), 3);
    QVERIFY(stored[0]);
    QVERIFY(!stored[1]);
    QCOMPARE(stored[1].error().code, ErrorCode::Conflict);
    QVERIFY(stored[2]);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM articles"_s), 2);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM texts"_s), 2);
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM journal"_s), 2);
}

void LibraryTest::theReadersRulesSayWhichTextIsTheNewest()
{
    Shelf shelf;
    const auto library = shelf.open();
    SampleArticle article = sample();
    const auto add = [&](const QString &rules, const QString &text) {
        article.version.rules = rules;
        article.version.document = documentOf(text);
        return wait(library->addVersion(article.article, article.version));
    };
    const auto choose = [&](const QString &rules) {
        const QString key = articleRulesPrefix + article.article.id.text;
        return wait(library->apply({u"rules.keep"_s, {settingRecord(key, {}, rules)}}));
    };
    const auto newest = [&] { return library->queries().newestText(article.article.id)->second->text(); };
    QVERIFY(add({}, u"The article"_s));
    QVERIFY(add(u"whole-page"_s, u"The whole page"_s));
    QCOMPARE(newest(), u"The whole page"_s); // the last one made, while nothing else is said
    QVERIFY(choose({}));
    QCOMPARE(newest(), u"The article"_s);
    QCOMPARE(library->queries().texts(article.article.id)->front().rules, QString());
    wait(library->indexed());
    QCOMPARE(library->queries().search(term(QueryField::Words, u"whole"_s), 5)->size(), 0);
    QVERIFY(choose(u"whole-page"_s));
    QCOMPARE(newest(), u"The whole page"_s);
    wait(library->indexed());
    QCOMPARE(library->queries().search(term(QueryField::Words, u"whole"_s), 5)->size(), 1);
    QVERIFY(choose(u"keep:aside"_s)); // a text that is not there yet
    QCOMPARE(newest(), u"The whole page"_s);
    article.version.original += "more";
    article.version.version.sha256 = QString(64, u'7');
    QVERIFY(add({}, u"Another version"_s));
    QCOMPARE(newest(), u"Another version"_s); // the newest version goes before the rules
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
