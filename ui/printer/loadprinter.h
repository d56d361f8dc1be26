// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

namespace florilegium {

class PrinterPlugin;

/// Loads the module beside the program ("modules", or "../lib/florilegium/modules" where it is installed); it stays
/// loaded until the program ends. Error: NotFound, with the loader's own words.
[[nodiscard]] Result<PrinterPlugin *> loadPrinter();

} // namespace florilegium
