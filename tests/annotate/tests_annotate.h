// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Records, their JSON, and inverses.
class ChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesRoundTripThroughRows();
    void taggingsRoundTripThroughRows();
    void aPlaceBeyondReasonTakesNoMemory();
    void inverseOfInverseIsTheChange();
    void jsonRoundTrips();
    void refusesWhatIsNoChange_data();
    void refusesWhatIsNoChange();
    void statusWordsRoundTrip();
};

/// The sets that a window looks at.
class SetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void highlightsStandInOrderOfThePage();
    void theInnermostHighlightComesFirst();
    void undoingEverythingEmptiesTheSet();
    void anyOrderOfChangesEndsTheSame();
    void whatIsMarkedIsFoundAsByLookingAtAll_data();
    void whatIsMarkedIsFoundAsByLookingAtAll();
    void anOffsetIsLookedUpWithoutAWalk();
    void sameValueGivesNoEvent();
    void aPassageThatIsGoneIsAnOrphan();
    void binnedHighlightsLeaveTheSet();
    void themesHavePathsAndSubtrees();
    void coloursAreInherited();
    void claimsFindTheirContradictions();
};

/// Claims: edits of many at once, links, what they come to.
class ClaimsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditSetsWhatItSaysForAll();
    void aReasonBelongsToTheStatus();
    void namesAreCleaned();
    void aMergeTakesAllLinksAlong();
    void aMergeLosesNoWords();
    void linksBearOnWhatTheyWereBegunAt();
    void noLinkIsMadeTwice();
    void whatLiesInTheBinIsNoEnd();
    void aNeighbourhoodEndsAfterTwoSteps();
    void sourcesThatRepeatCountOnce_data();
    void sourcesThatRepeatCountOnce();
    void sourcesAreCountedAsByHoldingEachAgainstEach();
    void manySourcesAreNotHeldAgainstEachOther();
    void copiesShareWords_data();
    void copiesShareWords();
    void undoingEverythingGivesTheBeginning();
};

/// Edits of the reader as changes.
class EditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditThatChangesNothingIsEmpty();
    void editsKeepTheRest();
    void otherRangesAreDescribedAnew();
    void rangesThatStayKeepTheirAnchors_data();
    void rangesThatStayKeepTheirAnchors();
    void aClaimComesWithItsEvidence();
};

/// What the reader does to the tree of themes.
class ThemeEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFreeAmongSiblings_data();
    void namesAreFreeAmongSiblings();
    void themesMoveBetweenAndBelow();
    void noThemeMovesBelowItself();
    void aMergeTakesPassagesAndChildren();
    void namesakesBelowAreMergedToo();
    void aThemeMergedIntoItsChildGivesItItsPlace();
    void passagesGetAnHeir();
    void withoutAnHeirLinksStay();
    void passagesAreDealtOut();
    void aKeyIsOneThemesAlone();
    void aPassageBecomesAModel();
    void anyStepsAreTakenBackExactly();
};

class ThemedPassagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placementsGoBeforeAnchors();
    void themesStandTogether_data();
    void themesStandTogether();
};

class PatternFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void whatIsNoPatternIsRefused_data();
    void whatIsNoPatternIsRefused();
    void itEndsAtTheMost();
    void aCostlyExpressionEnds();
};

/// Edits of many things at once.
class BulkEditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatChangesIsInTheChange();
    void notesAreAddedBelow();
    void oneClaimIsStatedByAll();
    void coloursAreChangedAsAList();
};

} // namespace florilegium
