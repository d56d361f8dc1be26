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
    void sameValueGivesNoEvent();
    void aPassageThatIsGoneIsAnOrphan();
    void binnedHighlightsLeaveTheSet();
    void themesHavePathsAndSubtrees();
    void coloursAreInherited();
    void claimsFindTheirContradictions();
};

/// Edits of the reader as changes.
class EditsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditThatChangesNothingIsEmpty();
    void editsKeepTheRest();
    void otherRangesAreDescribedAnew();
    void aClaimComesWithItsEvidence();
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
