// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "session/libraryfixture.h"
#include "session/pagerules.h"
#include "session/reader.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::LibraryFixture;
using testing::Reader;
using testing::waitFor;

namespace {

/// A page of a site: an article with a box in its middle, and teasers behind it.
QByteArray pageOf(const QByteArray &name, const QByteArray &box)
{
    return "<!DOCTYPE html><html><head><title>The " + name
        + " door</title>"
          "<link rel=\"canonical\" href=\"https://www.example.org/"
        + name
        + "\"></head><body>"
          "<nav class=\"site-menu\"><a href=\"/a\">Home</a> <a href=\"/b\">World</a></nav>"
          "<main id=\"content\"><article><h1>The "
        + name
        + " door</h1>"
          "<p>For ten years the "
        + name
        + " door was open, and the whole town went in and out of it without asking.</p>"
          "<p>People close to the "
        + name
        + " house say that it will stay shut until further notice, whatever may come.</p>"
          "<aside class=\"box newsletter\"><p>"
        + box
        + "</p></aside>"
          "<p>In March the keeper said that an open door was the only road to safety, and he said it twice.</p>"
          "<p>In June he spoke of careful opening, which nobody asked him to explain at that time of the "
        + name
        + " year.</p>"
          "</article></main>"
          "<footer class=\"site-footer\"><p>Imprint of the paper</p></footer></body></html>";
}

const QByteArray page = pageOf("first", "Sign up for our newsletter about doors.");
const QString boxWords = u"Sign up for our newsletter"_s;
const QString laterWords = u"he spoke of careful opening"_s;

struct Reading
{
    LibraryFixture fixture;
    std::unique_ptr<Reader> reader = std::make_unique<Reader>(*fixture.library);

    bool open(const QString &name, const QByteArray &bytes)
    {
        return reader->open(fixture.file(name, bytes)) && reader->saved();
    }
    [[nodiscard]] const OpenArticlePtr &article() const { return reader->article; }
    [[nodiscard]] bool shows(const QString &words) const { return article()->document->text().contains(words); }
    bool becomes(const QString &words, bool shown)
    {
        return waitFor([&] { return shows(words) == shown; }) && reader->saved();
    }
    [[nodiscard]] QString markOfBox() const
    {
        for (const LeftOut &piece : article()->document->leftOut()) {
            if (piece.text.startsWith(boxWords))
                return ownMark(article()->document->leftOut(), piece);
        }
        return {};
    }
    void restart()
    {
        reader.reset();
        fixture.reopen();
        reader = std::make_unique<Reader>(*fixture.library);
    }
};

} // namespace

void RulesTest::wordsComeBack_data()
{
    QTest::addColumn<bool>("wholePage");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << false << QStringList() << u""_s;
    QTest::newRow("whole page") << true << QStringList() << u"whole-page"_s;
    QTest::newRow("a piece") << false << QStringList{u"main>aside.box"_s} << u"keep:main>aside.box"_s;
    QTest::newRow("sorted, once") << false << QStringList{u"b"_s, u"a=1"_s, u"b"_s} << u"keep:a=1 keep:b"_s;
    QTest::newRow("both") << true << QStringList{u"a"_s} << u"whole-page keep:a"_s;
}

void RulesTest::wordsComeBack()
{
    QFETCH(const bool, wholePage);
    QFETCH(const QStringList, kept);
    QFETCH(const QString, word);
    QCOMPARE(rulesWord({.wholePage = wholePage, .kept = kept}), word);
    const ParseOptions again = parseOptionsFrom(word);
    QCOMPARE(again.wholePage, wholePage);
    QCOMPARE(rulesWord(again), word);
}

void RulesTest::sitesHaveNames_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("site");
    QTest::newRow("www") << u"https://www.Example.org/a?b"_s << u"example.org"_s;
    QTest::newRow("other") << u"http://news.example.org"_s << u"news.example.org"_s;
    QTest::newRow("file") << u"file:///tmp/a.html"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void RulesTest::sitesHaveNames()
{
    QFETCH(const QString, address);
    QTEST(siteOf(address), "site");
}

void RulesTest::aPieceIsBroughtBackAndGoesAgain()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    QVERIFY(!reading.shows(boxWords));
    const TextId first = reading.article()->text;
    const QString mark = reading.markOfBox();
    QVERIFY2(mark.endsWith(u"aside.box.newsletter"_s), qPrintable(mark));
    Session &session = reading.reader->session;
    session.bringBack(reading.article(), mark, RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, true));
    QVERIFY(reading.markOfBox().isEmpty());
    QVERIFY(reading.article()->text != first);
    QCOMPARE(reading.article()->options.kept, QStringList{mark});
    QCOMPARE(session.undoName(), u"rules.keep"_s);
    session.undo();
    QVERIFY(reading.becomes(boxWords, false));
    QCOMPARE(reading.article()->text, first); // the same text, not one more
    session.redo();
    QVERIFY(reading.becomes(boxWords, true));
    session.dropRule(reading.article(), mark, RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, false));
}

void RulesTest::highlightsAndThePlaceComeAlong()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    const HighlightId id = reading.reader->mark(laterWords);
    QVERIFY(reading.reader->saved());
    Session &session = reading.reader->session;
    const qsizetype at = reading.article()->document->text().indexOf(u"In June"_s);
    session.savePlace(reading.article(),
                      {.offset = at, .pixels = 3, .progress = 0.5, .when = QDateTime::currentDateTimeUtc()});
    session.bringBack(reading.article(), reading.markOfBox(), RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, true));
    const auto wordsOf = [&] {
        const PlacedHighlight *placed = reading.article()->highlights->find(id);
        return placed && !placed->isOrphan() ? reading.article()->document->text(placed->ranges.front()).toString()
                                             : QString();
    };
    QCOMPARE(wordsOf(), laterWords);
    QCOMPARE(reading.article()->place.offset, reading.article()->document->text().indexOf(u"In June"_s));
    QVERIFY(reading.article()->place.offset > at);
    // What is marked in this text is there in the other one too.
    const HighlightId second = reading.reader->mark(u"the only road to safety"_s);
    QVERIFY(reading.reader->saved());
    session.dropRule(reading.article(), reading.article()->options.kept.front(), RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, false));
    QCOMPARE(wordsOf(), laterWords);
    QVERIFY(!reading.article()->highlights->find(second)->isOrphan());
}

void RulesTest::theWholePageAndTheArticleByOneSwitch()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    Session &session = reading.reader->session;
    QVERIFY(!reading.shows(u"Imprint of the paper"_s));
    session.showWholePage(reading.article(), true);
    QVERIFY(reading.becomes(u"Imprint of the paper"_s, true));
    QVERIFY(reading.shows(boxWords));
    session.showWholePage(reading.article(), false);
    QVERIFY(reading.becomes(u"Imprint of the paper"_s, false));
    session.undo();
    QVERIFY(reading.becomes(u"Imprint of the paper"_s, true));
}

void RulesTest::choicesAreThereAfterReopening()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    const ArticleId id = reading.article()->article.id;
    reading.reader->session.bringBack(reading.article(), reading.markOfBox(), RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, true));
    reading.reader->session.undo();
    QVERIFY(reading.becomes(boxWords, false));
    reading.restart();
    QVERIFY(reading.reader->open(id));
    QVERIFY(!reading.shows(boxWords)); // though the text with it is the newer one
    QVERIFY(!reading.article()->olderVersion);
    QCOMPARE(reading.fixture.library->queries().newestText(id)->first, reading.article()->text);
}

void RulesTest::aRuleOfTheSiteHoldsForNewArticles()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    Session &session = reading.reader->session;
    session.bringBack(reading.article(), reading.markOfBox(), RuleScope::Site);
    QVERIFY(reading.becomes(boxWords, true));
    QCOMPARE(session.undoName(), u"rules.site"_s);
    QCOMPARE(session.siteRules(u"example.org"_s).result()->size(), 1);
    // In the window, and where there is none.
    QVERIFY(reading.open(u"second.html"_s, pageOf("second", "Sign up for our newsletter, it is about other things.")));
    QVERIFY(reading.shows(boxWords));
    const auto loaded = loadFile(
        reading.fixture.file(u"third.html"_s, pageOf("third", "Sign up for our newsletter now.")));
    const auto added = addSource(*reading.fixture.library, *loaded, QDateTime::currentDateTimeUtc());
    QVERIFY(added && added->isNew);
    QVERIFY(added->document->text().contains(boxWords));
    // Another site is left alone.
    QVERIFY(
        reading.open(u"other.html"_s,
                     pageOf("fourth", "Sign up for our newsletter of old.").replace("www.example.org", "example.net")));
    QVERIFY(!reading.shows(boxWords));
    // One step takes all of it back.
    session.undo();
    QVERIFY(reading.reader->saved());
    QVERIFY(session.siteRules(u"example.org"_s).result()->isEmpty());
    QVERIFY(reading.open(u"fifth.html"_s, pageOf("fifth", "Sign up for our newsletter at last.")));
    QVERIFY(!reading.shows(boxWords));
}

void RulesTest::aNewVersionIsShownByTheSameRules()
{
    Reading reading;
    QVERIFY(reading.open(u"first.html"_s, page));
    const ArticleId id = reading.article()->article.id;
    reading.reader->session.bringBack(reading.article(), reading.markOfBox(), RuleScope::Article);
    QVERIFY(reading.becomes(boxWords, true));
    QVERIFY(reading.open(u"again.html"_s, QByteArray(page).replace("he said it twice", "he said it three times")));
    QCOMPARE(reading.article()->article.id, id);
    QVERIFY(reading.shows(u"three times"_s));
    QVERIFY(reading.shows(boxWords));
}

void RulesTest::piecesOfOtherFormatsComeBackToo()
{
    Reading reading;
    QVERIFY(
        reading.open(u"a.md"_s, "---\ntitle: On doors\nmood: calm\n---\n\n# On doors\n\nThe first door is open.\n"));
    QVERIFY(!reading.shows(u"mood: calm"_s));
    const auto pieces = reading.article()->document->leftOut();
    QCOMPARE(pieces.size(), 1);
    reading.reader->session.bringBack(reading.article(), ownMark(pieces, pieces.front()), RuleScope::Article);
    QVERIFY(reading.becomes(u"mood: calm"_s, true));
    QVERIFY(reading.shows(u"The first door is open."_s));
    reading.reader->session.undo();
    QVERIFY(reading.becomes(u"mood: calm"_s, false));
}

} // namespace florilegium
