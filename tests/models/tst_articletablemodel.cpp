// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articlelistmodel.h"
#include "models/articletablemodel.h"
#include "models/givenlibrary.h"
#include "models/tests_models.h"

#include <QAbstractItemModelTester>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// As the library itself has it.
QString stored(GivenLibrary &given, int row)
{
    return given.library().queries().articles({.order = ArticleOrder::Title}, row, 1)->front().article.title;
}

QString title(const ArticleTableModel &model, int row)
{
    return model.index(row, int(ArticleColumn::Title)).data().toString();
}

} // namespace

void ArticleTableModelTest::aJumpReadsFewArticles()
{
    constexpr int many = 2000;
    GivenLibrary given;
    given.putArticles(many);
    ArticleTableModel model(given.library());
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), many);
    QCOMPARE(model.kept(), 0);
    const int far = 1777;
    QCOMPARE(title(model, far), QString());
    QTRY_COMPARE(title(model, far), stored(given, far));
    QCOMPARE(model.kept(), ArticleTableModel::pageSize);
    QCOMPARE(title(model, far + 1), stored(given, far + 1));
    QTRY_VERIFY(model.isIdle());
    QCOMPARE(model.kept(), ArticleTableModel::pageSize);
}

void ArticleTableModelTest::whatFliesPastIsNotRead()
{
    constexpr int many = 1500;
    GivenLibrary given;
    given.putArticles(many);
    ArticleTableModel model(given.library());
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), many);
    for (int row = 0; row < many; ++row)
        (void)title(model, row); // as a view that is scrolled through in one go
    QTRY_COMPARE(title(model, many - 1), stored(given, many - 1));
    QTRY_VERIFY(model.isIdle());
    QVERIFY2(model.kept() <= ArticleTableModel::pageSize * (ArticleTableModel::pagesAtOnce + 1),
             qPrintable(QString::number(model.kept())));
}

void ArticleTableModelTest::changesKeepTheRows()
{
    GivenLibrary given;
    given.putArticles(300);
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.state = ReadingState::Inbox, .order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), 300);
    QTRY_COMPARE(title(model, 151), u"Article 151"_s);
    const QPersistentModelIndex row = model.index(151, 0);
    const ArticleId id = model.id(model.index(150, 0));
    const auto before = given.library().queries().article(id);
    Article done = *before;
    done.state = ReadingState::Done;
    given.put({.name = u"article.state"_s, .records = {record(*before, done)}});
    QTRY_COMPARE(model.rowCount(), 299);
    QCOMPARE(row.row(), 150);
    QVERIFY2(!row.data().toString().isEmpty(), "shown until it has been read again");
    given.putArticle(u"Article 000a"_s);
    QTRY_COMPARE(model.rowCount(), 300);
    QCOMPARE(row.row(), 151);
    QCOMPARE(model.find(model.id(row)), QModelIndex(row));
    QVERIFY(!model.find(id).isValid());
}

void ArticleTableModelTest::cellsFollowTheLibrary()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    ArticleTableModel model(given.library());
    model.setFilter({});
    const auto cell = [&](ArticleColumn column) { return model.index(0, int(column)).data().toString(); };
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(cell(ArticleColumn::Title), u"Doors"_s);
    QCOMPARE(cell(ArticleColumn::Highlights), QString());
    const Theme theme = given.putTheme(u"Openness"_s);
    given.putHighlight(article, u"a door"_s, {theme.id});
    QTRY_COMPARE(cell(ArticleColumn::Highlights), u"1"_s);
    QCOMPARE(cell(ArticleColumn::Themes), u"Openness"_s);
    QCOMPARE(model.index(0, 0).data(ArticleListModel::IdRole).toString(), article.id.text);
}

void ArticleTableModelTest::cellsHaveTheirTexts_data()
{
    QTest::addColumn<ArticleColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << ArticleColumn::Title << u"Doors"_s;
    QTest::newRow("published, month only") << ArticleColumn::Published << u"Jul 2025"_s;
    QTest::newRow("added") << ArticleColumn::Added << u"3/1/26"_s;
    QTest::newRow("length") << ArticleColumn::Length << u"7 min"_s;
    QTest::newRow("read") << ArticleColumn::Read << u"33%"_s;
    QTest::newRow("highlights") << ArticleColumn::Highlights << u"1,200"_s;
    QTest::newRow("themes") << ArticleColumn::Themes << u"East, west"_s;
    QTest::newRow("rating") << ArticleColumn::Rating << u"★★★"_s;
    QTest::newRow("nothing") << ArticleColumn::Author << QString();
}

void ArticleTableModelTest::cellsHaveTheirTexts()
{
    QFETCH(ArticleColumn, column);
    QFETCH(QString, text);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ArticleRow row{.highlights = 1200, .progress = 0.334, .themes = {u"East"_s, u"west"_s}};
    row.article.title = u"Doors"_s;
    row.article.published = u"2025-07"_s;
    row.article.words = 1600;
    row.article.rating = 3;
    row.article.added = GivenLibrary::now();
    const QString shown = cellText(row, column);
    QLocale::setDefault(before);
    QCOMPARE(shown, text);
}

void ArticleTableModelTest::columnsComeBack_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("read");
    const QString standard = columnsText(standardColumns());
    const QString others = standard.mid(standard.indexOf(u' ') + 1);
    QTest::newRow("nothing kept") << QString() << standard;
    QTest::newRow("the usual") << standard << standard;
    QTest::newRow("rubbish") << u"title  :: -:7 site nothing:3"_s << standard;
    QTest::newRow("order, width, hidden")
        << u"themes:200 -site:90"_s
        << u"themes:200 -site:90 title:176 author:106 published:98 added:98 length:68 read:54 highlights:94 rating:82"_s;
    QTest::newRow("the title stays, and once") << u"-title:300 title:100 "_s + others << u"title:300 "_s + others;
    QTest::newRow("out of bounds") << u"title:7 "_s + others << u"title:40 "_s + others;
}

void ArticleTableModelTest::columnsComeBack()
{
    QFETCH(QString, kept);
    QFETCH(QString, read);
    QCOMPARE(columnsText(columnsFromText(kept)), read);
}

} // namespace florilegium::testing
