// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace florilegium::testing {

/// The greatest single piece of memory that was asked for since greatestAllocation() was last asked. Nothing where a
/// sanitizer has its own malloc.
[[nodiscard]] bool countsAllocations();
[[nodiscard]] std::size_t greatestAllocation();

} // namespace florilegium::testing
