// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes lines below `root` that say they are no part of the text, and the sections that such headings announce.
void cleanLines(const Analysis &analysis, html::Node root, html::Selection &selection);

/// Removes the text nodes of one segment.
void removeText(const Analysis &analysis, const Segment &segment, html::Selection &selection, LeftOutReason reason,
                const char *what);

} // namespace florilegium::extract
