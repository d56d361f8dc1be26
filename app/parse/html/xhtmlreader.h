// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

#include <optional>
#include <stop_token>

namespace florilegium::html {

/// Well-formed XHTML to a tree, many times as fast as readTree(). Nothing for what is not well-formed (then readTree()
/// repairs it), and when stopped. Elements deeper than maxDepth are passed through, nodes over maxNodes cut. A picture
/// in an <svg> becomes an <img>; the rest of a drawing is dropped. Linear, no recursion.
[[nodiscard]] std::optional<Tree> readXhtml(const QByteArray &xhtml, const std::stop_token &stop = {});

/// HTML in which "<a/>" and its like, which HTML takes for start tags, are closed. Linear.
[[nodiscard]] QByteArray withClosedTags(const QByteArray &xhtml);

} // namespace florilegium::html
