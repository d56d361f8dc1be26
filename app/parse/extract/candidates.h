// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"

namespace florilegium::extract {

/// The element that holds the article: of all elements the one that would make the best text, by what it covers of the
/// page's prose (recall) and by how much of it is prose (precision), with a bonus for what its markup says.
/// `body`: text that the page declares as its article's (linked data, description), may be empty.
[[nodiscard]] html::Node chooseRoot(const Analysis &analysis, const QString &declaredBody);

/// Whether what was chosen is hardly anything beside the labels and links of the page.
[[nodiscard]] bool isListing(const Analysis &analysis, html::Node root);

} // namespace florilegium::extract
