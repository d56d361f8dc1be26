// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium::testing {

/// A reader's way through real pages.
class FlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreReadAndFiled();
    void passagesAreFoundAndWorked();
    void whatGoesComesBackAndOut();
};

/// Claims over real pages that contradict each other.
class ClaimFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thirtyClaimsByKeyboardAlone();
};

} // namespace florilegium::testing
