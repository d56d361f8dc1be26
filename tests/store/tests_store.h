// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace florilegium::testing {
struct Shelved;
}

namespace florilegium {

/// The order in which jobs run.
class QueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksRunBeforeBulk();
    void aMarkWaitsForWhatItNeeds();
    void bulkThatNeedsNothingIsNotHeldUp();
    void aWithdrawnNeedHoldsNothingUp();
    void closingFinishesWhatMustNotBeLost();
    void closingDropsTheRest();
};

/// New marks go before a long change that is being written.
class PassingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatDependsOnNothingPasses();
    void whatGaveWayLeftNothing();
    void aMarkIsWrittenBeforeAMerge();
    void whatComesBehindAnythingElseWaits();
};

/// Records and columns.
class RowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueComesBackAsItWas();
    void textsThatSqliteWouldMangleAreKept_data();
    void textsThatSqliteWouldMangleAreKept();
    void undoRestoresTheLibraryExactly();
    void anchorsAreNeverOverwritten();
    void whatOnlyGrowsCannotBeChanged();
    void aRecordOfAnotherRowIsRefused();
    void aHighlightOfNoArticleIsRefusedWhole();
    void anArticleWithHighlightsCannotBeRemoved();
    void aClaimRemembersItsHistory();
    void peopleWithoutClaimsAreForgotten();
};

/// Themes of very many passages.
class TaggingRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesAreWrittenAndTakenBack();
    void aMergeIsWhatItsRecordsAreOneByOne();
    void passagesOfThemesComeByTheirPlaces();
};

/// Writing and reading through the library.
class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFutureMeansDurable();
    void theJournalIsReadUpToASize();
    void aMarkWaitsForItsArticle();
    void marksAreNotKeptWaitingByBulk();
    void whatTakesLongToReadHoldsNothingUp();
    void changesAreAnnouncedOnTheWindowsThread();
    void aFailedChangeLeavesNothing();
    void closingLosesNothing();
    void theReaderSeesOneState();
    void placesSettingsAndExportsAreKept();
    void placementsOnlyGrow();
    void nothingIsWrittenReadOnly();
};

/// Originals and texts of articles.
class VersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anArticleComesBackWithOriginalAndText();
    void theSameOriginalIsKeptOnce();
    void anotherTextOfAVersionIsTheNewest();
    void manyVersionsAreWrittenTogether();
    void whatFailsInABatchFailsAlone();
    void theReadersRulesSayWhichTextIsTheNewest();
};

/// The bin, emptied and erased.
class BinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterThirtyDaysItIsEmptied();
    void whatIsErasedIsNowhere();
    void theRestOfTheJournalStays();
    void whatWasCutShortIsEnded();
    void whatFailedIsEnded();
    void whatFailedIsNotForgotten();
    void whatLivesIsNotEmptied();
    void themesGoWithWhatIsBelowThem();
    void aPassageThatWasMovedAwayStays();
};

/// What lists of articles and the sidebar ask for.
class QueriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void articlesAreFilteredAndOrdered();
    void articlesAreSortedByEachColumn_data();
    void articlesAreSortedByEachColumn();
    void articlesAreReadByTheirIds();
    void collectionsHaveTheirArticles();
    void articlesAreKnownByContentAndAddress();
    void articlesAreNamedByUse();
    void countsAgreeWithLists();
    void whatIsUnknownIsAnError();

public:
    QueriesTest();
    ~QueriesTest() override;

private:
    std::unique_ptr<testing::Shelved> m_library;
};

/// What lists of highlights and the pages of themes and claims ask for.
class HighlightQueriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void highlightsAreFiltered();
    void aThemeStandsForItsSubtree();
    void deletedArticlesHideTheirHighlights();
    void highlightsAreGrouped_data();
    void highlightsAreGrouped();
    void aThemeThatCameBackAloneHasItsGroups();
    void pagesRunThroughGroups();
    void highlightsAreReadByTheirIds();
    void passagesComeArticleByArticle();
    void groupsOfVeryManyComeAsTheyAreWanted();
    void aThemeIsReported();
    void evidenceOfDeletedThingsIsHidden();

public:
    HighlightQueriesTest();
    ~HighlightQueriesTest() override;

private:
    std::unique_ptr<testing::Shelved> m_library;
};

/// The ledger: what evidence comes to, and how claims are found and ordered.
class LedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsAgreeWithReadingEverything();
    void sumsFollowWhatTheyAreMadeOf();
    void claimsAreSortedByEachColumn_data();
    void claimsAreSortedByEachColumn();
    void claimsAreFiltered_data();
    void claimsAreFiltered();
    void rowsAreReadByTheirIds();
    void peopleComplete();
    void historySaysWhoAndWhy();
    void linksOfDeletedThingsAreStillKnown();
};

/// Opening what lies there.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewLibraryIsPrivate();
    void aMissingLibraryIsNotMadeUnasked();
    void aVanishedLibraryIsNotReplacedByAnEmptyOne();
    void whatIsNotOursIsRefusedUnchanged_data();
    void whatIsNotOursIsRefusedUnchanged();
    void damageFoundAfterACrashStopsWriting();
    void marksDoNotWaitUntilALibraryIsLookedOver_data();
    void marksDoNotWaitUntilALibraryIsLookedOver();
    void onlyOneProcessWrites();
    void aKilledProcessLeavesNoLock();
    void aFolderThatCannotBeWrittenIsReadFromACopy();
    void checkFindsWhatIsWrong();
};

/// Opening what another version of the program has written.
class MigratingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewerLibraryIsReadOnly();
    void anOlderLibraryIsCopiedAndMigrated();
    void aFailedMigrationChangesNothing();
    void aLibraryOfTheFirstSchemaIsBroughtUpToDate();
};

/// Words, queries as the index takes them, and snippets.
class SearchWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void rangesOfWordsLieInTheText();
    void queriesBecomeExpressions_data();
    void queriesBecomeExpressions();
    void snippetsShowTheMatch_data();
    void snippetsShowTheMatch();
};

/// The index, and what a search finds.
class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsFound();
    void hitsComeNewestFirst();
    void hitsComeByRelevance();
    void searchAgreesWithReadingEverything();
    void listsAreFilteredByWords();
    void theIndexFollowsChanges();
    void aLostIndexIsMadeAnew_data();
    void aLostIndexIsMadeAnew();
};

/// What the index is made of.
class IndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsGoWithTheTime();
    void rangesOfTimeAreExact();
    void streamsGiveWhatTheyAreMadeOf();
    void whatComesBetweenOthersIsFoundBetweenThem();
    void factsFollowWhatTheyComeFrom();
    void aTransactionIsOneSegment();
};

/// Queries as SQL over the library and its index.
class StoreQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesAgreeWithAskingEveryRow();
    void queriesAgreeAfterChanges();
    void theNewestComeFirst();
    void withoutAnIndexFieldsAreStillFound();
    void aFailingIndexKeepsNothingFromTheReader_data();
    void aFailingIndexKeepsNothingFromTheReader();
    void valuesAreOnlyEverBound();
    void theVocabularyNamesWhatIsThere();
};

/// Copies.
class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyHoldsEverything();
    void aCopyIsMadeOnceADayAndOnlyAfterChanges();
    void aLibraryThatStaysOpenIsCopiedAgain();
    void olderCopiesGoByTheRules();
    void theNewestCopyNeverGoes();
    void anUnverifiedCopyDoesNotCount();
    void nothingGoesWhenTheCopyFails();
};

/// A process that is killed.
class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill();
    void aFullDiskFailsTheChangeAndNothingElse();
};

/// A passage in other articles.
class ElsewhereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPassageIsFoundWhereItStands();
    void scriptsWithoutSpacesAreFound_data();
    void scriptsWithoutSpacesAreFound();
    void frequentWordsAreFoundByTheirRow();
    void whatIsGoneOrTooShortIsNotFound();
    void itIsStopped();
    void plantedPassagesAreFound();
};

} // namespace florilegium
