// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QString>

namespace florilegium {

/// A passage as plain text: prose blocks parted by an empty line, lines of lists, tables and code by a line break;
/// pictures are their alternative text. Linear in the passage.
[[nodiscard]] QString copiedText(const Document &document, TextRange range);
/// The same as an HTML fragment with its headings, lists, quotations, tables, code, styles and links.
[[nodiscard]] QString copiedHtml(const Document &document, TextRange range);

} // namespace florilegium
