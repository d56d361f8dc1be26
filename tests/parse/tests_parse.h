// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTest>

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBecomeText_data();
    void bytesBecomeText();
    void declarationsAreFound();
    void newlinesBecomeOne();
};

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedArticleHasItsStructure();
    void layoutShowsStructure_data();
    void layoutShowsStructure();
    void trailingPromptsAreLeftOutButListed();
    void emptyTextsHaveNoContent();
};

class TestFirstPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheBeginning_data();
    void itIsTheBeginning();
    void othersHaveNone_data();
    void othersHaveNone();
};

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomeBlocks_data();
    void marksBecomeBlocks();
    void frontMatterIsMetadata();
    void headingsAreTargets();
    void scriptsAreLeftOut();
    void linksThatActAreDropped();
    void footnotesStandAtTheEnd();
    void calloutsHaveAHead();
    void wikiLinksAreLinks();
    void wordsOfNotesHaveNoSigns_data();
    void wordsOfNotesHaveNoSigns();
    void longNotesAreCut();
    void everyExampleOfTheSpecificationKeepsTheRules();
    void examplesOfTheSpecificationPassAsStructure();
};

class TestEpub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersBecomeOneDocument_data();
    void chaptersBecomeOneDocument();
    void linksLeadWithinTheBook();
    void picturesAreParts();
    void encryptedBooksAreRefused();
    void capsHold();
    void brokenBooksSaySo();
    void addressesStayInTheArchive();
};

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreMetadata();
    void aZeroInANameIsNoHeader();
    void theHtmlPartIsTheText();
    void flowedLinesAreJoined();
    void savedPagesHaveTheirPictures();
    void shapesOverACapAreRefused();
};

class TestWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsTheSame_data();
    void theTextIsTheSame();
    void failuresPassThrough();
    void partsAreRead();
    void aBrokenProcessIsAnError_data();
    void aBrokenProcessIsAnError();
    void aHangIsEnded();
    void nothingCanBeDoneInTheSandbox();
    void foreignBytesAreNoMessage();
};

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreAsAccepted_data();
    void documentsAreAsAccepted();
};

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomBytesKeepTheRules();
    void mutatedTextsKeepTheRules();
    void parsingTwiceGivesTheSameDocument();
    void giantInputsAreRead_data();
    void giantInputsAreRead();
};

class TestParserHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnAWorker();
    void namesTheFailureOfAFile();
    void cancellingLeavesNoResult();
    void stopEndsEachParser_data();
    void stopEndsEachParser();
    void destructionCancels();
};
