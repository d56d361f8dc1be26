// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// The ledger, with real keys.
class LedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLedgerOpensWithTheKey();
    void aStatementIsEditedInPlace();
    void enterOnACountOpensTheClaim();
    void aStatusIsChosenWithAReason();
    void keysSetStatusesOfAllThatAreSelected();
    void aReasonIsSaidAfterwards();
    void kindAndConfidenceAreChosenByLetter();
    void peopleAreTypedForAllThatAreSelected();
    void peopleThatOneHasAreGivenToTheOthers();
    void aCellThatIsLookedAtStaysAsItIs();
    void theLedgerIsSortedByTheCurrentColumn();
    void itIsFilteredByAQuery();
    void itIsFilteredByGround();
    void whatIsWrongWithAQueryIsSaid();
    void columnsAreKept();
    void deletingIsOneStep();
    void claimsAreMerged();
    void theLedgerIsExported_data();
    void theLedgerIsExported();
    void aClaimIsCopied();
    void manyClaimsOpenAtOnce();
};

/// Claims' pages, their maps, and linking by two keys.
class ClaimPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageShowsForAndAgainst();
    void thePageIsEdited();
    void whatIsLookedAtStaysAsItIs();
    void passagesAreWorkedByKeys();
    void aCommentIsWrittenWhileAThemeIsChosen();
    void theMapIsWalkedAndSaved();
    void whatCannotBeExportedIsNamed();
    void escLeadsBackToTheLedger();
    void linkingByTwoKeys_data();
    void linkingByTwoKeys();
    void aClaimIsLinkedToAPassage();
    void escDropsWhatIsHeld();
    void claimingTwiceOpensThePanel();
    void thePanelGoesWithItsArticle();
    void thePanelIsClosedFromTheText();
    void theHistorySurvivesUndo();
};

} // namespace florilegium::testing
