// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"
#include "parse/html/selection.h"

namespace florilegium::extract {

/// The article of a page: what is shown, and what the page says of itself.
struct Extraction
{
    html::Selection selection;
    Metadata metadata;
};

/// Finds the article: text statistics in one pass upwards, candidates from several sources, then cleaning by block in
/// context. Names of classes are hints, never verdicts; no site is named. A thread of posts is kept whole.
/// `url` may be empty. Pure; a few passes over the tree.
[[nodiscard]] Extraction article(const html::Tree &tree, const QString &url);

/// Everything that is visible, with the page's metadata.
[[nodiscard]] Extraction wholePage(const html::Tree &tree, const QString &url);

} // namespace florilegium::extract
