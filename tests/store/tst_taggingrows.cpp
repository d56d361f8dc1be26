// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/highlightset.h"
#include "annotate/themeedits.h"
#include "store/furnished.h"
#include "store/rows.h"
#include "store/tests_store.h"
#include "store/world.h"

#include <QRegularExpression>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// The links of passages with themes in a new library, after these changes.
QStringList linksAfter(const QList<Change> &changes)
{
    Shelf shelf;
    const auto library = shelf.open();
    for (const Change &change : changes) {
        if (!wait(library->apply(change)))
            qFatal("%s is not written", qPrintable(change.name));
    }
    return dump(shelf.path()).filter(QRegularExpression(u"^highlight_themes "_s));
}

} // namespace

void TaggingRowsTest::mergesAreWrittenAndTakenBack()
{
    Furnished furnished;
    const auto &[article, text] = furnished.articles.front();
    QRandomGenerator random(seed());
    QList<Theme> themes;
    Change change{u"all"_s, {}};
    for (int i = 0; i < 5; ++i) {
        themes.append({.id = ThemeId::make(), .name = u"theme %1"_s.arg(i)});
        change.records << record(std::nullopt, themes.back());
    }
    QList<Highlight> passages;
    for (int i = 0; i < 40; ++i) {
        Highlight highlight = sampleHighlight(article, text, u"words"_s, noon());
        for (int tag = random.bounded(5); tag > 0; --tag) {
            const ThemeId theme = themes[random.bounded(5)].id;
            if (!highlight.themes.contains(theme))
                highlight.themes << theme;
        }
        highlight.deleted = i % 7 == 0 ? noon() : QDateTime(); // what is in the bin goes along
        change.records << record(std::nullopt, highlight);
        passages << highlight;
    }
    QVERIFY(wait(furnished.library->apply(change)));
    ThemeSet set;
    set.load(themes, {});
    LibraryQueries &queries = furnished.library->queries();
    const QStringList before = dump(furnished.shelf.path());
    const QList<TaggedHighlights> tagged = *queries.tagged({themes[0].id, themes[1].id}, {themes[2].id});
    for (const Change &step : {withPassages(mergeThemes(set, themes[0].id, themes[1].id, noon()), tagged),
                               withPassages(deleteTheme(set, themes[1].id, themes[2].id, noon()), tagged)}) {
        QVERIFY(wait(furnished.library->apply(step)));
        for (Highlight highlight : std::as_const(passages)) {
            HighlightSet shown(article.article.id, article.version.document, text);
            highlight.deleted = {};
            shown.load({highlight});
            shown.apply(step);
            QCOMPARE(shown.find(highlight.id)->highlight.themes, queries.highlight(highlight.id)->themes);
        }
        QVERIFY(dump(furnished.shelf.path()) != before);
        QVERIFY(wait(furnished.library->apply(inverse(step))));
        QCOMPARE(dump(furnished.shelf.path()), before);
    }
}

/// Also where passages have changed since it was made: one has lost the theme, one has got the other.
void TaggingRowsTest::aMergeIsWhatItsRecordsAreOneByOne()
{
    Change filling{u"filling"_s, {}};
    QList<Theme> themes;
    for (const QString &name : {u"from"_s, u"into"_s, u"third"_s}) {
        themes.append({.id = ThemeId::make(), .name = name});
        filling.records << record(std::nullopt, themes.back());
    }
    const auto &[from, into, third] = std::tie(themes[0].id, themes[1].id, themes[2].id);
    const Article article{.id = ArticleId::make(), .title = u"An article"_s};
    filling.records << record(std::nullopt, article);
    QList<Highlight> passages;
    QList<TaggedHighlights> tagged;
    for (const QList<ThemeId> &each : {QList{from}, QList{third, from}, QList{from, third}, QList{from, third, into},
                                       QList{from, third}, QList{third, from}}) {
        passages.append({.id = HighlightId::make(), .article = article.id, .anchors = {Anchor{}}, .themes = each});
        tagged.append({.ids = {passages.back().id}, .themes = each});
        filling.records << record(std::nullopt, passages.back());
    }
    ThemeSet set;
    set.load(themes, {});
    const Change merge = withPassages(mergeThemes(set, from, into, noon()), tagged);
    QVERIFY(isRetagging(merge.records[0], merge.records[1]));
    Highlight lacks = passages[4];
    lacks.themes.removeAll(from);
    Highlight hasBoth = passages[5];
    hasBoth.themes.append(into);
    const Change between{u"between"_s, {record(passages[4], lacks), record(passages[5], hasBoth)}};
    for (const QList<Change> &before :
         {QList{filling}, QList{filling, between}, QList{filling, merge}, QList{filling, merge, between}}) {
        const Change made = before.contains(merge) ? inverse(merge) : merge;
        QList<Change> oneByOne = before;
        for (const Record &each : made.records)
            oneByOne << Change{u"one"_s, {each}};
        QCOMPARE(linksAfter(before + QList{made}), linksAfter(oneByOne));
    }
}

void TaggingRowsTest::passagesOfThemesComeByTheirPlaces()
{
    Furnished furnished;
    const auto &[article, text] = furnished.articles.front();
    Change filling{u"filling"_s, {}};
    QList<ThemeId> themes;
    for (const QString &name : {u"from"_s, u"into"_s, u"other"_s}) {
        themes << ThemeId::make();
        filling.records << record(std::nullopt, Theme{.id = themes.back(), .name = name});
    }
    const ThemeId from = themes[0];
    const ThemeId into = themes[1];
    const ThemeId other = themes[2];
    QList<HighlightId> ids;
    for (const QList<ThemeId> &each :
         {QList{from}, QList{other, from}, QList{other, from}, QList{from, other, into}, QList{into}, QList{other}}) {
        Highlight highlight = sampleHighlight(article, text, u"words"_s, noon());
        highlight.themes = each;
        ids << highlight.id;
        filling.records << record(std::nullopt, highlight);
    }
    QVERIFY(wait(furnished.library->apply(filling)));
    const auto placed = [&](const QList<ThemeId> &wanted, const QList<ThemeId> &others) {
        QHash<HighlightId, QList<ThemeId>> all;
        for (const QList<TaggedHighlights> groups = *furnished.library->queries().tagged(wanted, others);
             const TaggedHighlights &alike : groups) {
            for (const HighlightId &id : alike.ids)
                all.insert(id, alike.themes);
        }
        return all;
    };
    const ThemeId none;
    QCOMPARE(placed({from}, {into}),
             (QHash<HighlightId, QList<ThemeId>>{
                 {ids[0], {from}}, {ids[1], {none, from}}, {ids[2], {none, from}}, {ids[3], {from, none, into}}}));
    QCOMPARE(furnished.library->queries().tagged({from}, {into})->size(), 3); // the two that are alike in one
    QCOMPARE(placed({from, into}, {}),
             (QHash<HighlightId, QList<ThemeId>>{{ids[0], {from}},
                                                 {ids[1], {none, from}},
                                                 {ids[2], {none, from}},
                                                 {ids[3], {from, none, into}},
                                                 {ids[4], {into}}}));
    QVERIFY(placed({}, {from}).isEmpty());
}

} // namespace florilegium
