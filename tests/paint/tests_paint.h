// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The colours keep what they promise.
class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textCanBeReadOnEverything_data();
    void textCanBeReadOnEverything();
    void textCanBeReadOnTenHighlights_data();
    void textCanBeReadOnTenHighlights();
    void foreignKeysHaveAStableTone();
    void lookWordsRoundTrip();
};

/// Heights and intervals against plain counting.
class IndicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heightsAgreeWithPlainSums();
    void intervalsAgreeWithLookingAtAll();
    void aQueryLooksAtFew();
};

/// What the view lays out.
class RowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coverEveryCharacterOnce();
    void cutGiantsAtWhiteSpace();
    void areFoundByOffset();
};

} // namespace florilegium
