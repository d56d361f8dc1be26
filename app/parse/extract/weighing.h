// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

namespace florilegium::extract {

/// Weighs the prose of every element by what stands around it, and voids the hints that its share of the page's prose
/// refutes. Again after something was learnt about the page (it is a thread). Two passes.
void weigh(Analysis &analysis);

} // namespace florilegium::extract
