// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes lines and paragraphs below `root` that say they are no part of the text, and the sections that such headings
/// announce. `byline`: who wrote it, so that notes about the author are known; may be empty.
void cleanLines(const Analysis &analysis, html::Node root, const QString &byline, html::Selection &selection);

/// Removes the text nodes of one segment.
void removeText(const Analysis &analysis, const Segment &segment, html::Selection &selection, LeftOutReason reason,
                const char *what);

} // namespace florilegium::extract
