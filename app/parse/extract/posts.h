// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// In a thread: of the panel beside each post keeps the author's name, and removes counts, ranks, signatures, buttons.
void cleanPosts(const Analysis &analysis, html::Node root, html::Selection &selection);

} // namespace florilegium::extract
