// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// What parsers feed, and the document that comes out.
class BuilderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collapsesWhiteSpace_data();
    void collapsesWhiteSpace();
    void keepsCodeAsItIs();
    void dropsBlocksWithoutText();
    void mergesSpansOfOneStyle();
    void fillsShortTableRows();
    void replacesWhatIsNoText();
    void putsTheTitleFirst();
    void placesTargetsAtTheNextCharacter();
    void keepsItsRulesWhateverItIsFed();
};

/// Lookups in a document.
class DocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsBlocks();
    void findsSpans();
    void namesTheHeadingsOverAPlace();
    void findsPicturesAndTargets();
};

/// Documents as bytes and back.
class FlatBytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips();
    void readTheFormBefore();
    void areDeterministic();
    void refuseForeignBytes_data();
    void refuseForeignBytes();
    void surviveEveryDamage();
};

/// Left-out pieces, and how they come back.
class BringBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piecesStandWhereTheyWouldHave();
    void everythingElseStaysAsItIs();
    void marksTellPiecesApart();
};

} // namespace florilegium
