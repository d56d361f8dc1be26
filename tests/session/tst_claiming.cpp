// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "session/tests_session.h"

#include "library/articleedits.h"
#include "models/givenlibrary.h"
#include "session/claiming.h"
#include "session/exporting.h"
#include "session/guidedlibrary.h"
#include "session/libraryfixture.h"
#include "session/reader.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;

using testing::articleBytes;
using testing::GivenLibrary;
using testing::LibraryFixture;
using testing::Reader;
using testing::waitFor;

namespace {

/// A reader with two passages marked, of which the first states a claim.
struct Marked
{
    LibraryFixture fixture;
    std::unique_ptr<Reader> reader = std::make_unique<Reader>(*fixture.library);
    HighlightId first;
    HighlightId second;
    ClaimId claim;

    bool isReady()
    {
        if (!reader->open(fixture.file(u"article.md"_s, articleBytes)))
            return false;
        first = reader->mark(u"openness was the only road to safety"_s);
        second = reader->mark(u"he spoke of careful sharing"_s);
        claim = session().makeClaim(reader->article, first);
        return reader->saved();
    }
    Session &session() { return reader->session; }
    ClaimSet &claims() { return reader->session.claims(); }

    /// What the library knows after all was written, in a new program.
    bool reopen()
    {
        const bool saved = reader->saved();
        reader.reset();
        fixture.reopen();
        return saved;
    }
};

} // namespace

void ClaimingTest::twoPassagesAreLinkedInOneStep()
{
    Marked given;
    QVERIFY(given.isReady());
    Session &session = given.session();
    QVERIFY(linkEnd(session, ClaimId::make()).isNull());
    QVERIFY(linkEnd(given.reader->article, HighlightId::make()).isNull());
    const LinkEnd from = linkEnd(given.reader->article, given.second);
    QCOMPARE(from.words, u"he spoke of careful sharing"_s);
    const auto made = link(session, from, linkEnd(given.reader->article, given.first), Relation::Contradicts);
    QVERIFY(made && !made->made.isNull());
    QCOMPARE(given.claims().all().size(), 2);
    QCOMPARE(given.claims().contradictionsOf(given.first), (QList{std::pair(made->made, given.second)}));
    session.undo();
    QCOMPARE(given.claims().all().size(), 1);
    QVERIFY(given.claims().contradictionsOf(given.first).isEmpty());
    session.redo();
    QVERIFY(given.reopen());
    LibraryQueries &queries = given.fixture.library->queries();
    QCOMPARE(queries.claims()->size(), 2);
    QCOMPARE(queries.evidence()->size(), 3);
}

void ClaimingTest::anArticleThatIsStillBeingKeptIsLinked()
{
    Marked given;
    QVERIFY(given.reader->open(given.fixture.file(u"article.md"_s, articleBytes)));
    const HighlightId first = given.reader->mark(u"openness was the only road to safety"_s);
    const HighlightId second = given.reader->mark(u"he spoke of careful sharing"_s);
    QVERIFY(link(given.session(), linkEnd(given.reader->article, first), linkEnd(given.reader->article, second),
                 Relation::Qualifies));
    QVERIFY(given.reopen());
    const auto rows = given.fixture.library->queries().ledger({}, 0, 9);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->front().supporting, 1);
    QCOMPARE(rows->front().qualifying, 1);
}

void ClaimingTest::manyClaimsAreEditedInOneStep()
{
    Marked given;
    QVERIFY(given.isReady());
    const ClaimId other = given.session().makeClaim(given.reader->article, given.second);
    const ClaimEdit edit{.status = Status::Disputed,
                         .attributedTo = QStringList{u" The  founder "_s},
                         .kind = ClaimKind::Forecast,
                         .by = u"Ann"_s,
                         .reason = u"two versions"_s};
    QCOMPARE(editClaims(given.session(), {given.claim, other, ClaimId::make()}, edit), 2);
    QCOMPARE(given.claims().find(other)->status, Status::Disputed);
    QCOMPARE(given.claims().find(other)->attributedTo, QStringList{u"The founder"_s});
    QCOMPARE(editClaims(given.session(), {given.claim, other}, edit), 0);
    given.session().undo();
    QCOMPARE(given.claims().find(other)->status, Status::Asserted);
    given.session().redo();
    deleteClaims(given.session(), {given.claim, other});
    QVERIFY(given.claims().all().isEmpty());
    given.session().undo();
    QCOMPARE(given.claims().all().size(), 2);
}

void ClaimingTest::historyOutlivesUndoAndRestart()
{
    Marked given;
    QVERIFY(given.isReady());
    const ClaimId id = given.claim;
    editClaims(given.session(), {id}, {.status = Status::Supported, .by = u"Ann"_s, .reason = u"a letter"_s});
    editClaims(given.session(), {id}, {.status = Status::Refuted, .by = u"Bert"_s, .reason = u"it was forged"_s});
    given.session().undo();
    QVERIFY(given.reopen());
    const auto history = given.fixture.library->queries().history(id);
    QStringList said;
    for (const StatusChange &entry : *history)
        said << u"%1 %2 %3"_s.arg(toWord(entry.status), entry.by, entry.reason);
    QCOMPARE(said,
             (QStringList{u"asserted  "_s, u"supported Ann a letter"_s, u"refuted Bert it was forged"_s,
                          u"supported Ann a letter"_s}));
}

void ClaimingTest::aMergeReachesWhatLiesInTheBin()
{
    Marked given;
    QVERIFY(given.isReady());
    Session &session = given.session();
    const ClaimId other = session.makeClaim(given.reader->article, given.second);
    session.deleteHighlights(given.reader->article, {given.second});
    const QFuture<Result<void>> merged = mergeClaims(session, {given.claim, other});
    QTRY_VERIFY(merged.isFinished());
    QVERIFY(merged.result());
    QCOMPARE(given.claims().all().size(), 1);
    QVERIFY(given.reader->saved());
    LibraryQueries &queries = given.fixture.library->queries();
    const auto links = queries.evidenceOf({given.claim});
    QCOMPARE(links->size(), 2); // the passage in the bin comes back to the claim that is left
    QCOMPARE(queries.ledgerRows({given.claim})->front().supporting, 1);
    session.undo();
    session.undo();
    QVERIFY(given.reader->saved());
    QCOMPARE(queries.ledgerRows({other})->value(0).supporting, 1);
    const QFuture<Result<void>> alone = mergeClaims(session, {given.claim});
    QTRY_VERIFY(alone.isFinished());
    QCOMPARE(alone.result().error().code, ErrorCode::UnknownId);
}

void ClaimingTest::evidenceComesBackAfterARestart_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"claim", "highlight", "article"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ClaimingTest::evidenceComesBackAfterARestart()
{
    QFETCH(const QString, what);
    Marked given;
    QVERIFY(given.isReady());
    const auto isToldOf = [&given] { return !given.claims().contradictionsOf(given.second).isEmpty(); };
    QVERIFY(link(given.session(), linkEnd(given.session(), given.claim), linkEnd(given.reader->article, given.second),
                 Relation::Contradicts));
    QVERIFY(isToldOf() && given.reader->saved());
    if (what == u"claim"_s) {
        deleteClaims(given.session(), {given.claim});
    } else if (what == u"highlight"_s) {
        given.session().deleteHighlights(given.reader->article, {given.first});
    } else {
        const auto article = given.fixture.library->queries().article(given.reader->article->article.id);
        given.session().perform(deleteArticles({*article}, QDateTime::currentDateTimeUtc()));
    }
    QTRY_VERIFY(!isToldOf());
    QVERIFY(given.reopen());
    given.reader = std::make_unique<Reader>(*given.fixture.library);
    QTRY_VERIFY(given.session().canUndo()); // what was done before is read last
    QVERIFY(!isToldOf());
    given.session().undo();
    QTRY_VERIFY(isToldOf());
    QCOMPARE(given.claims().evidenceOf(given.claim).size(), 2);
    QCOMPARE(given.claims().statedBy(given.first)->id, given.claim);
    QVERIFY(given.reader->saved());
}

void ClaimingTest::whatWasDoneBeforeTheSetsCameIsInThem()
{
    const LibraryFixture fixture;
    ParserHost parsers;
    Session session(*fixture.library, parsers);
    QSignalSpy loaded(&session.claims(), &ClaimSet::reset);
    HighlightId marked;
    QObject::connect(&session, &Session::opened, &session, [&](const OpenArticlePtr &opened) {
        marked = session.highlight(opened, {{0, 9}}, u"claim"_s); // waits until the article is kept
        session.makeClaim(opened, marked);
        session.loadSets();
    });
    session.openFile(fixture.file(u"article.md"_s, articleBytes));
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(!marked.isNull() && session.claims().statedBy(marked));
    QTRY_COMPARE(session.unsaved(), 0);
    QCOMPARE(session.claims().all().size(), 1);
}

void ClaimingTest::theLedgerIsExported()
{
    Marked given;
    QVERIFY(given.isReady());
    const QString folder = given.fixture.folder.filePath(u"notes"_s);
    const auto written = [&](const QFuture<Result<ExportReport>> &exporting) {
        QFuture<Result<ExportReport>> report = exporting;
        // What is kept comes by the window's thread.
        if (!waitFor([&report] { return report.isFinished(); }))
            return QStringList();
        QStringList names;
        const auto result = report.result();
        for (const ExportedFile &file : result.value_or(ExportReport()).files)
            names << (file.written ? u"+"_s : u"="_s) + QFileInfo(file.path).fileName();
        return names;
    };
    Library &library = *given.fixture.library;
    QCOMPARE(written(exportClaims(library, LedgerFilter(), folder)),
             (QStringList{u"+openness was the only road to safety.md"_s, u"+Claims.md"_s}));
    QCOMPARE(written(exportClaims(library, {given.claim}, folder)),
             (QStringList{u"=openness was the only road to safety.md"_s, u"=Claims.md"_s}));
    QCOMPARE(written(exportClaims(library, LedgerFilter{.openQuestions = true}, folder + u"/open.csv"_s,
                                  {.form = LedgerExportOptions::Form::Csv})),
             QStringList{u"+open.csv"_s});
    QFuture<Result<QString>> copied = copiedClaim(library, given.claim);
    QTRY_VERIFY(copied.isFinished());
    QVERIFY(copied.result()->contains(u"**openness was the only road to safety**"_s));
}

void ClaimingTest::anExportThatIsNotKeptNamesTheLibrary()
{
    class FullLibrary : public testing::GuidedLibrary
    {
    public:
        using GuidedLibrary::GuidedLibrary;
        QFuture<Result<void>> saveExportStates(const QString &, const QList<ExportState> &) override
        {
            return QtFuture::makeReadyValueFuture(Result<void>(failure(ErrorCode::DiskFull)));
        }
    };
    Marked given;
    QVERIFY(given.isReady());
    FullLibrary library(*given.fixture.library);
    QFuture<Result<ExportReport>> exporting = exportClaims(library, LedgerFilter(),
                                                           given.fixture.folder.filePath(u"notes"_s));
    QTRY_VERIFY(exporting.isFinished());
    const Result<ExportReport> report = exporting.result();
    QVERIFY(report && !report->files.isEmpty() && QFileInfo::exists(report->files.front().path));
    QCOMPARE(report->failures, QList{(ExportFailure{.what = library.path(), .error = {ErrorCode::DiskFull, {}}})});
}

void ClaimingTest::aListIsExportedPageByPage()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    Highlight passage = given.putHighlight(article, u"a door"_s);
    Change more{u"highlight"_s, {}};
    for (int number = 1; number < 450; ++number) {
        passage.id = HighlightId::make();
        more.records << addHighlight(passage).records;
    }
    given.put(more);
    const QString path = given.folder() + u"/list.md"_s;
    const QFuture<Result<int>> exported = exportPassages(given.library(),
                                                         {.filter = {}, .heading = u"All"_s, .only = {}}, path);
    // Asked for while the first page is written, and answered before the last.
    const QFuture<bool> between = given.library().read([path](LibraryQueries &) { return !QFile::exists(path); });
    QTRY_VERIFY(exported.isFinished());
    QCOMPARE(exported.result().value_or(-1), 450);
    QVERIFY(between.result());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("> a door"), 450);
}

} // namespace florilegium
