// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/givenlibrary.h"
#include "models/highlightlistmodel.h"
#include "models/searchresultsmodel.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString());
    return lines;
}

} // namespace

void ListModelsTest::highlightsAreReadByPages()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    Change many{u"highlight"_s, {}};
    for (int number = 0; number < 450; ++number) {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.anchors = {Anchor{.position = {0, 1}, .exact = u"quote %1"_s.arg(number)}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(number);
        many.records << addHighlight(highlight).records;
    }
    given.put(many);
    ThemeSet themes;
    HighlightListModel model(given.library(), themes);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // it would read on by itself
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), PagedModelBase::pageSize);
    QTRY_VERIFY(model.canFetchMore({})); // the last commit may have made it read again
    model.fetchMore({});
    QVERIFY2(!model.canFetchMore({}), "one page at a time");
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    const QStringList quotes = printed(model);
    QCOMPARE(QSet<QString>(quotes.begin(), quotes.end()).size(), 450);
}

void ListModelsTest::highlightsAreNarrowedByTheme()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    const Theme openness = given.putTheme(u"Openness"_s);
    const Theme secrecy = given.putTheme(u"Secrecy"_s, openness.id);
    given.putHighlight(article, u"a door"_s);
    given.putHighlight(article, u"a lock"_s, {secrecy.id});
    ThemeSet themes;
    themes.load({openness, secrecy}, {});
    HighlightListModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2);
    model.setFilter({.theme = openness.id});
    QTRY_COMPARE(printed(model), QStringList{u"a lock"_s});
    QCOMPARE(model.index(0).data(HighlightListModel::ThemesRole).toStringList(), QStringList{u"Openness › Secrecy"_s});
    QCOMPARE(model.index(0).data(HighlightListModel::ArticleTitleRole).toString(), u"Doors"_s);
}

void ListModelsTest::nothingIsReadWhileItRests()
{
    GivenLibrary given;
    QSignalSpy committed(&given.library(), &Library::committed);
    const Article article = given.putArticle(u"Doors"_s);
    given.putHighlight(article, u"a door"_s);
    QTRY_COMPARE(committed.size(), 2);
    const ThemeSet themes;
    HighlightListModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({});
    QTRY_COMPARE(printed(model), QStringList{u"a door"_s});
    model.rest();
    const QSignalSpy loaded(&model, &PagedModelBase::loaded);
    given.putHighlight(article, u"a lock"_s);
    QTRY_COMPARE(committed.size(), 3);
    QCoreApplication::processEvents();
    const auto read = given.library().read([](LibraryQueries &) { return true; });
    QTRY_VERIFY(read.isFinished()); // what was asked before it is answered
    QCoreApplication::processEvents();
    QVERIFY(!model.isReading());
    QCOMPARE(loaded.size(), 0);
    model.wake();
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.count().value_or(-1), 2);
}

void ListModelsTest::searchGroupsWhatItFinds()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Lanterns"_s);
    const Highlight highlight = given.putHighlight(article, u"lanterns in the fog"_s);
    given.putClaim(highlight, u"Lanterns help"_s, Status::Asserted);
    given.library().indexed().waitForFinished();
    SearchResultsModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.search(u"lantern"_s);
    QTRY_VERIFY(model.rowCount() >= 3);
    QList<int> groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int group = model.index(row).data(SearchResultsModel::GroupRole).toInt();
        QCOMPARE(model.index(row).data(SearchResultsModel::FirstRole).toBool(),
                 groups.isEmpty() || groups.back() != group);
        groups.append(group);
    }
    QVERIFY(std::ranges::is_sorted(groups));
    QCOMPARE(QSet<int>(groups.begin(), groups.end()).size(), 3);
}

void ListModelsTest::anEmptySearchFindsNothing()
{
    GivenLibrary given;
    SearchResultsModel model(given.library());
    QSignalSpy found(&model, &SearchResultsModel::found);
    model.search(u"  "_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isSearching());
}

} // namespace florilegium::testing
