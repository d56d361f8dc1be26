// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes lines between the paragraphs of an article that are nothing but a link to another one of the same site, and
/// short lists of such lines that no sentence introduces; links that say the same many times. `address` of the page may
/// be empty: then only relative links count as the site's.
void removeInterruptions(const Analysis &analysis, html::Node root, const QString &address, html::Selection &selection);

} // namespace florilegium::extract
