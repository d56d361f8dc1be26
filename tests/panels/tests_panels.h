// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

class ClaimMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneClaimStandsInTheMiddle();
    void forAndAgainstStandOnTheirSides();
    void itIsMirrored();
    void anyMapIsLegible();
    void theOrderTheyComeInIsNothing();
    void whatIsNotReachedIsLeftOut();
    void arrowsWalkAndEnterOpens();
    void relationsDifferWithoutColour();
    void everyCardHasAName();
    void itIsWrittenAsSvg();
};

/// Fields and choosers for claims.
class ClaimFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameCompletesAmongOthers();
    void newNamesStayAsTheyAreTyped();
    void aLetterChoosesAStatus();
    void aReasonIsTypedOrNot();
    void aStatementEndsWithEnter();
};

/// What the rows of the sidebar look like.
class SidebarRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patternsAreToldApart_data();
    void patternsAreToldApart();
    void theNameKeepsItsPlace();
};

/// What the filters of lists offer to those who type a query.
class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAndValuesAreTaken();
    void valuesAreThoseOfTheLibrary_data();
    void valuesAreThoseOfTheLibrary();
    void anEmptyFieldOffersNothing();
    void itIsAskedFor_data();
    void itIsAskedFor();
    void keysAreTheListsWhereNothingIsChosen_data();
    void keysAreTheListsWhereNothingIsChosen();
    void escClosesOneThingAfterTheOther();
    void onlyTypingOpensIt();
    void whatIsWrongIsSaidAboveTheRows();
    void itEndsWhereTheFieldDoes_data();
    void itEndsWhereTheFieldDoes();
    void itFollowsTheLook_data();
    void itFollowsTheLook();
    void itIsToldToScreenReaders();
    void otherListsOfferIt();
};

} // namespace florilegium::testing
