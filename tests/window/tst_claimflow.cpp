// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Thirty claims over twelve real news pages, and two disputes among them, by keyboard alone.

#include "panels/elsewherepanel.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"
#include "patience.h"
#include "vector/loadvector.h"
#include "window/claimexporting.h"
#include "window/flow_tests.h"
#include "window/givenflow.h"
#include "window/ledgering.h"
#include "window/linking.h"
#include "window/pages.h"
#include "window/readingside.h"
#include "window/seenelsewhere.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int allClaims = 30;

const QString upper = u"upper respiratory infection"_s;
const QString lower = u"lower respiratory"_s;
const QString upstairs = u"Going upstairs to bed"_s;
const QString resident = u"third Beijing resident"_s;
const QString xilingol = u"patient from Xilingol"_s;
const QString reason = u"another article says otherwise"_s;

using History = QList<StatusChange>;

QHash<ClaimId, History> histories(GivenFlow &given)
{
    QHash<ClaimId, History> all;
    for (const Claim &claim : given.session.claims().all())
        all.insert(claim.id, given.stored().history(claim.id).value_or(History()));
    return all;
}

QList<Claim> withStatus(GivenFlow &given, Status status)
{
    QList<Claim> found = given.session.claims().all();
    found.removeIf([status](const Claim &claim) { return claim.status != status; });
    return found;
}

LedgerPage &ledger(GivenFlow &given)
{
    return *given.window.pages()->ledger();
}

void goToLedger(GivenFlow &given)
{
    given.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownLedger());
    QTRY_VERIFY(ledger(given).table()->hasFocus());
    QTRY_VERIFY(ledger(given).model().isIdle());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// The steps -----------------------------------------------------------------------------------------------------------

/// All but those that the disputes are about.
void claimsAreMade(GivenFlow &given, const QString &)
{
    constexpr std::array letters{
        std::pair(Qt::Key_T, Status::Attributed), std::pair(Qt::Key_S, Status::Speculated),
        std::pair(Qt::Key_U, Status::Supported),  std::pair(Qt::Key_V, Status::Verified),
        std::pair(Qt::Key_R, Status::Refuted),    std::pair(Qt::Key_W, Status::Withdrawn),
    };
    int made = 0;
    for (int row = 0; row < SavedPages::count; ++row) {
        given.openArticle(row);
        const int here = row < 3 ? 3 : 2;
        for (int number = 1; number <= here; ++number) {
            given.takeSentence(number);
            const ClaimId id = given.claim();
            QVERIFY(!id.isNull());
            const auto &[letter, status] = letters.at(std::size_t(made++) % letters.size());
            given.press(Qt::Key_S, Qt::ControlModifier);
            given.press(letter);
            QTRY_COMPARE(given.session.claims().find(id)->status, status);
        }
    }
    QCOMPARE(given.session.claims().all().size(), allClaims - 3);
}

/// What a patient says stands in other articles, too; one of them says of his illness what the first one does not.
void aDisputeIsFoundBySeenElsewhere(GivenFlow &given, const QString &)
{
    given.openPage(upper);
    given.takeSentence(upper);
    const ClaimId disputed = given.claim();
    given.press(Qt::Key_L);
    QVERIFY(!given.window.side().linking().held().isNull());
    given.takeSentence(upstairs);
    const ClaimId repeated = given.claim();
    QVERIFY(!disputed.isNull() && !repeated.isNull());
    const OpenArticlePtr first = given.window.pane().article();
    const SeenElsewhere &elsewhere = given.window.side().elsewhere();
    given.press(Qt::Key_R);
    QTRY_VERIFY(elsewhere.isOpen() && elsewhere.current());
    QTRY_VERIFY(elsewhere.panel()->list()->hasFocus());
    given.press(Qt::Key_M);
    QTRY_COMPARE(given.evidence(repeated, Relation::Repeats), 1);
    QTRY_VERIFY(elsewhere.current() && elsewhere.current()->isMarked);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.pane().article() != first && given.view()->hasFocus());
    given.takeSentence(lower);
    given.press(Qt::Key_C, Qt::ShiftModifier);
    QTRY_COMPARE(given.evidence(disputed, Relation::Contradicts), 1);
}

/// Where the hunter lives: one paper says Beijing, another one Xilingol.
void aDisputeIsFoundByContradiction(GivenFlow &given, const QString &)
{
    given.openPage(resident);
    given.takeSentence(resident);
    const ClaimId disputed = given.claim();
    QVERIFY(!disputed.isNull());
    given.press(Qt::Key_L);
    given.openPage(xilingol);
    given.takeSentence(xilingol);
    given.press(Qt::Key_C, Qt::ShiftModifier);
    QTRY_COMPARE(given.evidence(disputed, Relation::Contradicts), 1);
    QVERIFY(given.window.side().linking().held().isNull());
    QCOMPARE(given.session.claims().all().size(), allClaims);
}

/// A claim of one article gets passages of two others, each in its relation.
void evidenceIsLinkedAcrossArticles(GivenFlow &given, const QString &)
{
    struct Link
    {
        QString words;
        Qt::Key letter;
        Relation relation;
    };
    const std::array links{Link{u"confirmed the presence of water vapor"_s, Qt::Key_P, Relation::Supports},
                           Link{u"strong signal of water vapor"_s, Qt::Key_Q, Relation::Qualifies}};
    for (const Link &link : links) {
        given.openPage(u"traces of water vapor above the surface"_s);
        given.press(Qt::Key_Home, Qt::ControlModifier);
        given.press(Qt::Key_Period);
        QTRY_VERIFY(given.view()->currentHighlight());
        const Claim *claim = given.session.claims().statedBy(*given.view()->currentHighlight());
        QVERIFY(claim);
        const ClaimId id = claim->id;
        given.press(Qt::Key_L);
        given.openPage(link.words);
        given.takeSentence(link.words);
        given.press(Qt::Key_L, Qt::ShiftModifier);
        GivenFlow::choose(link.letter);
        QTRY_COMPARE(given.evidence(id, link.relation), 1);
    }
}

void theLedgerIsFilteredAndEdited(GivenFlow &given, const QString &)
{
    given.settle();
    goToLedger(given);
    QTRY_COMPARE(ledger(given).model().rowCount(), allClaims);
    given.tabTo(ledger(given).words());
    given.type(u"relation:contradicts"_s);
    QTRY_COMPARE(ledger(given).model().rowCount(), 2);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(ledger(given).table()->hasFocus());
    given.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(ledger(given).selected().size(), 2);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_Y);
    given.press(Qt::Key_D);
    given.type(reason);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(withStatus(given, Status::Disputed).size(), 2);
    QCOMPARE(withStatus(given, Status::Disputed).front().reason, reason);
    QTRY_VERIFY(ledger(given).table()->hasFocus());
    given.press(Qt::Key_Z, Qt::ControlModifier); // both in one step
    QTRY_COMPARE(withStatus(given, Status::Disputed).size(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(withStatus(given, Status::Disputed).size(), 2);
    QTRY_COMPARE(given.session.unsaved(), 0);
}

/// What is filtered as a table, everything as Markdown.
void theLedgerIsExported(GivenFlow &given, const QString &folder)
{
    const QString table = folder + u"/disputed.csv"_s;
    given.press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    given.answer(table);
    QTRY_VERIFY(bytesOf(table).contains(resident.toUtf8()));
    QVERIFY(bytesOf(table).contains(upper.toUtf8()));
    QVERIFY(!bytesOf(table).contains(upstairs.toUtf8())); // nobody contradicts it
    given.tabTo(ledger(given).words());
    given.press(Qt::Key_Escape);
    QTRY_COMPARE(ledger(given).model().rowCount(), allClaims);
    given.press(Qt::Key_Down);
    QTRY_VERIFY(ledger(given).table()->hasFocus());
    given.press(Qt::Key_Home); // one row alone: all are exported
    const QDir notes(folder + u"/claims"_s);
    QVERIFY(notes.mkpath(u"."_s));
    given.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    given.answer(notes.path());
    const auto written = [&] {
        QByteArray all;
        for (const QString &name : notes.entryList({u"*.md"_s}))
            all += bytesOf(notes.filePath(name));
        return all;
    };
    QTRY_VERIFY(written().contains(resident.toUtf8()) && written().contains(upstairs.toUtf8()));
    goToLedger(given);
    given.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the page of the claim
    QTRY_VERIFY(given.window.actions().present().testFlag(Need::ClaimPage));
    const QString map = folder + u"/map.svg"_s;
    given.window.side().ledgering().exporting().setVector(&loadVector); // as the program's composition does
    given.press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    given.answer(map);
    QTRY_VERIFY(bytesOf(map).contains("<svg"));
}

/// A status that is taken back stays in the history, with the one that holds again after it.
void theHistoryOutlivesUndo(GivenFlow &given, const QString &)
{
    goToLedger(given);
    given.press(Qt::Key_Home);
    const ClaimId id = ledger(given).selected().value(0);
    const Claim *claim = given.session.claims().find(id);
    QVERIFY(claim);
    const Status before = claim->status;
    const bool isRefuted = before == Status::Refuted;
    const Status other = isRefuted ? Status::Verified : Status::Refuted;
    const qsizetype entries = given.stored().history(id)->size();
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(isRefuted ? Qt::Key_V : Qt::Key_R);
    QTRY_COMPARE(given.session.claims().find(id)->status, other);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.session.claims().find(id)->status, before);
    QTRY_COMPARE(given.session.unsaved(), 0);
    const History history = given.stored().history(id).value_or(History());
    QCOMPARE(history.size(), entries + 2);
    QCOMPARE(history.at(entries).status, other);
    QCOMPARE(history.back().status, before);
    for (const Claim &disputed : withStatus(given, Status::Disputed))
        QCOMPARE(given.stored().history(disputed.id)->back().reason, reason);
}

} // namespace

void ClaimFlowTest::thirtyClaimsByKeyboardAlone()
{
    constexpr std::array<FlowStep, 7> steps{
        claimsAreMade,
        aDisputeIsFoundBySeenElsewhere,
        aDisputeIsFoundByContradiction,
        evidenceIsLinkedAcrossArticles,
        theLedgerIsFilteredAndEdited,
        theLedgerIsExported,
        theHistoryOutlivesUndo,
    };
    const SavedPages pages;
    if (!pages.areHere())
        QSKIP("the pages of ../shared/corpora are not here");
    std::optional<GivenFlow> given(std::in_place, pages.folder());
    given->addPages(pages);
    takeSteps(*given, pages.folder(), steps);
    if (QTest::currentTestFailed())
        return;
    const QHash<ClaimId, History> before = histories(*given);
    QCOMPARE(before.size(), allClaims);
    given.reset(); // window and library
    given.emplace(pages.folder());
    QTRY_COMPARE(given->session.claims().all().size(), allClaims);
    QVERIFY(histories(*given) == before);
    goToLedger(*given);
    QTRY_COMPARE(ledger(*given).model().rowCount(), allClaims);
    QCOMPARE(withStatus(*given, Status::Disputed).size(), 2);
}

} // namespace florilegium::testing
