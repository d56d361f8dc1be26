// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/parser.h"

namespace florilegium::testing {

/// A document as lines that people can read: metadata, one line a block with its kind, level, containers and text,
/// below it the lines of its spans; then what was left out.
[[nodiscard]] QString dump(const Document &document);

/// Only "kind: text" of each block, joined by newlines; a heading is "h2: …", a list item "- …" or "3. …".
[[nodiscard]] QString outline(const Document &document);

/// The document of a text under a name; fails the test and gives an empty one when it has none.
[[nodiscard]] Document parsed(const QByteArray &bytes, const QString &name);

} // namespace florilegium::testing
