// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void highlightsAreReadByPages();
    void highlightsAreNarrowedByTheme();
    void nothingIsReadWhileItRests();
    void searchGroupsWhatItFinds();
    void anEmptySearchFindsNothing();
};

/// The ledger, and how the rows of a table move.
class LedgerModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeOthersOneByOne();
    void aClaimKeepsItsRowWhereverItGoes();
    void whatAClaimSaysIsThereAtOnce();
    void countsFollowTheEvidence();
    void aPageIsReadWhereItIsSeen();
    void theSameOrderCostsNothing();
    void itIsNarrowedAndSorted();
    void nothingIsReadWhileItRests();
    void columnsComeBack_data();
    void columnsComeBack();
    void namesArePartedBySemicolons();
    void linkedClaimsSayWhichWay();
    void passagesStandInTheirWords();
    void whatLiesInTheBinIsNoEvidence();
};

class ArticleTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJumpReadsFewArticles();
    void whatFliesPastIsNotRead();
    void scrollingReadsAPageAtATime();
    void theFirstPageComesFirst();
    void anArticleThatChangesKeepsItsRow();
    void groupsHaveHeads_data();
    void groupsHaveHeads();
    void groupsAreFolded();
    void anArticleMayBeInSeveralGroups();
    void changesKeepTheRows();
    void cellsFollowTheLibrary();
    void cellsHaveTheirTexts_data();
    void cellsHaveTheirTexts();
    void columnsComeBack_data();
    void columnsComeBack();
};

/// Claims, themes and collections in the bin; and articles that are probably the same.
class TidyModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasDeletedIsListed();
    void thousandsComeBackTogether();
    void duplicatesComeByGroups();
};

class DeskModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasARowForEachHighlightThatChanged();
    void rowsGoWhenDecidedAndComeBack();
    void aDecidedHighlightComesWhenItIsInsistedOn();
    void likenessHasAWord();
};

class ElsewhereModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsSayWhatDiffers();
    void whatIsMarkedIsKnown();
};

class LeftOutModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecesAreListedInOrder();
    void choicesStandAbove();
    void partsOfALineAreOneRow();
    void marksHaveReadableNames_data();
    void marksHaveReadableNames();
    void everyReasonHasAWord();
    void aReportIsShownLineByLine();
};

class SidebarModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasStatesThemesAndStatuses();
    void countsFollowCommits();
    void foldedThemesHideTheirChildren();
    void headsCannotBeChosen();
    void themesHaveTheColourAboveThem();
    void collectionsAndSearchesAreListed();
    void aNewNameIsShownAtOnce_data();
    void aNewNameIsShownAtOnce();
    void aNameThatWasNotKeptGoes();
    void collectionsAreChosenByTyping_data();
    void collectionsAreChosenByTyping();
};

class PassageMatchModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTicked();
};

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreShownAsFarAsKnown_data();
    void datesAreShownAsFarAsKnown();
    void readingTimes_data();
    void readingTimes();
    void rowsThatDifferAreFound_data();
    void rowsThatDifferAreFound();
};

/// What is done and gone to by a few letters.
class PaletteModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsNameTheKind_data();
    void signsNameTheKind();
    void everyKindIsFoundByLetters();
    void aSignNarrowsToItsKind();
    void whatCannotBeDoneSaysWhy();
    void whatWasUsedLastComesFirst();
    void theNewestQuestionWins();
    void namesFollowTheLibrary();
};

/// Groups of highlights, and the words around them.
class HighlightListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStandInTheirGroups();
    void groupsFollowTheLibrary();
    void pagesRunThroughGroups();
    void wordsAroundComeAfterTheRows();
    void notesAreShownWithoutTheirSigns();
};

} // namespace florilegium::testing
