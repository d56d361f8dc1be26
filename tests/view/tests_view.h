// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Where characters stand, and which stands where.
class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHitTestInvertsTheCaret_data();
    void theHitTestInvertsTheCaret();
    void everyKindOfBlockIsPainted();
    void clicksCycleThroughOverlaps();
    void coloursOfCodeGiveWayToBands();
};

/// What differs from another version.
class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesAreBandsThatCauseNoLayout();
    void eachKindHasItsMark_data();
    void eachKindHasItsMark();
};

/// Selection and caret by real events.
class SelectingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doubleClickTakesTheWord();
    void dragSelectsOverBlocks();
    void shiftClickExtends();
    void sentencesAreTakenOneByOne();
    void theCaretWalksThroughTheWholeText();
    void copiesTextAndHtml();
    void copyingMakesNoTextYet();
    void aLongPassageIsPlainTextAlone();
};

/// The reader's place, and what a frame costs.
class ScrollingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlaceStaysWhenTheWidthChanges();
    void thePlaceStaysWhenTheTextGrows();
    void scrollingUpDoesNotDrift();
    void aFrameLaysOutWhatIsSeen();
    void aFrameVisitsFewHighlights();
    void survivesRandomSteps();
};

/// The reader's place under ten thousand steps of every kind.
class SteadinessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLineStaysWhereItIs();
};

/// The edges of a highlight, by mouse and by key.
class EdgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEdgeIsDragged();
    void anEdgeNeverPassesTheOther();
    void escLetsAnEdgeGo();
    void onlyTheCurrentHighlightIsHeld();
    void edgesGoByWords_data();
    void edgesGoByWords();
    void rangesAreJoined_data();
    void rangesAreJoined();
};

/// Fonts that are opened before the reader comes to their text.
class FontsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scriptsAreFound_data();
    void scriptsAreFound();
    void eachKindOfTextHasItsOwn();
    void ofALongTextPlacesAreLookedAt();
    void fontsAreOpenedAfterTheFirstFrame_data();
    void fontsAreOpenedAfterTheFirstFrame();
    void anotherSizeIsOpenedToo();
    void anotherDocumentEndsIt();
    void theWholeIsLookedThroughAfterItsFirstPart();
};

/// Headings, links within the article, its contents; what is lit.
class GoingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsFollowEachOther();
    void aJumpSaysWhereFrom();
    void stepsAreOneWay();
    void everyHighlightIsComeTo_data();
    void everyHighlightIsComeTo();
    void highlightsFollowTheCaret();
    void aSelectionEndsInNoOtherHighlight();
    void aHighlightThatIsGoneIsCurrentNoMore_data();
    void aHighlightThatIsGoneIsCurrentNoMore();
    void linksAreFollowedByKey();
    void aFootnoteIsShownOnHover();
    void theContentsLeadToAHeading();
    void focusModeDimsTheRest_data();
    void focusModeDimsTheRest();
    void sentencesAreLit_data();
    void sentencesAreLit();
    void keysGoFromSentenceToSentence();
};

/// A picture over the whole window.
class EnlargingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itOpensAndClosesWithTheFocusBack_data();
    void itOpensAndClosesWithTheFocusBack();
    void theLinkOfAPictureIsFollowed();
    void itIsShownAndThenSharp();
    void itIsSizedAndMoved();
    void itGoesWithItsDocument();
    void itGoesWithItsView();
    void zoomingKeepsThePoint_data();
    void zoomingKeepsThePoint();
    void fewSizesAreAskedFor_data();
    void fewSizesAreAskedFor();
    void smallOnesKeepTheirSize();
};

/// The text turned page by page, with real keys.
class PagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineStandsOnOnePage_data();
    void everyLineStandsOnOnePage();
    void pagesAreTurnedBackToTheSameTops();
    void theWayBackFromTheEndMissesNothing();
    void theTopLineStays();
    void placesAreTurnedTo();
    void theCaretTurnsPages();
    void aNotchTurnsAPage();
    void whatNoPageHoldsIsCut();
    void headingsGoWithWhatFollows();
};

/// Justified text, with hyphens.
class JustifyingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlaceStays_data();
    void thePlaceStays();
    void theHeightIsWellEstimated_data();
    void theHeightIsWellEstimated();
    void aDictionaryIsReadOnceForAll();
    void whatIsCopiedHasNoHyphens();
    void aBrokenWordIsSelectedToItsEnd();
    void theCaretWalksByLines();
};

/// What assistive technology finds and hears.
class AccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesAreChildren();
    void childrenGoThereAndFollow();
    void childrenAreFoundByPoint();
    void edgesAreAnnouncedOnce();
    void aNewHighlightIsSaid();
    void manyHighlightsAreSaidInSilence();
    void childrenGoWithTheirHighlight();
    void whatIsGoneHasNoEnd();
    void childrenFollowEveryChange();
    void anotherDocumentHasOtherChildren();
};

/// What the bars promise in counts, which do not depend on time, and in places.
class CountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFrameLaysOutNoMoreThanItShows_data();
    void aFrameLaysOutNoMoreThanItShows();
    void aJumpLaysOutLittleMoreThanItShows_data();
    void aJumpLaysOutLittleMoreThanItShows();
    void theCacheKeepsItsBound();
    void aFrameLooksAtHighlightsNearby();
    void thePlaceStaysUnderEveryChange_data();
    void thePlaceStaysUnderEveryChange();
    void scrollingUpIsExact_data();
    void scrollingUpIsExact();
    void theHeightIsWellEstimated_data();
    void theHeightIsWellEstimated();
    void aScreenReaderCopiesOnlyWhatItIsGiven_data();
    void aScreenReaderCopiesOnlyWhatItIsGiven();
};

/// Tables that are wider than the page.
class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWheelMovesTheTableAlone_data();
    void theWheelMovesTheTableAlone();
    void keysBringAHiddenCellIntoSight();
    void goingThereShowsIt_data();
    void goingThereShowsIt();
    void whatIsHiddenIsNotThere();
    void theBarIsDragged();
    void aDraggedSelectionPullsTheTable();
    void itStaysUnderEveryChange_data();
    void itStaysUnderEveryChange();
    void eachViewHasItsOwn();
    void arabicBeginsAtTheRight();
};

} // namespace florilegium
