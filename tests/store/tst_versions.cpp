// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "patience.h"
#include "store/noon.h"
#include "store/shelf.h"
#include "store/tests_store.h"

#include <QSignalSpy>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

SampleArticle sample()
{
    return sampleArticle(u"Openness"_s, u"The first paragraph.\nThe second one."_s, noon());
}

} // namespace

void VersionsTest::anArticleComesBackWithOriginalAndText()
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

void VersionsTest::theSameOriginalIsKeptOnce()
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

void VersionsTest::anotherTextOfAVersionIsTheNewest()
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

void VersionsTest::manyVersionsAreWrittenTogether()
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
    QVERIFY(wait(library->apply(addHighlight(sampleHighlight(last, 0, u"last"_s, noon())))));
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
    QTRY_COMPARE(committed.size(), count + 2);
    library.reset();
    QCOMPARE(numberIn(shelf.path(), u"SELECT COUNT(*) FROM journal"_s), count + 2);
}

void VersionsTest::whatFailsInABatchFailsAlone()
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

void VersionsTest::theReadersRulesSayWhichTextIsTheNewest()
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

} // namespace florilegium
