// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace florilegium {

/// Whether a text without a telling name is Markdown: marks that other texts hardly have (headings with '#', fences,
/// links, tables), at least of two kinds or many of one for its length. `head`: the first bytes, in a superset of
/// ASCII. Linear. Pure.
[[nodiscard]] bool hasMarkdownSigns(QByteArrayView head);

} // namespace florilegium
