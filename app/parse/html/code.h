// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::html {

/// The language of a <pre> or <code>, from the classes and data attributes that highlighters leave on it, on what it
/// holds or on what holds it. Empty when none is named.
[[nodiscard]] QString codeLanguage(Node pre);
/// Whether a <pre> is code rather than verse, mail or a table drawn by hand.
[[nodiscard]] bool isCode(Node pre);
/// Line numbers, copy buttons and the like beside or within code.
[[nodiscard]] bool isCodeDecoration(Node node);

} // namespace florilegium::html
