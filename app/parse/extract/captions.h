// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Marks blocks below `root` as captions that no <figcaption> and no name marks: a line that credits a picture, a short
/// text that shares its block with one.
void markCaptions(const Analysis &analysis, html::Node root, html::Selection &selection);

} // namespace florilegium::extract
