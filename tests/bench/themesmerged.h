// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/desk.h"
#include "bench/view/report.h"

namespace florilegium::testing {

/// Gives every passage of the library a theme, half of them another one too, and merges the first with the second: the
/// bars of what the reader feels of it. The articles are closed. Changes the library.
void measureMerge(Desk &desk, bench::Report &report);

} // namespace florilegium::testing
