// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "pause.h"
#include "session/tests_session.h"

#include "annotate/edits.h"
#include "library/articleedits.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::Reader;

namespace {

QByteArray longText()
{
    QByteArray text = "# The long record\n\n";
    for (int number = 1; text.size() < 5 << 20; ++number) // more than is read at once
        text += "A door stands open in the house, and nobody closed it: number " + QByteArray::number(number) + ".\n\n";
    return text;
}

} // namespace

void SessionTest::ofALongTextTheFirstPartComesFirst()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QList<DocumentPtr> parts;
    QObject::connect(&reader.session, &Session::firstPartRead, &reader.session, [&](const DocumentPtr &part) {
        QVERIFY(!reader.article);
        parts << part;
    });
    QVERIFY(reader.open(fixture.file(u"long.md"_s, longText())));
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.front());
    QVERIFY(reader.article->document->text().startsWith(parts.front()->text()));
    QVERIFY(reader.saved());
    QVERIFY(reader.open(fixture.file(u"short.md"_s, testing::articleBytes)));
    QCOMPARE(parts.size(), 1);
    QVERIFY(reader.saved());
}

void SessionTest::whatWasBegunHasNoFirstPart()
{
    testing::LibraryFixture fixture;
    const QString path = fixture.file(u"long.md"_s, longText());
    Reader reader(*fixture.library);
    QVERIFY(reader.open(path) && reader.saved());
    reader.session.savePlace(reader.article,
                             {.offset = 4000, .progress = 0.1, .when = QDateTime::currentDateTimeUtc()});
    QTRY_COMPARE(fixture.library->queries().readingPlace(reader.article->article.id)->offset, 4000);
    QSignalSpy parts(&reader.session, &Session::firstPartRead);
    QVERIFY(reader.open(path));
    QCOMPARE(parts.size(), 0);
    QCOMPARE(reader.article->place.offset, 4000);
}

void SessionTest::anotherFailureLeavesTheFirstPart()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    const QSignalSpy parts(&reader.session, &Session::firstPartRead);
    const QSignalSpy failures(&reader.session, &Session::openFailed);
    reader.session.openFile(fixture.file(u"long.md"_s, longText()));
    reader.session.openFile(fixture.folder.filePath(u"missing.md"_s));
    QTRY_COMPARE(failures.size(), 1);
    QTRY_VERIFY(reader.article);
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.front().front().value<DocumentPtr>());
    QVERIFY(reader.saved());
}

void SessionTest::whatWasAskedForLastIsShown()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"short.md"_s, testing::articleBytes)) && reader.saved());
    const OpenArticlePtr last = reader.article;
    const QSignalSpy parts(&reader.session, &Session::firstPartRead);
    const QSignalSpy opened(&reader.session, &Session::opened);
    {
        const testing::Pause pause(*fixture.library); // nothing of the long one is read before
        reader.session.openFile(fixture.file(u"long.md"_s, longText()));
        reader.session.openArticle(last->article.id); // is open: shown at once
        QCOMPARE(opened.size(), 1);
        QVERIFY(reader.session.isOpening());
    }
    // The long one is ready later: it is in the library, and nothing of it on the page.
    QTRY_COMPARE(*fixture.library->queries().articleCount({}), 2);
    QVERIFY(!reader.session.isOpening());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(parts.size(), 0);
    QVERIFY(reader.session.shows(last));
    QVERIFY(reader.open(fixture.folder.filePath(u"long.md"_s))); // asked for again
    QCOMPARE(reader.article->article.title, u"The long record"_s);
    QVERIFY(reader.saved());
    QCOMPARE(*fixture.library->queries().articleCount({}), 2);
}

void SessionTest::ofTwoFilesTheSecondStays()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    reader.session.openFile(fixture.file(u"long.md"_s, longText()));
    reader.session.openFile(fixture.file(u"short.md"_s, testing::articleBytes));
    QTRY_VERIFY(!reader.session.isOpening());
    QVERIFY(reader.article);
    QCOMPARE(reader.article->article.title, u"The quiet closing"_s);
    QVERIFY(reader.session.shows(reader.article));
    QTRY_COMPARE(*fixture.library->queries().articleCount({}), 2);
    QVERIFY(reader.saved());
}

void SessionTest::openingIsStopped()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QSignalSpy parts(&reader.session, &Session::firstPartRead);
    reader.session.openFile(fixture.file(u"long.md"_s, longText()));
    QTRY_COMPARE(parts.size(), 1);
    reader.session.cancelOpening();
    QVERIFY(!reader.session.isOpening());
    QCOMPARE(parts.size(), 2);
    QVERIFY(!parts.back().front().value<DocumentPtr>());
    QVERIFY(reader.open(fixture.file(u"short.md"_s, testing::articleBytes)));
    QCOMPARE(reader.article->article.title, u"The quiet closing"_s); // not the long one
    QVERIFY(reader.saved());
    QCOMPARE(*fixture.library->queries().articleCount({}), 1);
}

void SessionTest::aFileIsShownAndKept()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)));
    QCOMPARE(reader.article->article.title, u"The quiet closing"_s);
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().article(reader.article->article.id)->title, u"The quiet closing"_s);
    QVERIFY(!reader.session.isOpening());
}

void SessionTest::aMovedFileIsTheSameArticle()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const ArticleId id = reader.article->article.id;
    reader.mark(u"openness was the only road"_s);
    QVERIFY(reader.saved());
    reader.article.reset();
    QVERIFY(reader.open(fixture.file(u"renamed.md"_s, testing::articleBytes)));
    QCOMPARE(reader.article->article.id, id);
    QCOMPARE(reader.article->highlights->all().size(), 1);
    QCOMPARE(*fixture.library->queries().articleCount({}), 1);
}

void SessionTest::editsLeaveAMovedFileWhereItIs_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("asBytes");
    QTest::newRow("open") << true << false;
    QTest::newRow("closed") << false << false;
    QTest::newRow("open, by its bytes") << true << true;
    QTest::newRow("closed, by its bytes") << false << true;
}

void SessionTest::editsLeaveAMovedFileWhereItIs()
{
    QFETCH(const bool, isOpen);
    QFETCH(const bool, asBytes);
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    OpenArticlePtr held = std::exchange(reader.article, nullptr);
    if (isOpen)
        reader.session.perform(setRating({held->article}, 3)); // perhaps not written yet
    else
        held.reset();
    const QString moved = fixture.file(u"moved.md"_s, testing::articleBytes);
    if (asBytes)
        reader.session.openSource({.bytes = testing::articleBytes, .path = moved, .name = u"moved.md"_s});
    else
        reader.session.openFile(moved);
    QTRY_VERIFY(reader.article);
    QCOMPARE(reader.article->article.path, moved);
    QCOMPARE(reader.article->article.rating, isOpen ? 3 : 0);
    reader.session.perform(setArticleNote(reader.article->article, u"On doors"_s));
    QVERIFY(reader.saved());
    const auto kept = fixture.library->queries().article(reader.article->article.id);
    QVERIFY(kept);
    QCOMPARE(kept->path, moved);
    QCOMPARE(kept->rating, isOpen ? 3 : 0);
    QCOMPARE(kept->note, u"On doors"_s);
    // A change of the file there is another version.
    reader.article.reset();
    QVERIFY(reader.open(fixture.file(u"moved.md"_s, testing::articleBytes + "\nOne more sentence.\n")));
    QCOMPARE(reader.article->article.id, kept->id);
    QVERIFY(reader.saved());
}

void SessionTest::marksMadeWhileTheArticleIsBeingKeptAreKept()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    HighlightId id;
    QObject::connect(&reader.session, &Session::opened, &reader.session, [&] {
        id = reader.mark(u"careful sharing"_s); // at once, before the version can have been written
        reader.session.setNote(reader.article, id, u"Which sharing?"_s);
    });
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)));
    QVERIFY(reader.saved());
    const auto highlight = fixture.library->queries().highlight(id);
    QVERIFY(highlight);
    QCOMPARE(highlight->note, u"Which sharing?"_s);
    QCOMPARE(highlight->text, reader.article->text);
}

void SessionTest::whatIsDoneWithAnArticleThatIsBeingKeptStays()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    const QSignalSpy committed(fixture.library.get(), &Library::committed);
    QObject::connect(&reader.session, &Session::opened, &reader.session, [&] {
        reader.session.perform(setRating({reader.article->article}, 4)); // at once, as above
    });
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)));
    QVERIFY(reader.saved());
    QTRY_COMPARE(committed.size(), 2);
    QCOMPARE(reader.article->article.rating, 4);
    QCOMPARE(fixture.library->queries().article(reader.article->article.id)->rating, 4);
}

void SessionTest::everythingIsThereAfterReopening()
{
    testing::LibraryFixture fixture;
    ArticleId id;
    HighlightId marked;
    {
        Reader reader(*fixture.library);
        QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
        id = reader.article->article.id;
        marked = reader.mark(u"openness was the only road"_s);
        reader.session.toggleTheme(reader.article, marked, reader.session.themeAt(u"Openness/Promises"_s));
        reader.session.makeClaim(reader.article, marked);
        reader.session.savePlace(
            reader.article, {.offset = 40, .pixels = 3.5, .progress = 0.25, .when = QDateTime::currentDateTimeUtc()});
        QVERIFY(reader.saved());
    }
    fixture.reopen();
    Reader reader(*fixture.library);
    QVERIFY(reader.open(id));
    QCOMPARE(reader.article->place.offset, 40);
    QCOMPARE(reader.article->highlights->all().size(), 1);
    const PlacedHighlight &placed = reader.article->highlights->all().front();
    QCOMPARE(reader.article->document->text(placed.ranges.front()), u"openness was the only road");
    QTRY_COMPARE(reader.session.claims().all().size(), 1);
    QCOMPARE(reader.session.themes().path(placed.highlight.themes.front()), u"Openness/Promises"_s);
    QVERIFY(reader.session.claims().statedBy(marked));
}

void SessionTest::undoTakesBackAllAndRedoBringsItAgain()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const HighlightId id = reader.mark(u"careful sharing"_s);
    reader.session.setColour(reader.article, id, u"question"_s);
    reader.session.setNote(reader.article, id, u"n"_s);
    reader.session.deleteHighlights(reader.article, {id});
    QVERIFY(reader.article->highlights->all().isEmpty());
    reader.session.undo();
    QCOMPARE(reader.article->highlights->find(id)->highlight.note, u"n"_s);
    while (reader.session.canUndo())
        reader.session.undo();
    QVERIFY(reader.saved());
    QVERIFY(reader.article->highlights->all().isEmpty());
    QVERIFY(!fixture.library->queries().highlight(id));
    while (reader.session.canRedo())
        reader.session.redo();
    QVERIFY(reader.saved());
    QVERIFY(fixture.library->queries().highlight(id)->isDeleted());
}

void SessionTest::aClaimOnAPassageIsOneStep()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const HighlightId id = reader.session.claimPassage(reader.article, {{0, 9}});
    QVERIFY(reader.session.claims().statedBy(id));
    reader.session.undo();
    QVERIFY(reader.session.claims().all().isEmpty());
    QVERIFY(reader.article->highlights->all().isEmpty());
    QVERIFY(!reader.session.canUndo());
}

void SessionTest::rangesThatStayKeepTheirAnchors()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    Highlight made = newHighlight(*reader.article->document, reader.article->article.id, reader.article->text,
                                  {{0, 9}, {18, 31}}, u"claim"_s, QDateTime::currentDateTimeUtc());
    for (Anchor &anchor : made.anchors)
        anchor.headingPath = {u"As it was described"_s};
    reader.session.perform(addHighlight(made));
    reader.session.setRanges(reader.article, made.id, {{0, 9}, {18, 43}, {50, 54}});
    const QList<Anchor> anchors = reader.article->highlights->find(made.id)->highlight.anchors;
    QCOMPARE(anchors.size(), 3);
    QCOMPARE(anchors[0], made.anchors[0]);
    QVERIFY(anchors[1].headingPath.isEmpty());
    QCOMPARE(anchors[1].position, (TextRange{18, 43}));
    QCOMPARE(anchors[2].position, (TextRange{50, 54}));
    QVERIFY(reader.saved());
    QCOMPARE(fixture.library->queries().highlight(made.id)->anchors, anchors);
}

void SessionTest::aMissingFileIsReported()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QSignalSpy failed(&reader.session, &Session::openFailed);
    reader.session.openFile(fixture.folder.filePath(u"nothing.txt"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().at(1).value<Error>().code, ErrorCode::NotFound);
    QVERIFY(!reader.session.isOpening());
}

void SessionTest::aThemePathIsMadeOnce()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    const ThemeId made = reader.session.themeAt(u"Money / Data centres"_s);
    QCOMPARE(reader.session.themeAt(u"money/data centres"_s), made);
    QCOMPARE(reader.session.themes().all().size(), 2);
    QCOMPARE(reader.session.themes().path(made), u"Money/Data centres"_s);
}

void SessionTest::changesFromElsewhereReachTheSets()
{
    testing::LibraryFixture fixture;
    Reader reader(*fixture.library);
    QVERIFY(reader.open(fixture.file(u"a.md"_s, testing::articleBytes)) && reader.saved());
    const Highlight foreign = newHighlight(*reader.article->document, reader.article->article.id, reader.article->text,
                                           {{0, 5}}, u"evidence"_s, QDateTime::currentDateTimeUtc());
    fixture.library->apply(addHighlight(foreign));
    QTRY_COMPARE(reader.article->highlights->all().size(), 1);
    QVERIFY(!reader.session.canUndo());
}

} // namespace florilegium
