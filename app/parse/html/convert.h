// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"
#include "parse/html/links.h"
#include "parse/html/selection.h"

#include <stop_token>

namespace florilegium::html {

/// Writes what is selected of a page into a document, block by block, and what is removed beside it. Headings other
/// than the title start at level `topHeading`. Without recursion; linear in the tree. Ends early when stopped.
void convert(const Tree &tree, const Selection &selection, const Links &links, int topHeading, DocumentBuilder &builder,
             const std::stop_token &stop);

/// Text of a node as a person would see it, in one line, at most `limit` characters: for what was left out.
[[nodiscard]] QString plainText(Node node, qsizetype limit);

} // namespace florilegium::html
