// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/codecolours.h"
#include "text/error.h"

#include <memory>

namespace florilegium {

/// Loads the module (modules/loadmodule.h) and makes its colours. About 3 ms; call it after the first frame.
[[nodiscard]] Result<std::unique_ptr<CodeColours>> loadCodeColours();

} // namespace florilegium
