// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

namespace florilegium::extract {

constexpr int shortWords = 8; ///< a segment with fewer is a label, a button, a name

/// Cuts what is not gone into segments: a segment ends with its block, and at two line breaks. One pass.
void cutSegments(Analysis &analysis);

} // namespace florilegium::extract
