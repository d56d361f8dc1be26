// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"
#include "library/library.h"

namespace florilegium::cli {

/// Keeps what an export wrote for the next one; prints a line for each file, unless `quiet`, and on standard error
/// whatever failed. Whether nothing did.
[[nodiscard]] bool finishExport(Library &library, const ExportReport &report, bool quiet);

} // namespace florilegium::cli
