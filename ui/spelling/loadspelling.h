// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

namespace florilegium {

class SpellPlugin;

/// Loads the module (modules/loadmodule.h).
[[nodiscard]] Result<SpellPlugin *> loadSpelling();

} // namespace florilegium
