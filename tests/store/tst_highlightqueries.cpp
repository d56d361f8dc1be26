// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "library/bin.h"
#include "library/highlightpages.h"
#include "store/givenshelved.h"
#include "store/tests_store.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// So many passages that their groups are not all counted for the first page. Every third article has none below the
/// themes, one lies in the bin, and two have the same title.
struct Crowded
{
    static constexpr int articles = 180;
    static constexpr int passages = 9000;

    Crowded()
    {
        Change change{u"crowd"_s, {}};
        for (int i = 0; i < articles; ++i) {
            Article article{.id = ArticleId::make(), .title = u"Article %1"_s.arg(i == 7 ? 8 : i)};
            article.added = noon();
            if (i == 4)
                article.deleted = noon();
            change.records << record(std::nullopt, article);
            for (int passage = 0; passage < passages / articles; ++passage) {
                Highlight highlight{.id = HighlightId::make(), .article = article.id, .anchors = {Anchor{}}};
                highlight.colour = passage % 2 == 0 ? u"question"_s : u"claim"_s;
                highlight.created = noon();
                if (i % 3 > 0)
                    highlight.themes = {passage % 4 == 0 ? shelved.openness.id : shelved.secrecy.id, shelved.other.id};
                change.records << record(std::nullopt, highlight);
            }
        }
        if (!wait(shelved.store->apply(change)))
            qFatal("cannot crowd the library");
    }

    Shelved shelved;
};

} // namespace

HighlightQueriesTest::HighlightQueriesTest() = default;
HighlightQueriesTest::~HighlightQueriesTest() = default;

void HighlightQueriesTest::initTestCase()
{
    m_library = std::make_unique<Shelved>();
}

void HighlightQueriesTest::highlightsAreFiltered()
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

void HighlightQueriesTest::aThemeStandsForItsSubtree()
{
    QCOMPARE(m_library->ids({.theme = m_library->openness.id}), (QList{m_library->below.id, m_library->top.id}));
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->openness.id),
             2); // the one with both themes counts once
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->secrecy.id), 2);
    QCOMPARE(m_library->queries().counts()->themes.value(m_library->other.id), 1);
}

void HighlightQueriesTest::deletedArticlesHideTheirHighlights()
{
    QVERIFY(!m_library->ids({}).contains(m_library->hidden.id));
    QCOMPARE(*m_library->queries().highlight(m_library->hidden.id), m_library->hidden); // but it is there
}

void HighlightQueriesTest::highlightsAreGrouped_data()
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

void HighlightQueriesTest::highlightsAreGrouped()
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

/// Out of the bin without its parent: at the top, as the sidebar shows it.
void HighlightQueriesTest::aThemeThatCameBackAloneHasItsGroups()
{
    Shelved alone;
    QVERIFY(wait(alone.store->apply(deleteThemes({alone.openness, alone.secrecy}, noon()))));
    Theme secrecy = alone.secrecy;
    secrecy.deleted = noon();
    QVERIFY(wait(alone.store->apply(restoreThings({.claims = {}, .themes = {secrecy}, .collections = {}}))));
    QStringList passages;
    const auto groups = alone.queries().highlightGroups({.grouping = HighlightGrouping::Theme});
    QVERIFY(groups);
    for (const HighlightGroup &group : *groups)
        passages << group.name + u' ' + QString::number(group.count);
    QCOMPARE(passages, (QStringList{u"other 1"_s, u"secrecy 2"_s})); // by name, like other siblings
    QStringList articles;
    const auto shelves = alone.queries().articleGroups({}, ArticleGrouping::Theme);
    QVERIFY(shelves);
    for (const ArticleGroup &group : *shelves)
        articles << group.name + u' ' + QString::number(group.articles.size());
    QCOMPARE(articles, QStringList{u"secrecy 1"_s}); // the other one's article is archived
}

void HighlightQueriesTest::pagesRunThroughGroups()
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

void HighlightQueriesTest::highlightsAreReadByTheirIds()
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

void HighlightQueriesTest::passagesComeArticleByArticle()
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

void HighlightQueriesTest::groupsOfVeryManyComeAsTheyAreWanted()
{
    const HighlightFilter few{.grouping = HighlightGrouping::Article};
    QVERIFY(m_library->queries().nextHighlightGroups(few, std::nullopt)->isWhole);
    Crowded crowded;
    LibraryQueries &queries = crowded.shelved.queries();
    for (const HighlightFilter &filter :
         {few, HighlightFilter{.theme = crowded.shelved.openness.id, .grouping = HighlightGrouping::Article},
          HighlightFilter{.colour = u"question"_s, .grouping = HighlightGrouping::Article}}) {
        const QList<HighlightGroup> all = *queries.highlightGroups(filter);
        QCOMPARE_GT(all.size(), 100);
        HighlightGroups some;
        QVERIFY(addGroups(queries, filter, 1, some));
        QVERIFY(!some.isWhole);
        QCOMPARE(some.groups, all.first(some.groups.size()));
        QVERIFY(addGroups(queries, filter, Crowded::passages, some));
        QVERIFY(some.isWhole);
        QCOMPARE(some.groups, all);
    }
}

void HighlightQueriesTest::aThemeIsReported()
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
    qsizetype tagged = 0;
    for (const QList<TaggedHighlights> all = *queries.tagged({m_library->other.id}, {});
         const TaggedHighlights &alike : all)
        tagged += alike.ids.size();
    QCOMPARE(tagged, 2); // the one in the bin too
}

void HighlightQueriesTest::evidenceOfDeletedThingsIsHidden()
{
    QCOMPARE(*m_library->queries().claims(), QList{m_library->disputed});
    QList<HighlightId> highlights;
    const auto evidences = m_library->queries().evidence();
    for (const Evidence &evidence : *evidences)
        highlights << evidence.highlight;
    QCOMPARE(QSet(highlights.cbegin(), highlights.cend()), (QSet{m_library->noted.id, m_library->top.id}));
}

} // namespace florilegium
