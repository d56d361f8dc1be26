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

} // namespace florilegium
