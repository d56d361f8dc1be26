// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Words, sentences and graphemes.
class BoundariesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSentence_data();
    void findsTheSentence();
    void stepsBySentence();
    void findsTheWord_data();
    void findsTheWord();
    void stepsByWord();
    void keepsGraphemesWhole();
    void survivesEveryOffset();
};

/// Conversion between UTF-16 units and code points.
class CodePointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithUcs4_data();
    void agreesWithUcs4();
    void roundTripsOnRandomText();
    void clampsOutsideOffsets();
};

/// The folded text and the way back.
class NormaliseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsWhatPrintsAlike_data();
    void foldsWhatPrintsAlike();
    void mapsRangesBack();
    void offsetsRoundTrip();
};

/// Names by a few letters.
class FuzzyMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersAreFound_data();
    void lettersAreFound();
    void theBetterNameComesFirst_data();
    void theBetterNameComesFirst();
    void theBestAlignmentIsFound();
    void farLettersCostNoMoreThanTheMost();
    void anyTextIsTaken();
};

/// Small values: ranges, ids, error words.
class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rangesIntersectByUnits();
    void idsHaveTheirForm();
    void idsDoNotRepeat();
    void errorWordsAreUnique();
};

} // namespace florilegium
