// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// The bin, duplicates and groups of articles.
class TidyingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBinIsEmptiedByKeys();
    void oneIsErasedForGood();
    void theBinHasThreeParts();
    void duplicatesAreMergedByKeys();
    void articlesAreGroupedByKeys();
};

/// What is kept with an article as a whole: its note, where it was left, its cover.
class KeptWithArticlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anArticleHasANote();
    void aNoteIsKeptWhenTheReaderGoesOn();
    void itOpensWhereItWasLeft_data();
    void itOpensWhereItWasLeft();
    void scrollingReadsWhatIsSeen_data();
    void scrollingReadsWhatIsSeen();
    void coversAreMadeOfTheFirstLargePicture();
};

} // namespace florilegium::testing
