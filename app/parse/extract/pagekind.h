// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

class Guarded;

/// Whether what was selected is one article: the reader is told when it is several, or none, or the beginning of one.
[[nodiscard]] PageKind pageKindOf(const Analysis &analysis, html::Node root, const html::Selection &selection);

/// Calls to pay, or to sign in, that stand where an article would go on.
[[nodiscard]] const Guarded &payWalls();

} // namespace florilegium::extract
