// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium::testing {

// Where this build lies, in one object of its own: every other one is the same in all checkouts, so that the compiler's
// cache serves them all.

[[nodiscard]] QString sourceFolder();
[[nodiscard]] QString binaryFolder();

} // namespace florilegium::testing
