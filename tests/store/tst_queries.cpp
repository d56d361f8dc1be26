// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/givenshelved.h"
#include "store/tests_store.h"

#include <QTest>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// Four articles to be sorted.
struct SortedShelf
{
    Shelf shelf;
    std::unique_ptr<SqliteLibrary> store = shelf.open();

    SortedShelf()
    {
        const auto article = [](const QString &title, int day) {
            return Article{.id = ArticleId::make(), .title = title, .added = noon().addDays(day)};
        };
        Article a = article(u"a"_s, 0);
        Article b = article(u"b"_s, 1);
        Article c = article(u"c"_s, 2);
        Article d = article(u"d"_s, 3);
        b.site = d.site = u"Zeit"_s;
        c.site = u"atlas"_s;
        a.byline = u"Weber"_s;
        d.byline = u"alder"_s;
        b.byline = u"Birch"_s;
        a.published = u"2026-03"_s;
        d.published = u"2025"_s;
        c.published = u"2024-11-02"_s;
        a.words = c.words = 100;
        a.rating = 2;
        d.rating = 5;
        b.words = 2000;
        const Theme east{.id = ThemeId::make(), .name = u"East"_s};
        const Theme west{.id = ThemeId::make(), .name = u"west"_s};
        Change change{u"all"_s, {}};
        for (const Article &each : {a, b, c, d})
            change.records << record(std::nullopt, each);
        change.records << record(std::nullopt, east) << record(std::nullopt, west) << marked(a, {west.id})
                       << marked(b, {west.id}) << marked(b, {east.id, west.id});
        if (!wait(store->apply(change)) || !wait(store->savePlace(c.id, {.progress = 0.5})))
            qFatal("cannot furnish the library");
    }

    static Record marked(const Article &article, const QList<ThemeId> &themes)
    {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        Anchor anchor;
        anchor.exact = u"words"_s;
        anchor.position = {0, 5};
        highlight.anchors = {anchor};
        highlight.themes = themes;
        highlight.created = highlight.modified = noon();
        return record(std::nullopt, highlight);
    }
};

} // namespace

QueriesTest::QueriesTest() = default;
QueriesTest::~QueriesTest() = default;

void QueriesTest::initTestCase()
{
    m_library = std::make_unique<Shelved>();
}

void QueriesTest::articlesAreFilteredAndOrdered()
{
    QCOMPARE(m_library->titles({}), QStringList{u"Zebra"_s}); // archived ones only when asked for
    QCOMPARE(m_library->titles({.state = ReadingState::Archived}), QStringList{u"Äpple"_s});
    QCOMPARE(m_library->titles({.deleted = true}), QStringList{u"Gone"_s});
    QCOMPARE(m_library->titles({.theme = m_library->openness.id}), QStringList{u"Zebra"_s});
    QCOMPARE(m_library->titles({.theme = m_library->other.id}), QStringList());
    Article unarchived = m_library->apple.article;
    unarchived.state = ReadingState::Inbox;
    const Change change{u"article"_s, {record(m_library->apple.article, unarchived)}};
    QVERIFY(wait(m_library->store->apply(change)));
    QCOMPARE(m_library->titles({}), (QStringList{u"Äpple"_s, u"Zebra"_s})); // newest first
    QCOMPARE(m_library->titles({.order = ArticleOrder::Title}), (QStringList{u"Äpple"_s, u"Zebra"_s}));
    QCOMPARE(m_library->queries().articles({}, 1, 1)->front().article.title, u"Zebra"_s);
    QCOMPARE(m_library->queries().articles({}, 1, 1)->front().highlights, 2);
    for (const auto order : {ArticleOrder::Site, ArticleOrder::Published, ArticleOrder::Read})
        QCOMPARE(m_library->titles({.order = order}).size(), 2);
    QVERIFY(wait(m_library->store->apply(inverse(change))));
}

void QueriesTest::articlesAreSortedByEachColumn_data()
{
    QTest::addColumn<ArticleOrder>("order");
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("reversed");
    QTest::newRow("added") << ArticleOrder::Added << u"dcba"_s << u"abcd"_s;
    QTest::newRow("title") << ArticleOrder::Title << u"abcd"_s << u"dcba"_s;
    QTest::newRow("site, one without") << ArticleOrder::Site << u"cbda"_s << u"bdca"_s;
    QTest::newRow("author, one without") << ArticleOrder::Author << u"dbac"_s << u"abdc"_s;
    QTest::newRow("published, one without") << ArticleOrder::Published << u"adcb"_s << u"cdab"_s;
    QTest::newRow("length, one without") << ArticleOrder::Length << u"bacd"_s << u"acbd"_s;
    QTest::newRow("progress") << ArticleOrder::Progress << u"cabd"_s << u"abdc"_s;
    QTest::newRow("highlights") << ArticleOrder::Highlights << u"bacd"_s << u"cdab"_s;
    QTest::newRow("rating, two without") << ArticleOrder::Rating << u"dabc"_s << u"adbc"_s;
    QTest::newRow("themes, two without") << ArticleOrder::Themes << u"bacd"_s << u"abcd"_s;
}

/// In a library of its own: four articles, a to d by title and by when they came, with ties in everything else.
void QueriesTest::articlesAreSortedByEachColumn()
{
    QFETCH(ArticleOrder, order);
    QFETCH(QString, usual);
    QFETCH(QString, reversed);
    const SortedShelf sorted;
    const auto titles = [&](bool backwards) {
        QString line;
        const ArticleFilter filter{.order = order, .reversed = backwards};
        const auto rows = sorted.store->queries().articles(filter, 0, 10);
        for (const ArticleRow &row : *rows)
            line += row.article.title;
        return line;
    };
    QCOMPARE(titles(false), usual);
    QCOMPARE(titles(true), reversed);
    for (int offset = 0; offset < 4; ++offset) {
        const auto row = sorted.store->queries().articles({.order = order}, offset, 1);
        QCOMPARE(row->front().article.title, usual.mid(offset, 1));
    }
}

void QueriesTest::articlesAreReadByTheirIds()
{
    const SortedShelf sorted;
    LibraryQueries &queries = sorted.store->queries();
    auto ids = *queries.articleIds({.order = ArticleOrder::Title, .reversed = true});
    QCOMPARE(ids.size(), 4);
    ids.removeAt(1);
    ids.append(ArticleId::make());
    QString titles;
    const auto rows = queries.articleRows(ids);
    for (const ArticleRow &row : *rows)
        titles += row.article.title;
    QCOMPARE(titles, u"dba"_s);
    QCOMPARE(rows->at(1).themes, (QStringList{u"East"_s, u"west"_s}));
    QCOMPARE(rows->at(1).highlights, 2);
    QVERIFY(queries.articleRows({})->isEmpty());
}

void QueriesTest::collectionsHaveTheirArticles()
{
    const SortedShelf sorted;
    LibraryQueries &queries = sorted.store->queries();
    const auto ids = *queries.articleIds({.order = ArticleOrder::Title}); // a to d
    const Collection first{.id = CollectionId::make(), .name = u"Zeal"_s, .position = 1};
    const Collection second{.id = CollectionId::make(), .name = u"air"_s, .position = 1};
    const Collection search{.id = CollectionId::make(), .name = u"Long"_s, .filter = u"x"_s};
    Change change = addCollection(first);
    change.records += addCollection(second).records + addCollection(search).records;
    change.records += putInto(first.id, {ids[0], ids[2], ids[3]}).records + putInto(second.id, {ids[2]}).records;
    QVERIFY(wait(sorted.store->apply(change)));
    Article archived = *queries.article(ids[3]);
    archived.state = ReadingState::Archived;
    Article gone = *queries.article(ids[2]);
    gone.deleted = noon();
    QVERIFY(wait(sorted.store->apply({u"x"_s, {record(archived, archived), record(gone, gone)}})));
    QCOMPARE(*queries.collections(), (QList<CollectionRow>{{search, 0}, {second, 0}, {first, 2}}));
    const auto shown = queries.articleIds({.collection = first.id, .order = ArticleOrder::Title});
    QCOMPARE(*shown, (QList{ids[0], ids[3]}));
    const auto members = queries.members({ids[1], ids[2], ids[3]});
    QCOMPARE(members->size(), 2);
    QCOMPARE(members->value(second.id), QList{ids[2]});
    QCOMPARE(queries.vocabulary()->collections, (QStringList{u"air"_s, u"Zeal"_s}));
    QVERIFY(wait(sorted.store->apply(inverse(change))));
    QVERIFY(queries.collections()->isEmpty());
    QVERIFY(queries.members(ids)->isEmpty());
}

void QueriesTest::articlesAreKnownByContentAndAddress()
{
    LibraryQueries &queries = m_library->queries();
    QCOMPARE(*queries.articleBySha256(m_library->zebra.version.version.sha256), m_library->zebra.article);
    QCOMPARE(*queries.articleBySha256(u"00"_s), std::nullopt);
    QCOMPARE(*queries.articleByUrl(m_library->apple.article.url), m_library->apple.article);
    QCOMPARE(*queries.articleByUrl(m_library->apple.article.canonicalUrl), m_library->apple.article);
    QCOMPARE(*queries.articleByUrl({}), std::nullopt); // most articles have none
}

void QueriesTest::articlesAreNamedByUse()
{
    Shelf shelf;
    const auto store = shelf.open();
    Change change{u"all"_s, {}};
    QList<ArticleId> ids;
    for (int year = 2001; year <= 2003; ++year) {
        const Article article{.id = ArticleId::make(),
                              .title = QString::number(year),
                              .site = year == 2003 ? u"Zeit"_s : QString(),
                              .added = QDateTime(QDate(year, 1, 1), QTime(12, 0), QTimeZone::UTC)};
        ids << article.id;
        change.records << record(std::nullopt, article);
    }
    QVERIFY(wait(store->apply(change)));
    QVERIFY(wait(store->savePlace(
        ids[1], {.progress = 0.5, .when = QDateTime(QDate(2004, 1, 1), QTime(12, 0), QTimeZone::UTC)})));
    const auto names = store->queries().articleNames();
    QCOMPARE(*names,
             (QList<ArticleName>{{ids[1], u"2002"_s, {}}, {ids[2], u"2003"_s, u"Zeit"_s}, {ids[0], u"2001"_s, {}}}));
    const auto shelved = m_library->queries().articleNames(); // archived ones too, deleted ones not
    QCOMPARE(shelved->size(), 2);
    const auto apple = std::ranges::find(*shelved, m_library->apple.article.id, &ArticleName::id);
    QVERIFY(apple != shelved->cend());
    QCOMPARE(apple->site, u"example.org"_s);
}

void QueriesTest::countsAgreeWithLists()
{
    const Counts counts = *m_library->queries().counts();
    QCOMPARE(counts.highlights, *m_library->queries().highlightCount({}));
    QCOMPARE(counts.deletedHighlights, *m_library->queries().highlightCount({.deleted = true}));
    QCOMPARE(counts.deletedArticles, *m_library->queries().articleCount({.deleted = true}));
    QCOMPARE(counts.articles.value(ReadingState::Archived),
             *m_library->queries().articleCount({.state = ReadingState::Archived}));
    QCOMPARE(counts.articles.value(ReadingState::Inbox),
             *m_library->queries().articleCount({.state = ReadingState::Inbox}));
    QCOMPARE(counts.claims.value(Status::Disputed), 1);
    QCOMPARE(counts.claims.value(Status::Asserted), 0);
}

void QueriesTest::whatIsUnknownIsAnError()
{
    LibraryQueries &queries = m_library->queries();
    QCOMPARE(queries.article({u"a-unknown"_s}).error().code, ErrorCode::UnknownId);
    QCOMPARE(queries.highlight({u"h-unknown"_s}).error().code, ErrorCode::UnknownId);
    QCOMPARE(queries.newestText({u"a-unknown"_s}).error().code, ErrorCode::UnknownId);
    QCOMPARE(queries.original(4711).error().code, ErrorCode::UnknownId);
    QCOMPARE(queries.readingPlace({u"a-unknown"_s}).error().code, ErrorCode::UnknownId);
}

} // namespace florilegium
