// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace florilegium {

/// Has the C library give memory back that was freed, as far as it can be told to. Once, before threads begin.
void keepLittleMemory();

} // namespace florilegium
