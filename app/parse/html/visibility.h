// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/tree.h"

namespace florilegium::html {

/// Why an element itself (not for one around it) is not on the page.
enum class Hidden : quint8 {
    No,
    Style, ///< display:none, visibility:hidden, the hidden attribute: a script may show it
    Assistive, ///< aria-hidden: seen, but said to add nothing
    Dialog, ///< waits for a click
};

[[nodiscard]] Hidden hiddenBy(Node node);
/// Controls and embedded objects, which have no place in a text.
[[nodiscard]] bool isControl(Node node);
/// <noscript>: its pictures stand for those that a script would load, its words are for people without scripts.
[[nodiscard]] bool isForNoScript(Node node);

} // namespace florilegium::html
