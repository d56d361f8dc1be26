// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

/// What a note in Markdown says, on one line and without its signs: for lists. HTML in it stays text, as everywhere in
/// notes; a picture is its alternative text; items and cells are parted by "·". A long note is its first 2,000 UTF-16
/// units and "…", so that the time is bounded. Pure, any thread.
[[nodiscard]] QString markdownWords(const QString &markdown);

} // namespace florilegium
