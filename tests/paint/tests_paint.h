// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/hyphenation.h"

#include <QObject>

namespace florilegium {

/// The colours keep what they promise.
class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textCanBeReadOnEverything_data();
    void textCanBeReadOnEverything();
    void textCanBeReadOnTenHighlights_data();
    void textCanBeReadOnTenHighlights();
    void foreignKeysHaveAStableTone();
    void lookWordsRoundTrip();
    void coloursHaveTheReadersShades();
    void patternsAreToldApart();
    void swatchesAreToldApart();
};

/// Highlights over each other.
class BandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapsHaveLanesOfTheirOwn();
    void boxesOfLanesNeverMeet_data();
    void boxesOfLanesNeverMeet();
    void tenLayersAreToldApart_data();
    void tenLayersAreToldApart();
};

/// Heights and intervals against plain counting.
class IndicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsAgreeWithPlainSums();
    void intervalsAgreeWithLookingAtAll();
    void aQueryLooksAtFew();
};

/// What the view lays out.
class RowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coverEveryCharacterOnce();
    void cutGiantsAtWhiteSpace();
    void areFoundByOffset();
};

/// Where words are broken, and the offsets of text with hyphens.
class HyphenationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownWordsAreBroken_data();
    void knownWordsAreBroken();
    void someWordsStayWhole_data();
    void someWordsStayWhole();
    void twoLettersStandBeforeAndThreeAfter();
    void dictionariesHaveTheirOwnCharacters();
    void theyAreReadAsTheLibraryReadsThem_data();
    void theyAreReadAsTheLibraryReadsThem();
    void linksAndCodeStayWhole();
    void filesAreFoundByLanguage_data();
    void filesAreFoundByLanguage();
    void offsetsGoThereAndBack_data();
    void offsetsGoThereAndBack();

private:
    std::pair<QString, Hyphenator> m_dictionary; ///< the last one read, with its file
};

/// Text that fills its lines, with hyphens that the document has not.
class JustifiedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHitTestInvertsTheCaret_data();
    void theHitTestInvertsTheCaret();
    void bandsCoverExactCharacters_data();
    void bandsCoverExactCharacters();
    void linesFillTheMeasure_data();
    void linesFillTheMeasure();
    void onlyRunningTextIsJustified();
    void formatsKeepTheirWords();
    void rightToLeftFillsItsLinesToo_data();
    void rightToLeftFillsItsLinesToo();
    void rightToLeftBeginsAtTheRight_data();
    void rightToLeftBeginsAtTheRight();
};

/// Tables that are wider than the page.
class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsHaveRoomForTheirWords_data();
    void columnsHaveRoomForTheirWords();
    void onPaperAllIsSqueezed();
    void arabicColumnsBeginAtTheRight();
    void placesByColumnsGoThereAndBack();
    void whatIsSeenIsHit_data();
    void whatIsSeenIsHit();
    void sidesAreTheTables_data();
    void sidesAreTheTables();
};

} // namespace florilegium
