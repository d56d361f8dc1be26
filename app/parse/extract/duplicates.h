// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes paragraphs whose text came before below `root`: copies for print, for phones, for a summary. Not short ones,
/// not code, not tables, items of lists only where a list is repeated. Linear.
void removeDuplicates(const Analysis &analysis, html::Node root, html::Selection &selection);

} // namespace florilegium::extract
