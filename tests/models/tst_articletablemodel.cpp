// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/articletablemodel.h"
#include "models/givenlibrary.h"
#include "models/tests_models.h"
#include "patience.h"

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
    QCOMPARE(model.kept(), ArticleTableModel::pageSize); // what is seen at first
    const int far = 1777;
    QCOMPARE(title(model, far), QString());
    QTRY_COMPARE(title(model, far), stored(given, far));
    QCOMPARE(model.kept(), 2 * ArticleTableModel::pageSize);
    QCOMPARE(title(model, far + 1), stored(given, far + 1));
    QTRY_VERIFY(model.isIdle());
    QCOMPARE(model.kept(), 2 * ArticleTableModel::pageSize);
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
    QVERIFY2(model.kept() <= ArticleTableModel::pageSize * (ArticleTableModel::pagesAtOnce + 2),
             qPrintable(QString::number(model.kept())));
}

/// Of 100,000 articles as of any other number: each frame looks at what it shows, and a page is read when the first of
/// its rows comes into sight.
void ArticleTableModelTest::scrollingReadsAPageAtATime()
{
    constexpr int many = 3000;
    constexpr int seen = 30; // rows of a window
    constexpr int step = 7; // rows that a frame scrolls on, some 240 pixels
    constexpr int frames = 200;
    GivenLibrary given;
    given.putArticles(many);
    ArticleTableModel model(given.library());
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), many);
    QTRY_VERIFY(model.isIdle());
    const qint64 before = model.rowsRead();
    for (int frame = 0; frame < frames; ++frame) {
        for (int row = frame * step; row < frame * step + seen; ++row)
            (void)title(model, row);
        QTRY_VERIFY(model.isIdle());
    }
    QCOMPARE(title(model, frames * step), stored(given, frames * step));
    const qint64 pages = (frames * step + seen) / ArticleTableModel::pageSize; // but for the first, which was there
    const qint64 read = model.rowsRead() - before;
    QVERIFY2(read <= (pages + 1) * ArticleTableModel::pageSize, qPrintable(QString::number(read)));
}

void ArticleTableModelTest::theFirstPageComesFirst()
{
    GivenLibrary given;
    given.putArticles(350);
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    QList<int> counts;
    connect(&model, &ArticleTableModel::loaded, this, [&] { counts << model.rowCount(); });
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(counts.first(2), (QList{ArticleTableModel::pageSize, 350}));
    QCOMPARE(title(model, 0), u"Article 000"_s);
    model.setFilter({.state = ReadingState::Done});
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(model.isComplete());
}

void ArticleTableModelTest::anArticleThatChangesKeepsItsRow()
{
    GivenLibrary given;
    const Article first = given.putArticle(u"First"_s);
    given.putArticle(u"Second"_s);
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), 2);
    const QPersistentModelIndex row = model.index(0, 0);
    QTRY_COMPARE(row.data().toString(), u"First"_s);
    Article done = first;
    done.state = ReadingState::Done;
    given.put({.name = u"article.state"_s, .records = {record(first, done)}});
    QTRY_COMPARE(row.data(ArticleTableModel::StateRole).toInt(), int(ReadingState::Done));
    Article deleted = done;
    deleted.deleted = GivenLibrary::now();
    given.put({.name = u"article.delete"_s, .records = {record(done, deleted)}});
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(!row.isValid());
}

void ArticleTableModelTest::groupsHaveHeads_data()
{
    QTest::addColumn<ArticleGrouping>("grouping");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("site") << ArticleGrouping::Site
                          << QStringList{u"[field notes 2]"_s, u"Bolts"_s, u"Doors"_s, u"[No site 1]"_s, u"Locks"_s};
    QTest::newRow("author") << ArticleGrouping::Author
                            << QStringList{u"[M. Alder 1]"_s, u"Doors"_s, u"[No author 2]"_s, u"Bolts"_s, u"Locks"_s};
    QTest::newRow("month") << ArticleGrouping::Month
                           << QStringList{u"[April 2026 1]"_s, u"Locks"_s, u"[March 2026 2]"_s, u"Bolts"_s, u"Doors"_s};
    QTest::newRow("state") << ArticleGrouping::State
                           << QStringList{u"[Inbox 2]"_s, u"Bolts"_s, u"Doors"_s, u"[Done 1]"_s, u"Locks"_s};
    QTest::newRow("collection") << ArticleGrouping::Collection
                                << QStringList{u"[Iron 1]"_s, u"Bolts"_s, u"[In no collection 2]"_s, u"Doors"_s,
                                               u"Locks"_s};
    QTest::newRow("theme") << ArticleGrouping::Theme
                           << QStringList{u"[Openness › Secrecy 1]"_s, u"Doors"_s, u"[No theme 2]"_s, u"Bolts"_s,
                                          u"Locks"_s};
}

namespace {

/// Heads in brackets with the numbers of their articles, and titles.
QStringList printed(const ArticleTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QVariant group = index.data(ArticleTableModel::GroupRole);
        lines << (group.isValid()
                      ? u"[%1 %2]"_s.arg(group.toString()).arg(index.data(ArticleTableModel::GroupSizeRole).toInt())
                      : index.data().toString());
    }
    return lines;
}

/// Three articles that differ in what they are grouped by.
struct GivenGroups : GivenLibrary
{
    GivenGroups()
    {
        Article doors = putArticle(u"Doors"_s);
        change(doors, [](Article &article) {
            article.site = u"Field Notes"_s;
            article.byline = u"M. Alder"_s;
        });
        bolts = putArticle(u"Bolts"_s);
        change(bolts, [](Article &article) { article.site = u"field notes"_s; });
        Article locks = putArticle(u"Locks"_s, ReadingState::Done);
        change(locks, [](Article &article) { article.added = article.added.addMonths(1); });
        put(addCollection(iron));
        put(putInto(iron.id, {bolts.id}));
        const Theme secrecy = putTheme(u"Secrecy"_s, putTheme(u"Openness"_s).id);
        putHighlight(doors, u"a door"_s, {secrecy.id});
    }
    template<typename Edit>
    void change(const Article &before, Edit edit)
    {
        Article after = before;
        edit(after);
        put({.name = u"article"_s, .records = {record(before, after)}});
    }

    Article bolts;
    Collection iron{.id = CollectionId::make(), .name = u"Iron"_s};
};

} // namespace

void ArticleTableModelTest::groupsHaveHeads()
{
    QFETCH(const ArticleGrouping, grouping);
    QFETCH(const QStringList, rows);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    GivenGroups given;
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.order = ArticleOrder::Title}, grouping);
    QTRY_COMPARE(printed(model), rows);
    QLocale::setDefault(before);
    QCOMPARE(articleGroupingFromWord(toWord(grouping)), grouping);
    QVERIFY(model.isHead(model.index(0, 0)));
    QVERIFY(model.id(model.index(0, 0)).isNull());
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void ArticleTableModelTest::groupsAreFolded()
{
    GivenGroups given;
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.order = ArticleOrder::Title}, ArticleGrouping::State);
    QTRY_COMPARE(printed(model).size(), 5);
    QTRY_COMPARE(printed(model).last(), u"Locks"_s);
    const QPersistentModelIndex locks = model.index(4, 0);
    model.setFolded(model.index(0, 0), true);
    QCOMPARE(printed(model), (QStringList{u"[Inbox 2]"_s, u"[Done 1]"_s, u"Locks"_s}));
    QCOMPARE(locks.row(), 2);
    QVERIFY(model.index(0, 0).data(ArticleTableModel::FoldedRole).toBool());
    QVERIFY(!model.find(given.bolts.id).isValid());
    given.putArticle(u"Nails"_s); // stays out of sight
    QTRY_COMPARE(printed(model).first(), u"[Inbox 3]"_s);
    QCOMPARE(model.rowCount(), 3);
    model.foldAll(true);
    QCOMPARE(model.rowCount(), 2);
    model.foldAll(false);
    QCOMPARE(model.rowCount(), 6);
    model.setFilter({.order = ArticleOrder::Title});
    QTRY_COMPARE(model.rowCount(), 4);
}

void ArticleTableModelTest::anArticleMayBeInSeveralGroups()
{
    GivenGroups given;
    const Collection other{.id = CollectionId::make(), .name = u"Ablaze"_s};
    given.put(addCollection(other));
    given.put(putInto(other.id, {given.bolts.id}));
    ArticleTableModel model(given.library());
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.order = ArticleOrder::Title}, ArticleGrouping::Collection);
    QTRY_COMPARE(printed(model),
                 (QStringList{u"[Ablaze 1]"_s, u"Bolts"_s, u"[Iron 1]"_s, u"Bolts"_s, u"[In no collection 2]"_s,
                              u"Doors"_s, u"Locks"_s}));
    QCOMPARE(model.find(given.bolts.id).row(), 1);
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
    QCOMPARE(model.index(0, 0).data(ArticleTableModel::IdRole).toString(), article.id.text);
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
        << u"themes:200 -site:90 title:176 author:106 published:108 added:108 length:68 read:62 "
           "highlights:94 rating:82"_s;
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
