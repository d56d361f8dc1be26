// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Matching and the session on its worker.
class FindTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void continuesWhereASliceEnds();
    void stopsAtTheCap();
    void findsEverythingOnTheWorker();
    void startsAtTheReadersPlace();
    void goesRoundBothEnds();
    void showsOnlyTheNewestQuery();
    void listsMatchesInARange();
    void endsWhileSearching();
    void searchesAgainInAnotherDocument();
    void goesOnFromThePlaceInAnotherDocument_data();
    void goesOnFromThePlaceInAnotherDocument();
};

/// Where notes stand and what they say.
class MarginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesNotes_data();
    void placesNotes();
    void neverOverlapsAndMovesLeast();
    void shortensBetweenWords_data();
    void shortensBetweenWords();
    void saysWhatIsKnown();
    void leavesOutBareHighlights();
    void saysWhereElseAPassageStands();
    void pointsToTheContradiction();
    void marksOrphans();
    void shelvesNotesNearTheViewport();
    void putsTheSelectedNoteLevel();
    void putsANoteWhereItsHighlightIsSeen_data();
    void putsANoteWhereItsHighlightIsSeen();
    void hitsChipsHintsAndLinks();
    void listsItsParts();
    void loadsNothingFromANote();
};

/// The margin as a widget, and its editor.
class NotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOnAfterAPause();
    void endsWith_data();
    void endsWith();
    void saysNothingWhenUnchanged();
    void keepsWhatIsTypedWhenChangedElsewhere();
    void editsInPlace();
    void followsTheSet();
    void walksByKeys();
    void opensADotWhenFolded();
    void opensADotByKey();
    void goesWhereAPartLeads();
    void goesThereFromADot();
    void handsOnWhenTheArticleChanges();
};

/// Lines from notes to their passages.
class LinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsCorners_data();
    void turnsCorners();
    void isCrisp_data();
    void isCrisp();
    void leadsFromTheNoteUnderThePointer_data();
    void leadsFromTheNoteUnderThePointer();
    void leadsFromTheNoteThatHasTheKeyboard();
    void liftsTheNoteOfAPassage();
};

/// Spelling of the notes: words, dictionaries, marks and menu.
class SpellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesWords_data();
    void choosesWords();
    void findsDictionaries();
    void choosesLanguages_data();
    void choosesLanguages();
    void keepsOwnWords();
    void readsNothingBeforeANoteIsEdited();
    void marksWhatIsTyped();
    void leavesTheWordThatIsWrittenInPeace();
    void passesOverFencedCode();
    void replacesAWord();
    void addsAWordForGood();
    void ignoresAWord();
    void takesEitherLanguage();
    void sharesWhatItHasRead();
    void saysWhatIsMissing();
    void isSwitchedOff();
};

/// Selection bar, find bar, theme picker.
class BarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesTheBar_data();
    void placesTheBar();
    void triggersActions();
    void goesWith_data();
    void goesWith();
    void walksTheBarByKeys();
    void findsAsOneTypes();
    void givesTheFocusBack();
    void filtersThemes_data();
    void filtersThemes();
    void tidiesPaths_data();
    void tidiesPaths();
    void choosesByTyping();
    void choosesForADigit();
    void choosesWhereThePointerMoves();
};

/// The ruler.
class RulerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksTheRowOfEachHighlight();
    void marksMatches();
    void computesOnlyWhenNeeded();
    void goesWhereOneClicks();
    void dragsTheThumb();
};

/// Policy and store of pictures.
class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesOnPaths_data();
    void decidesOnPaths();
    void staysInTheFolder();
    void refusesWhatIsNoPicture();
    void readsWhatPagesHave_data();
    void readsWhatPagesHave();
    void readsDataAddresses();
    void readsPartsOfTheFile();
    void findsWhatWasKept();
    void takesWhatLiesBesideFirst();
    void countsWhatIsMissing();
    void showsWhatIsKeptMeanwhile();
    void showsSizesThenPixels();
    void keepsWithinItsBounds();
};

/// What screen readers hear of the text.
class AttributesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsStylesAndMarks_data();
    void tellsStylesAndMarks();
};

/// The module of code colours, loaded as the window does it.
class CodeColoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursALanguage_data();
    void coloursALanguage();
    void leavesUnknownLanguagesPlain();
    void coloursTheEndLikeTheWhole();
    void coloursBlocksSideBySide();
    void isReadableInEveryLook();
    void forgetsTheDocument();
};

} // namespace florilegium
