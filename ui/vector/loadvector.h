// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

namespace florilegium {

class VectorPlugin;

/// Loads the module (modules/loadmodule.h).
[[nodiscard]] Result<VectorPlugin *> loadVector();

} // namespace florilegium
