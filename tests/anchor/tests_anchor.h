// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace florilegium {

class Corpus;

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

/// Where a quote stands in a text, against a search place by place.
class OccurrencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithEachPlace();
    void endsAtTheMost();
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

/// Words, their offsets and the breaks between them.
class WordMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsWords_data();
    void cutsWords();
    void offsetsRoundTrip();
    void knowsBreaks();
};

/// Which word of a new text is which of the old one.
class AlignmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksWords_data();
    void linksWords();
    void isOneToOneAndInOrder();
};

/// The word-level comparison of two texts.
class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsDifferences_data();
    void tellsDifferences();
    void holdsBothTexts();
    void canBeCancelled();
};

/// Passages carried over with the whole old text known.
class ReanchorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesThePassage_data();
    void carriesThePassage();
    void leavesOrphans_data();
    void leavesOrphans();
    void tellsHowItWasFound();
    void offersWhatItRefused();
    void splitsAPassage();
    void sameTextSamePlace_data();
    void sameTextSamePlace();
    void neverFlipsTheOrder();
    void unrelatedTextsGiveOrphans();
    void canBeCancelled();
};

/// Real revisions of documents (../shared/corpora/anchoring).
class CorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void meetsTheFiguresWithTheOldText();
    void meetsTheFiguresOfQuoteOnly();

private:
    std::shared_ptr<Corpus> m_corpus;
};

/// How much two texts have in common.
class LikenessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesTexts_data();
    void comparesTexts();
};

/// Passages that are nearly the same.
class NearQuoteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passagesAreFoundAgain_data();
    void passagesAreFoundAgain();
    void otherPassagesAreNot_data();
    void otherPassagesAreNot();
    void punctuationComesAlong();
    void likenessIsTheSameEitherWay();
    void likenessTellsRepetitionFromSubject();
    void distortedPassagesAreFound();
    void clausesKeepTheirPartners();
};

} // namespace florilegium
