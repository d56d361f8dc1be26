// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    const QList<HighlightRow> rows = *m_library->store->queries().highlights({.byArticle = true}, 0, 10);
    QStringList quotes;
    for (const HighlightRow &row : rows)
        quotes << row.articleTitle + u": "_s + quoteOf(row.highlight);
    QCOMPARE(quotes, (QStringList{u"Äpple: nine"_s, u"Zebra: two"_s, u"Zebra: four five"_s}));
    const auto page = *m_library->store->queries().highlights({.byArticle = true}, 1, 1);
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.front().highlight.id, m_library->top.id);
}

void QueriesTest::aThemeIsReported()
{
    LibraryQueries &queries = m_library->store->queries();
    const QDate month(2026, 11, 1);
    QCOMPARE(*queries.themeReport(m_library->openness.id),
             (ThemeReport{.passages = 2, .articles = 1, .articlesWithout = 1, .together = {}, .growth = {{month, 2}}}));
    QCOMPARE(*queries.themeReport(m_library->secrecy.id),
             (ThemeReport{.passages = 2,
                          .articles = 1,
                          .articlesWithout = 1,
                          .together = {{m_library->openness.id, 1}},
                          .growth = {{month, 2}}}));
    QCOMPARE(*queries.themeReport(ThemeId::make()), (ThemeReport{.articlesWithout = 2, .together = {}, .growth = {}}));
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
