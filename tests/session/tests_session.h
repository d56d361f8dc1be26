// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The stack of changes.
class UndoStackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoesInReverse();
    void aNewChangeDropsWhatCouldBeRedone();
    void forgetsAChangeThatFailed();
    void followsAJournal();
    void aStepBackByHandIsAStep();
    void whatTakesBackAnUnknownStepIsNone();
    void aMarkMayStandBeforeALongStep();
    void whatAnUnknownStepLeftIsKept();
    void cutsWhatWasEmptied();
    void aMergeWithWhatWasEmptiedIsTheEnd();
};

/// Undo over everything that a reader does, and after a restart.
class UndoingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveHundredStepsAreTakenBackAndDoneAgain();
    void afterARestartTheLastStepIsTakenBack();
    void afterARestartALargeStepIsTakenBackToo();
    void whatWasEmptiedIsForgotten();
    void aMergeOfArticlesCannotBeTakenBackOnceOneIsGone();
    void aMergeOfThemesCannotBeTakenBackOnceOneIsGone_data();
    void aMergeOfThemesCannotBeTakenBackOnceOneIsGone();
};

/// Articles that are the same.
class MergingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesAlong();
    void whatIsNotInTheTextIsAnOrphan();
    void mergesOfSeveralAreOneStep();
    void overlappingMergesAreJoined_data();
    void overlappingMergesAreJoined();
    void passagesOfAnOverlapStayInSight();
    void anAddressIsTheSame_data();
    void anAddressIsTheSame();
    void duplicatesAreFound();
};

/// Passages found by their words, and marked.
class AnnotatingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheQuote_data();
    void findsTheQuote();
    void marksWithThemesClaimAndEvidenceInOneStep();
    void refusesAnUnknownArticle();
};

/// Merging themes with their passages, and the codebook.
class ThemesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMergeReachesArticlesThatAreNotOpen();
    void whatIsBeingSavedIsMergedToo();
    void onlyWhatTouchesThemesMakesAMergeReadAnew();
    void aCodebookGoesThereAndBack();
    void aCodebookOverwritesNothing();
    void whatIsNoCodebookIsRefused_data();
    void whatIsNoCodebookIsRefused();
    void aThemeIsDealtOutToNewOnes();
    void allMatchesBecomePassages();
    void whatIsWrittenMeanwhileIsNotMarkedOver();
    void allOfAnArticleIsFound();
    void aSearchIsGivenUp();
};

/// Highlights and the versions of their article.
class CarryingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedFileIsANewVersion();
    void placesAreKeptAndNotLookedForAgain();
    void anOrphanIsFoundAgainInALaterVersion();
    void theReaderDecides();
    void evidenceIsShownAsItWas();
    void aFileWithOtherWordsIsAnotherArticle();
    void likenessIsOfferedAndTaken();
    void aVersionIsKeptApart();
    void aNewerParsersTextGoesTheSameWay();
    void rangesAreCarriedOneByOne();
    void addingANewVersionCarriesToo();
};

/// Two versions of an article, word by word.
class ComparingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removedWordsStandBetweenTheOthers_data();
    void removedWordsStandBetweenTheOthers();
    void stylesAndPicturesComeAlong();
    void eachTextComesBackFromTheInlineOne();
    void placesBesideEachOtherNeverGoBackwards();
    void highlightsWhoseWordsChangedAreListed();
    void aComparisonCanBeStopped();
};

/// What the reader chose to be shown of a page.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsComeBack_data();
    void wordsComeBack();
    void sitesHaveNames_data();
    void sitesHaveNames();
    void aPieceIsBroughtBackAndGoesAgain();
    void highlightsAndThePlaceComeAlong();
    void theWholePageAndTheArticleByOneSwitch();
    void choicesAreThereAfterReopening();
    void aRuleOfTheSiteHoldsForNewArticles();
    void aNewVersionIsShownByTheSameRules();
    void piecesOfOtherFormatsComeBackToo();
};

/// Folders and many files.
class GatheringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileHasAFate();
    void hundredsComeInOrder();
    void versionsAreRecognisedAmongThemselves();
    void whatBelongsToAPageIsPassedOver();
    void itIsStopped();
    void aMarkComesBetween();
    void rulesOfTheSiteHoldHereToo();
};

/// Pictures on the network, with a fetcher that answers when it is told to.
class PictureFetchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourAreFetchedAtATime();
    void whatIsNoPictureIsNotKept();
    void itIsStopped();
    void eachIsAskedForOnce();
    void aFullDiskEndsIt();
    void thousandsMayFailAtOnce();
};

/// Two sessions over one library.
class SharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDoneInOneIsSeenInTheOther();
    void openingIsOnesOwn();
    void whatASessionLeavesBehindIsKept();
    void aReaderWhoLeavesHoldsNobodyUp();
    void anotherTextReachesEveryReader();
};

/// The use cases of a window, on a real library.
class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsShownAndKept();
    void aMovedFileIsTheSameArticle();
    void editsLeaveAMovedFileWhereItIs_data();
    void editsLeaveAMovedFileWhereItIs();
    void marksMadeWhileTheArticleIsBeingKeptAreKept();
    void whatIsDoneWithAnArticleThatIsBeingKeptStays();
    void everythingIsThereAfterReopening();
    void undoTakesBackAllAndRedoBringsItAgain();
    void aClaimOnAPassageIsOneStep();
    void rangesThatStayKeepTheirAnchors();
    void aMissingFileIsReported();
    void ofALongTextTheFirstPartComesFirst();
    void whatWasBegunHasNoFirstPart();
    void anotherFailureLeavesTheFirstPart();
    void whatWasAskedForLastIsShown();
    void ofTwoFilesTheSecondStays();
    void openingIsStopped();
    void aThemePathIsMadeOnce();
    void changesFromElsewhereReachTheSets();
};

/// What is done while a text is prepared, as the one before it is still shown.
class MeanwhileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksComeIntoAnotherText_data();
    void marksComeIntoAnotherText();
    void marksComeIntoANewVersion_data();
    void marksComeIntoANewVersion();
    void marksComeIntoAnOlderText_data();
    void marksComeIntoAnOlderText();
};

/// Changes that the library does not take.
class FailingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksOfAnArticleThatCannotBeKeptGo();
    void whatFailsTogetherLeavesNothing();
    void whatIsWrittenAfterAFailureStays();
};

/// Claims: links, edits of many, merging, export.
class ClaimingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoPassagesAreLinkedInOneStep();
    void anArticleThatIsStillBeingKeptIsLinked();
    void manyClaimsAreEditedInOneStep();
    void historyOutlivesUndoAndRestart();
    void aMergeReachesWhatLiesInTheBin();
    void evidenceComesBackAfterARestart_data();
    void evidenceComesBackAfterARestart();
    void whatWasDoneBeforeTheSetsCameIsInThem();
    void theLedgerIsExported();
    void anExportThatIsNotKeptNamesTheLibrary();
    void aListIsExportedPageByPage();
};

/// Passages that stand in other articles, too.
class ElsewhereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamePassageIsFound();
    void theNewestQuestionComesFirst();
    void closingTheArticleCancels();
    void answersHoldForTheirWords();
    void aNewArticleIsLookedAt();
    void aRepetitionIsMarkedInOneStep();
    void whatIsThereIsTaken();
    void whatContradictsIsNoRepetition();
    void inAnotherTextItIsLookedForAgain();
};

/// Many highlights changed at once.
class BulkMarkingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closedArticlesAreReached();
    void aFilterStandsForAllThatItLetsThrough();
    void whatIsDoneMeanwhileIsNotLost();
    void theyAreReadAsTheyAre();
};

} // namespace florilegium
