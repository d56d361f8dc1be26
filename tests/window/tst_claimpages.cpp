// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passagelistmodel.h"
#include "panels/claimcolumn.h"
#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/claimpanel.h"
#include "panels/mapcard.h"
#include "panels/peoplefield.h"
#include "panels/sidebar.h"
#include "panels/statementeditor.h"
#include "panels/statuschooser.h"
#include "panels/talllist.h"
#include "patience.h"
#include "vector/loadvector.h"
#include "window/claimexporting.h"
#include "window/claims_tests.h"
#include "window/givenledger.h"
#include "window/ledgering.h"
#include "window/linking.h"
#include "window/messages.h"
#include "window/openedtext.h"
#include "window/statusline.h"

#include <QDir>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// Over the page, of a claim that a sentence states, with the keyboard in the statement.
const ClaimPanel *openedPanel(GivenWindow &given)
{
    given.openArticle();
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_S, Qt::Key_C, Qt::Key_C})
        given.press(key);
    return given.window.findChild<ClaimPanel *>();
}

} // namespace

void ClaimPagesTest::thePageShowsForAndAgainst()
{
    GivenLedger given(threeStatements);
    const Evidence against{.id = EvidenceId::make(),
                           .claim = given.claims.at(1),
                           .relation = Relation::Contradicts,
                           .highlight = given.passages.at(2).id,
                           .created = GivenLibrary::now()};
    given.given.put(addEvidence(against));
    given.openPage(1);
    const ClaimColumn &column = given.claimPage().column();
    QTRY_COMPARE(column.passagesFor->model()->rowCount(), 1);
    QCOMPARE(column.passagesAgainst->model()->rowCount(), 1);
    QTRY_VERIFY(column.passagesFor->hasFocus());
    QVERIFY(!column.map->isVisible());
    const auto leftOf = [&given](const QWidget *part) { return part->mapTo(&given.window, QPoint()).x(); };
    const auto topOf = [&given](const QWidget *part) { return part->mapTo(&given.window, QPoint()).y(); };
    QTRY_VERIFY(leftOf(column.passagesAgainst) > leftOf(column.passagesFor) + column.passagesFor->width());
    given.window.resize(700, 800);
    QTRY_COMPARE(leftOf(column.passagesAgainst), leftOf(column.passagesFor));
    QTRY_VERIFY(topOf(column.passagesAgainst) >= topOf(column.passagesFor) + column.passagesFor->height());
}

void ClaimPagesTest::thePageIsEdited()
{
    GivenLedger given(threeStatements);
    given.openPage(1);
    given.press(Qt::Key_E);
    const ClaimHead *head = given.claimPage().column().head;
    QTRY_VERIFY(head->statement()->hasFocus());
    type(u"Doors slam"_s);
    given.press(Qt::Key_Tab);
    QVERIFY(head->status()->hasFocus());
    QCOMPARE(given.claim(1).statement, u"Doors slam"_s);
    QCOMPARE(given.window.navigation().title(), u"Doors slam"_s);
    given.press(Qt::Key_Space);
    StatusChooser *chooser = given.window.side().ledgering().chooser();
    QVERIFY(chooser && chooser->isVisible());
    given.press(Qt::Key_T);
    given.press(Qt::Key_Return);
    QCOMPARE(given.claim(1).status, Status::Attributed);
    QTRY_VERIFY(head->status()->hasFocus());
    for (int step = 0; step < 3; ++step)
        given.press(Qt::Key_Tab);
    QVERIFY(head->people()->hasFocus());
    type(u"A. Smith"_s);
    given.press(Qt::Key_Tab);
    QCOMPARE(given.claim(1).attributedTo, QStringList{u"A. Smith"_s});
    QVERIFY(head->question()->hasFocus());
    type(u"Which doors?"_s);
    given.press(Qt::Key_Return);
    QCOMPARE(given.claim(1).openQuestion, u"Which doors?"_s);
}

void ClaimPagesTest::whatIsLookedAtStaysAsItIs()
{
    GivenLedger given(threeStatements);
    // As merging and other programs may leave them.
    Claim odd = given.claim(1);
    odd.statement = u"Doors  shut"_s;
    odd.openQuestion = u"When?\nWhy?"_s;
    odd.attributedTo = {u"Smith; Jones"_s};
    given.session.perform({u"claim.edit"_s, {record(std::optional(given.claim(1)), std::optional(odd))}});
    QTRY_COMPARE(given.session.unsaved(), 0);
    QTRY_VERIFY(given.page().model().isIdle());
    given.openPage(1);
    const ClaimHead *head = given.claimPage().column().head;
    for (QWidget *field : std::initializer_list<QWidget *>{head->statement(), head->people(), head->question()}) {
        field->setFocus();
        given.press(Qt::Key_Tab);
    }
    given.claimPage().hide();
    QCOMPARE(given.claim(1), odd);
    given.session.undo();
    QVERIFY(!given.session.canUndo()); // looking was no step
}

void ClaimPagesTest::passagesAreWorkedByKeys()
{
    GivenLedger given(threeStatements);
    given.openPage(1);
    const ClaimColumn &column = given.claimPage().column();
    QTRY_VERIFY(column.passagesFor->hasFocus());
    given.press(Qt::Key_F2);
    QVERIFY(qobject_cast<StatementEditor *>(QApplication::focusWidget()));
    type(u"in the first line"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.session.claims().evidenceOf(given.claims.at(1)).front().comment, u"in the first line"_s);
    QTRY_VERIFY(column.passagesFor->hasFocus());
    given.press(Qt::Key_R); // perhaps before the comment is shown
    QVERIFY(given.menu());
    QTest::keyClick(given.menu(), Qt::Key_C);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 1);
    QCOMPARE(column.passagesAgainst->model()->index(0, 0).data(PassageListModel::CommentRole).toString(),
             u"in the first line"_s);
    QTRY_COMPARE(column.passagesFor->model()->rowCount(), 0);
    given.window.activateWindow(); // offscreen, a menu that is gone leaves no window active
    QTRY_VERIFY(column.passagesAgainst->hasFocus()); // where the passage went
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 1);
}

void ClaimPagesTest::aCommentIsWrittenWhileAThemeIsChosen()
{
    GivenLedger given(threeStatements);
    const Theme theme = given.given.putTheme(u"openness"_s);
    QTRY_VERIFY(given.session.themes().find(theme.id));
    given.openPage(1);
    TallList *passages = given.claimPage().column().passagesFor;
    QTRY_VERIFY(passages->hasFocus());
    const auto choose = [&] {
        given.window.sidebar()->showTheme(theme.id);
        return given.window.actions().action(ActionId::RenameTheme)->isEnabled();
    };
    QTRY_VERIFY(choose());
    passages->setFocus(Qt::OtherFocusReason);
    given.press(Qt::Key_F2);
    QVERIFY(qobject_cast<StatementEditor *>(QApplication::focusWidget()));
}

void ClaimPagesTest::theMapIsWalkedAndSaved()
{
    GivenLedger given(threeStatements);
    given.link(1, 0, Relation::Supports);
    given.link(1, 2, Relation::Contradicts);
    given.openPage(1);
    ClaimMap *map = given.claimPage().column().map;
    QTRY_VERIFY(map->isVisible());
    QCOMPARE(map->cards().size(), 3);
    ClaimExporting &exporting = given.window.side().ledgering().exporting();
    exporting.setVector(&loadVector);
    const QString path = given.given.folder() + u"/map.svg"_s;
    exporting.saveMapTo(path, map->placed(), u"Doors shut"_s, map->font());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<title>Doors shut</title>") && svg.contains("contradicts"));
    map->cards().front()->setFocus(Qt::TabFocusReason);
    given.press(Qt::Key_Right);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.claimPage().claim(), given.claims.at(2));
    given.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(given.claimPage().claim(), given.claims.at(1));
}

void ClaimPagesTest::whatCannotBeExportedIsNamed()
{
    GivenLedger given(threeStatements);
    ClaimExporting &exporting = given.window.side().ledgering().exporting();
    QSignalSpy finished(&exporting, &ClaimExporting::finished);
    const QDir folder(given.given.folder() + u"/claims"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QFile broken(folder.filePath(u"broken.md"_s));
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write(QByteArray("---\nflorilegium-id: ") + given.claims.front().text.toUtf8() + "\n---\ncaf\xe9\n");
    broken.close();
    exporting.exportTo(folder.path(), given.page().filter(), {}, LedgerExportOptions::Form::Markdown);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(given.window.messages().kind(), Messages::Kind::Problem);
    const QString said = given.window.messages().text();
    QVERIFY2(said.contains(u"broken.md is damaged"_s) && said.contains(u"The rest is in "_s), qPrintable(said));
    QCOMPARE(folder.entryList({u"*.md"_s}).size(), 4); // that one, two claims, and the table
}

void ClaimPagesTest::escLeadsBackToTheLedger()
{
    GivenLedger given(threeStatements);
    given.openPage(2);
    given.press(Qt::Key_Escape);
    QTRY_VERIFY(given.window.pages()->shownLedger());
    QTRY_VERIFY(given.table().hasFocus());
    QCOMPARE(given.table().currentIndex().row(), 2);
    given.openPage(2);
    given.press(Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownLedger());
    QTRY_COMPARE(given.page().model().rowCount(), 2);
}

void ClaimPagesTest::linkingByTwoKeys_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<Relation>("relation");
    QTest::newRow("states") << Qt::Key_S << Relation::States;
    QTest::newRow("supports") << Qt::Key_P << Relation::Supports;
    QTest::newRow("contradicts") << Qt::Key_C << Relation::Contradicts;
    QTest::newRow("qualifies") << Qt::Key_Q << Relation::Qualifies;
    QTest::newRow("repeats") << Qt::Key_R << Relation::Repeats;
}

void ClaimPagesTest::linkingByTwoKeys()
{
    QFETCH(Qt::Key, letter);
    QFETCH(Relation, relation);
    GivenLedger given(threeStatements);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_L);
    QVERIFY(given.window.status()->texts().held.contains(u"Bells ring"_s));
    given.press(Qt::Key_Down);
    given.press(Qt::Key_L, Qt::ShiftModifier);
    QMenu *menu = given.menu();
    QVERIFY(menu);
    QVERIFY(menu->actions().front()->text().contains(u"Bells ring"_s));
    QTest::keyClick(menu, letter);
    QTRY_COMPARE(given.session.claims().evidenceOf(given.claims.at(0)).size(), 2);
    const QList<Evidence> links = given.session.claims().evidenceWith(given.claims.at(1));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().relation, relation);
    QVERIFY(given.window.status()->texts().held.isEmpty());
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(given.session.claims().evidenceOf(given.claims.at(0)).size(), 1);
    QVERIFY(!given.session.canUndo());
}

void ClaimPagesTest::aClaimIsLinkedToAPassage()
{
    GivenLedger given(threeStatements);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_L);
    given.openArticle();
    QVERIFY2(given.window.status()->texts().held.contains(u"Bells ring"_s), "held from page to page");
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(given.menu());
    QTest::keyClick(given.menu(), Qt::Key_C);
    QTRY_COMPARE(given.session.claims().evidenceOf(given.claims.at(0)).size(), 2);
    const HighlightId passage = given.highlights().front().highlight.id;
    const QList<Evidence> links = given.session.claims().evidenceWith(passage);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().claim, given.claims.at(0));
    QCOMPARE(links.front().relation, Relation::Contradicts);
}

void ClaimPagesTest::escDropsWhatIsHeld()
{
    GivenLedger given(threeStatements);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_L);
    QVERIFY(!given.window.side().linking().held().isNull());
    given.press(Qt::Key_Escape);
    QVERIFY(given.window.side().linking().held().isNull());
    QVERIFY(given.window.status()->texts().held.isEmpty());
    given.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY2(given.window.messages().text().contains(u"Press L first"_s), "nothing is held");
    QVERIFY(!given.session.canUndo());
}

void ClaimPagesTest::claimingTwiceOpensThePanel()
{
    GivenWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_S);
    given.press(Qt::Key_C);
    QCOMPARE(given.session.claims().all().size(), 1);
    given.press(Qt::Key_C);
    auto *panel = given.window.findChild<ClaimPanel *>();
    QVERIFY(panel && panel->isVisible());
    QVERIFY(panel->head()->statement()->hasFocus());
    type(u"One door is open"_s);
    given.press(Qt::Key_Return);
    QVERIFY(panel->head()->status()->hasFocus());
    given.press(Qt::Key_Space);
    given.press(Qt::Key_U);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(panel->head()->status()->hasFocus());
    given.press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(given.window.pane().view()->hasFocus());
    const Claim claim = given.session.claims().all().front();
    QCOMPARE(claim.statement, u"One door is open"_s);
    QCOMPARE(claim.status, Status::Supported);
    QCOMPARE(given.session.claims().all().size(), 1);
}

void ClaimPagesTest::thePanelGoesWithItsArticle()
{
    GivenWindow given;
    const ClaimPanel *panel = openedPanel(given);
    QVERIFY(panel && panel->isVisible());
    type(u"One door is open"_s);
    openText(given, u"windows.md"_s, "# On windows\n\nThey are shut.\n");
    QCOMPARE(given.window.navigation().title(), u"On windows"_s);
    QVERIFY(!panel->isVisible());
    QVERIFY(given.window.pane().view()->hasFocus());
    QCOMPARE(given.session.claims().all().front().statement, u"One door is open"_s); // as far as it was typed
}

void ClaimPagesTest::thePanelIsClosedFromTheText()
{
    GivenWindow given;
    const ClaimPanel *panel = openedPanel(given);
    QVERIFY(panel && panel->isVisible());
    DocumentView *view = given.window.pane().view();
    auto *close = panel->findChild<QToolButton *>(Qt::FindDirectChildrenOnly);
    QVERIFY(close && !close->accessibleName().isEmpty());
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QVERIFY(view->hasFocus());
    for (const bool holdsLink : {false, true}) {
        given.press(Qt::Key_Period); // to the highlight
        if (holdsLink)
            given.press(Qt::Key_L);
        given.press(Qt::Key_C);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectsOf({0, 3}).front().center().toPoint());
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(panel->isVisible());
        given.press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(view->hasFocus());
        QCOMPARE(given.window.side().linking().held().isNull(), !holdsLink); // what is nearer goes first
    }
}

void ClaimPagesTest::theHistorySurvivesUndo()
{
    GivenLedger given(threeStatements);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_S);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_D);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.openPage(0);
    const QAbstractItemModel *history = given.claimPage().column().history->model();
    QTRY_VERIFY(history->rowCount() >= 3);
    QCOMPARE(history->index(0, 0).data().toString(), u"Speculated"_s); // what holds now
    QCOMPARE(history->index(1, 0).data().toString(), u"Disputed"_s);
}

} // namespace florilegium::testing
