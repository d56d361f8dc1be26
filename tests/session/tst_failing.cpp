// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "session/guidedlibrary.h"
#include "session/libraryfixture.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::GuidedLibrary;
using testing::LibraryFixture;

namespace {

/// A session over a library that may refuse what is written.
struct Failing
{
    LibraryFixture fixture;
    GuidedLibrary library{*fixture.library};
    ParserHost parsers;
    Session session{library, parsers};
    OpenArticlePtr article;

    Failing()
    {
        QObject::connect(&session, &Session::opened, &session,
                         [this](const OpenArticlePtr &opened) { article = opened; });
        session.loadSets();
    }
    bool open()
    {
        session.openFile(fixture.file(u"a.md"_s, articleBytes));
        return testing::waitFor([this] { return article != nullptr; });
    }
    bool saved()
    {
        return testing::waitFor([this] { return session.unsaved() == 0 && article->text != 0; });
    }
    /// A mark, and a note on it.
    HighlightId markWithNote()
    {
        const HighlightId id = session.highlight(article, {{2, 9}}, u"claim"_s);
        session.setNote(article, id, u"Which closing?"_s);
        return id;
    }
};

} // namespace

void FailingTest::marksOfAnArticleThatCannotBeKeptGo()
{
    Failing given;
    given.library.refusesVersions = true;
    QVERIFY(given.open());
    const HighlightId id = given.markWithNote();
    QVERIFY(given.article->highlights->find(id));
    QCOMPARE(given.session.unsaved(), 2);
    QSignalSpy failed(&given.session, &Session::saveFailed);
    given.library.answer();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(given.session.unsaved(), 0);
    QVERIFY(given.article->highlights->all().isEmpty());
    QVERIFY(!given.session.canUndo());
}

void FailingTest::whatFailsTogetherLeavesNothing()
{
    Failing given;
    QVERIFY(given.open() && given.saved());
    given.library.refuses = [](const Change &) { return true; };
    const HighlightId id = given.markWithNote();
    QVERIFY(given.article->highlights->find(id));
    QSignalSpy failed(&given.session, &Session::saveFailed);
    given.library.answer();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(given.article->highlights->all().isEmpty());
    QVERIFY(!given.session.canUndo());
}

void FailingTest::whatIsWrittenAfterAFailureStays()
{
    Failing given;
    QVERIFY(given.open() && given.saved());
    given.library.refuses = [](const Change &change) { return change.name == "highlight"_L1; };
    const HighlightId id = given.markWithNote(); // the note is written, and the whole row with it
    given.library.answer();
    QVERIFY(given.saved());
    const auto kept = given.fixture.library->queries().highlight(id);
    QVERIFY(kept);
    const PlacedHighlight *shown = given.article->highlights->find(id);
    QVERIFY(shown);
    QCOMPARE(shown->highlight.note, u"Which closing?"_s);
    QCOMPARE(kept->note, u"Which closing?"_s);
    QCOMPARE(given.session.undoName(), u"note"_s);
}

} // namespace florilegium
