// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace florilegium::cli {

/// Runs the command that the arguments (without the program's own name) name, and gives the exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace florilegium::cli
