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

} // namespace florilegium::testing
