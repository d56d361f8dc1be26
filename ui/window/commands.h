// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palettemodel.h"
#include "window/actiontable.h"

namespace florilegium {

class Actions;

/// All actions as the palette offers them, in the order of the table; but the palette itself. They are borrowed.
[[nodiscard]] QList<Command> commandsOf(Actions &actions);
/// Why an action with this need cannot be done now, as a sentence; empty for Need::Nothing.
[[nodiscard]] QString whyNot(Need need);

} // namespace florilegium
