// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes within `root` what is not the article, and everything outside it. Sees each block in its context: what it
/// holds, how much of it is links, what stands before and after. Linear in the tree but for lines looked up.
void clean(const Analysis &analysis, html::Node root, const QString &byline, html::Selection &selection);

/// Removes what is hidden, scripts and controls, everywhere.
void removeGone(const Analysis &analysis, html::Selection &selection);

} // namespace florilegium::extract
