// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

class ActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasATextAndAPlace();
    void noKeyIsGivenTwice();
    void lettersActOnThePageOnly();
    void keysOfAListActThereOnly();
    void everyIconIsDrawn();
    void everyMenuHoldsItsActions();
    void actionsAreEnabledByWhatIsThere();
};

/// Everything has a name and a key, and is reached by keys.
class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasAKey();
    void noKeyBeginsAnother();
    void twoKeysInARowAct();
    void everyStopHasAName();
    void tabReachesEveryStop_data();
    void tabReachesEveryStop();
    void theSidebarIsResizedByKeys();
    void theNextHighlightTakesTheCaretAlong();
};

class WindowValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFrameKeepsItsPlaces_data();
    void theFrameKeepsItsPlaces();
    void historyGoesBackAndForward();
    void settingsComeBack();
    void settingsOutOfBoundsArePutRight();
    void everyErrorHasASentence();
    void whatAnExportLeftOutIsSaid();
    void addressesOfTheLibrary_data();
    void addressesOfTheLibrary();
    void linksOutside_data();
    void linksOutside();
    void messagesOfOtherStarts_data();
    void messagesOfOtherStarts();
    void everyRoleIsReadable_data();
    void everyRoleIsReadable();
};

/// Articles as a table.
class ShelfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableComesAndGoesByKey();
    void returnOpensAnArticle();
    void keysSortByEachColumn_data();
    void keysSortByEachColumn();
    void aClickOnAHeadingSortsAndTurnsAround();
    void sortingKeepsTheCurrentArticle();
    void columnsAreHiddenAndResized();
    void aStateIsGivenToAllThatAreSelected();
    void aNoteWrittenMeanwhileIsNotLost();
    void starsAreGivenToAllThatAreSelected();
    void deletingSeveralIsOneStep();
    void theEndOfManyArticlesIsNear();
    void fromTheRightItIsMirrored();
};

/// Collections and saved searches.
class CollectingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlesArePutIntoANewCollection();
    void theyAreTakenOutAgain();
    void aCollectionIsMadeAndNamed();
    void aCollectionIsRenamedAndDeleted();
    void articlesAreDroppedOnACollection();
    void aFilterIsSavedAsASearch();
};

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstFrameIsThePage();
    void aClaimIsMarkedWithTwoKeys();
    void lettersTypedIntoTheSearchFieldAreText();
    void aThemeIsGivenByTyping();
    void aThemeTypedForADigitIsOneStep();
    void undoTakesBackWhatWasDone();
    void deletingSaysSoAndOffersToUndo();
    void theSidebarLeadsToLists();
    void searchFindsAndOpens();
    void notesAreExported();
    void aHighlightIsCopiedAsMarkdown();
    void inASmallWindowTheSidebarLiesOver();
    void everyControlHasAName();
    void aMissingFileIsSaidQuietly();
    void linksAreShownBeforeTheyOpen();
    void marksAreCountedWhenTheyChange();
};

class ReviewingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreSaidWithoutZeros();
    void aChangedFileIsSaidInABar();
    void theOfferGoesWithItsArticle();
    void theDeskIsWorkedWithKeys();
    void aDecisionOfAnEarlierSittingComesBack();
    void wordsAreChosenWithTheMouse();
    void anOrphanInTheMarginOpensTheDesk();
    void whereItWasMarkedAndBack();
    void versionsAreListedAndShown();
    void aVersionIsKeptApart();
    void likenessIsOffered();
    void orphansAreMarkedInTheListAndExported();
};

/// What is shown of a page, with real keys.
class PageChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholePageAndBackWithTheKey();
    void aPieceIsBroughtBackWithKeys();
    void aChoiceForTheSiteHoldsForTheNextPage();
    void theDeskAndTheListTakeTurns();
    void pagesThatAreNoArticleSaySo_data();
    void pagesThatAreNoArticleSaySo();
    void otherFormatsHaveNoWholePage();
};

/// Folders, many files, pasted and dropped pages.
class AddingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFolderIsAdded();
    void progressIsSaidAndStopped();
    void fewFilesAreOpened();
    void aPageIsPasted_data();
    void aPageIsPasted();
    void wordsArePastedAsANote();
    void pastingIntoAFieldIsTyping();
    void aDroppedPieceKeepsItsAddress();
    void nothingOnTheClipboardIsSaid();
};

/// Going about in an article, and the extent of highlights, with real keys.
class MovingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backAndForwardGoThroughJumps();
    void aSearchIsOneJump();
    void halfAPageIsMovedByKey();
    void theContentsAreOpenedByKey();
    void sentencesAreMarkedOneAfterTheOther();
    void aPassageIsAdded();
    void itIsAddedToTheHighlightOfBefore();
    void edgesAreMovedByKeys();
    void focusIsSwitchedByKey();
    void textIsJustifiedByKey();
    void pagesAreTurnedByKey();
    void aPictureIsEnlargedByKey();
};

/// A long text, whose first part is shown while the rest is read.
class FirstPartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlaceInTheFirstPartIsKept();
    void whatIsChosenInTheFirstPartIsKept_data();
    void whatIsChosenInTheFirstPartIsKept();
    void aDragGoesOnOverTheFirstPart();
    void anOpeningThatIsStoppedLeadsBack();
};

/// Two versions of an article, compared with real keys.
class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOfferedWhereThereAreTwoVersions();
    void keysGoThroughTheChanges();
    void bothSidesScrollByWhatStandsBesideWhat();
    void highlightsWithOtherWordsComeFirst();
    void escGoesBackAndHistoryComesAgain();
    void anyTwoVersionsAreChosen();
    void aLongTextDoesNotKeepTheWindow();
};

/// Addresses, with a fetcher that answers when it is told to.
class FetchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageIsOpened();
    void aPageForAClosedPaneIsOpenedElsewhere();
    void itIsSaidAndCanBeStopped();
    void failuresAreSaidInWords_data();
    void failuresAreSaidInWords();
    void aPageOfScriptsIsSaidToBeOne();
};

/// Pictures on the network, with real keys and a fetcher that answers when it is told to.
class LoadingPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedWithoutConsent();
    void theKeyLoadsThem();
    void theButtonLoadsThem();
    void theyAreThereAgainWithoutTheNetwork();
    void aDismissedOfferStaysAway();
    void otherBarsComeFirst();
    void progressIsSaidAndStopped();
    void failuresAreCounted();
    void thePlaceIsKept();
    void everyFormatGoesTheSameWay_data();
    void everyFormatGoesTheSameWay();
};

/// The search field with queries, worked with real keys.
class SearchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultsComeAsOneTypes();
    void theNewestQuestionWins();
    void fieldsAndValuesAreCompleted();
    void enterOpensWhatWasFoundBeforeAField();
    void escapeClosesOneThingAfterTheOther();
    void whatIsWrongIsOneSentence_data();
    void whatIsWrongIsOneSentence();
    void nothingFoundIsSaid();
    void whatIsNotShownIsNotOpened();
    void theBestMatchesComeFirstWhenAsked();
    void everythingHasAName();
    void aHitIsArrivedAtInItsText();
};

/// Two panes in one window, with real keys and the mouse.
class PanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneArticleIsShownTwice();
    void aHighlightAppearsInBoth();
    void placesAreTheirOwn();
    void actionsGoToThePaneWithTheFocus();
    void theActivePaneStays();
    void aPaneIsClosedByItsButton();
    void offersOfThePaneThatStaysAreKept();
    void anArticleOpenedInOnePaneLeavesTheOffersOfTheOther();
    void narrowPanesFoldTheirMargins();
    void theSecondPaneFollowsInReadingDirection();
    void anotherTextOfThePageIsShownInBoth();
    void anArticleIsOpenedBesideAnother();
    void whatWasFoundIsOpenedBeside();
    void aPassageThatWasFoundIsArrivedAtBeside();
    void passagesOfTwoArticlesAreLinked();
};

/// The tree of themes and a theme's page, with real keys and real drops.
class ThemingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThemeIsRenamedInItsRow();
    void aNameThatIsTakenOffersToMerge();
    void themesAreMovedByKeys();
    void aThemeIsDropped_data();
    void aThemeIsDropped();
    void aThemeIsMovedByTyping();
    void themesAreMergedByTyping();
    void deletingAsksWhatBecomesOfPassages_data();
    void deletingAsksWhatBecomesOfPassages();
    void aNewThemeComesBelow();
    void theMenuIsOpenedOnARow();
    void thePageTellsOfTheTheme();
    void aDefinitionIsTypedInPlace();
    void theBarsLeadToOtherThemes();
    void aThemeThatIsGoneLeavesItsPage();
    void aCodebookIsGivenAndTaken();
    void themesNearbyAreCounted();
    void articlesWithoutItAreListed();
    void aThemeGetsAKey();
    void aColourAndAKeyAreChosenInMenus();
    void aModelPassageIsAdded();
    void allMatchesAreMarked();
    void aMatchIsTakenOutAndLookedAt();
    void allMatchesAreTickedOrNone();
    void whatIsNoExpressionIsSaid();
    void passagesAreDealtOutByKeys();
    void aThemeToDealToIsMade();
    void onlyWhatIsListedIsMarkedAndOnce();
    void anyNameIsAskedFor();
    void aHiddenPageReadsNothing();
    void passagesAreGroupedByArticleOrClaim();
    void aDefinitionIsKeptAfterAPause();
    void whatIsDealtWaitsForItsTheme();
};

class SeenElsewhereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMarginSaysIt();
    void theListIsOpenedInTheMargin();
    void aFoldedMarginSaysItInAMessage();
    void enterGoesThere();
    void itIsMarkedByOneKey();
    void aKeyPressedTwiceMarksOnce();
    void thereIsRoomForOnePanel();
    void nothingElsewhereIsSaid();
};

class PrintingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPdfIsSavedWithKeys();
    void itIsSaidAndCanBeStopped();
    void whatCannotBeWrittenIsSaid();
    void thePrinterGetsThePages();
    void withoutPrintersItIsSaid();
    void namesOfFiles_data();
    void namesOfFiles();
};

/// The palette, worked with real keys.
class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandIsDoneByAFewLetters();
    void whatIsMeantForThePageIsDoneThere();
    void articlesThemesAndClaimsAreGoneTo();
    void enterWaitsForWhatIsFound();
    void anArticleIsOpenedBeside();
    void escapeLeadsBackExactly_data();
    void escapeLeadsBackExactly();
    void whatCannotBeDoneIsSaid();
    void theSearchIsTheLastRow();
    void aQueryLeadsToTheSearch_data();
    void aQueryLeadsToTheSearch();
    void aLinkIsFollowed();
    void itIsToldToScreenReaders();
    void everyCommandIsThere();
};

/// The list of highlights, and the colours, worked with real keys.
class HighlightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allThatAreSelectedAreColoured();
    void themesAreGivenAndTaken();
    void notesAreAddedTo();
    void oneClaimIsMadeOfSeveral();
    void evidenceIsMadeOfSeveral();
    void deletedOnesComeBack();
    void everythingIsMoreThanWhatIsRead();
    void theListIsNarrowedByKeys();
    void theListIsGroupedByKeys_data();
    void theListIsGroupedByKeys();
    void thePlaceInTheListStays();
    void theListIsExported();
    void coloursAreNamedAndShaded();
    void quickChoicesNarrow_data();
    void quickChoicesNarrow();
};

/// Every view of the window over a library with some of everything.
class WorkbenchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyViewOpensSoon();
    void theSameSeedMakesTheSameLibrary();
};

} // namespace florilegium::testing
