// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// The parts of a highlight, and of what the margin says of it, with real keys.
class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edgesOfEachPartAreMoved();
    void anEdgeStopsBeforeTheNextPart();
    void theOutermostEdgesComeFirst();
    void theMarginIsWalkedThrough_data();
    void theMarginIsWalkedThrough();
    void enterGoesWhereAPartLeads();
    void tabLeavesTheMarginAfterTheLastPart();
    void aNoteStandsBesideThePartThatIsSeen();
};

} // namespace florilegium::testing
