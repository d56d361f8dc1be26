// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// The command `reanchor` on files of cases, good and bad.
class ReanchorCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCases();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void givesAnExitStatus_data();
    void givesAnExitStatus();
};

} // namespace florilegium
