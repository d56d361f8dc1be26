// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/analysis.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// Removes rows of cards that lead to other pages of the same site (headline, picture, a line of its text), where they
/// stand after prose: an article's list of places or things has headings of its own, or leads elsewhere. `address` of
/// the page may be empty: then only relative links count as the site's. A page that does not say it is an article, and
/// is teasers for the most part, keeps them. Linear in the tree but for the cards looked into.
void removeTeasers(const Analysis &analysis, html::Node root, const QString &address, bool isArticle,
                   html::Selection &selection);

} // namespace florilegium::extract
