// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The rules themselves: each is given bad sources and must see what is wrong, and good ones and must be silent.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsIncludes();
    void judgesIncludes_data();
    void judgesIncludes();
    void findsCircles();
    void countsLines();
    void judgesHeads_data();
    void judgesHeads();
    void judgesLines_data();
    void judgesLines();
    void judgesHeaders_data();
    void judgesHeaders();
    void theTableHasNoCircle();
};

/// The sources of the program, held against the rules.
class TreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sourcesKeepTheRules_data();
    void sourcesKeepTheRules();
    void everyLayerIsBuiltAsOneTarget();
    void theTopLevelHoldsNothingElse();
};

} // namespace florilegium
