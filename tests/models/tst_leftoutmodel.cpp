// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/givenlibrary.h"
#include "models/leftoutmodel.h"
#include "models/reportmodel.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QByteArray page =
    "<html><head><title>On doors</title><link rel=\"canonical\" href=\"https://example.org/doors\"></head><body>"
    "<nav class=\"site-menu\"><a href=\"/\">Home</a> <a href=\"/b\">World</a></nav>"
    "<article><h1>On doors</h1><p>The first door that one comes to in this house is open all day long to everyone.</p>"
    "<h2>In the house</h2>"
    "<p>The second door was shut by somebody who did not leave a name or give any reason for shutting it.</p>"
    "<aside class=\"newsletter\"><p>Sign up for our newsletter about doors.</p></aside>"
    "<p>A third door leads into the garden, where nobody has been since the autumn of last "
    "year.</p></article></body></html>";

struct OpenDoors
{
    GivenLibrary given;
    ParserHost parsers;
    Session session{given.library(), parsers};
    OpenArticlePtr article;

    OpenDoors()
    {
        QObject::connect(&session, &Session::opened, &session,
                         [this](const OpenArticlePtr &opened) { article = opened; });
    }
    [[nodiscard]] bool open()
    {
        QFile file(given.folder() + u"/doors.html"_s);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(page);
        file.close();
        session.openFile(file.fileName());
        return saved();
    }
    [[nodiscard]] bool saved()
    {
        return waitFor([this] { return article && article->text != 0 && session.unsaved() == 0; });
    }
};

int rowWith(const LeftOutModel &model, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).words.contains(words))
            return row;
    }
    return -1;
}

} // namespace

void LeftOutModelTest::piecesAreListedInOrder()
{
    OpenDoors doors;
    QVERIFY(doors.open());
    LeftOutModel model(doors.session);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy loaded(&model, &LeftOutModel::loaded);
    model.setArticle(doors.article);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.site(), u"example.org"_s);
    const int menu = rowWith(model, u"Home World"_s);
    const int box = rowWith(model, u"Sign up for our newsletter"_s);
    QVERIFY(menu >= 0 && box > menu);
    QCOMPARE(model.data(model.index(menu), LeftOutModel::HeadRole).toString(), label(LeftOutReason::Navigation));
    QCOMPARE(model.data(model.index(box), LeftOutModel::PlaceRole).toString(), u"under “In the house”"_s);
    QVERIFY(model.row(box).at > doors.article->document->text().indexOf(u"The second door"_s));
    QVERIFY(model.data(model.index(box), Qt::AccessibleTextRole).toString().contains(u"newsletter"_s));
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    model.setArticle({});
    QCOMPARE(model.rowCount(), 0);
}

void LeftOutModelTest::choicesStandAbove()
{
    OpenDoors doors;
    QVERIFY(doors.open());
    LeftOutModel model(doors.session);
    const QAbstractItemModelTester tester(&model);
    model.setArticle(doors.article);
    QTRY_VERIFY(model.isLoaded());
    const LeftOutRow box = model.row(rowWith(model, u"newsletter"_s));
    const OpenArticlePtr before = doors.article;
    doors.session.bringBack(before, structureOf(box.mark), RuleScope::Site);
    QTRY_VERIFY(doors.article != before);
    QVERIFY(doors.saved());
    model.setArticle(doors.article);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.row(0).kind, LeftOutRow::Kind::Kept);
    QCOMPARE(model.row(0).words, u"Side piece “newsletter”"_s);
    QCOMPARE(model.row(1).kind, LeftOutRow::Kind::SiteRule);
    QCOMPARE(model.data(model.index(1), LeftOutModel::HeadRole).toString(), u"Always on example.org"_s);
    QCOMPARE(model.row(2).kind, LeftOutRow::Kind::Piece);
    QCOMPARE(rowWith(model, u"Sign up"_s), -1);
    // The rule of the site goes while the list is open.
    doors.session.dropRule(doors.article, model.row(1).mark, RuleScope::Site);
    QTRY_COMPARE(model.row(1).kind, LeftOutRow::Kind::Piece);
    doors.session.undo();
    QTRY_COMPARE(model.row(1).kind, LeftOutRow::Kind::SiteRule);
    QVERIFY(doors.saved());
}

void LeftOutModelTest::partsOfALineAreOneRow()
{
    Document::Parts parts;
    parts.text = u"On doors\nThe first door."_s;
    parts.blocks = {Block{.start = 0, .length = 8, .kind = BlockKind::Heading, .level = 1},
                    Block{.start = 9, .length = 15, .kind = BlockKind::Paragraph}};
    parts.leftOut = {{8, LeftOutReason::Related, u"Read more:"_s, u"read more"_s, u"p=1"_s},
                     {8, LeftOutReason::Related, u"On windows"_s, u"read more"_s, u"p=1"_s},
                     {8, LeftOutReason::Related, u"On floors"_s, u"read more"_s, u"p=2"_s},
                     {24, LeftOutReason::OverLimit, {}, u"tags"_s, {}}};
    const QList<LeftOutRow> rows = leftOutRows(Document(parts));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].words, u"Read more: On windows"_s);
    QCOMPARE(rows[1].words, u"On floors"_s);
}

void LeftOutModelTest::marksHaveReadableNames_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("name");
    QTest::newRow("class") << u"main>article>aside.news-box=1a2b"_s << u"Side piece “news box”"_s;
    QTest::newRow("id and classes") << u"nav#top.menu.top"_s << u"Navigation “top, menu”"_s;
    QTest::newRow("named around") << u"div.page_foot>p"_s << u"Paragraph within “page foot”"_s;
    QTest::newRow("no name") << u"main>article>ul"_s << u"List"_s;
    QTest::newRow("other element") << u"div.share"_s << u"Piece “share”"_s;
    QTest::newRow("words") << u"text=1a2b3c4d5e6f"_s << u"Piece known by its words"_s;
}

void LeftOutModelTest::marksHaveReadableNames()
{
    QFETCH(const QString, mark);
    QTEST(readableName(mark), "name");
}

void LeftOutModelTest::everyReasonHasAWord()
{
    QSet<QString> words;
    for (int reason = 0; reason <= int(LeftOutReason::OverLimit); ++reason)
        words << label(LeftOutReason(reason));
    QCOMPARE(words.size(), int(LeftOutReason::OverLimit) + 1);
}

void LeftOutModelTest::aReportIsShownLineByLine()
{
    ReportModel model(
        {{.file = u"/tmp/heap/a.html"_s, .what = u"There is no text in a.html."_s, .article = {}, .isProblem = true},
         {.file = u"/tmp/heap/b.html"_s, .what = u"Added."_s, .article = ArticleId::make()}});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(0, ReportModel::File), Qt::DisplayRole).toString(), u"a.html"_s);
    QCOMPARE(model.data(model.index(0, ReportModel::File), Qt::ToolTipRole).toString(), u"/tmp/heap/a.html"_s);
    QCOMPARE(model.data(model.index(1, ReportModel::What), Qt::DisplayRole).toString(), u"Added."_s);
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

} // namespace florilegium::testing
