// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The bit-parallel distance against the textbook table.
class EditDistanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheTable();
    void findsTheMostLikePart_data();
    void findsTheMostLikePart();
    void comparesContexts();
};

/// place() takes describe() back, on any text.
class InverseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeIsTheInverseOfDescribe_data();
    void placeIsTheInverseOfDescribe();
    void contextKeepsGraphemesWhole();
    void countsOccurrences();
    void survivesForeignAnchors();
};

/// What happens to a passage when its text changes.
class PlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsThePassage_data();
    void findsThePassage();
    void refusesRatherThanGuesses_data();
    void refusesRatherThanGuesses();
    void tellsHowItWasFound();
    void placesManyInABigText();
    void placesAPassageAsLongAsABook();
};

/// Real revisions of documents (../shared/corpora/anchoring), with only quote and context known.
class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meetsTheFiguresOfQuoteOnly();
};

/// How much two texts have in common.
class LikenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesTexts_data();
    void comparesTexts();
};

} // namespace florilegium
