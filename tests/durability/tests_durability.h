// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// What was acknowledged is there, whatever happens to the program.
class DurabilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeRunIsThere();
    void nothingAcknowledgedIsLostWhenKilled();
};

} // namespace florilegium
