// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "pause.h"
#include "session/tests_session.h"

#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::LibraryFixture;
using testing::Reader;
using testing::waitFor;

namespace {

/// A reader, and another one over what the first has.
struct TwoReaders
{
    LibraryFixture fixture;
    Reader first{*fixture.library};
    std::unique_ptr<Session> second = std::make_unique<Session>(first.session.shared(), first.parsers);
    OpenArticlePtr article; ///< of the second

    TwoReaders()
    {
        QObject::connect(second.get(), &Session::opened, second.get(),
                         [this](const OpenArticlePtr &opened) { article = opened; });
        QObject::connect(second.get(), &Session::replaced, second.get(),
                         [this](const OpenArticlePtr &, const OpenArticlePtr &now) { article = now; });
    }
    bool openBoth()
    {
        if (!first.open(fixture.file(u"article.md"_s, articleBytes)) || !first.saved())
            return false;
        second->openArticle(first.article->article.id);
        return waitFor([this] { return article != nullptr; });
    }
};

const QByteArray page = "<html><head><title>Doors</title></head><body><nav class=\"menu\"><a href=\"/\">Homeward</a> "
                        "<a href=\"/b\">Worldward</a></nav><article><h1>Doors</h1><p>For ten years the door was open, "
                        "and the whole town went in and out of it without asking.</p><p>People close to the house say "
                        "that it will stay shut until further notice, whatever may come.</p><p>In March the keeper "
                        "said that an open door was the only road to safety, and he said it twice.</p></article>"
                        "</body></html>";

} // namespace

void SharingTest::whatIsDoneInOneIsSeenInTheOther()
{
    TwoReaders readers;
    QVERIFY(readers.openBoth());
    QCOMPARE(readers.article, readers.first.article);
    QSignalSpy undo(&readers.first.session, &Session::undoChanged);
    const QSignalSpy saved(&readers.first.session, &Session::savedChanged);
    const HighlightId id = readers.second->highlight(readers.article, {{2, 9}}, u"claim"_s);
    QVERIFY(readers.first.article->highlights->find(id));
    QCOMPARE(undo.size(), 1);
    QVERIFY(!saved.isEmpty());
    readers.first.session.undo();
    QVERIFY(!readers.article->highlights->find(id));
    const ThemeId theme = readers.first.session.themeAt(u"doors/open"_s);
    QVERIFY(readers.second->themes().find(theme));
    QTRY_COMPARE(readers.second->unsaved(), 0);
}

void SharingTest::openingIsOnesOwn()
{
    TwoReaders readers;
    QVERIFY(readers.openBoth());
    QSignalSpy opened(readers.second.get(), &Session::opened);
    readers.first.article.reset();
    {
        const testing::Pause pause(*readers.fixture.library);
        readers.first.session.openFile(readers.fixture.file(u"other.md"_s, "# Another\n\nIt has other words.\n"));
        QVERIFY(readers.first.session.isOpening() && !readers.second->isOpening());
        readers.second->cancelOpening();
    }
    QTRY_VERIFY(readers.first.article);
    QCOMPARE(opened.size(), 0);
    QVERIFY(readers.second->shows(readers.article));
    QVERIFY(!readers.second->shows(readers.first.article));
}

void SharingTest::whatASessionLeavesBehindIsKept()
{
    TwoReaders readers;
    readers.second->openFile(readers.fixture.file(u"article.md"_s, articleBytes));
    QTRY_VERIFY(readers.article);
    const HighlightId id = readers.second->highlight(readers.article, {{2, 9}}, u"claim"_s);
    const ArticleId article = readers.article->article.id;
    readers.second.reset(); // its first version is still on the way
    readers.article.reset();
    QTRY_COMPARE(readers.first.session.unsaved(), 0);
    QVERIFY(readers.first.open(article));
    QVERIFY(readers.first.article->highlights->find(id));
}

void SharingTest::aReaderWhoLeavesHoldsNobodyUp()
{
    TwoReaders readers;
    QVERIFY(readers.openBoth());
    for (int turns = 0; turns < 40; ++turns) { // at each point of opening a new version
        auto leaving = std::make_unique<Session>(readers.first.session.shared(), readers.first.parsers);
        leaving->openFile(
            readers.fixture.file(u"article.md"_s, articleBytes + "\n\nLine " + QByteArray::number(turns) + ".\n"));
        for (int turn = 0; turn < turns && leaving->isOpening(); ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        leaving.reset();
        readers.first.session.highlight(readers.first.article, {{turns, turns + 5}}, u"claim"_s);
        QTRY_COMPARE(readers.first.session.unsaved(), 0);
    }
}

void SharingTest::anotherTextReachesEveryReader()
{
    TwoReaders readers;
    QVERIFY(readers.first.open(readers.fixture.file(u"page.html"_s, page)) && readers.first.saved());
    readers.second->openArticle(readers.first.article->article.id);
    QTRY_VERIFY(readers.article);
    QSignalSpy opened(&readers.first.session, &Session::opened);
    QSignalSpy replaced(&readers.first.session, &Session::replaced);
    const OpenArticlePtr before = readers.article;
    readers.second->showWholePage(before, true);
    QTRY_COMPARE(replaced.size(), 1);
    QVERIFY(readers.article != before);
    QVERIFY(readers.article->document->text().contains(u"Homeward"_s));
    QCOMPARE(opened.size(), 0);
    QCOMPARE(replaced.front().at(0).value<OpenArticlePtr>(), before);
    QCOMPARE(replaced.front().at(1).value<OpenArticlePtr>(), readers.article);
    QVERIFY(readers.first.session.shows(readers.article) && readers.second->shows(readers.article));
    readers.first.session.undo(); // and back, by the other one
    QTRY_VERIFY(!readers.article->document->text().contains(u"Homeward"_s));
    QVERIFY(readers.first.session.shows(readers.article) && readers.second->shows(readers.article));
    QTRY_COMPARE(readers.second->unsaved(), 0);
}

} // namespace florilegium
