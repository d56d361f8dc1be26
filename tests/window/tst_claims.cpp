// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimcolumn.h"
#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/claimpage.h"
#include "panels/claimpanel.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"
#include "panels/mapcard.h"
#include "panels/peoplefield.h"
#include "panels/statementeditor.h"
#include "panels/statuschooser.h"
#include "panels/talllist.h"
#include "session/claiming.h"
#include "vector/loadvector.h"
#include "window/claimexporting.h"
#include "window/givenwindow.h"
#include "window/ledgering.h"
#include "window/linking.h"
#include "window/messages.h"
#include "window/pages.h"
#include "window/statusline.h"
#include "window/tests_window.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A window over a library with these claims, each stated by a passage of an article of its own, and the ledger of them
/// sorted by statement.
class GivenLedger : public GivenWindow
{
public:
    explicit GivenLedger(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            articles.append(given.putArticle(u"On "_s + statement));
            passages.append(given.putHighlight(articles.back(), statement));
            claims.append(given.putClaim(passages.back(), statement, Status::Asserted).id);
        }
        QTRY_COMPARE(session.claims().all().size(), statements.size());
        openLedger();
    }
    void openLedger()
    {
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(window.pages()->shownLedger());
        QTRY_VERIFY(table().hasFocus());
        if (page().ledgerView().sort != LedgerColumn::Statement)
            page().sortBy(LedgerColumn::Statement);
        QTRY_VERIFY(page().model().isIdle());
    }
    [[nodiscard]] LedgerPage &page() { return *window.pages()->ledger(); }
    [[nodiscard]] LedgerTable &table() { return *page().table(); }
    [[nodiscard]] ClaimPage &claimPage() { return *window.pages()->claim(); }
    [[nodiscard]] const Claim &claim(int number) { return *session.claims().find(claims.at(number)); }
    void goTo(int row, LedgerColumn column)
    {
        press(Qt::Key_Home);
        while (table().currentIndex().row() < row)
            press(Qt::Key_Down);
        for (int step = 0; step < ledgerColumnCount && table().currentIndex().column() != int(column); ++step)
            press(table().horizontalHeader()->visualIndex(table().currentIndex().column())
                          < table().horizontalHeader()->visualIndex(int(column))
                      ? Qt::Key_Right
                      : Qt::Key_Left);
        QCOMPARE(table().currentIndex().column(), int(column));
    }
    void openPage(int row)
    {
        goTo(row, LedgerColumn::Statement);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.pages()->shownClaim());
        QTRY_VERIFY(claimPage().isIdle());
    }
    void link(int from, int to, Relation relation)
    {
        QVERIFY(florilegium::link(session, linkEnd(session, claims.at(from)), linkEnd(session, claims.at(to)), relation));
        QTRY_COMPARE(session.unsaved(), 0);
    }
    [[nodiscard]] QStringList statements()
    {
        QStringList statements;
        for (int row = 0; row < page().model().rowCount(); ++row)
            statements << page().model().index(row, 0).data().toString();
        return statements;
    }
    /// A menu that has just opened.
    [[nodiscard]] static QMenu *menu()
    {
        QMenu *menu = nullptr;
        (void)QTest::qWaitFor([&menu] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); });
        return menu;
    }

    QList<Article> articles;
    QList<Highlight> passages;
    QList<ClaimId> claims;
};

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

const QStringList three{u"Bells ring"_s, u"Doors shut"_s, u"Locks click"_s};

} // namespace

void ClaimsTest::theLedgerOpensWithTheKey()
{
    GivenLedger given(three);
    QCOMPARE(given.statements(), three);
    QCOMPARE(given.page().selected().size(), 1);
    QVERIFY(given.table().currentIndex().isValid());
    QCOMPARE(given.window.navigation().shelfName(), u"Claims"_s);
    QVERIFY(given.window.actions().action(ActionId::StatusDisputed)->isEnabled());
    QVERIFY(!given.window.actions().action(ActionId::Highlight)->isEnabled());
}

void ClaimsTest::aStatementIsEditedInPlace()
{
    GivenLedger given(three);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_Return);
    QVERIFY(qobject_cast<StatementEditor *>(QApplication::focusWidget()));
    type(u"Zithers  ring"_s); // all was selected
    given.press(Qt::Key_Return);
    QCOMPARE(given.claim(0).statement, u"Zithers ring"_s);
    QTRY_COMPARE(given.statements(), (QStringList{u"Doors shut"_s, u"Locks click"_s, u"Zithers ring"_s}));
    QCOMPARE(given.table().currentIndex().row(), 2); // it is still the same claim
    QTRY_VERIFY(given.table().hasFocus());
    given.press(Qt::Key_F2);
    type(u"nothing"_s);
    given.press(Qt::Key_Escape);
    QCOMPARE(given.claim(0).statement, u"Zithers ring"_s);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.statements(), three);
    QVERIFY(!given.session.canUndo());
}

void ClaimsTest::enterOnACountOpensTheClaim()
{
    GivenLedger given(three);
    given.goTo(1, LedgerColumn::For);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.pages()->shownClaim());
    QCOMPARE(given.claimPage().claim(), given.claims.at(1));
    QCOMPARE(given.window.navigation().title(), u"Doors shut"_s);
}

void ClaimsTest::aStatusIsChosenWithAReason()
{
    GivenLedger given(three);
    given.goTo(1, LedgerColumn::Status);
    given.press(Qt::Key_F2);
    StatusChooser *chooser = given.window.side().ledgering().chooser();
    QVERIFY(chooser && chooser->isVisible());
    given.press(Qt::Key_D);
    type(u"two clocks differ"_s);
    given.press(Qt::Key_Tab);
    type(u"M. Lock"_s);
    given.press(Qt::Key_Return);
    QVERIFY(!chooser->isVisible());
    QTRY_VERIFY(given.table().hasFocus());
    QCOMPARE(given.claim(1).status, Status::Disputed);
    QCOMPARE(given.claim(1).reason, u"two clocks differ"_s);
    QCOMPARE(given.claim(1).changedBy, u"M. Lock"_s);
    QCOMPARE(given.window.settings().reader, u"M. Lock"_s);
    QTRY_COMPARE(given.session.unsaved(), 0);
    const auto history = given.session.library().queries().history(given.claims.at(1));
    QCOMPARE(history->back().reason, u"two clocks differ"_s);
    QCOMPARE(history->back().status, Status::Disputed);
}

void ClaimsTest::keysSetStatusesOfAllThatAreSelected()
{
    GivenLedger given(three);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_Down, Qt::ShiftModifier);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_V);
    QCOMPARE(given.claim(0).status, Status::Verified);
    QCOMPARE(given.claim(1).status, Status::Verified);
    QCOMPARE(given.claim(2).status, Status::Asserted);
    QCOMPARE(given.page().selected().size(), 2);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(given.claim(0).status, Status::Asserted);
    QCOMPARE(given.claim(1).status, Status::Asserted);
    QVERIFY(!given.session.canUndo());
}

void ClaimsTest::aReasonIsSaidAfterwards()
{
    GivenLedger given(three);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_S, Qt::ControlModifier);
    given.press(Qt::Key_R);
    QVERIFY(given.window.messages().text().contains(u"Refuted"_s));
    const QList<QToolButton *> buttons = given.window.messages().findChildren<QToolButton *>();
    const auto why = std::ranges::find(buttons, u"Say why…"_s, &QToolButton::text);
    QVERIFY(why != buttons.end());
    QTest::mouseClick(*why, Qt::LeftButton);
    type(u"no bell is there"_s);
    given.press(Qt::Key_Return);
    QCOMPARE(given.claim(0).status, Status::Refuted);
    QCOMPARE(given.claim(0).reason, u"no bell is there"_s);
}

void ClaimsTest::kindAndConfidenceAreChosenByLetter()
{
    GivenLedger given(three);
    LedgerView view = given.page().ledgerView();
    for (ColumnChoice &choice : view.columns)
        choice.shown = true;
    given.page().setLedgerView(view);
    given.goTo(2, LedgerColumn::Kind);
    given.press(Qt::Key_Return);
    QVERIFY(given.menu());
    QTest::keyClick(given.menu(), Qt::Key_Q);
    QTRY_COMPARE(given.claim(2).kind, ClaimKind::Quotation);
    given.goTo(2, LedgerColumn::Confidence);
    given.press(Qt::Key_Up, Qt::ShiftModifier);
    given.press(Qt::Key_Return);
    QVERIFY(given.menu());
    QTest::keyClick(given.menu(), Qt::Key_H);
    QTRY_COMPARE(given.claim(1).confidence, Confidence::High);
    QCOMPARE(given.claim(2).confidence, Confidence::High);
    QCOMPARE(given.claim(0).confidence, Confidence::Unset);
}

void ClaimsTest::peopleAreTypedForAllThatAreSelected()
{
    GivenLedger given(three);
    given.goTo(0, LedgerColumn::AttributedTo);
    given.press(Qt::Key_Return);
    QVERIFY(qobject_cast<PeopleField *>(QApplication::focusWidget()));
    type(u"A. Smith; the Office"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.claim(0).attributedTo, (QStringList{u"A. Smith"_s, u"the Office"_s}));
    QTRY_VERIFY(given.table().hasFocus());
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.goTo(1, LedgerColumn::AttributedTo);
    given.press(Qt::Key_Down, Qt::ShiftModifier);
    given.press(Qt::Key_Return);
    auto *field = qobject_cast<PeopleField *>(QApplication::focusWidget());
    QVERIFY(field);
    QSignalSpy offered(field, &PeopleField::offered);
    type(u"the"_s);
    QTRY_VERIFY(!offered.isEmpty());
    QCOMPARE(offered.back().front().toStringList(), QStringList{u"the Office"_s});
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : field, Qt::Key_Return);
    QCOMPARE(field->text(), u"the Office"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.claim(1).attributedTo, QStringList{u"the Office"_s});
    QCOMPARE(given.claim(2).attributedTo, QStringList{u"the Office"_s});
}

void ClaimsTest::theLedgerIsSortedByTheCurrentColumn()
{
    GivenLedger given(three);
    const auto sort = [&given] { given.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); };
    given.goTo(0, LedgerColumn::Statement);
    sort();
    QTRY_COMPARE(given.statements(), (QStringList{three.at(2), three.at(1), three.at(0)}));
    QCOMPARE(given.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(given.table().currentIndex().row(), 2); // the same claim
    sort();
    QVERIFY(!given.page().ledgerView().sort);
    given.goTo(0, LedgerColumn::Status);
    sort();
    QCOMPARE(given.page().model().filter().order, LedgerOrder::Status);
    QCOMPARE(given.window.settings().ledger.sort, LedgerColumn::Status);
}

void ClaimsTest::itIsFilteredByAQuery()
{
    GivenLedger given(three);
    given.given.library().indexed().waitForFinished();
    given.page().words()->setFocus();
    type(u"door"_s);
    QTRY_COMPARE(given.statements(), QStringList{u"Doors shut"_s});
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.table().hasFocus());
    given.page().words()->setFocus();
    given.press(Qt::Key_Escape);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
}

void ClaimsTest::columnsAreKept()
{
    GivenLedger given(three);
    given.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QMenu *menu = given.menu();
    QVERIFY(menu);
    QVERIFY2(!menu->actions().at(int(LedgerColumn::Statement))->isEnabled(), "the statement stays");
    menu->actions().at(int(LedgerColumn::First))->trigger();
    menu->close();
    QVERIFY(given.table().isColumnHidden(int(LedgerColumn::First)));
    const QString kept = ledgerColumnsText(given.window.settings().ledger.columns);
    QVERIFY2(kept.contains(u"-first:"_s), qPrintable(kept));
}

void ClaimsTest::deletingIsOneStep()
{
    GivenLedger given(three);
    given.press(Qt::Key_A, Qt::ControlModifier);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    QVERIFY(given.window.messages().text().startsWith(u"3 claim"_s));
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    QVERIFY(!given.session.canUndo());
}

void ClaimsTest::claimsAreMerged()
{
    GivenLedger given(three);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_Down, Qt::ShiftModifier); // the keyboard is at the second now
    given.press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.statements(), (QStringList{u"Doors shut"_s, u"Locks click"_s}));
    QCOMPARE(given.session.claims().evidenceOf(given.claims.at(1)).size(), 2);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.statements(), three);
    QVERIFY(!given.session.canUndo());
}

void ClaimsTest::theLedgerIsExported_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << int(LedgerExportOptions::Form::Csv) << u"claims.csv"_s;
    QTest::newRow("Markdown") << int(LedgerExportOptions::Form::Markdown) << u"claims.md"_s;
}

void ClaimsTest::theLedgerIsExported()
{
    QFETCH(int, form);
    QFETCH(QString, name);
    GivenLedger given(three);
    ClaimExporting &exporting = given.window.side().ledgering().exporting();
    QSignalSpy finished(&exporting, &ClaimExporting::finished);
    const QString path = given.given.folder() + u'/' + name;
    exporting.exportTo(path, given.page().filter(), {}, LedgerExportOptions::Form(form));
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto at = [&bytes](const char *text) { return bytes.indexOf(text); };
    QVERIFY(at("Bells ring") > 0 && at("Bells ring") < at("Doors shut") && at("Doors shut") < at("Locks click"));
    QVERIFY(given.window.messages().text().contains(name));
}

void ClaimsTest::aClaimIsCopied()
{
    GivenLedger given(three);
    given.goTo(1, LedgerColumn::Statement);
    QGuiApplication::clipboard()->clear();
    given.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Doors shut"_s));
}

void ClaimsTest::thePageShowsForAndAgainst()
{
    GivenLedger given(three);
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

void ClaimsTest::thePageIsEdited()
{
    GivenLedger given(three);
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

void ClaimsTest::passagesAreWorkedByKeys()
{
    GivenLedger given(three);
    given.openPage(1);
    const ClaimColumn &column = given.claimPage().column();
    QTRY_VERIFY(column.passagesFor->hasFocus());
    given.press(Qt::Key_F2);
    QVERIFY(qobject_cast<StatementEditor *>(QApplication::focusWidget()));
    type(u"in the first line"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.session.claims().evidenceOf(given.claims.at(1)).front().comment, u"in the first line"_s);
    QTRY_VERIFY(column.passagesFor->hasFocus());
    QTRY_VERIFY(given.claimPage().isIdle() && given.session.unsaved() == 0);
    given.press(Qt::Key_R);
    QVERIFY(given.menu());
    QTest::keyClick(given.menu(), Qt::Key_C);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 1);
    QTRY_COMPARE(column.passagesFor->model()->rowCount(), 0);
    column.passagesAgainst->setFocus(Qt::TabFocusReason);
    given.press(Qt::Key_Delete);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(column.passagesAgainst->model()->rowCount(), 1);
}

void ClaimsTest::theMapIsWalkedAndSaved()
{
    GivenLedger given(three);
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

void ClaimsTest::escLeadsBackToTheLedger()
{
    GivenLedger given(three);
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

void ClaimsTest::linkingByTwoKeys_data()
{
    QTest::addColumn<Qt::Key>("letter");
    QTest::addColumn<Relation>("relation");
    QTest::newRow("states") << Qt::Key_S << Relation::States;
    QTest::newRow("supports") << Qt::Key_P << Relation::Supports;
    QTest::newRow("contradicts") << Qt::Key_C << Relation::Contradicts;
    QTest::newRow("qualifies") << Qt::Key_Q << Relation::Qualifies;
    QTest::newRow("repeats") << Qt::Key_R << Relation::Repeats;
}

void ClaimsTest::linkingByTwoKeys()
{
    QFETCH(Qt::Key, letter);
    QFETCH(Relation, relation);
    GivenLedger given(three);
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

void ClaimsTest::aClaimIsLinkedToAPassage()
{
    GivenLedger given(three);
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

void ClaimsTest::escDropsWhatIsHeld()
{
    GivenLedger given(three);
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

void ClaimsTest::claimingTwiceOpensThePanel()
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

void ClaimsTest::theHistorySurvivesUndo()
{
    GivenLedger given(three);
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

void ClaimsTest::manyClaimsOpenAtOnce()
{
    constexpr int many = 3000;
    GivenWindow given;
    Change change{.name = u"claim"_s};
    for (int number = 0; number < many; ++number) {
        Claim claim{.id = ClaimId::make(), .statement = u"Claim %1"_s.arg(number, 4, 10, QChar(u'0'))};
        claim.created = claim.modified = GivenLibrary::now();
        change.records.append(record(std::nullopt, claim));
    }
    given.given.put(change);
    QTRY_COMPARE(given.session.claims().all().size(), many);
    QTest::keyClick(&given.window, Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(given.window.pages()->shownLedger());
    LedgerPage &page = *given.window.pages()->ledger();
    QTRY_COMPARE(page.model().rowCount(), many);
    QTRY_VERIFY(page.table()->hasFocus());
    given.press(Qt::Key_End);
    QCOMPARE(page.table()->currentIndex().row(), many - 1);
    QTRY_VERIFY(page.model().isIdle());
    QVERIFY2(page.model().kept() <= 3 * LedgerModel::pageSize, qPrintable(QString::number(page.model().kept())));
}

} // namespace florilegium::testing
