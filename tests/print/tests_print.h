// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// Where pages end.
class PaginatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesEndWhereTheyMay_data();
    void pagesEndWhereTheyMay();
    void whatNoPageHolds();
    void agreesWithLookingAtAllEnds();
};

/// Which notes stand beside their passages, and where.
class SideNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesFindTheirPlace_data();
    void notesFindTheirPlace();
    void notesNeverMeet();
};

/// Articles on paper: what stands on which page.
class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsPaintedOnce_data();
    void everyWordIsPaintedOnce();
    void linesStayTogether();
    void noInkIsOverTheEdges();
    void tablesAreCutBetweenRows();
    void aRowHigherThanThePageIsCutBetweenLines();
    void codeIsCutBetweenLines();
    void picturesStayWhole();
    void anEmptyArticleIsOneSheet();
    void paperSizes_data();
    void paperSizes();
};

/// Articles on paper: what the pages look like.
class PageLooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeIsInItsColours();
    void justifiedTextIsHyphenated();
    void bandsAreInTheirColours();
    void footersCountThePages();
    void pagesAreTheSameOnEveryDevice();
};

/// What stands beside the article and at its end.
class PaperNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteStandsBesideItsPassage();
    void aLongNoteStandsAtTheEnd();
    void manyNotesOfOnePage();
    void aNarrowSheetHasThemAllAtTheEnd();
    void markdownStaysWhatItIs();
    void anOrphanIsNotLost();
};

/// Files and printers.
class PdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPdfIsWritten();
    void linksLead();
    void addressesCannotBreakOut_data();
    void addressesCannotBreakOut();
    void itSaysWhatItIs();
    void whatCannotBeWrittenIsSaid();
    void stoppingLeavesTheFileAsItWas();
    void onlyTheChosenPagesArePrinted();
    void theModuleAsksForAPrinter();
};

} // namespace florilegium::testing
