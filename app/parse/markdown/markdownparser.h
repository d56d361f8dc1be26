// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium {

/// CommonMark with GitHub's tables, task lists, strikethrough and autolinks, `$maths$`, simple footnotes and front
/// matter. Raw HTML gives its words, its pictures and simple styles; scripts and the like are left out. Linear.
/// Errors: TooLarge, NoContent, Cancelled.
[[nodiscard]] Result<Parsed> parseMarkdown(const Source &source, std::stop_token stop);

} // namespace florilegium
