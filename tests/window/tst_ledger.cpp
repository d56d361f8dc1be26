// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"
#include "panels/filterbutton.h"
#include "panels/peoplefield.h"
#include "panels/statementeditor.h"
#include "panels/statuschooser.h"
#include "patience.h"
#include "window/claimexporting.h"
#include "window/claims_tests.h"
#include "window/givenledger.h"
#include "window/ledgering.h"
#include "window/messages.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

void LedgerTest::theLedgerOpensWithTheKey()
{
    GivenLedger given(threeStatements);
    QCOMPARE(given.statements(), threeStatements);
    QCOMPARE(given.page().selected().size(), 1);
    QVERIFY(given.table().currentIndex().isValid());
    QCOMPARE(given.window.navigation().shelfName(), u"Claims"_s);
    QVERIFY(given.window.actions().action(ActionId::StatusDisputed)->isEnabled());
    QVERIFY(!given.window.actions().action(ActionId::Highlight)->isEnabled());
}

void LedgerTest::aStatementIsEditedInPlace()
{
    GivenLedger given(threeStatements);
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
    QTRY_COMPARE(given.statements(), threeStatements);
    QVERIFY(!given.session.canUndo());
}

void LedgerTest::enterOnACountOpensTheClaim()
{
    GivenLedger given(threeStatements);
    given.goTo(1, LedgerColumn::For);
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.window.pages()->shownClaim());
    QCOMPARE(given.claimPage().claim(), given.claims.at(1));
    QCOMPARE(given.window.navigation().title(), u"Doors shut"_s);
}

void LedgerTest::aStatusIsChosenWithAReason()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::keysSetStatusesOfAllThatAreSelected()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::aReasonIsSaidAfterwards()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::kindAndConfidenceAreChosenByLetter()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::peopleAreTypedForAllThatAreSelected()
{
    GivenLedger given(threeStatements);
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
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(field->text(), u"the Office"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.claim(1).attributedTo, QStringList{u"the Office"_s});
    QCOMPARE(given.claim(2).attributedTo, QStringList{u"the Office"_s});
}

void LedgerTest::peopleThatOneHasAreGivenToTheOthers()
{
    GivenLedger given(threeStatements);
    editClaims(given.session, {given.claims.at(1)}, {.attributedTo = QStringList{u"the Office"_s}});
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.goTo(0, LedgerColumn::AttributedTo);
    given.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(given.page().selected(), (QList{given.claims.at(1), given.claims.at(0)}));
    given.press(Qt::Key_Return);
    auto *field = qobject_cast<PeopleField *>(QApplication::focusWidget());
    QVERIFY(field);
    given.press(Qt::Key_Return); // nothing was typed: the others keep theirs
    QTRY_VERIFY(given.table().hasFocus());
    QVERIFY(given.claim(0).attributedTo.isEmpty());
    given.press(Qt::Key_Return);
    field = qobject_cast<PeopleField *>(QApplication::focusWidget());
    QVERIFY(field);
    field->selectAll();
    type(u"the Office"_s);
    given.press(Qt::Key_Return);
    QTRY_COMPARE(given.claim(0).attributedTo, QStringList{u"the Office"_s});
}

void LedgerTest::aCellThatIsLookedAtStaysAsItIs()
{
    GivenLedger given(threeStatements);
    editClaims(given.session, {given.claims.at(0)}, {.openQuestion = u"When?\nWhy?"_s});
    QTRY_COMPARE(given.session.unsaved(), 0);
    given.goTo(0, LedgerColumn::OpenQuestion);
    given.press(Qt::Key_F2);
    QVERIFY(qobject_cast<StatementEditor *>(QApplication::focusWidget()));
    given.press(Qt::Key_Return);
    QTRY_VERIFY(given.table().hasFocus());
    QCOMPARE(given.claim(0).openQuestion, u"When?\nWhy?"_s);
}

void LedgerTest::theLedgerIsSortedByTheCurrentColumn()
{
    GivenLedger given(threeStatements);
    const auto sort = [&given] { given.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); };
    given.goTo(0, LedgerColumn::Statement);
    sort();
    QTRY_COMPARE(given.statements(),
                 (QStringList{threeStatements.at(2), threeStatements.at(1), threeStatements.at(0)}));
    QCOMPARE(given.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE(given.table().currentIndex().row(), 2); // the same claim
    sort();
    QVERIFY(!given.page().ledgerView().sort);
    given.goTo(0, LedgerColumn::Status);
    sort();
    QCOMPARE(given.page().model().filter().order, LedgerOrder::Status);
    QCOMPARE(given.window.settings().ledger.sort, LedgerColumn::Status);
}

void LedgerTest::itIsFilteredByAQuery()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::itIsFilteredByGround()
{
    GivenLedger given(threeStatements);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    given.session.perform(editClaims({given.claim(0)}, {.confidence = Confidence::High}, now));
    given.session.perform(editClaims({given.claim(1)}, {.openQuestion = u"Who shut them?"_s}, now));
    given.link(2, 0, Relation::Supports);
    given.link(2, 1, Relation::Contradicts);
    const QList<FilterButton *> buttons = given.page().findChildren<FilterButton *>();
    const auto ground = std::ranges::find_if(
        buttons, [](const FilterButton *button) { return button->text().startsWith(u"Any ground"_s); });
    QVERIFY(ground != buttons.end());
    const auto choose = [ground](const QString &text) {
        Q_EMIT(*ground)->menu()->aboutToShow();
        const QList<QAction *> actions = (*ground)->menu()->actions();
        const auto choice = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(choice != actions.end(), qPrintable(text));
        (*choice)->trigger();
    };
    choose(u"Confidence: "_s + label(Confidence::High));
    QTRY_COMPARE(given.statements(), QStringList{u"Bells ring"_s});
    choose(u"With an open question"_s);
    QTRY_COMPARE(given.statements(), QStringList{u"Doors shut"_s});
    choose(u"Evidence for and against"_s);
    QTRY_COMPARE(given.statements(), QStringList{u"Locks click"_s});
    choose(u"Any ground"_s);
    QTRY_COMPARE(given.statements(), threeStatements);
}

void LedgerTest::whatIsWrongWithAQueryIsSaid()
{
    GivenLedger given(threeStatements);
    given.page().words()->setFocus();
    type(u"statsu:disputed"_s);
    const QString wrong = given.page().words()->accessibleDescription();
    QVERIFY2(wrong.contains(u"statsu"_s), qPrintable(wrong));
    const QList<QLabel *> labels = given.page().findChildren<QLabel *>();
    const auto said = std::ranges::find(labels, wrong, &QLabel::text);
    QVERIFY(said != labels.end());
    QVERIFY((*said)->isVisible());
    given.press(Qt::Key_Escape);
    QVERIFY(!(*said)->isVisible());
    QVERIFY(given.page().words()->accessibleDescription().isEmpty());
}

void LedgerTest::columnsAreKept()
{
    GivenLedger given(threeStatements);
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

void LedgerTest::deletingIsOneStep()
{
    GivenLedger given(threeStatements);
    given.press(Qt::Key_A, Qt::ControlModifier);
    given.press(Qt::Key_Delete);
    QVERIFY(given.window.messages().text().startsWith(u"3 claim"_s)); // for some seconds
    QTRY_COMPARE(given.page().model().rowCount(), 0);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.page().model().rowCount(), 3);
    QVERIFY(!given.session.canUndo());
}

void LedgerTest::claimsAreMerged()
{
    GivenLedger given(threeStatements);
    given.goTo(0, LedgerColumn::Statement);
    given.press(Qt::Key_Down, Qt::ShiftModifier); // the keyboard is at the second now
    given.press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(given.statements(), (QStringList{u"Doors shut"_s, u"Locks click"_s}));
    QCOMPARE(given.session.claims().evidenceOf(given.claims.at(1)).size(), 2);
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(given.statements(), threeStatements);
    QVERIFY(!given.session.canUndo());
}

void LedgerTest::theLedgerIsExported_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << int(LedgerExportOptions::Form::Csv) << u"claims.csv"_s;
    QTest::newRow("Markdown") << int(LedgerExportOptions::Form::Markdown) << u"claims.md"_s;
}

void LedgerTest::theLedgerIsExported()
{
    QFETCH(int, form);
    QFETCH(QString, name);
    GivenLedger given(threeStatements);
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

void LedgerTest::aClaimIsCopied()
{
    GivenLedger given(threeStatements);
    given.goTo(1, LedgerColumn::Statement);
    QGuiApplication::clipboard()->clear();
    given.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Doors shut"_s));
}

void LedgerTest::manyClaimsOpenAtOnce()
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
    given.letGo();
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
