// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/collectionchoices.h"
#include "models/givenlibrary.h"
#include "models/sidebarmodel.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// "Inbox 1", themes with two spaces a level, heads with a colon.
QStringList printed(const SidebarModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const SidebarRow &entry = model.row(row);
        const QString text = QString(entry.depth * 2, u' ') + entry.text;
        lines.append(text + (entry.kind == SidebarKind::Head ? u":"_s : u' ' + QString::number(entry.count)));
    }
    return lines;
}

} // namespace

void SidebarModelTest::hasStatesThemesAndStatuses()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    const Theme openness = given.putTheme(u"Openness"_s);
    const Theme secrecy = given.putTheme(u"Secrecy"_s, openness.id);
    const Highlight highlight = given.putHighlight(article, u"a door"_s, {secrecy.id});
    given.putClaim(highlight, u"A door"_s, Status::Refuted);
    ThemeSet themes;
    themes.load({openness, secrecy}, {});
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const QStringList expected{u"Reading:"_s,     u"Inbox 1"_s,    u"In progress 0"_s, u"Done 0"_s,   u"Highlights 1"_s,
                               u"Themes:"_s,      u"Openness 1"_s, u"  Secrecy 1"_s,   u"Claims:"_s,  u"Attributed 0"_s,
                               u"Speculated 0"_s, u"Disputed 0"_s, u"Verified 0"_s,    u"Refuted 1"_s};
    QTRY_COMPARE(printed(model), expected);
}

void SidebarModelTest::countsFollowCommits()
{
    GivenLibrary given;
    ThemeSet themes;
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(printed(model).value(1), u"Inbox 0"_s);
    given.putArticle(u"Doors"_s);
    QTRY_COMPARE(printed(model).value(1), u"Inbox 1"_s);
}

void SidebarModelTest::foldedThemesHideTheirChildren()
{
    GivenLibrary given;
    ThemeSet themes;
    const Theme openness{.id = ThemeId::make(), .name = u"Openness"_s};
    const Theme secrecy{.id = ThemeId::make(), .parent = openness.id, .name = u"Secrecy"_s};
    themes.load({openness, secrecy}, {});
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const SidebarRow child{.kind = SidebarKind::Theme, .theme = secrecy.id};
    QVERIFY(model.find(child).isValid());
    model.setCollapsed(openness.id, true);
    QVERIFY(!model.find(child).isValid());
    model.setCollapsed(openness.id, false);
    QVERIFY(model.find(child).isValid());
}

void SidebarModelTest::headsCannotBeChosen()
{
    GivenLibrary given;
    ThemeSet themes;
    const SidebarModel model(given.library(), themes);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

void SidebarModelTest::themesHaveTheColourAboveThem()
{
    GivenLibrary given;
    ThemeSet themes;
    const Theme openness{.id = ThemeId::make(), .name = u"Openness"_s, .colour = u"question"_s};
    const Theme secrecy{.id = ThemeId::make(), .parent = openness.id, .name = u"Secrecy"_s};
    const Theme own{.id = ThemeId::make(), .parent = openness.id, .name = u"Doors"_s, .colour = u"claim"_s};
    themes.load({openness, secrecy, own}, {});
    const SidebarModel model(given.library(), themes);
    const auto colourOf = [&model](const Theme &theme) {
        const QModelIndex index = model.find({.kind = SidebarKind::Theme, .theme = theme.id});
        return model.data(index, SidebarModel::ColourRole).toString();
    };
    QCOMPARE(colourOf(secrecy), u"question"_s);
    QCOMPARE(colourOf(own), u"claim"_s);
}

void SidebarModelTest::aNewNameIsShownAtOnce_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("a collection") << QString();
    QTest::newRow("a saved search") << u"words"_s;
}

void SidebarModelTest::aNewNameIsShownAtOnce()
{
    QFETCH(QString, filter);
    GivenLibrary given;
    ThemeSet themes;
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const Collection collection{.id = CollectionId::make(), .name = u"Thesis"_s, .filter = filter};
    given.put(addCollection(collection));
    const SidebarKind kind = filter.isEmpty() ? SidebarKind::Collection : SidebarKind::Search;
    const auto row = [&] { return model.find({.kind = kind, .collection = collection}); };
    QTRY_VERIFY(row().isValid());
    QSignalSpy renamed(&model, &SidebarModel::renamed);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(row(), u" Thesis,  part 2 "_s, Qt::EditRole));
    QCOMPARE(row().data().toString(), u"Thesis, part 2"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.front().at(0).value<Collection>(), collection); // as the library has it
    QCOMPARE(renamed.front().at(1).toString(), u"Thesis, part 2"_s);
    // Not another name, and none at all.
    QVERIFY(model.setData(row(), u"Thesis, part 2"_s, Qt::EditRole));
    QVERIFY(model.setData(row(), u" "_s, Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(row().data().toString(), u"Thesis, part 2"_s);
    // What is read wins.
    given.put(renameCollection(collection, u"Book"_s));
    QTRY_COMPARE(row().data().toString(), u"Book"_s);
}

void SidebarModelTest::aNameThatWasNotKeptGoes()
{
    GivenLibrary given;
    ThemeSet themes;
    SidebarModel model(given.library(), themes);
    const Collection collection{.id = CollectionId::make(), .name = u"Thesis"_s};
    given.put(addCollection(collection));
    const auto row = [&] { return model.find({.kind = SidebarKind::Collection, .collection = collection}); };
    QTRY_VERIFY(row().isValid());
    QVERIFY(model.setData(row(), u"Book"_s, Qt::EditRole));
    QCOMPARE(row().data().toString(), u"Book"_s);
    Q_EMIT given.library().writeFailed(renameCollection(collection, u"Book"_s), Error{ErrorCode::DiskFull, QString()});
    QTRY_COMPARE(row().data().toString(), u"Thesis"_s);
}

void SidebarModelTest::collectionsAndSearchesAreListed()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    ThemeSet themes;
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const Collection above{.id = CollectionId::make(), .name = u"Thesis"_s};
    const Collection below{.id = CollectionId::make(), .parent = above.id, .name = u"Part 2"_s};
    given.put(addCollection(above));
    given.put(addCollection(below));
    given.put(addCollection({.id = CollectionId::make(), .name = u"Long ones"_s, .filter = u"words"_s}));
    given.put(putInto(below.id, {article.id}));
    const QStringList expected{u"Collections:"_s, u"Thesis 0"_s, u"  Part 2 1"_s, u"Searches:"_s, u"Long ones 0"_s};
    QTRY_COMPARE(printed(model).mid(5, 5), expected);
    const QModelIndex row = model.find({.kind = SidebarKind::Collection, .collection = below});
    QCOMPARE(row.row(), 7);

    QSignalSpy renamed(&model, &SidebarModel::renamed);
    QVERIFY(model.setData(row, u"Part 3"_s, Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QVERIFY(!model.setData(model.index(1), u"Outbox"_s, Qt::EditRole));
    QSignalSpy dropped(&model, &SidebarModel::dropped);
    const std::unique_ptr<QMimeData> data(articleDrag({article.id}));
    model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, model.index(1));
    QCOMPARE(dropped.size(), 0);
    model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, row);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().at(1).value<QList<ArticleId>>(), QList{article.id});
}

void SidebarModelTest::collectionsAreChosenByTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("choices"); ///< x in it, - in part, . not; + to be made
    QTest::newRow("nothing") << u" "_s << u"xKeys|-Locks and keys|.Old"_s;
    QTest::newRow("the beginning first") << u"l"_s << u"-Locks and keys|.Old|+l"_s;
    QTest::newRow("each word, any case") << u"KEY loc"_s << u"-Locks and keys|+KEY loc"_s;
    QTest::newRow("one that is there") << u"keys"_s << u"xKeys|-Locks and keys"_s;
    QTest::newRow("a new one") << u" Bolts  1 "_s << u"+Bolts 1"_s;
    QTest::newRow("no saved search") << u"Long"_s << u"+Long"_s;
}

void SidebarModelTest::collectionsAreChosenByTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, choices);
    const auto made = [](const QString &name, const QString &filter = {}) {
        return CollectionRow{{.id = CollectionId::make(), .name = name, .filter = filter}, 0};
    };
    const QList<ArticleId> articles{ArticleId::make(), ArticleId::make()};
    Memberships memberships{
        .articles = articles,
        .collections = {made(u"Keys"_s), made(u"Locks and keys"_s), made(u"Long"_s, u"x"_s), made(u"Old"_s)},
        .members = {}};
    memberships.members.insert(memberships.collections.at(0).collection.id, articles);
    memberships.members.insert(memberships.collections.at(1).collection.id, {articles.front()});
    QStringList texts;
    for (const CollectionChoice &choice : collectionChoices(memberships, typed)) {
        const QString sign = choice.collection.id.isNull() ? u"+"_s
            : choice.isIn == Qt::Checked                   ? u"x"_s
            : choice.isIn == Qt::PartiallyChecked          ? u"-"_s
                                                           : u"."_s;
        texts << sign + choice.collection.name;
    }
    QCOMPARE(texts.join(u'|'), choices);
}

} // namespace florilegium::testing
