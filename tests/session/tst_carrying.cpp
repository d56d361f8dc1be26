// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "document/builder.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::LibraryFixture;
using testing::Reader;
using testing::waitFor;

namespace {

const QByteArray before =
    "# The quiet closing\n\n"
    "For ten years the company gave its work away, and the world built upon it without asking.\n\n"
    "People close to the project say the next release will stay behind glass until further notice.\n\n"
    "## What was promised\n\n"
    "In March the founder said that openness was the only road to safety, and he said it twice.\n\n"
    "In June he spoke of careful sharing, which nobody asked him to explain at that time.\n";

/// One sentence was reworded, one is gone, one stands elsewhere, and a new one is at the beginning.
const QByteArray after =
    "# The quiet closing\n\n"
    "A new opening paragraph that nobody has read before stands at the head of the article now.\n\n"
    "In June he spoke of careful sharing, which nobody asked him to explain at that time.\n\n"
    "For ten years the company gave its work away, and the world built upon it without asking.\n\n"
    "## What was promised\n\n"
    "In March the founder said that openness was the best road to safety, and he said it twice.\n";

/// Both a sentence longer and a word apart from the first.
const QByteArray resembling = QByteArray(before).replace("only road", "best road")
    + "\nA new closing paragraph that nobody has read before stands at the end.\n";

const QString same = u"For ten years the company gave its work away"_s;
const QString reworded = u"openness was the only road to safety"_s;
const QString gone = u"People close to the project say the next release will stay behind glass until further notice."_s;

QString wordsOf(const OpenArticlePtr &article, const HighlightId &id)
{
    const PlacedHighlight *placed = article->highlights->find(id);
    QStringList words;
    for (const TextRange range : placed ? placed->ranges : QList<TextRange>())
        words << article->document->text(range).toString();
    return words.join(u" […] ");
}

/// An article with three marks, and its file overwritten by another version.
struct Changed
{
    LibraryFixture fixture;
    std::unique_ptr<Reader> reader = std::make_unique<Reader>(*fixture.library);
    ArticleId id;
    HighlightId ofSame;
    HighlightId ofReworded;
    HighlightId ofGone;

    bool mark()
    {
        if (!reader->open(fixture.file(u"a.md"_s, before)) || !reader->saved())
            return false;
        id = reader->article->article.id;
        ofSame = reader->mark(same);
        ofReworded = reader->mark(reworded);
        ofGone = reader->mark(gone);
        return reader->saved();
    }

    bool change(const QByteArray &bytes = after)
    {
        return reader->open(fixture.file(u"a.md"_s, bytes)) && reader->saved();
    }

    void restart()
    {
        reader.reset();
        fixture.reopen();
        reader = std::make_unique<Reader>(*fixture.library);
    }
};

} // namespace

void CarryingTest::aChangedFileIsANewVersion()
{
    Changed given;
    QVERIFY(given.mark());
    QSignalSpy carried(&given.reader->session, &Session::carried);
    QVERIFY(given.change());
    QCOMPARE(given.reader->article->article.id, given.id);
    QCOMPARE(carried.count(), 1);
    const auto carriage = carried.front().at(1).value<Carriage>();
    QCOMPARE(carriage.newVersion, RecognisedBy::Path);
    QCOMPARE(carriage.counts.changed, 1);
    QCOMPARE(carriage.counts.notFound, 1);
    QCOMPARE(wordsOf(given.reader->article, given.ofSame), same);
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), u"openness was the best road to safety"_s);
    QVERIFY(given.reader->article->highlights->find(given.ofGone)->isOrphan());
    QCOMPARE(given.fixture.library->queries().versions(given.id)->size(), 2);
    QVERIFY(!given.reader->session.canRedo());
    QCOMPARE(given.reader->session.undoName(), u"highlight"_s); // carrying is no step
}

void CarryingTest::placesAreKeptAndNotLookedForAgain()
{
    Changed given;
    QVERIFY(given.mark());
    const OpenArticlePtr stillLookedAt = given.reader->article; // as by a window while it opens the next
    QVERIFY(given.change());
    QCOMPARE(given.fixture.library->queries().places(given.id, given.reader->article->text)->size(), 3);
    given.restart();
    QSignalSpy carried(&given.reader->session, &Session::carried);
    QVERIFY(given.reader->open(given.id));
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), u"openness was the best road to safety"_s);
    const PlacedHighlight *orphan = given.reader->article->highlights->find(given.ofGone);
    QVERIFY(orphan->isOrphan());
    QVERIFY(orphan->keptAt > 0);
    QCOMPARE(carried.count(), 0);
    QCOMPARE(given.fixture.library->queries().highlight(given.ofReworded)->anchors.front().exact, reworded);
}

void CarryingTest::anOrphanIsFoundAgainInALaterVersion()
{
    Changed given;
    QVERIFY(given.mark() && given.change());
    QVERIFY(given.reader->article->highlights->find(given.ofGone)->isOrphan());
    QVERIFY(given.change(before + "\nAnd one more sentence at the end of it all.\n"));
    QCOMPARE(wordsOf(given.reader->article, given.ofGone), gone);
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), reworded);
}

void CarryingTest::theReaderDecides()
{
    Changed given;
    QVERIFY(given.mark() && given.change());
    Session &session = given.reader->session;
    const OpenArticlePtr article = given.reader->article;
    const auto rows = [&] {
        auto future = session.review(article);
        const bool ended = waitFor([&] { return future.isFinished(); });
        return ended ? future.result()->size() : -1;
    };
    QCOMPARE(rows(), 2);
    const qsizetype start = article->document->text().indexOf(u"A new opening paragraph");
    session.decide(article, given.ofGone, {{start, start + 23}});
    QCOMPARE(wordsOf(article, given.ofGone), u"A new opening paragraph"_s);
    session.decide(article, given.ofReworded, {});
    QVERIFY(given.reader->saved());
    QCOMPARE(rows(), 0);
    session.undo();
    QCOMPARE(wordsOf(article, given.ofReworded), u"openness was the best road to safety"_s);
    QVERIFY(given.reader->saved());
    QCOMPARE(rows(), 1);
    session.redo();
    QVERIFY(given.reader->saved());
    given.restart();
    QVERIFY(given.reader->open(given.id));
    QCOMPARE(wordsOf(given.reader->article, given.ofGone), u"A new opening paragraph"_s);
    QVERIFY(given.reader->article->highlights->find(given.ofReworded)->isOrphan());
}

void CarryingTest::evidenceIsShownAsItWas()
{
    Changed given;
    QVERIFY(given.mark() && given.change());
    const OpenArticlePtr newest = given.reader->article;
    given.reader->article.reset();
    given.reader->session.openWhereMarked(newest, given.ofGone);
    QTRY_VERIFY(given.reader->article);
    QVERIFY(given.reader->article->olderVersion);
    QCOMPARE(wordsOf(given.reader->article, given.ofGone), gone);
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), reworded);
    // Its places are not taken for places in the newest, which is still the one that the article opens in.
    const auto kept = given.fixture.library->queries().readingPlace(given.id);
    given.reader->session.savePlace(given.reader->article, {.offset = 77, .when = QDateTime::currentDateTimeUtc()});
    given.reader->mark(u"careful sharing"_s); // written after it
    QVERIFY(given.reader->saved());
    QCOMPARE(given.fixture.library->queries().readingPlace(given.id)->offset, kept->offset);
    QVERIFY(given.reader->open(given.id));
    QCOMPARE(given.reader->article, newest);
}

void CarryingTest::aFileWithOtherWordsIsAnotherArticle()
{
    Changed given;
    QVERIFY(given.mark());
    QVERIFY(given.change(
        "# Bees\n\nA hive of bees keeps its temperature within one degree through the whole of winter.\n"));
    QVERIFY(given.reader->article->article.id != given.id);
}

void CarryingTest::likenessIsOfferedAndTaken()
{
    Changed given;
    QVERIFY(given.mark());
    const auto indexed = given.fixture.library->indexed();
    QTRY_VERIFY(indexed.isFinished());
    QSignalSpy alike(&given.reader->session, &Session::likenessFound);
    QVERIFY(given.reader->open(given.fixture.file(u"other.md"_s, resembling)) && given.reader->saved());
    QCOMPARE(alike.count(), 1);
    QCOMPARE(alike.front().at(1).value<Article>().id, given.id);
    const OpenArticlePtr apart = given.reader->article;
    QVERIFY(apart->article.id != given.id);
    const HighlightId marked = given.reader->mark(u"A new closing paragraph"_s);
    QVERIFY(given.reader->saved());
    given.reader->article.reset();
    given.reader->session.joinVersion(apart, given.id);
    QTRY_VERIFY(given.reader->article);
    QCOMPARE(given.reader->article->article.id, given.id);
    QCOMPARE(given.reader->article->highlights->all().size(), 4);
    QCOMPARE(wordsOf(given.reader->article, marked), u"A new closing paragraph"_s);
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), u"openness was the best road to safety"_s);
    QCOMPARE(*given.fixture.library->queries().articleCount({}), 1);
    given.reader->session.undo();
    QVERIFY(given.reader->saved());
    QCOMPARE(*given.fixture.library->queries().articleCount({}), 2);
    QCOMPARE(given.fixture.library->queries().versions(given.id)->size(), 1);
}

void CarryingTest::aVersionIsKeptApart()
{
    Changed given;
    QVERIFY(given.mark() && given.change());
    const OpenArticlePtr joined = given.reader->article;
    given.reader->article.reset();
    given.reader->session.keepApart(joined);
    QTRY_VERIFY(given.reader->article);
    QVERIFY(given.reader->article->article.id != given.id);
    QVERIFY(given.reader->article->highlights->all().isEmpty());
    QVERIFY(given.reader->open(given.id));
    QCOMPARE(wordsOf(given.reader->article, given.ofReworded), reworded);
}

void CarryingTest::aNewerParsersTextGoesTheSameWay()
{
    Changed given;
    const LoadedSource loaded = hashed({.bytes = before, .name = u"a.md"_s, .taken = QDateTime::currentDateTimeUtc()});
    const auto parsed = parse(loaded.source);
    QVERIFY(parsed);
    // What an older parser made of the same bytes: a text with something before it.
    DocumentBuilder builder;
    for (const QStringView words :
         {u"Share this article", u"He said that openness was the only road to safety, and he said it twice."}) {
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(words);
        builder.endBlock();
    }
    const Article article = newArticle(loaded.source, *parsed->document, QDateTime::currentDateTimeUtc());
    NewVersion version = newVersion(article, loaded, *parsed, {});
    version.document = std::make_shared<const Document>(builder.finish());
    version.parserVersion = 0;
    const auto added = given.fixture.library->addVersion(article, version);
    QTRY_VERIFY(added.isFinished());

    QVERIFY(given.reader->open(article.id));
    const HighlightId id = given.reader->mark(reworded);
    QVERIFY(given.reader->saved());
    QTRY_COMPARE(given.fixture.library->queries().texts(article.id)->size(), 2);
    given.restart();
    QVERIFY(given.reader->open(article.id));
    QCOMPARE(given.reader->article->document->text(), parsed->document->text());
    QCOMPARE(wordsOf(given.reader->article, id), reworded);
    QTRY_COMPARE(given.fixture.library->queries().journal(1)->front().change.name, u"carry"_s);
    QCOMPARE(given.fixture.library->queries().versions(article.id)->size(), 1);
}

void CarryingTest::rangesAreCarriedOneByOne()
{
    Changed given;
    QVERIFY(given.mark());
    const QString text = given.reader->article->document->text();
    const auto rangeOf = [&](const QString &words) {
        return TextRange{text.indexOf(words), text.indexOf(words) + words.size()};
    };
    const QString careful = u"In June he spoke of careful sharing"_s;
    const HighlightId both = given.reader->session.highlight(given.reader->article, {rangeOf(same), rangeOf(careful)},
                                                             u"claim"_s);
    const HighlightId half = given.reader->session.highlight(given.reader->article, {rangeOf(gone), rangeOf(reworded)},
                                                             u"claim"_s);
    QVERIFY(given.reader->saved() && given.change());
    QCOMPARE(wordsOf(given.reader->article, both), careful + u" […] "_s + same);
    QCOMPARE(wordsOf(given.reader->article, half), u"openness was the best road to safety"_s);
}

void CarryingTest::addingANewVersionCarriesToo()
{
    Changed given;
    QVERIFY(given.mark());
    given.reader.reset();
    const auto loaded = loadFile(given.fixture.file(u"a.md"_s, after));
    const auto added = addSource(*given.fixture.library, *loaded, QDateTime::currentDateTimeUtc());
    QVERIFY(added && added->isNewVersion);
    QCOMPARE(added->article.id, given.id);
    QCOMPARE(added->carried.changed, 1);
    QCOMPARE(added->carried.notFound, 1);
    QCOMPARE(given.fixture.library->queries().places(given.id, added->text)->size(), 3);
}

} // namespace florilegium
