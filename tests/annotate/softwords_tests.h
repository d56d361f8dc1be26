// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// What is found in a text, who is named, what is offered.
class SoftWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phrasesAreFound_data();
    void phrasesAreFound();
    void wordsAreCut_data();
    void wordsAreCut();
    void theLongestPhraseWins();
    void aPartIsFoundAsTheWholeIs();
    void brokenWordsAreFound();
    void sourcesAreRead_data();
    void sourcesAreRead();
    void offersAreMade_data();
    void offersAreMade();
    void codeIsNotProse();
    void languagesAreGuessed_data();
    void languagesAreGuessed();
    void gapsEndInTime();
};

/// Lists as files.
class SoftListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListIsRead();
    void wrongLinesAreToldAndLeftOut_data();
    void wrongLinesAreToldAndLeftOut();
    void hostileListsAreBounded_data();
    void hostileListsAreBounded();
    void randomBytesAreSurvived();
    void theReadersListAdds();
    void theReadersListDropsPhrases();
    void theReadersListReplaces();
    void anotherLanguageHasItsOwnList();
    void pathsAreNotLanguages_data();
    void pathsAreNotLanguages();
    void onlyPlainFilesAreRead();
    void builtInListsHaveNoFault_data();
    void builtInListsHaveNoFault();
};

/// Precision and recall of the built-in lists on the labelled sentences, a little below what is reached.
class SoftWordSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSetIsAsLargeAsItShouldBe();
    void precisionAndRecall_data();
    void precisionAndRecall();
    void statusAndSource_data();
    void statusAndSource();
};

} // namespace florilegium
