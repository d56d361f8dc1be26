// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace florilegium {

/// Runs florilegium-cli with these arguments (the program's name first, bytes as the system gave them) and returns its
/// exit status. Needs a QCoreApplication.
int runCommandLine(const QByteArrayList &arguments);

} // namespace florilegium
