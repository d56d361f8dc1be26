// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "pause.h"
#include "session/tests_session.h"

#include "session/claiming.h"
#include "session/libraryfixture.h"
#include "session/passagesearch.h"
#include "session/reader.h"
#include "session/repeating.h"

#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::LibraryFixture;
using testing::Pause;
using testing::Reader;
using testing::waitFor;

namespace {

const QString sentence = u"In March the founder said that openness was the only road to safety."_s;
const QByteArray otherBytes =
    "# What was said\n\nNobody had asked him. In March the founder said that openness was the "
    "only road to safty. Then he sat down.\n";

/// An article that repeats a sentence of the one that is open.
struct TwoArticles
{
    LibraryFixture fixture;
    Reader reader{*fixture.library};
    ArticleId other;
    HighlightId here;
    PassageSearch search{reader.session};

    bool open()
    {
        if (!reader.open(fixture.file(u"other.md"_s, otherBytes)) || !reader.saved())
            return false;
        other = reader.article->article.id;
        if (!reader.open(fixture.file(u"article.md"_s, articleBytes)) || !reader.saved() || !indexed())
            return false;
        here = reader.mark(sentence);
        return reader.saved();
    }

    [[nodiscard]] bool indexed() const
    {
        QFuture<Result<void>> done = fixture.library->indexed();
        done.waitForFinished();
        return done.result().has_value();
    }

    [[nodiscard]] const QList<SamePassage> *answer()
    {
        search.ask(reader.article, here);
        return waitFor([this] { return !search.isBusy(); }) ? search.answer(here) : nullptr;
    }

    [[nodiscard]] Result<MarkedRepeat> mark(const SamePassage &there)
    {
        QFuture<Result<MarkedRepeat>> marked = markRepeat(reader.session, reader.article, here, there);
        if (!waitFor([&] { return marked.isFinished(); }) || !reader.saved())
            return failure(ErrorCode::NoAnswer);
        return marked.result();
    }

    [[nodiscard]] QList<Highlight> marksThere() const
    {
        return fixture.library->queries().highlightsOf(other).value_or(QList<Highlight>());
    }
};

} // namespace

void ElsewhereTest::theSamePassageIsFound()
{
    TwoArticles given;
    QVERIFY(given.open());
    QSignalSpy answered(&given.search, &PassageSearch::answered);
    const QList<SamePassage> *found = given.answer();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->front().article, given.other);
    QCOMPARE(found->front().title, u"What was said"_s);
    QCOMPARE(found->front().quote, u"In March the founder said that openness was the only road to safty."_s);
    QCOMPARE(answered.size(), 1);
    given.search.ask(given.reader.article, given.here); // known: at once
    QCOMPARE(answered.size(), 2);
    QVERIFY(!given.search.isBusy());
}

void ElsewhereTest::theNewestQuestionComesFirst()
{
    TwoArticles given;
    QVERIFY(given.open());
    const HighlightId second = given.reader.mark(u"Openness was applauded."_s);
    QSignalSpy answered(&given.search, &PassageSearch::answered);
    {
        const Pause pause(*given.fixture.library);
        given.search.ask(given.reader.article, given.here);
        given.search.ask(given.reader.article, second);
    }
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(answered[0][0].value<HighlightId>(), second);
    QCOMPARE(answered[1][0].value<HighlightId>(), given.here);
    QCOMPARE(given.search.answer(second)->size(), 0);
    QCOMPARE(given.search.answer(given.here)->size(), 1);
}

void ElsewhereTest::closingTheArticleCancels()
{
    TwoArticles given;
    QVERIFY(given.open());
    QSignalSpy answered(&given.search, &PassageSearch::answered);
    {
        const Pause pause(*given.fixture.library);
        given.search.ask(given.reader.article, given.here);
        given.search.cancel();
        QVERIFY(!given.search.isBusy());
    }
    QVERIFY(given.answer()); // asked again, it is the only answer
    QCOMPARE(answered.size(), 1);
}

void ElsewhereTest::answersHoldForTheirWords()
{
    TwoArticles given;
    QVERIFY(given.open());
    QVERIFY(given.answer());
    QSignalSpy forgotten(&given.search, &PassageSearch::forgotten);
    given.reader.session.setColour(given.reader.article, given.here, u"question"_s);
    QCOMPARE(forgotten.size(), 0);
    const qsizetype start = given.reader.article->document->text().indexOf(sentence);
    given.reader.session.setRanges(given.reader.article, given.here, {{start, start + 8}});
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(!given.search.answer(given.here));
    QCOMPARE(given.answer()->size(), 0); // of few words nothing can be said
    given.reader.session.undo();
    QCOMPARE(given.answer()->size(), 1);
    given.reader.session.deleteHighlights(given.reader.article, {given.here});
    QVERIFY(!given.search.answer(given.here));
}

void ElsewhereTest::aNewArticleIsLookedAt()
{
    TwoArticles given;
    QVERIFY(given.open());
    QCOMPARE(given.answer()->size(), 1);
    QSignalSpy added(given.fixture.library.get(), &Library::articleAdded);
    const OpenArticlePtr article = given.reader.article; // stays open
    QVERIFY(given.reader.open(given.fixture.file(u"third.md"_s, "# Third\n\n" + sentence.toUtf8())));
    QVERIFY(given.reader.saved());
    QTRY_VERIFY(!added.isEmpty());
    QVERIFY(given.indexed());
    given.reader.article = article;
    QCOMPARE(given.answer()->size(), 2);
}

void ElsewhereTest::aRepetitionIsMarkedInOneStep()
{
    TwoArticles given;
    QVERIFY(given.open());
    const SamePassage there = given.answer()->front();
    const auto marked = given.mark(there);
    QVERIFY(marked);
    QVERIFY(!marked->wasThere);
    ClaimSet &claims = given.reader.session.claims();
    const Claim *claim = claims.statedBy(given.here);
    QVERIFY(claim);
    QCOMPARE(claim->id, marked->claim);
    QCOMPARE(claim->statement, sentence);
    QCOMPARE(given.marksThere().size(), 1);
    const Highlight mark = given.marksThere().front();
    QCOMPARE(mark.id, marked->highlight);
    QCOMPARE(mark.anchors.front().exact, there.quote);
    QCOMPARE(mark.anchors.front().position, there.range);
    QCOMPARE(claims.evidenceWith(mark.id).size(), 1);
    QCOMPARE(claims.evidenceWith(mark.id).front().relation, Relation::Repeats);
    QCOMPARE(given.reader.session.undoName(), u"repeat"_s);

    given.reader.session.undo();
    QVERIFY(given.reader.saved());
    QVERIFY(!claims.statedBy(given.here));
    QCOMPARE(given.marksThere().size(), 0);
    given.reader.session.redo();
    QVERIFY(given.reader.saved());
    QCOMPARE(given.marksThere().size(), 1);
    QVERIFY(given.mark(there)->wasThere);
    QCOMPARE(given.marksThere().size(), 1);
}

void ElsewhereTest::whatIsThereIsTaken()
{
    TwoArticles given;
    QVERIFY(given.open());
    const SamePassage there = given.answer()->front();
    const ClaimId claim = given.reader.session.makeClaim(given.reader.article, given.here);
    const OpenArticlePtr article = given.reader.article;
    QVERIFY(given.reader.open(given.other));
    const OpenArticlePtr other = given.reader.article; // open while it is marked
    const HighlightId known = given.reader.mark(there.quote, u"question"_s);
    QVERIFY(given.reader.saved());
    given.reader.article = article;
    const auto marked = given.mark(there);
    QVERIFY(marked);
    QCOMPARE(marked->highlight, known);
    QCOMPARE(marked->claim, claim);
    QCOMPARE(other->highlights->all().size(), 1);
    QCOMPARE(given.reader.session.claims().all().size(), 1);
    QCOMPARE(claimRepeatedBy(given.reader.session.claims(), known), claim);
}

void ElsewhereTest::whatContradictsIsNoRepetition()
{
    TwoArticles given;
    QVERIFY(given.open());
    Session &session = given.reader.session;
    const SamePassage there = given.answer()->front();
    const ClaimId claim = session.makeClaim(given.reader.article, given.here);
    const OpenArticlePtr article = given.reader.article;
    QVERIFY(given.reader.open(given.other));
    const OpenArticlePtr other = given.reader.article;
    const HighlightId known = given.reader.mark(there.quote);
    QVERIFY(link(session, linkEnd(session, claim), linkEnd(other, known), Relation::Contradicts));
    QVERIFY(given.reader.saved());
    given.reader.article = article;
    const auto marked = given.mark(there);
    QVERIFY(marked && marked->wasThere);
    const QList<Evidence> links = session.claims().evidenceWith(known);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().relation, Relation::Contradicts);
}

void ElsewhereTest::inAnotherTextItIsLookedForAgain()
{
    TwoArticles given;
    QVERIFY(given.open());
    SamePassage there = given.answer()->front();
    const TextRange place = there.range;
    there.text += 1000;
    there.range = {0, 4};
    const auto marked = given.mark(there);
    QVERIFY(marked);
    QCOMPARE(given.marksThere().front().anchors.front().position, place);
    there.quote = u"Words that were never said by anybody in that article."_s;
    QCOMPARE(given.mark(there).error().code, ErrorCode::QuoteNotFound);
}

} // namespace florilegium
