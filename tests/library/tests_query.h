// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The language of queries: reading and printing.
class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreRead_data();
    void textsAreRead();
    void whatIsTypedIsABeginning_data();
    void whatIsTypedIsABeginning();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void positionsLieInTheText();
    void anyQueryComesBackFromItsText();
    void garbageIsReadAndPrintsToItself();
    void sizesAreBounded();
    void fieldsHaveWords();
    void datesAreRead_data();
    void datesAreRead();
    void pathsMatchFromTheirEnd_data();
    void pathsMatchFromTheirEnd();
    void termsHaveASide();
};

/// What may stand at the cursor of a query.
class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completionsAreOffered_data();
    void completionsAreOffered();
    void completionsFitWhereTheyStand();
    void aWholeValueIsTold();
    void anyPlaceMayBeAsked();
    void unknownNamesAreFound();
};

/// Names, and the words around passages.
class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingWithANameIsRead();
    void aThemeThatCameBackAloneIsRead();
    void theBestOfEachKindAreFound();
    void lettersAreShownWhereTheyStand();
    void wordsAroundAPassageAreRead_data();
    void wordsAroundAPassageAreRead();
    void longSurroundingsAreCut();
    void hitsHaveAPlace_data();
    void hitsHaveAPlace();
};

} // namespace florilegium
