// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/highlightpages.h"
#include "store/shelf.h"
#include "store/tests_store.h"

#include <QTest>
#include <QTimeZone>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
}

/// Two articles and one in the bin; a tree of themes, claims and their evidence.
struct Shelved
{
    Shelf shelf;
    std::unique_ptr<SqliteLibrary> store = shelf.open();
    SampleArticle zebra = sampleArticle(u"Zebra"_s, u"One two three four five six."_s, noon());
    SampleArticle apple = sampleArticle(u"Äpple"_s, u"Seven eight nine ten eleven."_s, noon().addDays(1));
    SampleArticle gone = sampleArticle(u"Gone"_s, u"Nothing to see here."_s, noon().addDays(2));
    Theme openness{.id = ThemeId::make(), .name = u"openness"_s};
    Theme secrecy{.id = ThemeId::make(), .parent = openness.id, .name = u"secrecy"_s};
    Theme other{.id = ThemeId::make(), .name = u"other"_s};
    Highlight top; ///< in zebra, theme openness and secrecy
    Highlight below; ///< in zebra, theme secrecy
    Highlight noted; ///< in apple, theme other, states a disputed claim
    Highlight binned; ///< in apple, deleted, theme other
    Highlight hidden; ///< in gone
    Claim disputed{.id = ClaimId::make(), .statement = u"Nine is ten"_s, .status = Status::Disputed, .created = noon()};
    Claim withdrawn{.id = ClaimId::make(), .statement = u"No"_s, .created = noon(), .deleted = noon()};

    Shelved()
    {
        gone.article.deleted = noon();
        apple.article.state = ReadingState::Archived;
        apple.article.url = u"https://example.org/apple?x"_s;
        apple.article.canonicalUrl = u"https://example.org/apple"_s;
        QHash<ArticleId, TextId> texts;
        for (SampleArticle *article : {&zebra, &apple, &gone})
            texts.insert(article->article.id, wait(store->addVersion(article->article, article->version))->text);
        top = sampleHighlight(zebra, texts.value(zebra.article.id), u"two"_s, noon());
        top.themes = {openness.id, secrecy.id};
        below = sampleHighlight(zebra, texts.value(zebra.article.id), u"four five"_s, noon().addSecs(1));
        below.themes = {secrecy.id};
        below.colour = u"question"_s;
        noted = sampleHighlight(apple, texts.value(apple.article.id), u"nine"_s, noon().addSecs(2));
        noted.themes = {other.id};
        noted.note = u"doubtful"_s;
        binned = sampleHighlight(apple, texts.value(apple.article.id), u"ten"_s, noon().addSecs(3));
        binned.themes = {other.id};
        binned.deleted = noon();
        hidden = sampleHighlight(gone, texts.value(gone.article.id), u"Nothing"_s, noon().addSecs(4));
        Change change{u"all"_s, {}};
        for (const Theme &theme : {openness, secrecy, other})
            change.records << record(std::nullopt, theme);
        for (const Highlight &highlight : {top, below, noted, binned, hidden})
            change.records << record(std::nullopt, highlight);
        for (const Claim &claim : {disputed, withdrawn})
            change.records << record(std::nullopt, claim);
        change.records << evidence(disputed, Relation::States, noted) << evidence(disputed, Relation::Supports, hidden)
                       << evidence(disputed, Relation::Contradicts, top)
                       << evidence(withdrawn, Relation::States, below);
        if (!wait(store->apply(change)))
            qFatal("cannot furnish the library");
        wait(store->indexed());
    }

    static Record evidence(const Claim &claim, Relation relation, const Highlight &highlight)
    {
        return record(
            std::nullopt,
            Evidence{.id = EvidenceId::make(), .claim = claim.id, .relation = relation, .highlight = highlight.id});
    }

    LibraryQueries &queries() { return store->queries(); }

    QStringList titles(const ArticleFilter &filter)
    {
        QStringList titles;
        const auto rows = queries().articles(filter, 0, 10);
        for (const ArticleRow &row : *rows)
            titles << row.article.title;
        return *queries().articleCount(filter) == rows->size() ? titles : QStringList{u"count differs"_s};
    }

    QList<HighlightId> ids(const HighlightFilter &filter)
    {
        QList<HighlightId> ids;
        const auto rows = queries().highlights(filter, 0, 10);
        for (const HighlightRow &row : *rows)
            ids << row.highlight.id;
        return *queries().highlightCount(filter) == rows->size() ? ids : QList<HighlightId>{};
    }
};

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

struct QueriesTest::Furnished : Shelved
{
};

QueriesTest::QueriesTest() = default;
QueriesTest::~QueriesTest() = default;

void QueriesTest::initTestCase()
{
    m_library = std::make_unique<Furnished>();
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

void QueriesTest::highlightsAreFiltered()
{
    const Shelved &all = *m_library;
    QCOMPARE(m_library->ids({}), (QList{all.noted.id, all.below.id, all.top.id}));
    QCOMPARE(m_library->ids({.article = all.zebra.article.id}), (QList{all.below.id, all.top.id}));
    QCOMPARE(m_library->ids({.colour = u"question"_s}), QList{all.below.id});
    QCOMPARE(m_library->ids({.status = Status::Disputed}), QList{all.noted.id});
    QCOMPARE(m_library->ids({.status = Status::Asserted}), QList<HighlightId>()); // its claim is deleted
    QCOMPARE(m_library->ids({.deleted = true}), QList{all.binned.id});
    const HighlightRow row = m_library->queries().highlights({.status = Status::Disputed}, 0, 1)->front();
    QCOMPARE(row.highlight, all.noted);
    QCOMPARE(row.articleTitle, u"Äpple"_s);
    QCOMPARE(row.status, Status::Disputed);
    QCOMPARE(*m_library->queries().highlightsOf(all.zebra.article.id), (QList{all.top, all.below}));
}

void QueriesTest::aThemeStandsForItsSubtree()
{
    QCOMPARE(m_library->ids({.theme = m_library->openness.id}), (QList{m_library->below.id, m_library->top.id}));
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->openness.id),
             2); // the one with both themes counts once
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->secrecy.id), 2);
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->other.id), 1);
}

void QueriesTest::deletedArticlesHideTheirHighlights()
{
    QVERIFY(!m_library->ids({}).contains(m_library->hidden.id));
    QCOMPARE(*m_library->queries().highlight(m_library->hidden.id), m_library->hidden); // but it is there
}

void QueriesTest::highlightsAreGrouped_data()
{
    QTest::addColumn<HighlightGrouping>("grouping");
    QTest::addColumn<QStringList>("groups"); // name or key, count
    QTest::newRow("article") << HighlightGrouping::Article << QStringList{u"Äpple 1"_s, u"Zebra 2"_s};
    QTest::newRow("theme") << HighlightGrouping::Theme
                           << QStringList{u"openness 1"_s, u"openness/secrecy 2"_s, u"other 1"_s};
    QTest::newRow("colour") << HighlightGrouping::Colour << QStringList{u"claim 2"_s, u"question 1"_s};
    QTest::newRow("month") << HighlightGrouping::Month << QStringList{u"2026-11 3"_s};
    QTest::newRow("claim, one without") << HighlightGrouping::Claim << QStringList{u"Nine is ten 2"_s, u" 1"_s};
}

void QueriesTest::highlightsAreGrouped()
{
    QFETCH(HighlightGrouping, grouping);
    QStringList lines;
    const auto groups = m_library->queries().highlightGroups({.grouping = grouping});
    QVERIFY(groups);
    for (const HighlightGroup &group : *groups) {
        lines << (group.name.isEmpty() ? group.key : group.name) + u' ' + QString::number(group.count);
        const HighlightFilter one{.grouping = grouping, .group = group.key};
        QCOMPARE(*m_library->queries().highlightCount(one), group.count);
        QCOMPARE(m_library->queries().highlightIds(one, 0, -1)->size(), group.count);
    }
    QTEST(lines, "groups");
    const auto narrowed = m_library->queries().highlightGroups({.colour = u"question"_s, .grouping = grouping});
    QCOMPARE(narrowed->size(), 1);
    QCOMPARE(narrowed->front().count, 1);
    QVERIFY(m_library->queries().highlightGroups({.colour = u"none"_s, .grouping = grouping})->isEmpty());
}

void QueriesTest::pagesRunThroughGroups()
{
    LibraryQueries &queries = m_library->queries();
    const HighlightFilter filter{.grouping = HighlightGrouping::Theme};
    const QList<HighlightGroup> groups = *queries.highlightGroups(filter);
    const auto whole = groupedHighlights(queries, filter, groups, 0, 100);
    QList<std::pair<HighlightId, HighlightGroup>> places;
    for (const GroupedHighlight &each : *whole)
        places.append({each.row.highlight.id, each.group});
    const Shelved &all = *m_library;
    QCOMPARE(
        places,
        (QList<std::pair<HighlightId, HighlightGroup>>{
            {all.top.id, groups[0]}, {all.below.id, groups[1]}, {all.top.id, groups[1]}, {all.noted.id, groups[2]}}));
    for (int offset = 0; offset <= 5; ++offset) {
        for (int limit = 1; limit <= 3; ++limit) {
            const auto page = groupedHighlights(queries, filter, groups, offset, limit);
            QCOMPARE(page->size(), std::clamp(4 - offset, 0, limit));
            for (int at = 0; at < page->size(); ++at) {
                QCOMPARE(page->at(at).row.highlight.id, places.at(offset + at).first);
                QCOMPARE(page->at(at).group, places.at(offset + at).second);
            }
        }
    }
    // Within an article as they stand on its page.
    const HighlightFilter zebra{.grouping = HighlightGrouping::Article, .group = all.zebra.article.id.text};
    QCOMPARE(*queries.highlightIds(zebra, 0, -1), (QList{all.top.id, all.below.id}));
    QCOMPARE(*queries.highlightIds(zebra, 1, 1), QList{all.below.id});
}

void QueriesTest::highlightsAreReadByTheirIds()
{
    const Shelved &all = *m_library;
    const auto rows = m_library->queries().highlightRows({all.binned.id, {u"h-unknown"_s}, all.noted.id, all.top.id});
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).highlight, all.binned);
    QCOMPARE(rows->at(1).highlight, all.noted);
    QCOMPARE(rows->at(1).status, Status::Disputed);
    QCOMPARE(rows->at(2).articleTitle, u"Zebra"_s);
    QVERIFY(m_library->queries().highlightRows({})->isEmpty());
    QCOMPARE(*m_library->queries().highlightIds({.article = all.zebra.article.id}, 0, -1),
             (QList{all.below.id, all.top.id}));
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

void QueriesTest::passagesComeArticleByArticle()
{
    LibraryQueries &queries = m_library->store->queries();
    const HighlightFilter filter{.grouping = HighlightGrouping::Article};
    const QList<HighlightGroup> groups = *queries.highlightGroups(filter);
    QStringList quotes;
    const QList<GroupedHighlight> grouped = *groupedHighlights(queries, filter, groups, 0, 10);
    for (const GroupedHighlight &each : grouped)
        quotes << each.row.articleTitle + u": "_s + quoteOf(each.row.highlight);
    QCOMPARE(quotes, (QStringList{u"Äpple: nine"_s, u"Zebra: two"_s, u"Zebra: four five"_s}));
    const auto page = *groupedHighlights(queries, filter, groups, 1, 1);
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.front().row.highlight.id, m_library->top.id);
}

void QueriesTest::aThemeIsReported()
{
    LibraryQueries &queries = m_library->store->queries();
    const QDate month(2026, 11, 1);
    QCOMPARE(*queries.themeReport(m_library->openness.id),
             (ThemeReport{.passages = 2, .articles = 1, .articlesWithout = 0, .together = {}, .growth = {{month, 2}}}));
    QCOMPARE(*queries.themeReport(m_library->secrecy.id),
             (ThemeReport{.passages = 2,
                          .articles = 1,
                          .articlesWithout = 0,
                          .together = {{m_library->openness.id, 1}},
                          .growth = {{month, 2}}}));
    QCOMPARE(*queries.themeReport(ThemeId::make()), (ThemeReport{.articlesWithout = 1, .together = {}, .growth = {}}));
    for (const Theme &theme : {m_library->openness, m_library->secrecy, m_library->other}) // as many as are listed
        QCOMPARE(queries.themeReport(theme.id)->articlesWithout,
                 *queries.articleCount({.query = negated(term(QueryField::Theme, theme.name))}));
    const QList<TaggedHighlight> tagged = *queries.tagged({m_library->other.id});
    QCOMPARE(tagged.size(), 2); // the one in the bin too
}

void QueriesTest::evidenceOfDeletedThingsIsHidden()
{
    QCOMPARE(*m_library->queries().claims(), QList{m_library->disputed});
    QList<HighlightId> highlights;
    const auto evidences = m_library->queries().evidence();
    for (const Evidence &evidence : *evidences)
        highlights << evidence.highlight;
    QCOMPARE(QSet(highlights.cbegin(), highlights.cend()), (QSet{m_library->noted.id, m_library->top.id}));
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
