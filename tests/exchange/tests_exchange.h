// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Words of a passage read in Markdown as they stand in the text.
class EscapingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesReadAsTheyStand_data();
    void passagesReadAsTheyStand();
    void randomMarksReadAsTheyStand();
    void themesBecomeTags_data();
    void themesBecomeTags();
    void notesCannotHoldOurMarks();
};

/// The shape of a file, against files that were looked at (FLORILEGIUM_ACCEPT=1 writes them anew).
class MarkdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasItsShape_data();
    void hasItsShape();
    void fileNamesFitEverywhere_data();
    void fileNamesFitEverywhere();
    void copiesOneHighlight();
    void jsonCountsCodePoints();
};

/// What happens to blocks when file and library have changed since the last export.
class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesBlocks_data();
    void mergesBlocks();
    void newBlocksFindTheirPlace_data();
    void newBlocksFindTheirPlace();
    void foldsOnlyTheNewestVersion();
    void theNoteOnTheArticleStandsAboveTheHighlights();
    void keepsForeignFrontMatter();
};

/// Files on disk: found again, written only when they change.
class ExportFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondExportIsTheSameAndAnEditSurvivesTheThird();
    void findsARenamedFile();
    void bringsBackWhatWasRestored();
    void keepsLineEndsOfTheFile();
    void refusesWhatItCannotKeep_data();
    void refusesWhatItCannotKeep();
    void printedFilesAreReplacedOnlyUntouched();
    void aPassageThatCameFromAnotherArticleIsNew();
    void statesWithoutAFileHoldForItsBlocks();
    void aFileThatFailsKeepsNoOther();
    void claimsAreReadOnceForAllArticles();
};

/// Claims: their passages in context, their files, the ledger as a table.
class ClaimExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesStandInTheirContext();
    void aClaimHasItsShape();
    void theLedgerHasItsShape_data();
    void theLedgerHasItsShape();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void cellsComeBackAsTheyWere();
    void linksLeadToTheFilesThereAre();
    void whatTheReaderWroteIsKept();
    void whatIsGoneIsPassedOver();
    void aClaimThatFailsKeepsNoOther();
    void aTextIsReadOnceForAllClaims();
};

/// Lists of highlights as Markdown.
class PassageListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPassageIsWrittenWithWhereItIsFrom();
    void wordsAroundStandOutsideTheBold();
    void aLongListIsWrittenByPages();
};

} // namespace florilegium
