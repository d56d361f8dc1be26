// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

#include <stop_token>

namespace florilegium::html {

/// Bytes (UTF-8, prescanned) to a tree. The only place that knows which HTML parser is used. On the way it puts content
/// that a server streamed in later (<div hidden id="S:1">) where a script would have moved it. A stop between parsing
/// and flattening yields an empty tree. Linear after prescan().
[[nodiscard]] Tree readTree(const QByteArray &html, const std::stop_token &stop = {});

} // namespace florilegium::html
