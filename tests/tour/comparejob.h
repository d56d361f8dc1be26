// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"

namespace florilegium::testing {

/// Compares the two versions of the article on the page with the key that a reader presses, and waits for the answer.
[[nodiscard]] bool compareVersions(Composition &composition);

} // namespace florilegium::testing
