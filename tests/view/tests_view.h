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

/// Headings, links within the article, its contents; what is lit.
class GoingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsFollowEachOther();
    void aJumpSaysWhereFrom();
    void stepsAreOneWay();
    void linksAreFollowedByKey();
    void aFootnoteIsShownOnHover();
    void theContentsLeadToAHeading();
    void focusModeDimsTheRest();
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

} // namespace florilegium
