// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfiles.h"

namespace florilegium {

/// What an export to `target` left as it was, and why: whole sentences. Empty when it wrote all that it was to write.
[[nodiscard]] QString exportProblem(const Result<ExportReport> &report, const QString &target);

} // namespace florilegium
